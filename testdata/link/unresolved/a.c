// flags: -g -O2 -mcpu=v3
// bpftool: differs (an extern map that stays undefined becomes a symbol of size 0)
// open: no (what stays undefined)
// load: no (what stays undefined)
// libbpf: no (what stays undefined)
// again: differs (an extern map that stays undefined becomes a symbol of size 0)
// SPDX-License-Identifier: MIT
// Externs that no file defines stay undefined for another link.
#include "bpf.h"

extern struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} missing_map SEC(".maps");
struct {
	__uint(type, ARRAY);
	__uint(max_entries, 2);
	__type(key, u32);
	__type(value, u32);
} present SEC(".maps");
extern int missing_variable;
extern int missing_in_section SEC(".data.missing");
int missing_function(int x);

SEC("tc")
int first(struct __sk_buff *skb)
{
	u32 zero = 0;

	return missing_function(missing_variable) + missing_in_section + !bpf_map_lookup_elem(&missing_map, &zero) +
	       !bpf_map_lookup_elem(&present, &zero);
}

char LICENSE[] SEC("license") = "GPL";
