// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Uses both maps.
#include "bpf.h"

struct value {
	u32 low;
	u32 high;
};

extern struct {
	__uint(type, HASH);
	__uint(max_entries, 16);
	__uint(map_flags, F_NO_PREALLOC);
	__type(key, u64);
	__type(value, struct value);
} table SEC(".maps");

extern struct {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__uint(key_size, 4);
	__uint(value_size, 8);
} sized SEC(".maps");

__noinline int read_table(u64 key)
{
	struct value *value = bpf_map_lookup_elem(&table, &key);
	u32 zero = 0;
	u64 *number = bpf_map_lookup_elem(&sized, &zero);

	return value && number ? value->low + value->high + *number : 0;
}
