// flags: -g -O2 -mcpu=v3
// bpftool: differs (an extern map keeps offset 0 in the section's type)
// run: tc prog=fill input=64 return=42
// SPDX-License-Identifier: MIT
// A map of the other file is declared before it is known, and this file's own
// map is extern in the other.
#include "bpf.h"

extern struct {
	__uint(type, HASH);
	__uint(max_entries, 16);
	__type(key, u32);
	__type(value, u64);
} theirs SEC(".maps");

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u64);
} mine SEC(".maps");

int read_both(u32 key);

SEC("tc")
int fill(struct __sk_buff *skb)
{
	u32 key = 2;
	u64 value = 40;

	bpf_map_update_elem(&theirs, &key, &value, ANY);
	value = 2;
	bpf_map_update_elem(&mine, &key, &value, ANY);
	return read_both(key);
}

char LICENSE[] SEC("license") = "GPL";
