// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// What no kernel has, in code that is reached.
#include "bpf.h"

struct task_struct {
	int pid;
	int no_such_member;
} __core;

void no_such_function(void) __ksym __weak;

// class: core_poison
SEC("raw_tp/sys_enter")
int member(struct bpf_raw_tracepoint_args *ctx)
{
	struct task_struct *task = (void *)bpf_get_current_task(); // blamed
	int number;

	bpf_probe_read_kernel(&number, 4, &task->no_such_member);
	return number;
}

// class: kfunc_poison
SEC("tc")
int function(struct __sk_buff *skb)
{
	no_such_function(); // blamed
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
