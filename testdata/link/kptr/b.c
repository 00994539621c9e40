// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Uses the same map.
#include "bpf.h"

struct task_struct {
	int pid;
} __core;

void bpf_task_release(struct task_struct *task) __ksym;

struct slot {
	struct task_struct __kptr *task;
	u64 number;
};

extern struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct slot);
} slots SEC(".maps");

SEC("syscall")
int second(void *ctx)
{
	u32 zero = 0;
	struct slot *slot = bpf_map_lookup_elem(&slots, &zero);
	struct task_struct *task;

	if (!slot)
		return 1;
	task = bpf_kptr_xchg(&slot->task, NULL);
	if (task)
		bpf_task_release(task);
	return 0;
}
