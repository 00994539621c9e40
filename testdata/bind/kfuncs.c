// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Kernel functions that exist, or are weak.
#include "bpf.h"

struct task_struct {
	int pid;
};
struct test_ctx {};

struct task_struct *bpf_task_acquire(struct task_struct *p) __ksym;
void bpf_task_release(struct task_struct *p) __ksym __weak;
struct task_struct *bpf_task_from_pid___two(s32 pid, u64 flags) __ksym __weak;
struct task_struct *bpf_task_from_pid___one(s32 pid) __ksym __weak;
struct test_ctx *bpf_test_acquire(int count) __ksym;
int bpf_no_such_function(int x) __ksym __weak;
// Only the one in the module is a kfunc.
int vfs_read(int fd) __ksym;
// Whose address is taken need be none.
int tcp_v4_rcv(struct __sk_buff *skb) __ksym;
// A weak one that is called has to be.
int test_plain(void) __ksym __weak;

SEC("tc")
int use(struct __sk_buff *skb)
{
	struct task_struct *p = bpf_task_acquire(NULL);
	u64 answer = (u64)&tcp_v4_rcv;

	if (bpf_task_from_pid___two)
		p = bpf_task_from_pid___two(1, 2);
	else if (bpf_task_from_pid___one)
		p = bpf_task_from_pid___one(1);
	if (bpf_task_release)
		bpf_task_release(p);
	if (bpf_no_such_function)
		answer += bpf_no_such_function(1);
	if (test_plain)
		answer += test_plain();
	return answer + vfs_read(1) + !bpf_test_acquire(1);
}

char LICENSE[] SEC("license") = "GPL";
