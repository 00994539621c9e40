// flags: -g -O2 -mcpu=v3
// run: raw_tp ctx=16 return=11
// SPDX-License-Identifier: MIT
// An array of cgroups with nothing in it: the question answers -EAGAIN.
#include "bpf.h"

struct {
	__uint(type, CGROUP_ARRAY);
	__uint(max_entries, 2);
	__type(key, u32);
	__type(value, u32);
} cgroups SEC(".maps");

SEC("raw_tp/sys_enter")
int under(struct bpf_raw_tracepoint_args *ctx)
{
	return -bpf_current_task_under_cgroup(&cgroups, 1);
}

char LICENSE[] SEC("license") = "GPL";
