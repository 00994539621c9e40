// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=78
// SPDX-License-Identifier: MIT
// Weak functions and variables, in data and without bytes, hidden and
// internal ones.
#include "bpf.h"

__weak volatile u32 weak_data = 30;
__weak volatile u32 weak_zero;
__weak __hidden volatile u32 weak_hidden = 5;
__attribute__((visibility("internal"))) volatile u32 internal = 3;
__attribute__((visibility("protected"))) volatile u32 protected = 2;

__weak __noinline int weak_function(u64 x)
{
	barrier_var(x);
	return x + weak_data;
}

__hidden __weak __noinline int weak_hidden_function(u64 x)
{
	barrier_var(x);
	return x + weak_hidden;
}

SEC("xdp")
int all(struct xdp_md *ctx)
{
	weak_zero = 1;
	return weak_function(20) + weak_hidden_function(17) + weak_zero + internal + protected;
}

char LICENSE[] SEC("license") = "GPL";
