# A bloom filter with five hash functions: three of three values are found. They are
# global, as Linux 7.2 takes what only bpf_map_peek_elem reads of the stack for dead.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_BLOOM_FILTER);
	__uint(max_entries, 1000);
	__uint(map_extra, 5);
	__type(value, u64);
} filter SEC(".maps");

static volatile u64 value;

SEC("xdp")
int probable(struct xdp_md *ctx) {
	r7 = value ll
	r1 = 10
	*(u64 *)(r7 + 0) = r1
	r1 = filter ll
	r2 = value ll
	r3 = 0
	call bpf_map_push_elem
	w6 = -1
	if r0 != 0 goto .Lprobable_10
	r1 = 11
	*(u64 *)(r7 + 0) = r1
	r1 = filter ll
	r2 = value ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lprobable_10
	r9 = value ll
	r7 = 12
	*(u64 *)(r9 + 0) = r7
	r1 = filter ll
	r2 = value ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lprobable_10
	r1 = 10
	*(u64 *)(r9 + 0) = r1
	r1 = filter ll
	r2 = value ll
	call bpf_map_peek_elem
	*(u64 *)(r10 - 8) = r0
	r1 = 11
	*(u64 *)(r9 + 0) = r1
	r1 = filter ll
	r2 = value ll
	call bpf_map_peek_elem
	r8 = r0
	*(u64 *)(r9 + 0) = r7
	r1 = filter ll
	r2 = value ll
	call bpf_map_peek_elem
	w2 = 1
	w1 = 1
	if r0 == 0 goto .Lprobable_5
	w1 = 0
.Lprobable_5:
	w6 = 1
	r3 = *(u64 *)(r10 - 8)
	if r3 == 0 goto .Lprobable_7
	w6 = 0
.Lprobable_7:
	if r8 == 0 goto .Lprobable_9
	w2 = 0
.Lprobable_9:
	w6 += w2
	w6 += w1
.Lprobable_10:
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "GPL";
