# A bloom filter with five hash functions: three of three values are found.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_BLOOM_FILTER);
	__uint(max_entries, 1000);
	__uint(map_extra, 5);
	__type(value, u64);
} filter SEC(".maps");

SEC("xdp")
int probable(struct xdp_md *ctx) {
	r1 = 10
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	r1 = filter ll
	r3 = 0
	call bpf_map_push_elem
	w6 = -1
	if r0 != 0 goto .Lprobable_10
	r1 = 11
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	r1 = filter ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lprobable_10
	r8 = 12
	*(u64 *)(r10 - 8) = r8
	r2 = r10
	r2 += -8
	r1 = filter ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lprobable_10
	r1 = 10
	*(u64 *)(r10 - 8) = r1
	r7 = r10
	r7 += -8
	r1 = filter ll
	r2 = r7
	call bpf_map_peek_elem
	r9 = r0
	r1 = 11
	*(u64 *)(r10 - 8) = r1
	r1 = filter ll
	r2 = r7
	call bpf_map_peek_elem
	*(u64 *)(r10 - 16) = r0
	*(u64 *)(r10 - 8) = r8
	w8 = 1
	w6 = 1
	if r9 == 0 goto .Lprobable_5
	w6 = 0
.Lprobable_5:
	r1 = filter ll
	r2 = r7
	call bpf_map_peek_elem
	w1 = 1
	if r0 == 0 goto .Lprobable_7
	w1 = 0
.Lprobable_7:
	r2 = *(u64 *)(r10 - 16)
	if r2 == 0 goto .Lprobable_9
	w8 = 0
.Lprobable_9:
	w6 += w8
	w6 += w1
.Lprobable_10:
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "GPL";
