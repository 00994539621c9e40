// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The others.
#include "bpf.h"

static __noinline int same(int x)
{
	barrier_var(x);
	return x + 10;
}

static int each(u32 i, u64 *total)
{
	*total += i;
	return 0;
}

SEC("tc")
int second(struct __sk_buff *skb)
{
	u64 total = 10;

	bpf_loop(2, each, &total, 0);
	return same(0) + total;
}
