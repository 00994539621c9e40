// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// A program that is called, and a function in a section of its own.
#include "bpf.h"

SEC("tc")
int before(struct __sk_buff *skb)
{
	return 3;
}

SEC("tc")
__noinline int in_tc(struct __sk_buff *skb)
{
	return skb->len;
}

SEC("functions")
__noinline int in_own(int x)
{
	barrier_var(x);
	return x + 1;
}
