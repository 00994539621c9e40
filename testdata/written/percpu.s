# Per-CPU array and hash, through the running CPU's slot and by CPU number.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_ARRAY);
	__uint(max_entries, 2);
	__type(key, u32);
	__type(value, u64);
} counters SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_PERCPU_HASH);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u64);
} named SEC(".maps");

SEC("xdp")
int add(struct xdp_md *ctx) {
	w1 = 1
	*(u32 *)(r10 - 4) = w1
	call bpf_get_smp_processor_id
	w7 = w0
	r2 = r10
	r2 += -4
	r1 = counters ll
	call bpf_map_lookup_elem
	r6 = r0
	r1 = 5
	*(u64 *)(r10 - 16) = r1
	w0 = -1
	if r6 == 0 goto .Ladd_4
	r1 = *(u64 *)(r6 + 0)
	r1 <<= 1
	r1 += 20
	*(u64 *)(r6 + 0) = r1
	w1 = 51966
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
	r1 = named ll
	r4 = 0
	call bpf_map_update_elem
	r1 = r0
	w0 = -2
	if r1 != 0 goto .Ladd_4
	r2 = r10
	r2 += -4
	r1 = named ll
	w3 = w7
	call bpf_map_lookup_percpu_elem
	r1 = r0
	w0 = -3
	if r1 == 0 goto .Ladd_4
	r2 = *(u64 *)(r1 + 0)
	r2 *= 3
	*(u64 *)(r1 + 0) = r2
	r0 = *(u64 *)(r6 + 0)
	w0 += w2
.Ladd_4:
	exit
}

char LICENSE[] SEC("license") = "GPL";
