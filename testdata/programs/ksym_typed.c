// flags: -g -O2 -mcpu=v3
// open: no (cilium/ebpf 0.22 has no kernel variables with a type)
// load: no (needs a kernel with CONFIG_KALLSYMS_ALL)
// SPDX-License-Identifier: MIT
// Kernel variables with a type: a per-CPU struct, this CPU's and the first
// CPU's, and a weak variable that is missing.
#include "bpf.h"

struct rq {
	u32 nr_running;
} __core;

extern const struct rq runqueues __ksym;
extern const void init_task __ksym __weak;
extern const int no_such_variable __ksym __weak;

SEC("raw_tp/sys_enter")
int typed(struct bpf_raw_tracepoint_args *ctx)
{
	const struct rq *here = bpf_this_cpu_ptr(&runqueues), *first = bpf_per_cpu_ptr(&runqueues, 0);
	u32 answer = 0;

	answer |= here->nr_running < 1000000;
	answer |= (first && first->nr_running < 1000000) << 1;
	answer |= (&init_task != 0) << 3;
	if (&no_such_variable)
		answer |= 4;
	return answer;
}

char LICENSE[] SEC("license") = "GPL";
