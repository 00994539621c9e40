// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The same names with the other binding.
#include "bpf.h"

__noinline int weak_then_strong(int x)
{
	barrier_var(x);
	return x + 200;
}

__weak int strong_then_weak(int x)
{
	barrier_var(x);
	return x + 6000;
}

__weak int both_weak(int x)
{
	barrier_var(x);
	return x + 7000;
}

static __noinline int after(int x)
{
	barrier_var(x);
	return x + 5000;
}

SEC("tc")
int second(struct __sk_buff *skb)
{
	return after(weak_then_strong(1)) + strong_then_weak(0) + both_weak(0);
}
