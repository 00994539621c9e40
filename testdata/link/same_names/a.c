// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=6
// run: tc prog=second input=64 return=60
// SPDX-License-Identifier: MIT
// Static variables of the same name in all sections, and types of the same
// name with other members.
#include "bpf.h"

struct state {
	int a;
	int b;
};

static volatile int data = 1;
static const volatile int rodata = 2;
static volatile struct state bss;

SEC("tc")
int first(struct __sk_buff *skb)
{
	static volatile int local = 3;

	bss.b = 0;
	return data + rodata + bss.b + local;
}

char LICENSE[] SEC("license") = "GPL";
