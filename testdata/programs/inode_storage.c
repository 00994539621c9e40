// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// load: no (Linux 6.18 without kprobes refuses to attach to functions: EPERM)
// SPDX-License-Identifier: MIT
// Local storage of inodes, in a security hook.
#include "bpf.h"

struct inode;
struct file {
	struct inode *f_inode;
} __core;

struct {
	__uint(type, INODE_STORAGE);
	__uint(map_flags, F_NO_PREALLOC);
	__type(key, int);
	__type(value, u64);
} inodes SEC(".maps");

SEC("lsm/file_open")
int of_inode(u64 *ctx)
{
	struct file *file = (void *)ctx[0];
	u64 *opens = bpf_inode_storage_get(&inodes, file->f_inode, NULL, F_STORAGE_CREATE);

	if (opens)
		__sync_fetch_and_add(opens, 1);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
