// flags: -g -O2 -mcpu=v3
// run: xdp prog=drop input=64 return=1
// run: xdp prog=pass input=64 return=2
// run: xdp prog=send input=64 return=3
// run: tc prog=both input=64 return=30
// SPDX-License-Identifier: MIT
// Programs of the same sections in both files, and functions that programs of
// two sections call.
#include "bpf.h"

u32 drops;

__noinline int shared(int x)
{
	barrier_var(x);
	return x * 10;
}

SEC("xdp")
int drop(struct xdp_md *ctx)
{
	drops++;
	return XDP_DROP;
}

SEC("xdp")
int pass(struct xdp_md *ctx)
{
	return shared(0) + XDP_PASS;
}

SEC("tc")
int both(struct __sk_buff *skb)
{
	return shared(3);
}

char LICENSE[] SEC("license") = "GPL";
