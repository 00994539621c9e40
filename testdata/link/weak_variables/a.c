// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=1236
// run: tc prog=second input=64 return=1236
// bpftool: differs (the type of the section has the place of a weak variable that another one overrides)
// SPDX-License-Identifier: MIT
// Weak and strong variables in every order, also across sections: a weak one
// in .bss gives way to one in .data.
#include "bpf.h"

__weak volatile int weak_then_strong = 4000;
volatile int strong_then_weak = 30;
__weak volatile int both_weak = 6;
__weak volatile int zero_then_not;
__weak const volatile int constant = 5000;
volatile int last = 0;

SEC("tc")
int first(struct __sk_buff *skb)
{
	return weak_then_strong + strong_then_weak + both_weak + zero_then_not + constant + last;
}

char LICENSE[] SEC("license") = "GPL";
