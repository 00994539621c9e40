// flags: -O2 -mcpu=v2
// run: xdp input=64 return=91
// SPDX-License-Identifier: MIT
// Maps as plain structs of numbers, from before BTF; libbpf 1 takes them no
// longer.
#include "bpf.h"

struct bpf_map_def {
	u32 type;
	u32 key_size;
	u32 value_size;
	u32 max_entries;
	u32 map_flags;
};

struct bpf_map_def SEC("maps") numbers = { HASH, 4, 8, 32, 0 };
struct bpf_map_def SEC("maps") array = { .type = ARRAY, .key_size = 4, .value_size = 4, .max_entries = 2 };

SEC("xdp")
int store(struct xdp_md *ctx)
{
	u32 key = 7, index = 1, *slot;
	u64 value = 90, *found;

	bpf_map_update_elem(&numbers, &key, &value, ANY);
	found = bpf_map_lookup_elem(&numbers, &key);
	slot = bpf_map_lookup_elem(&array, &index);
	if (!found || !slot)
		return -1;
	*slot += 1;
	return *found + *slot;
}

char LICENSE[] SEC("license") = "GPL";
