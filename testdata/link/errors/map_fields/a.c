// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Extern maps that differ from the definition in one field each.
#include "bpf.h"

#define MAP(name, ...) extern struct { __VA_ARGS__ } name SEC(".maps")

struct pair { int x, y; };
struct inner {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u64);
};

MAP(type_, __uint(type, HASH); __uint(max_entries, 1); __type(key, u32); __type(value, u32););
MAP(max_entries_, __uint(type, ARRAY); __uint(max_entries, 1); __type(key, u32); __type(value, u32););
MAP(key_, __uint(type, HASH); __uint(max_entries, 1); __type(key, u32); __type(value, u32););
MAP(key_size_, __uint(type, HASH); __uint(max_entries, 1); __uint(key_size, 4); __uint(value_size, 4););
MAP(key_missing, __uint(type, HASH); __uint(max_entries, 1); __type(key, u32); __type(value, u32););
MAP(value_, __uint(type, HASH); __uint(max_entries, 1); __type(key, u32); __type(value, struct pair););
MAP(value_size_, __uint(type, HASH); __uint(max_entries, 1); __uint(key_size, 4); __uint(value_size, 4););
MAP(map_flags_, __uint(type, HASH); __uint(max_entries, 1); __uint(map_flags, F_NO_PREALLOC); __type(key, u32); __type(value, u32););
MAP(pinning_, __uint(type, HASH); __uint(max_entries, 1); __uint(pinning, 1); __type(key, u32); __type(value, u32););
MAP(numa_node_, __uint(type, HASH); __uint(max_entries, 1); __uint(numa_node, 1); __type(key, u32); __type(value, u32););
MAP(inner_missing, __uint(type, ARRAY_OF_MAPS); __uint(max_entries, 1); __type(key, u32); __array(values, struct inner););
MAP(inner_differs, __uint(type, ARRAY_OF_MAPS); __uint(max_entries, 1); __type(key, u32); __array(values, struct inner););
MAP(fine, __uint(type, HASH); __uint(max_entries, 1); __type(key, u32); __type(value, struct pair););

SEC("tc")
int use(struct __sk_buff *skb)
{
	u32 key = 0;
	void *maps[] = {&type_, &max_entries_, &key_, &key_size_, &key_missing, &value_, &value_size_, &map_flags_,
			&pinning_, &numa_node_, &inner_missing, &inner_differs, &fine};
	int found = 0;

	found += !bpf_map_lookup_elem(&type_, &key);
	found += !bpf_map_lookup_elem(&max_entries_, &key);
	found += !bpf_map_lookup_elem(&key_, &key);
	found += !bpf_map_lookup_elem(&key_size_, &key);
	found += !bpf_map_lookup_elem(&key_missing, &key);
	found += !bpf_map_lookup_elem(&value_, &key);
	found += !bpf_map_lookup_elem(&value_size_, &key);
	found += !bpf_map_lookup_elem(&map_flags_, &key);
	found += !bpf_map_lookup_elem(&pinning_, &key);
	found += !bpf_map_lookup_elem(&numa_node_, &key);
	found += !bpf_map_lookup_elem(&inner_missing, &key);
	found += !bpf_map_lookup_elem(&inner_differs, &key);
	found += !bpf_map_lookup_elem(&fine, &key);
	return found;
}
