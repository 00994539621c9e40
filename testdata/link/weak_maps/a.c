// flags: -g -O2 -mcpu=v3
// open: no (cilium/ebpf 0.22 has no weak maps)
// load: no (cilium/ebpf 0.22 has no weak maps)
// bpftool: differs (the type of the section has the place of a weak map that another one overrides)
// SPDX-License-Identifier: MIT
// A map that several files define weakly, as headers do, and one that is weak
// here and strong there.
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
} weak_then_strong __weak SEC(".maps");

SEC("tc")
int first(struct __sk_buff *skb)
{
	int key = 1;

	return bpf_map_delete_elem(&from_header, &key) + !bpf_map_lookup_elem(&weak_then_strong, &key);
}

char LICENSE[] SEC("license") = "GPL";
