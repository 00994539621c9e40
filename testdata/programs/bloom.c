// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=3
// needs: 5.16
// SPDX-License-Identifier: MIT
// A bloom filter with five hash functions: three of three values are found. They are
// global, as Linux 7.2 takes what only bpf_map_peek_elem reads of the stack for dead.
#include "bpf.h"

struct {
	__uint(type, BLOOM_FILTER);
	__uint(max_entries, 1000);
	__uint(map_extra, 5);
	__type(value, u64);
} filter SEC(".maps");

static volatile u64 value;

SEC("xdp")
int probable(struct xdp_md *ctx)
{
	u32 found = 0;

	for (u64 i = 10; i < 13; i++) {
		value = i;
		if (bpf_map_push_elem(&filter, (void *)&value, ANY))
			return -1;
	}
	for (u64 i = 10; i < 13; i++) {
		value = i;
		found += bpf_map_peek_elem(&filter, (void *)&value) == 0;
	}
	return found;
}

char LICENSE[] SEC("license") = "GPL";
