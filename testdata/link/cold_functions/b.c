// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other file: a function that is hot, and one that is neither.
#include "bpf.h"

static __noinline int plain(int x)
{
	barrier_var(x);
	return x + 1;
}

__attribute__((hot)) __noinline int hot(int x)
{
	barrier_var(x);
	return x + plain(1);
}

char LICENSE[] SEC("license") = "GPL";
