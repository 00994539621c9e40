// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The definitions.
#include "bpf.h"

#define MAP(name, ...) struct { __VA_ARGS__ } name SEC(".maps")

struct pair { int x, y; };
struct inner {
	__uint(type, ARRAY);
	__uint(max_entries, 2);
	__type(key, u32);
	__type(value, u64);
};

MAP(type_, __uint(type, LRU_HASH); __uint(max_entries, 1); __type(key, u32); __type(value, u32););
MAP(max_entries_, __uint(type, ARRAY); __uint(max_entries, 2); __type(key, u32); __type(value, u32););
MAP(key_, __uint(type, HASH); __uint(max_entries, 1); __type(key, struct pair); __type(value, u32););
MAP(key_size_, __uint(type, HASH); __uint(max_entries, 1); __uint(key_size, 8); __uint(value_size, 4););
MAP(key_missing, __uint(type, HASH); __uint(max_entries, 1); __uint(key_size, 4); __type(value, u32););
MAP(value_, __uint(type, HASH); __uint(max_entries, 1); __type(key, u32); __type(value, u64););
MAP(value_size_, __uint(type, HASH); __uint(max_entries, 1); __uint(key_size, 4); __uint(value_size, 8););
MAP(map_flags_, __uint(type, HASH); __uint(max_entries, 1); __type(key, u32); __type(value, u32););
MAP(pinning_, __uint(type, HASH); __uint(max_entries, 1); __type(key, u32); __type(value, u32););
MAP(numa_node_, __uint(type, HASH); __uint(max_entries, 1); __uint(numa_node, 0); __type(key, u32); __type(value, u32););
MAP(inner_missing, __uint(type, ARRAY_OF_MAPS); __uint(max_entries, 1); __type(key, u32); __uint(value_size, 4););
MAP(inner_differs, __uint(type, ARRAY_OF_MAPS); __uint(max_entries, 1); __type(key, u32); __array(values, struct inner););
MAP(fine, __uint(type, HASH); __uint(max_entries, 1); __type(key, u32); __type(value, struct pair););
