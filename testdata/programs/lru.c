// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=57
// SPDX-License-Identifier: MIT
// Maps that forget the least recently used.
#include "bpf.h"

struct {
	__uint(type, LRU_HASH);
	__uint(max_entries, 128);
	__type(key, u16);
	__type(value, u32);
} seen SEC(".maps");

struct {
	__uint(type, LRU_PERCPU_HASH);
	__uint(max_entries, 128);
	__type(key, u16);
	__type(value, u32);
} seen_here SEC(".maps");

static __noinline u32 bump(void *map, u16 key, u32 by)
{
	u32 *value, first = by;

	value = bpf_map_lookup_elem(map, &key);
	if (!value)
		return bpf_map_update_elem(map, &key, &first, NOEXIST) ? 1000 : first;
	*value += by;
	return *value;
}

SEC("xdp")
int forget(struct xdp_md *ctx)
{
	u32 sum = 0;

	// 5, 10, 15 and 2, 4, 6, 8 with a third map entry of 7
	sum += bump(&seen, 1, 5);
	sum += bump(&seen, 1, 5);
	sum += bump(&seen, 1, 5);
	sum += bump(&seen_here, 2, 2);
	sum += bump(&seen_here, 2, 2);
	sum += bump(&seen_here, 2, 2);
	sum += bump(&seen_here, 2, 2);
	sum += bump(&seen, 3, 7);
	return sum;
}

char LICENSE[] SEC("license") = "GPL v2";
