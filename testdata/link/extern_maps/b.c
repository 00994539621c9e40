// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Has a map of its own, theirs, and mine as an extern.
#include "bpf.h"

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} local SEC(".maps");

struct {
	__uint(type, HASH);
	__uint(max_entries, 16);
	__type(key, u32);
	__type(value, u64);
} theirs SEC(".maps");

extern struct {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u64);
} mine SEC(".maps");

__noinline int read_both(u32 key)
{
	u32 zero = 0;
	u64 *a = bpf_map_lookup_elem(&theirs, &key), *b = bpf_map_lookup_elem(&mine, &key);
	u32 *c = bpf_map_lookup_elem(&local, &zero);

	return a && b && c ? *a + *b + *c : 0;
}
