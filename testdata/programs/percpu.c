// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=35
// needs: 5.19
// SPDX-License-Identifier: MIT
// Per-CPU array and hash, through the running CPU's slot and by CPU number.
#include "bpf.h"

struct {
	__uint(type, PERCPU_ARRAY);
	__uint(max_entries, 2);
	__type(key, u32);
	__type(value, u64);
} counters SEC(".maps");

struct {
	__uint(type, PERCPU_HASH);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u64);
} named SEC(".maps");

SEC("xdp")
int add(struct xdp_md *ctx)
{
	u32 key = 1, cpu = bpf_get_smp_processor_id();
	u64 *counter = bpf_map_lookup_elem(&counters, &key), *name, start = 5;

	if (!counter)
		return -1;
	*counter += 10;
	*counter *= 2;
	key = 0xcafe;
	if (bpf_map_update_elem(&named, &key, &start, ANY))
		return -2;
	name = bpf_map_lookup_percpu_elem(&named, &key, cpu);
	if (!name)
		return -3;
	*name *= 3;
	return *counter + *name;
}

char LICENSE[] SEC("license") = "GPL";
