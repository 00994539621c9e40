// flags: -g -O2 -mcpu=v3
// run: raw_tp prog=first ctx=16 return=7
// bpftool: stale (numbers of types in instructions are the old ones)
// needs: 5.14
// SPDX-License-Identifier: MIT
// CO-RE relocations of all kinds, in both files, against types of the same
// name.
#include "bpf.h"

struct list_head {
	struct list_head *next, *prev;
} __core;

struct task_struct {
	int pid;
	int tgid;
	struct task_struct *group_leader;
	struct list_head tasks;
	char comm[16];
} __core;

struct task_struct___old {
	long state;
} __core;

enum bpf_map_type { BPF_MAP_TYPE_UNSPEC, BPF_MAP_TYPE_HASH };

typedef int pid_t;

SEC("raw_tp/sys_enter")
int first(struct bpf_raw_tracepoint_args *ctx)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	struct task_struct___old *old = (void *)task;
	u32 answer = 0;
	u64 leader = 0;
	int next = 0;

	bpf_probe_read_kernel(&leader, sizeof leader, &task->group_leader);
	bpf_probe_read_kernel(&next, sizeof next, &task->tasks.next);
	if (__builtin_preserve_field_info(task->comm, 2) && !__builtin_preserve_field_info(old->state, 2))
		answer |= 1;
	if (__builtin_preserve_field_info(task->comm, 1) == 16)
		answer |= 2;
	if (__builtin_preserve_enum_value(*(enum bpf_map_type *)BPF_MAP_TYPE_HASH, 1) == 1)
		answer |= 4;
	if (__builtin_preserve_type_info(*(pid_t *)0, 1) == 9)
		answer |= 8;
	if (!__builtin_preserve_type_info(*(struct task_struct *)0, 0))
		answer |= 16;
	return answer;
}

char LICENSE[] SEC("license") = "GPL";
