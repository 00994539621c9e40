// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Functions in the order in which they are met: the first program has them as
// first, deep, shared, second; the other one as second, shared, weak, hidden.
#include "bpf.h"

u64 counter;

static __noinline int shared(int x)
{
	counter += x;
	return counter;
}

static __noinline int deep(int x)
{
	return shared(x * 3) + 1;
}

__noinline int first(int x)
{
	return deep(x) * shared(x);
}

__noinline int second(int x)
{
	return shared(x) ^ 5;
}

__weak __noinline int weak(int x)
{
	barrier_var(x);
	return x + 2;
}

__hidden __noinline int hidden(int x)
{
	return weak(x) * 7;
}

SEC("xdp")
int one(struct xdp_md *ctx)
{
	return first(ctx->data) + second(ctx->data_end) + shared(1);
}

SEC("xdp")
int two(struct xdp_md *ctx)
{
	return second(ctx->data) + weak(ctx->data_end) + hidden(3);
}

// A section of its own, where the call of the function beside needs no relocation.
SEC("tc")
int in_tc(struct __sk_buff *skb)
{
	return skb->len + weak(1);
}

SEC("?tc")
int optional(struct __sk_buff *skb)
{
	return in_tc(skb);
}

char LICENSE[] SEC("license") = "GPL";
