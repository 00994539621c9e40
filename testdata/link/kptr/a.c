// flags: -g -O2 -mcpu=v3
// run: syscall prog=first return=0
// bpftool: no before 1.2 (a kernel function that two files declare)
// needs: 6.2
// SPDX-License-Identifier: MIT
// Pointers to kernel objects in a map's value, by type tags.
#include "bpf.h"

struct task_struct {
	int pid;
} __core;

struct task_struct *bpf_task_acquire(struct task_struct *task) __ksym;
void bpf_task_release(struct task_struct *task) __ksym;

struct slot {
	struct task_struct __kptr *task;
	u64 number;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct slot);
} slots SEC(".maps");

SEC("syscall")
int first(void *ctx)
{
	u32 zero = 0;
	struct slot *slot = bpf_map_lookup_elem(&slots, &zero);
	struct task_struct *task;

	if (!slot)
		return 1;
	task = bpf_kptr_xchg(&slot->task, NULL);
	if (task)
		bpf_task_release(task);
	return task != NULL;
}

char LICENSE[] SEC("license") = "GPL";
