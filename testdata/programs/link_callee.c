// flags: -g -O2 -mcpu=v3
// load: yes
// SPDX-License-Identifier: MIT
// The other of two objects: no program, and so nothing to run.
#include "bpf.h"

u32 shared_counter = 10;
const volatile u32 factor = 7;

struct shared {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u64);
} shared_map SEC(".maps");

static __noinline u32 same_name(u64 x)
{
	barrier_var(x);
	return x + 1;
}

u32 scale(u64 key)
{
	u32 index = key;
	u64 *value = bpf_map_lookup_elem(&shared_map, &index);

	return value ? same_name(*value * factor) : 0;
}

__weak u32 either(u64 x)
{
	barrier_var(x);
	return x + 2;
}

char LICENSE[] SEC("license") = "GPL";
