// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=76
// SPDX-License-Identifier: MIT
// Outer maps which hold inner maps from the start: a value written through
// the inner map's own name is read through both outer maps.
#include "bpf.h"

struct inner {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u32);
} low SEC(".maps"), high SEC(".maps");

struct {
	__uint(type, ARRAY_OF_MAPS);
	__uint(max_entries, 2);
	__type(key, u32);
	__array(values, struct inner);
} by_index SEC(".maps") = {
	.values = { &low, &high },
};

struct {
	__uint(type, HASH_OF_MAPS);
	__uint(max_entries, 4);
	__type(key, u32);
	__array(values, struct inner);
} by_key SEC(".maps") = {
	.values = { [1] = &high },
};

static __always_inline u32 read(void *outer, u32 key, u32 slot)
{
	void *map = bpf_map_lookup_elem(outer, &key);
	u32 *value;

	if (!map)
		return 100000;
	value = bpf_map_lookup_elem(map, &slot);
	return value ? *value : 10000;
}

SEC("xdp")
int nested(struct xdp_md *ctx)
{
	u32 slot = 3, six = 6, seventy = 35;

	bpf_map_update_elem(&low, &slot, &six, ANY);
	bpf_map_update_elem(&high, &slot, &seventy, ANY);
	return read(&by_index, 0, 3) + read(&by_index, 1, 3) + read(&by_key, 1, 3);
}

char LICENSE[] SEC("license") = "GPL";
