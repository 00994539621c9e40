// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: tc input=64 return=1576968
// SPDX-License-Identifier: MIT
// Longest prefix match: 10/8, 10.1/16 and 10.1.2/24 hold their own length.
#include "bpf.h"

struct prefix {
	u32 bits;
	u8 address[4];
};

struct {
	__uint(type, LPM_TRIE);
	__uint(max_entries, 16);
	__uint(map_flags, F_NO_PREALLOC);
	__type(key, struct prefix);
	__type(value, u32);
} routes SEC(".maps");

static __noinline int insert(u32 bits)
{
	struct prefix key = { bits, { 10, 1, 2, 0 } };

	return bpf_map_update_elem(&routes, &key, &bits, ANY);
}

static __noinline u32 match(u8 a, u8 b, u8 c, u8 d)
{
	struct prefix key = { 32, { a, b, c, d } };
	u32 *bits = bpf_map_lookup_elem(&routes, &key);

	return bits ? *bits : 0;
}

SEC("tc")
int route(struct __sk_buff *skb)
{
	if (insert(8) || insert(16) || insert(24))
		return -1;
	return match(192, 168, 0, 1) << 24 | match(10, 1, 2, 3) << 16 | match(10, 1, 9, 9) << 8 | match(10, 9, 9, 9);
}

char LICENSE[] SEC("license") = "GPL";
