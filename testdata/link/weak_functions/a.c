// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=231
// run: tc prog=second input=64 return=5231
// bpftool: stale (records of overridden functions)
// SPDX-License-Identifier: MIT
// Weak and strong functions in every order: a weak one before a strong one,
// after it, and two weak ones, of which the first stays.
#include "bpf.h"

static __noinline int only_weak_needs(int x)
{
	barrier_var(x);
	return x + 7;
}

__weak int weak_then_strong(int x)
{
	barrier_var(x);
	return only_weak_needs(x) + 5000;
}

__noinline int strong_then_weak(int x)
{
	barrier_var(x);
	return x + 20;
}

__weak int both_weak(int x)
{
	barrier_var(x);
	return x + 10;
}

SEC("tc")
int first(struct __sk_buff *skb)
{
	return weak_then_strong(1) + strong_then_weak(0) + both_weak(0);
}

char LICENSE[] SEC("license") = "GPL";
