// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Definitions of maps, with all that can be in them.
#include "bpf.h"

struct value {
	u64 a;
	u32 b[3];
};

struct {
	__uint(type, HASH);
	__uint(max_entries, 100);
	__uint(map_flags, F_NO_PREALLOC);
	__type(key, u32);
	__type(value, struct value);
	__uint(pinning, 1);
} by_name SEC(".maps");

struct {
	__uint(type, HASH);
	__uint(max_entries, 16);
	__uint(key_size, 6);
	__uint(value_size, 10);
	__uint(map_flags, 4); // BPF_F_NUMA_NODE
	__uint(numa_node, 1);
} plain SEC(".maps");

struct {
	__uint(type, BLOOM_FILTER);
	__uint(max_entries, 1000);
	__type(value, u64);
	__ulong(map_extra, 0x300000000ULL);
} bloom SEC(".maps");

struct inner {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u64);
};
struct inner left SEC(".maps"), right SEC(".maps");

struct {
	__uint(type, ARRAY_OF_MAPS);
	__uint(max_entries, 8);
	__type(key, u32);
	__array(values, struct inner);
} outer SEC(".maps") = { .values = { [1] = &right, [6] = &left, [7] = &right } };

struct {
	__uint(type, HASH_OF_MAPS);
	__uint(max_entries, 8);
	__type(key, u32);
	__array(values, struct inner);
} sparse SEC(".maps") = { .values = { [20] = &left } };

int called(struct __sk_buff *skb);

struct {
	__uint(type, PROG_ARRAY);
	__uint(max_entries, 3);
	__uint(key_size, 4);
	__array(values, int(struct __sk_buff *));
} calls SEC(".maps") = { .values = { [2] = &called } };

struct {
	__uint(type, PERF_EVENT_ARRAY);
	__uint(key_size, 4);
	__uint(value_size, 4);
} events SEC(".maps");

struct {
	__uint(type, RINGBUF);
	__uint(max_entries, 5000);
} ring SEC(".maps");

SEC("tc")
int called(struct __sk_buff *skb)
{
	return bpf_map_lookup_elem(&plain, "12345") ? 1 : 2;
}

SEC("tc")
int caller(struct __sk_buff *skb)
{
	u32 key = 1;
	void *map = bpf_map_lookup_elem(&outer, &key);

	if (map && bpf_map_lookup_elem(map, &key))
		bpf_tail_call(skb, &calls, 2);
	bpf_map_delete_elem(&by_name, &key);
	return bpf_ringbuf_query(&ring, 0);
}

char LICENSE[] SEC("license") = "Dual MIT/GPL";
u32 running SEC("version") = 0x60c09;
