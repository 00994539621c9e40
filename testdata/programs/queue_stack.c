// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=1524
// SPDX-License-Identifier: MIT
// 1 to 5 pushed to a queue and a stack, then popped and peeked.
#include "bpf.h"

struct {
	__uint(type, QUEUE);
	__uint(max_entries, 8);
	__type(value, u32);
} queue SEC(".maps");

struct {
	__uint(type, STACK);
	__uint(max_entries, 8);
	__type(value, u32);
} stack SEC(".maps");

SEC("xdp")
int push_pop(struct xdp_md *ctx)
{
	u32 queue_pop = 0, stack_pop = 0, queue_peek = 0, stack_peek = 0;

	for (u32 i = 1; i <= 5; i++) {
		u32 value = i;

		if (bpf_map_push_elem(&queue, &value, ANY) || bpf_map_push_elem(&stack, &value, ANY))
			return -1;
	}
	if (bpf_map_pop_elem(&queue, &queue_pop) || bpf_map_pop_elem(&stack, &stack_pop))
		return -2;
	if (bpf_map_peek_elem(&queue, &queue_peek) || bpf_map_peek_elem(&stack, &stack_peek))
		return -3;
	return queue_pop * 1000 + stack_pop * 100 + queue_peek * 10 + stack_peek;
}

char LICENSE[] SEC("license") = "GPL";
