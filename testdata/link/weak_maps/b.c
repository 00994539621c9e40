// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The same definitions.
#include "bpf.h"

struct {
	__uint(type, HASH);
	__uint(max_entries, 8);
	__type(key, int);
	__type(value, u64);
} from_header __weak SEC(".maps");

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} weak_then_strong SEC(".maps");

SEC("tc")
int second(struct __sk_buff *skb)
{
	int key = 2;

	return bpf_map_delete_elem(&from_header, &key) + !bpf_map_lookup_elem(&weak_then_strong, &key);
}
