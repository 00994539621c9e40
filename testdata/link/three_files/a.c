// flags: -g -O2 -mcpu=v3
// run: tc prog=entry input=64 return=123
// SPDX-License-Identifier: MIT
// A chain: a.c calls b.c, which calls c.c, which uses variables of all three.
#include "bpf.h"

int middle(int x);

volatile int of_a = 100;
extern volatile int of_c;

SEC("tc")
int entry(struct __sk_buff *skb)
{
	of_c += 1;
	return middle(0);
}

char LICENSE[] SEC("license") = "GPL";
