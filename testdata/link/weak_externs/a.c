// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=111
// SPDX-License-Identifier: MIT
// Weak declarations of what the other file defines: strongly, weakly, and as
// a variable.
#include "bpf.h"

int strong(int x) __weak;
int weak(int x) __weak;
extern int number __weak;

SEC("tc")
int first(struct __sk_buff *skb)
{
	return strong(0) + weak(0) + number;
}

char LICENSE[] SEC("license") = "GPL";
