// flags: -O2 -mcpu=v3
// run: xdp input=64 return=101
// llvm-mc: no (rX = wY)
// SPDX-License-Identifier: MIT
// Moves from 32 to 64 bits that clang writes as r1 = w1.
#include "bpf.h"

volatile u64 wide;
volatile u32 narrow = 0xffffffff;

static __noinline u64 widen(u32 x, u32 y)
{
	return (u64)x * y + x;
}

SEC("xdp")
int extend(struct xdp_md *ctx)
{
	u32 n = narrow;
	u64 sum;

	asm volatile("%[n] += 11" : [n] "+w"(n));
	wide = n;
	sum = widen(n, 3) + wide;
	asm volatile("%[n] -= 11" : [n] "+w"(n));
	// 3 * 10 + 10 + 10 twice, and 2^32 has one bit above 32
	return sum * 2 + (((u64)n + 1) >> 32);
}

char LICENSE[] SEC("license") = "GPL";
