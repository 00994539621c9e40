// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Uses some of them too.
#include "bpf.h"

extern struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} missing_map SEC(".maps");

int missing_function(int x);

SEC("tc")
int second(struct __sk_buff *skb)
{
	u32 zero = 0;

	return missing_function(1) + !bpf_map_lookup_elem(&missing_map, &zero);
}
