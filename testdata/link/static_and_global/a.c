// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=57
// run: tc prog=second input=64 return=57
// bpftool: no (an alias without BTF)
// SPDX-License-Identifier: MIT
// Static variables of a global one's name, which cilium/ebpf takes for that, and a second name of a
// variable, which has no type where it is defined.
#include "bpf.h"

static volatile int data = 1;
static volatile int bss;
extern volatile int second_name;

SEC("tc")
int first(struct __sk_buff *skb)
{
	return data + bss + second_name + 6;
}

char LICENSE[] SEC("license") = "GPL";
