# An array map filled and summed: 0*0 + 1*1 + ... + 7*7.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 8);
	__type(key, u32);
	__type(value, u64);
} squares SEC(".maps");

SEC("xdp")
int sum_of_squares(struct xdp_md *ctx) {
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r1 = 0
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
	r1 = squares ll
	r4 = 0
	call bpf_map_update_elem
	w6 = -1
	if r0 != 0 goto .Lsum_of_squares_18
	w1 = 1
	*(u32 *)(r10 - 4) = w1
	r1 = 1
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
	r1 = squares ll
	r4 = 0
	call bpf_map_update_elem
	if r0 != 0 goto .Lsum_of_squares_18
	w1 = 2
	*(u32 *)(r10 - 4) = w1
	r1 = 4
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
	r1 = squares ll
	r4 = 0
	call bpf_map_update_elem
	if r0 != 0 goto .Lsum_of_squares_18
	w1 = 3
	*(u32 *)(r10 - 4) = w1
	r1 = 9
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
	r1 = squares ll
	r4 = 0
	call bpf_map_update_elem
	if r0 != 0 goto .Lsum_of_squares_18
	w1 = 4
	*(u32 *)(r10 - 4) = w1
	r1 = 16
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
	r1 = squares ll
	r4 = 0
	call bpf_map_update_elem
	if r0 != 0 goto .Lsum_of_squares_18
	w1 = 5
	*(u32 *)(r10 - 4) = w1
	r1 = 25
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
	r1 = squares ll
	r4 = 0
	call bpf_map_update_elem
	if r0 != 0 goto .Lsum_of_squares_18
	w1 = 6
	*(u32 *)(r10 - 4) = w1
	r1 = 36
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
	r1 = squares ll
	r4 = 0
	call bpf_map_update_elem
	if r0 != 0 goto .Lsum_of_squares_18
	w1 = 7
	*(u32 *)(r10 - 4) = w1
	r1 = 49
	*(u64 *)(r10 - 16) = r1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
	r1 = squares ll
	r4 = 0
	call bpf_map_update_elem
	if r0 != 0 goto .Lsum_of_squares_18
	w1 = 0
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	r1 = squares ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lsum_of_squares_17
	r6 = *(u64 *)(r0 + 0)
	w1 = 1
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	r1 = squares ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lsum_of_squares_17
	r7 = *(u64 *)(r0 + 0)
	w1 = 2
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	r1 = squares ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lsum_of_squares_17
	r8 = *(u64 *)(r0 + 0)
	w1 = 3
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	r1 = squares ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lsum_of_squares_17
	r9 = *(u64 *)(r0 + 0)
	w1 = 4
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	r1 = squares ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lsum_of_squares_17
	r1 = *(u64 *)(r0 + 0)
	*(u64 *)(r10 - 24) = r1
	w1 = 5
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	r1 = squares ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lsum_of_squares_17
	r1 = *(u64 *)(r0 + 0)
	*(u64 *)(r10 - 32) = r1
	w1 = 6
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	r1 = squares ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lsum_of_squares_17
	r1 = *(u64 *)(r0 + 0)
	*(u64 *)(r10 - 40) = r1
	w1 = 7
	*(u32 *)(r10 - 16) = w1
	r2 = r10
	r2 += -16
	r1 = squares ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lsum_of_squares_17
	w7 += w6
	w8 += w7
	w9 += w8
	r1 = *(u64 *)(r10 - 24)
	w1 += w9
	r2 = *(u64 *)(r10 - 32)
	w2 += w1
	r1 = *(u64 *)(r10 - 40)
	w1 += w2
	r6 = *(u64 *)(r0 + 0)
	w6 += w1
	goto .Lsum_of_squares_18
.Lsum_of_squares_17:
	w6 = -2
.Lsum_of_squares_18:
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "GPL";
