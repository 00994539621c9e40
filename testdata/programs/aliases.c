// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=62
// load: no (cilium/ebpf 0.22 knows one symbol for a place)
// llvm-mc: no (an alias is written name = target)
// SPDX-License-Identifier: MIT
// Aliases of a function and of a variable, weak ones too.
#include "bpf.h"

volatile u32 value = 20;
extern u32 same_value __attribute__((alias("value")));

__noinline u32 twice(u64 x)
{
	barrier_var(x);
	return x * 2;
}

u32 also_twice(u64 x) __attribute__((alias("twice")));
u32 weakly_twice(u64 x) __attribute__((weak, alias("twice")));

SEC("xdp")
int call(struct xdp_md *ctx)
{
	return also_twice(value) + weakly_twice(1) + *(volatile u32 *)&same_value;
}

char LICENSE[] SEC("license") = "GPL";
