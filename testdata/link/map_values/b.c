// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Another map of maps behind those of a.c.
#include "bpf.h"

struct inner {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u64);
};

struct inner inner_b SEC(".maps");

struct {
	__uint(type, HASH_OF_MAPS);
	__uint(max_entries, 2);
	__type(key, u32);
	__array(values, struct inner);
} outer_b SEC(".maps") = {
	.values = {[1] = &inner_b},
};

SEC("tc")
int tail_b(struct __sk_buff *skb)
{
	u32 key = 1;

	return bpf_map_lookup_elem(&outer_b, &key) ? 17 : 18;
}
