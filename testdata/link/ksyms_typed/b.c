// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The same variable.
#include "bpf.h"

struct rq {
	u32 nr_running;
} __core;

extern const struct rq runqueues __ksym;

SEC("raw_tp/sys_enter")
int second(struct bpf_raw_tracepoint_args *ctx)
{
	const struct rq *first = bpf_per_cpu_ptr(&runqueues, 0);

	return first ? first->nr_running : 0;
}
