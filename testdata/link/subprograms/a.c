// flags: -g -O2 -mcpu=v3
// run: xdp prog=entry input=64 return=1042
// SPDX-License-Identifier: MIT
// Global functions of the other file, which calls back into this one, and
// static functions of each.
#include "bpf.h"

int twice(int x);
int once_more(int x);

static __noinline int plus_one(int x)
{
	barrier_var(x);
	return x + 1;
}

__noinline int plus_ten(int x)
{
	barrier_var(x);
	return x + 10;
}

SEC("xdp")
int entry(struct xdp_md *ctx)
{
	// 1 + twice(10 + 10) + 1000
	return plus_one(0) + twice(plus_ten(10)) + once_more(0);
}

char LICENSE[] SEC("license") = "GPL";
