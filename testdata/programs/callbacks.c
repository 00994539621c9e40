// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=1095
// needs: 5.17
// SPDX-License-Identifier: MIT
// Callbacks of bpf_loop and bpf_for_each_map_elem: static functions whose
// addresses are loaded.
#include "bpf.h"

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 10);
	__type(key, u32);
	__type(value, u64);
} values SEC(".maps");

struct sum {
	u64 total;
	u32 calls;
};

static int fill(u32 index, struct sum *sum)
{
	u64 *value = bpf_map_lookup_elem(&values, &index);

	if (!value)
		return 1;
	*value = index * 2;
	sum->calls++;
	return 0;
}

static long add(void *map, const u32 *key, u64 *value, struct sum *sum)
{
	sum->total += *value;
	return *key == 8;
}

static int stop_at_five(u32 index, u32 *ctx)
{
	*ctx = index;
	return index == 5;
}

SEC("xdp")
int iterate(struct xdp_md *ctx)
{
	struct sum sum = {};
	u32 last = 0;
	long loops, elems, stopped;

	loops = bpf_loop(20, fill, &sum, 0); // 11 with the failing one
	elems = bpf_for_each_map_elem(&values, add, &sum, 0); // 9, sum 0 + 2 + ... + 16 = 72
	stopped = bpf_loop(100, stop_at_five, &last, 0); // 6
	return sum.total * 14 + loops + elems + stopped * 10 + last - 1 + sum.calls - 7; // 1008 + 11 + 9 + 60 + 4 + 3
}

char LICENSE[] SEC("license") = "GPL";
