// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=140
// SPDX-License-Identifier: MIT
// An array map filled and summed: 0*0 + 1*1 + ... + 7*7.
#include "bpf.h"

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 8);
	__type(key, u32);
	__type(value, u64);
} squares SEC(".maps");

SEC("xdp")
int sum_of_squares(struct xdp_md *ctx)
{
	u64 sum = 0;

	for (u32 i = 0; i < 8; i++) {
		u32 key = i;
		u64 square = i * i;

		if (bpf_map_update_elem(&squares, &key, &square, ANY))
			return -1;
	}
	for (u32 i = 0; i < 8; i++) {
		u32 key = i;
		u64 *square = bpf_map_lookup_elem(&squares, &key);

		if (!square)
			return -2;
		sum += *square;
	}
	return sum;
}

char LICENSE[] SEC("license") = "GPL";
