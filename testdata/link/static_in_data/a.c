// flags: -g -O2 -mcpu=v3
// bpftool: no (a pointer to a static function or variable in data)
// load: no (cilium/ebpf 0.22 has no pointers in .data)
// SPDX-License-Identifier: MIT
// Pointers in data to static functions and variables.
#include "bpf.h"

static int one = 1, two = 2;
static int *numbers[] = {&one, &two};

static __noinline int add(int x)
{
	barrier_var(x);
	return x + 1;
}

static int (*volatile functions[])(int) = {add};
int *volatile pointer = &two;

SEC("tc")
int first(struct __sk_buff *skb)
{
	return *numbers[skb->mark & 1] + *pointer + (functions[0] != 0) + add(1);
}

char LICENSE[] SEC("license") = "GPL";
