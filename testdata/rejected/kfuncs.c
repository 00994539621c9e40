// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Protocols of kernel functions.
#include "bpf.h"

struct bpf_iter_num {
	u64 opaque[1];
} __attribute__((aligned(8)));

struct task_struct {
	int pid;
} __core;

int bpf_iter_num_new(struct bpf_iter_num *it, int start, int end) __ksym;
int *bpf_iter_num_next(struct bpf_iter_num *it) __ksym;
void bpf_iter_num_destroy(struct bpf_iter_num *it) __ksym;
void bpf_rcu_read_lock(void) __ksym;
void bpf_rcu_read_unlock(void) __ksym;
struct task_struct *bpf_task_from_pid(int pid) __ksym;
struct task_struct *bpf_task_acquire(struct task_struct *p) __ksym;
void bpf_task_release(struct task_struct *p) __ksym;

// class: iter
// needs: 6.7
SEC("syscall")
int not_made(void *ctx) // cause
{
	struct bpf_iter_num it;

	return bpf_iter_num_next(&it) != 0; // blamed
}

// class: ref_leak
// needs: 6.7
SEC("syscall")
int never_destroyed(void *ctx)
{
	struct bpf_iter_num it;

	bpf_iter_num_new(&it, 0, 3); // cause
	return 0; // blamed
}

// class: iter
// needs: 6.7
SEC("syscall")
int made_twice(void *ctx)
{
	struct bpf_iter_num it;

	bpf_iter_num_new(&it, 0, 3); // cause
	bpf_iter_num_new(&it, 0, 3); // blamed
	bpf_iter_num_destroy(&it);
	return 0;
}

// class: rcu_section
// needs: 6.7
SEC("syscall")
int kept_rcu(void *ctx)
{
	bpf_rcu_read_lock(); // cause
	return 0; // blamed
}

// class: rcu_section
// needs: 6.7
SEC("syscall")
int never_locked(void *ctx)
{
	bpf_rcu_read_unlock(); // blamed
	return 0;
}

// class: ref_leak
// needs: 6.7
SEC("syscall")
int kept_task(void *ctx)
{
	struct task_struct *task = bpf_task_from_pid(1); // cause

	return task != 0; // blamed
}

// class: null_arg
// needs: 6.7
SEC("syscall")
int released_at_once(void *ctx)
{
	struct task_struct *task = bpf_task_from_pid(1); // cause

	bpf_task_release(task); // blamed
	return 0;
}

// class: kfunc_arg
// needs: 6.7
SEC("syscall")
int acquired_number(void *ctx)
{
	struct task_struct *task = bpf_task_acquire((void *)8); // blamed, cause

	if (task)
		bpf_task_release(task);
	return 0;
}

// class: kfunc_unavail
// needs: 6.7
SEC("socket")
int in_filter(struct __sk_buff *skb)
{
	struct task_struct *task = bpf_task_from_pid(1); // blamed

	if (task)
		bpf_task_release(task);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
