# SPDX-License-Identifier: MIT
# Programs at functions and hooks of the kernel, whose effects can be seen.
u64 argument, result;
u64 forbidden;				// to make directories: a process
char LICENSE[] SEC("license") = "GPL";

SEC("fentry/bpf_fentry_test1")
int enters(u64 *ctx) {
	r2 = *(u64 *)(r1 + 0)
	r1 = argument ll
	*(u32 *)(r1 + 0) = r2		// an int: the upper half is anything
	r0 = 0
	exit
}

SEC("fexit/bpf_fentry_test1")
int leaves(u64 *ctx) {
	r2 = *(u64 *)(r1 + 8)
	r1 = result ll
	*(u32 *)(r1 + 0) = r2
	r0 = 0
	exit
}

SEC("lsm/inode_mkdir")
int forbids(u64 *ctx) {
	call bpf_get_current_pid_tgid
	r0 >>= 32
	r1 = forbidden ll
	r1 = *(u64 *)(r1 + 0)
	if r0 == r1 goto 1f
	r0 = 0
	exit
1:
	r0 = -1				# EPERM
	exit
}
