// flags: -g -O2 -mcpu=v3
// run: raw_tp ctx=16 return=15
// needs: 5.17
// SPDX-License-Identifier: MIT
// CO-RE reads of the running task compared with what helpers say of it. Our
// struct has a few members, the kernel's hundreds.
#include "bpf.h"

struct task_struct {
	int pid;
	int tgid;
	char comm[16];
	struct task_struct *group_leader;
	struct task_struct *real_parent;
} __core;

#define read(dst, src) bpf_probe_read_kernel(&dst, sizeof dst, (const void *)__builtin_preserve_access_index(&src))

SEC("raw_tp/sys_enter")
int compare(struct bpf_raw_tracepoint_args *ctx)
{
	struct task_struct *task = (void *)bpf_get_current_task(), *leader = NULL;
	u64 ids = bpf_get_current_pid_tgid();
	char name[16] = {}, comm[16] = {};
	int pid = 0, tgid = 0, leader_pid = 0, same = 0;

	read(pid, task->pid);
	read(tgid, task->tgid);
	read(leader, task->group_leader);
	read(leader_pid, leader->pid);
	bpf_probe_read_kernel_str(name, sizeof name, (const void *)__builtin_preserve_access_index(&task->comm));
	bpf_get_current_comm(comm, sizeof comm);
	same |= (u32)pid == (u32)ids;
	same |= (tgid == (int)(ids >> 32)) << 1;
	same |= (leader_pid == tgid) << 2;
	same |= (bpf_strncmp(name, 4, "") != 0 && name[0] == comm[0] && name[1] == comm[1]) << 3;
	return same;
}

char LICENSE[] SEC("license") = "GPL";
