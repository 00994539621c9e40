// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Callbacks behind other functions.
#include "bpf.h"

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 3);
	__type(key, u32);
	__type(value, u64);
} numbers SEC(".maps");

static int add_twice(u32 i, u64 *total)
{
	*total += 2 * i;
	return 0;
}

static long each(void *map, u32 *key, u64 *value, u64 *total)
{
	*total += *key + 1 + *value;
	return 0;
}

__noinline int count_other(int rounds)
{
	u64 total = 2;

	bpf_loop(rounds, add_twice, &total, 0);
	bpf_for_each_map_elem(&numbers, each, &total, 0);
	return total + 20;
}
