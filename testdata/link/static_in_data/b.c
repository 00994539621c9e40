// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The same with other numbers.
#include "bpf.h"

static int one = 10, two = 20;
static int *numbers[] = {&two, &one};

static __noinline int subtract(int x)
{
	barrier_var(x);
	return x - 1;
}

static __noinline int add(int x)
{
	barrier_var(x);
	return x + 10;
}

static int (*volatile functions[])(int) = {subtract, add};

SEC("tc")
int second(struct __sk_buff *skb)
{
	return *numbers[skb->mark & 1] + (functions[1] != 0) + add(1) + subtract(1);
}
