// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=12
// bpftool: no (a global program without BTF)
// SPDX-License-Identifier: MIT
// The second file has no BTF: it was compiled without -g and has no global
// symbols but its program.
#include "bpf.h"

static volatile int number = 7;

static __noinline int add(int x)
{
	barrier_var(x);
	return x + 5;
}

SEC("tc")
int first(struct __sk_buff *skb)
{
	return add(number);
}

char LICENSE[] SEC("license") = "GPL";
