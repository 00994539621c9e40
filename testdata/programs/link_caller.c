// flags: -g -O2 -mcpu=v3
// link: link_callee, then xdp prog=caller input=64 return=341
// load: no (to be linked with link_callee)
// SPDX-License-Identifier: MIT
// One of two objects: it calls, reads and shares a map with the other.
#include "bpf.h"

extern u32 shared_counter;
extern const volatile u32 factor;
u32 scale(u64 x);
__weak u32 either(u64 x)
{
	barrier_var(x);
	return x + 1;
}
static __noinline u32 same_name(u64 x)
{
	barrier_var(x);
	return x * 100;
}

extern struct shared {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u64);
} shared_map __attribute__((section(".maps")));

u32 own_counter = 3;

SEC("xdp")
int caller(struct xdp_md *ctx)
{
	u32 key = 1;
	u64 start = 6, *value;

	bpf_map_update_elem(&shared_map, &key, &start, ANY);
	shared_counter += own_counter;
	// scale: 6 * 7 + 1 = 43, same_name: 200
	return scale(key) + same_name(2) + either(shared_counter) * factor;
}

char LICENSE[] SEC("license") = "GPL";
