# An array of cgroups with nothing in it: the question answers -EAGAIN.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_CGROUP_ARRAY);
	__uint(max_entries, 2);
	__type(key, u32);
	__type(value, u32);
} cgroups SEC(".maps");

SEC("raw_tp/sys_enter")
int under(struct bpf_raw_tracepoint_args *ctx) {
	r1 = cgroups ll
	w2 = 1
	call bpf_current_task_under_cgroup
	w0 = -w0
	exit
}

char LICENSE[] SEC("license") = "GPL";
