// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The types of a small kernel.
#include "bpf.h"

#define __kfunc __attribute__((btf_decl_tag("bpf_kfunc")))
#define __used __attribute__((used))

struct task_struct {
	int pid;
};
struct rq {
	u64 clock;
	struct task_struct *curr;
};

__kfunc struct task_struct *bpf_task_acquire(struct task_struct *p) { return p; }
__kfunc void bpf_task_release(struct task_struct *p) {}
__kfunc struct task_struct *bpf_task_from_pid(s32 pid) { return NULL; }
__kfunc int bpf_strlen(const char *text, u64 size) { return size; }
__kfunc int bpf_odd___flavor(int x) { return x; }
int tcp_v4_rcv(struct __sk_buff *skb) { return skb->len; }
static __used int vfs_read(int fd) { return fd; }

enum bpf_func_id { BPF_FUNC_unspec, BPF_FUNC_get_attach_cookie = 174 };
int __x64_sys_bpf(enum bpf_func_id id) { return id; }

struct rq runqueues;
struct task_struct init_task;
int nr_cpus;
int *pointer_there;
