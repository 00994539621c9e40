// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// What the kernel does only where it compiles programs to machine code.
#include "bpf.h"

struct {
	__uint(type, PROG_ARRAY);
	__uint(max_entries, 1);
	__uint(key_size, sizeof(u32));
	__uint(value_size, sizeof(u32));
} steps SEC(".maps");

struct task_struct {
	int pid;
} __core;

struct task_struct *bpf_task_from_pid(int pid) __ksym __weak;
void bpf_task_release(struct task_struct *p) __ksym __weak;

// class: unsupported
// class from 7.0: tail_call
// sysctl: net/core/bpf_jit_enable=0
static __noinline int leaps(struct __sk_buff *skb)
{
	bpf_tail_call(skb, &steps, 0); // blamed
	return 0;
}

SEC("tc")
int called_leap(struct __sk_buff *skb)
{
	return leaps(skb);
}

static int step(u32 index, void *data)
{
	return 0;
}

// class: unsupported
// needs: 5.17
// sysctl: net/core/bpf_jit_enable=0
SEC("tc")
int called_back(struct __sk_buff *skb)
{
	return bpf_loop(4, step, NULL, 0);
}

// class: kfunc_unavail
// needs: 6.7
// sysctl: net/core/bpf_jit_enable=0
SEC("syscall")
int of_kernel(void *ctx)
{
	struct task_struct *task = bpf_task_from_pid(1);

	if (task)
		bpf_task_release(task);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
