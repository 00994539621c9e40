// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other file: unneeded functions stand around the one that is needed.
#include "bpf.h"

u32 variable_unused_there = 4;
u32 used_there = 1;

u32 unused_there(u32 x)
{
	barrier_var(x);
	return x + variable_unused_there;
}

static __noinline u32 deep(u32 x)
{
	barrier_var(x);
	return x;
}

u32 other_file(u32 x)
{
	return deep(x);
}

u32 nobody(u32 x)
{
	return deep(x) + unused_there(x);
}

char LICENSE[] SEC("license") = "GPL";
