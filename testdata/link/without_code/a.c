// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=9
// SPDX-License-Identifier: MIT
// The second file has data and maps only, and so no .BTF.ext.
#include "bpf.h"

extern volatile int number;

extern struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} map SEC(".maps");

SEC("tc")
int first(struct __sk_buff *skb)
{
	u32 zero = 0, *value = bpf_map_lookup_elem(&map, &zero);

	return value ? *value + number : 0;
}

char LICENSE[] SEC("license") = "GPL";
