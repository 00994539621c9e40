# The older cgroup storage, shared and per CPU.
	.include "bpf.inc"

struct key {
	u64 inode;
	u32 attach;
};

struct {
	__uint(type, BPF_MAP_TYPE_CGROUP_STORAGE);
	__type(key, struct key);
	__type(value, u64);
} shared SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE);
	__type(key, struct key);
	__type(value, u64);
} per_cpu SEC(".maps");

SEC("cgroup_skb/egress")
int count(struct __sk_buff *skb) {
	r6 = r1
	r1 = shared ll
	r2 = 0
	call bpf_get_local_storage
	r7 = r0
	r1 = per_cpu ll
	r2 = 0
	call bpf_get_local_storage
	w1 = *(u32 *)(r6 + 0)
	r1 = atomic_fetch_add((u64 *)(r7 + 0), r1)
	r1 = *(u64 *)(r0 + 0)
	r2 = r1
	r2 += 1
	*(u64 *)(r0 + 0) = r2
	r3 = *(u64 *)(r7 + 0)
	w4 = *(u32 *)(r6 + 0)
	w2 = 1
	w0 = 1
	if r3 == r4 goto .Lcount_2
	w0 = 0
.Lcount_2:
	if r1 == 0 goto .Lcount_4
	w2 = 0
.Lcount_4:
	w0 &= w2
	exit
}

char LICENSE[] SEC("license") = "GPL";
