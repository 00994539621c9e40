# Local storage of tasks, cgroups and sockets.
	.include "bpf.inc"

struct cgroup;
struct css_set {
	struct cgroup *dfl_cgrp;
};
struct task_struct {
	int pid;
	struct css_set *cgroups;
};

struct {
	__uint(type, BPF_MAP_TYPE_TASK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, u64);
} tasks SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_CGRP_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, u64);
} cgroups SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_SK_STORAGE);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, int);
	__type(value, u64);
} socks SEC(".maps");

SEC("raw_tp/sys_enter")
int of_task(struct bpf_raw_tracepoint_args *ctx) {
	call bpf_get_current_task_btf
	r6 = r0
	r1 = 100
	*(u64 *)(r10 - 8) = r1
	r3 = r10
	r3 += -8
	r1 = tasks ll
	r2 = r6
	r4 = 1
	call bpf_task_storage_get
	r1 = r0
	w0 = -1
	if r1 == 0 goto .Lof_task_3
	r2 = *(u64 *)(r1 + 0)
	r2 += 7
	*(u64 *)(r1 + 0) = r2
	r1 = tasks ll
	r2 = r6
	r3 = 0
	r4 = 0
	call bpf_task_storage_get
	r1 = r0
	w0 = -2
	if r1 == 0 goto .Lof_task_3
	r0 = *(u64 *)(r1 + 0)
.Lof_task_3:
	exit
}

SEC("raw_tp/sys_enter")
int of_cgroup(struct bpf_raw_tracepoint_args *ctx) {
	call bpf_get_current_task_btf
	r1 = 11
	*(u64 *)(r10 - 8) = r1
	r1 = *(u64 *)(r0 + bpf_core_field_offset(struct task_struct, cgroups))
	r2 = *(u64 *)(r1 + bpf_core_field_offset(struct css_set, dfl_cgrp))
	r3 = r10
	r3 += -8
	r1 = cgroups ll
	r4 = 1
	call bpf_cgrp_storage_get
	r1 = r0
	w0 = -1
	if r1 == 0 goto .Lof_cgroup_2
	r0 = *(u64 *)(r1 + 0)
	r0 *= 3
	*(u64 *)(r1 + 0) = r0
.Lof_cgroup_2:
	exit
}

SEC("tc")
int of_socket(struct __sk_buff *skb) {
	r1 = *(u64 *)(r1 + 168)
	r2 = 4
	*(u64 *)(r10 - 8) = r2
	w0 = -1
	if r1 == 0 goto .Lof_socket_5
	call bpf_sk_fullsock
	r6 = r0
	w0 = -2
	if r6 == 0 goto .Lof_socket_5
	r3 = r10
	r3 += -8
	r1 = socks ll
	r2 = r6
	r4 = 1
	call bpf_sk_storage_get
	r1 = r0
	w0 = -3
	if r1 == 0 goto .Lof_socket_5
	r2 = *(u64 *)(r1 + 0)
	r2 *= 3
	*(u64 *)(r1 + 0) = r2
	*(u64 *)(r10 - 8) = r2
	r1 = socks ll
	r2 = r6
	call bpf_sk_storage_delete
	r1 = r0
	r0 = *(u64 *)(r10 - 8)
	if r1 == 0 goto .Lof_socket_5
	w0 = -4
.Lof_socket_5:
	exit
}

char LICENSE[] SEC("license") = "GPL";
