// flags: -g -O2 -mcpu=v3
// open: no (cilium/ebpf 0.22 has no kernel variables with a type)
// load: no (cilium/ebpf 0.22 has no kernel variables with a type)
// SPDX-License-Identifier: MIT
// A kernel variable with a type in both files, one weak one in one.
#include "bpf.h"

struct rq {
	u32 nr_running;
} __core;

extern const struct rq runqueues __ksym;
extern const int no_such_variable __ksym __weak;

SEC("raw_tp/sys_enter")
int first(struct bpf_raw_tracepoint_args *ctx)
{
	const struct rq *here = bpf_this_cpu_ptr(&runqueues);

	return &no_such_variable ? 1 : here->nr_running;
}

char LICENSE[] SEC("license") = "GPL";
