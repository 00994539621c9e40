// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=53
// llvm-mc: no (variables named like words of the instruction syntax)
// SPDX-License-Identifier: MIT
// Variables and a function with the names of registers and words of the
// syntax.
#include "bpf.h"

volatile u32 s = 1, ll = 2, skb = 3, r1 = 4, w2 = 5, be16 = 6, goto_ = 7, xchg_64 = 8;
struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} load_acquire SEC(".maps");

__noinline u32 atomic_fetch_add(u64 x)
{
	barrier_var(x);
	return x + 10;
}

SEC("xdp")
int sum(struct xdp_md *ctx)
{
	u32 key = 0, *value = bpf_map_lookup_elem(&load_acquire, &key);

	if (!value)
		return -1;
	*value += 7;
	return s + ll + skb + r1 + w2 + be16 + goto_ + xchg_64 + atomic_fetch_add(*value);
}

char LICENSE[] SEC("license") = "GPL";
