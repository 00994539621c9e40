// flags: -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Static functions and data of the same names.
#include "bpf.h"

static volatile int number = 70;

static __noinline int add(int x)
{
	barrier_var(x);
	return x + 50;
}

SEC("tc")
int second(struct __sk_buff *skb)
{
	return add(number);
}
