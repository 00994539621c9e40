// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: raw_tp prog=of_task ctx=16 return=107
// run: raw_tp prog=of_cgroup ctx=16 return=33
// run: tc prog=of_socket input=64 return=12
// needs: 6.2
// SPDX-License-Identifier: MIT
// Local storage of tasks, cgroups and sockets.
#include "bpf.h"

struct cgroup;
struct css_set {
	struct cgroup *dfl_cgrp;
} __core;
struct task_struct {
	int pid;
	struct css_set *cgroups;
} __core;

struct {
	__uint(type, TASK_STORAGE);
	__uint(map_flags, F_NO_PREALLOC);
	__type(key, int);
	__type(value, u64);
} tasks SEC(".maps");

struct {
	__uint(type, CGRP_STORAGE);
	__uint(map_flags, F_NO_PREALLOC);
	__type(key, int);
	__type(value, u64);
} cgroups SEC(".maps");

struct {
	__uint(type, SK_STORAGE);
	__uint(map_flags, F_NO_PREALLOC);
	__type(key, int);
	__type(value, u64);
} socks SEC(".maps");

SEC("raw_tp/sys_enter")
int of_task(struct bpf_raw_tracepoint_args *ctx)
{
	struct task_struct *task = bpf_get_current_task_btf();
	u64 first = 100, *value;

	value = bpf_task_storage_get(&tasks, task, &first, F_STORAGE_CREATE);
	if (!value)
		return -1;
	*value += 7;
	value = bpf_task_storage_get(&tasks, task, NULL, 0);
	return value ? *value : -2;
}

SEC("raw_tp/sys_enter")
int of_cgroup(struct bpf_raw_tracepoint_args *ctx)
{
	struct task_struct *task = bpf_get_current_task_btf();
	u64 first = 11, *value;

	value = bpf_cgrp_storage_get(&cgroups, task->cgroups->dfl_cgrp, &first, F_STORAGE_CREATE);
	if (!value)
		return -1;
	*value *= 3;
	return *value;
}

SEC("tc")
int of_socket(struct __sk_buff *skb)
{
	struct bpf_sock *sk = skb->sk;
	u64 first = 4, *value;

	if (!sk)
		return -1;
	sk = bpf_sk_fullsock(sk);
	if (!sk)
		return -2;
	value = bpf_sk_storage_get(&socks, sk, &first, F_STORAGE_CREATE);
	if (!value)
		return -3;
	*value *= 3;
	first = *value;
	return bpf_sk_storage_delete(&socks, sk) ? -4 : first;
}

char LICENSE[] SEC("license") = "GPL";
