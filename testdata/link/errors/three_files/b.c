// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The second.
#include "bpf.h"

int first(long x)
{
	return x;
}

extern long counter;
int defined_thrice = 2;

SEC("tc")
int use_too(struct __sk_buff *skb)
{
	return counter;
}
