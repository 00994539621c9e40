// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: tc prog=entry input=64 return=1273
// run: socket prog=other input=64 return=25
// SPDX-License-Identifier: MIT
// Static, global, weak and hidden functions; one of them in a loop, one with
// five arguments, one that recurses three levels deep through others.
#include "bpf.h"

static __noinline u64 square(u64 x)
{
	barrier_var(x);
	return x * x;
}

__noinline u32 five(u64 a, u32 b, u32 c, u32 d, u32 e)
{
	barrier_var(a);
	return a + 2 * b + 3 * c + 4 * d + 5 * e;
}

__weak __noinline u64 wide(u64 x)
{
	barrier_var(x);
	return x << 33 >> 32;
}

__hidden __noinline u32 nested(u64 x)
{
	return square(x) + five(x, 1, 1, 1, 1);
}

static __noinline int length(struct __sk_buff *skb)
{
	return skb->len;
}

SEC("tc")
int entry(struct __sk_buff *skb)
{
	u32 sum = 0;

	for (u64 i = 0; i < 4; i++)
		sum += square(i); // 14
	sum += nested(30); // 900 + 30 + 14 = 944, 958
	sum += wide(100); // 200, 1158
	sum += five(1, 2, 3, 1, 1) - 4; // 23 - 4 = 19, 1177
	return sum + length(skb) + square(5) + 7; // + 64 + 25 + 7
}

SEC("socket")
int other(struct __sk_buff *skb)
{
	return square(5);
}

char LICENSE[] SEC("license") = "GPL";
