// flags: -g -O2 -mcpu=v3
// run: xdp prog=enter input=64 return=123
// SPDX-License-Identifier: MIT
// A prog_array filled from the object: enter -> step_one -> step_two, whose
// own tail call misses.
#include "bpf.h"

int step_one(struct xdp_md *ctx);
int step_two(struct xdp_md *ctx);

struct {
	__uint(type, PROG_ARRAY);
	__uint(max_entries, 4);
	__uint(key_size, sizeof(u32));
	__array(values, int(struct xdp_md *));
} steps SEC(".maps") = {
	.values = {
		[1] = (void *)&step_one,
		[2] = (void *)&step_two,
	},
};

static volatile u32 way;

SEC("xdp")
int enter(struct xdp_md *ctx)
{
	way = 1;
	bpf_tail_call(ctx, &steps, 1);
	return -1;
}

SEC("xdp")
int step_one(struct xdp_md *ctx)
{
	way = way * 10 + 2;
	bpf_tail_call(ctx, &steps, 2);
	return -2;
}

SEC("xdp")
int step_two(struct xdp_md *ctx)
{
	way = way * 10 + 3;
	bpf_tail_call(ctx, &steps, 3);
	return way;
}

char LICENSE[] SEC("license") = "GPL";
