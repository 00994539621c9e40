// flags: -g -O2 -mcpu=v3 -ffunction-sections -fdata-sections
// SPDX-License-Identifier: MIT
// The other file: what has the name of a static variable there, and calls back.
#include "bpf.h"

u32 total = 100;
static volatile u32 step = 30;
extern u32 seen;
u32 chosen_there SEC(".data.chosen") = 1;

u32 here(u32 x);

static __noinline u32 counted(u32 x)
{
	static u32 calls;

	barrier_var(x);
	return x + ++calls;
}

__noinline u32 there(u32 x)
{
	return here(x) + counted(step);
}

SEC("tc")
int again(struct __sk_buff *skb)
{
	return counted(step) + here(chosen_there) + !!seen;
}

char LICENSE[] SEC("license") = "GPL";
