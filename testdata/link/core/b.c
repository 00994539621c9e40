// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The same struct with a member that differs, and others.
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

struct mm_struct {
	u32 plain;
	u32 low : 3;
	s32 high : 5;
	union {
		u64 whole;
		struct {
			u32 half[2];
		};
	};
} __core;

enum big { SMALL = 1, HUGE = 0x123456789 };

SEC("raw_tp/sys_exit")
int second(struct bpf_raw_tracepoint_args *ctx)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	struct mm_struct *mm = (void *)ctx;
	u64 answer = 0;

	bpf_probe_read_kernel(&answer, 4, &task->pid);
	if (__builtin_preserve_field_info(mm->low, 2)) { // in no kernel
		answer += __builtin_preserve_field_info(mm->low, 0);
		answer += __builtin_preserve_field_info(mm->high, 3);
		answer += __builtin_preserve_field_info(mm->high, 4);
		answer += __builtin_preserve_field_info(mm->high, 5);
		answer += __builtin_preserve_field_info(mm->half[1], 0);
	}
	if (__builtin_preserve_enum_value(*(enum big *)SMALL, 0))
		answer += __builtin_preserve_enum_value(*(enum big *)HUGE, 1);
	answer += __builtin_btf_type_id(*(struct mm_struct *)0, 0);
	answer += __builtin_btf_type_id(*(struct task_struct *)0, 1);
	answer += __builtin_preserve_type_info(*(struct mm_struct *)0, 2);
	return answer;
}
