// flags: -g -O2 -mcpu=v3
// run: tc prog=fill input=64 return=77
// SPDX-License-Identifier: MIT
// Maps that are defined first and extern in the file that follows.
#include "bpf.h"

struct value {
	u32 low;
	u32 high;
};

struct {
	__uint(type, HASH);
	__uint(max_entries, 16);
	__uint(map_flags, F_NO_PREALLOC);
	__type(key, u64);
	__type(value, struct value);
} table SEC(".maps");

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__uint(key_size, 4);
	__uint(value_size, 8);
} sized SEC(".maps");

int read_table(u64 key);

SEC("tc")
int fill(struct __sk_buff *skb)
{
	struct value value = {70, 7};
	u64 key = 5;

	bpf_map_update_elem(&table, &key, &value, ANY);
	return read_table(5);
}

char LICENSE[] SEC("license") = "GPL";
