// flags: -g -O2 -mcpu=v3
// run: tc prog=entry input=64 return=1111
// SPDX-License-Identifier: MIT
// Hidden functions and variables, where they are defined, where they are
// declared, and on a weak definition that is overridden.
#include "bpf.h"

__hidden int defined_hidden(int x);
int declared_plain(int x);
__hidden int declared_hidden(int x);
extern __hidden int variable;

__weak __hidden int overridden(int x)
{
	barrier_var(x);
	return x + 5;
}

SEC("tc")
int entry(struct __sk_buff *skb)
{
	return defined_hidden(0) + declared_plain(0) + declared_hidden(0) + variable + overridden(0);
}

char LICENSE[] SEC("license") = "GPL";
