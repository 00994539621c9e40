// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Kernel functions that cannot be bound.
#include "bpf.h"

struct task_struct {};
struct test_ctx; // not defined
struct other {
	int a, b;
};
typedef u64 handle_t;

struct task_struct *bpf_task_aquire(struct task_struct *p) __ksym;
void bpf_task_release(handle_t p) __ksym;
struct task_struct *bpf_task_from_pid(s32 pid, u64 flags) __ksym;
u64 bpf_task_acquire(struct task_struct *p) __ksym;
int bpf_strlen(const char *text, struct other o) __ksym;
struct test_ctx *bpf_test_acquire(int count) __ksym;
int bpf_odd(int x) __ksym;
int tcp_v4_rcv(struct __sk_buff *skb) __ksym;
int test_plain(void) __ksym;
int no_types_function(void) __ksym;
int nothing_like_it___flavor(void) __ksym;

SEC("tc")
int use(struct __sk_buff *skb)
{
	bpf_task_release(1);
	struct other other = {};
	return bpf_task_acquire(bpf_task_aquire(NULL)) + !bpf_task_from_pid(1, 2) + bpf_odd(1) + bpf_strlen(NULL, other) + !bpf_test_acquire(1) +
	       tcp_v4_rcv(skb) + test_plain() + no_types_function() + nothing_like_it___flavor();
}

char LICENSE[] SEC("license") = "GPL";
