// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Timers and pointers to kernel objects in values of maps.
#include "bpf.h"

struct task_struct {
	int pid;
} __core;

#define __kptr __attribute__((btf_type_tag("kptr")))

void bpf_task_release(struct task_struct *p) __ksym;
struct task_struct *bpf_task_from_pid(int pid) __ksym;

struct held {
	u64 number;
	struct task_struct __kptr *task;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct held);
} tasks SEC(".maps");

// class: kptr
// needs: 6.7
SEC("syscall")
int stored(void *ctx)
{
	u32 key = 0;
	struct held *v = bpf_map_lookup_elem(&tasks, &key);

	if (!v)
		return 0;
	*(volatile u64 *)&v->task = 5; // blamed
	return 0;
}

// class: ref_leak
// needs: 6.7
SEC("syscall")
int exchanged(void *ctx)
{
	u32 key = 0;
	struct held *v = bpf_map_lookup_elem(&tasks, &key);

	if (!v)
		return 0;
	return bpf_kptr_xchg(&v->task, NULL) != 0; // cause
} // blamed

// class: kptr
// needs: 6.7
SEC("syscall")
int half(void *ctx)
{
	u32 key = 0;
	struct held *v = bpf_map_lookup_elem(&tasks, &key);

	if (!v)
		return 0;
	return *(volatile u32 *)&v->task; // blamed
}

char LICENSE[] SEC("license") = "GPL";
