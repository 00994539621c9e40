# CO-RE reads of the running task compared with what helpers say of it. Our
# struct has a few members, the kernel's hundreds.
	.include "bpf.inc"

struct task_struct {
	int pid;
	int tgid;
	char comm[16];
	struct task_struct *group_leader;
	struct task_struct *real_parent;
};

SEC("raw_tp/sys_enter")
int compare(struct bpf_raw_tracepoint_args *ctx) {
	call bpf_get_current_task
	r7 = r0
	r8 = 0
	*(u64 *)(r10 - 8) = r8
	call bpf_get_current_pid_tgid
	r6 = r0
	*(u64 *)(r10 - 16) = r8
	*(u64 *)(r10 - 24) = r8
	*(u64 *)(r10 - 32) = r8
	*(u64 *)(r10 - 40) = r8
	w1 = 0
	*(u32 *)(r10 - 44) = w1
	*(u32 *)(r10 - 48) = w1
	r8 = bpf_core_field_offset(struct task_struct, pid)
	r3 = r7
	r3 += r8
	*(u32 *)(r10 - 52) = w1
	r1 = r10
	r1 += -44
	w2 = 4
	call bpf_probe_read_kernel
	r1 = bpf_core_field_offset(struct task_struct, tgid)
	r3 = r7
	r3 += r1
	r1 = r10
	r1 += -48
	w2 = 4
	call bpf_probe_read_kernel
	r1 = bpf_core_field_offset(struct task_struct, group_leader)
	r3 = r7
	r3 += r1
	r1 = r10
	r1 += -8
	w2 = 8
	call bpf_probe_read_kernel
	r3 = *(u64 *)(r10 - 8)
	r3 += r8
	r1 = r10
	r1 += -52
	w2 = 4
	call bpf_probe_read_kernel
	r1 = bpf_core_field_offset(struct task_struct, comm)
	r7 += r1
	r8 = r10
	r8 += -24
	r1 = r8
	w2 = 16
	r3 = r7
	call bpf_probe_read_kernel_str
	r1 = r10
	r1 += -40
	w2 = 16
	call bpf_get_current_comm
	w9 = *(u32 *)(r10 - 44)
	w7 = *(u32 *)(r10 - 48)
	w1 = *(u32 *)(r10 - 52)
	*(u32 *)(r10 - 56) = w1
	r1 = r8
	w2 = 4
	r3 = .L.str ll
	call bpf_strncmp
	w1 = 0
	if r0 == 0 goto .Lcompare_4
	w2 = *(u8 *)(r10 - 40)
	w3 = *(u8 *)(r10 - 24)
	if w3 != w2 goto .Lcompare_4
	w1 = 8
	w2 = *(u8 *)(r10 - 39)
	w3 = *(u8 *)(r10 - 23)
	if w3 == w2 goto .Lcompare_4
	w1 = 0
.Lcompare_4:
	w2 = 1
	if w9 == w6 goto .Lcompare_6
	w2 = 0
.Lcompare_6:
	w3 = 4
	w4 = *(u32 *)(r10 - 56)
	if w4 == w7 goto .Lcompare_8
	w3 = 0
.Lcompare_8:
	r6 >>= 32
	w0 = 2
	if w7 == w6 goto .Lcompare_10
	w0 = 0
.Lcompare_10:
	w0 |= w2
	w0 |= w3
	w0 |= w1
	exit
}

char LICENSE[] SEC("license") = "GPL";

	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.zero	1
	.size	.L.str, 1
	.type	LICENSE,@object
