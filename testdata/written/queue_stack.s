# 1 to 5 pushed to a queue and a stack, then popped and peeked.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_QUEUE);
	__uint(max_entries, 8);
	__type(value, u32);
} queue SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_STACK);
	__uint(max_entries, 8);
	__type(value, u32);
} stack SEC(".maps");

SEC("xdp")
int push_pop(struct xdp_md *ctx) {
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	*(u32 *)(r10 - 8) = w1
	*(u32 *)(r10 - 12) = w1
	*(u32 *)(r10 - 16) = w1
	w1 = 1
	*(u32 *)(r10 - 20) = w1
	r2 = r10
	r2 += -20
	r1 = queue ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lpush_pop_11
	r2 = r10
	r2 += -20
	r1 = stack ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lpush_pop_11
	w1 = 2
	*(u32 *)(r10 - 20) = w1
	r2 = r10
	r2 += -20
	r1 = queue ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lpush_pop_11
	r2 = r10
	r2 += -20
	r1 = stack ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lpush_pop_11
	w1 = 3
	*(u32 *)(r10 - 20) = w1
	r2 = r10
	r2 += -20
	r1 = queue ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lpush_pop_11
	r2 = r10
	r2 += -20
	r1 = stack ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lpush_pop_11
	w1 = 4
	*(u32 *)(r10 - 20) = w1
	r2 = r10
	r2 += -20
	r1 = queue ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lpush_pop_11
	r2 = r10
	r2 += -20
	r1 = stack ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lpush_pop_11
	w1 = 5
	*(u32 *)(r10 - 20) = w1
	r2 = r10
	r2 += -20
	r1 = queue ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lpush_pop_11
	r2 = r10
	r2 += -20
	r1 = stack ll
	r3 = 0
	call bpf_map_push_elem
	if r0 != 0 goto .Lpush_pop_11
	r2 = r10
	r2 += -4
	r1 = queue ll
	call bpf_map_pop_elem
	r1 = r0
	w0 = -2
	if r1 == 0 goto .Lpush_pop_12
	goto .Lpush_pop_16
.Lpush_pop_12:
	r2 = r10
	r2 += -8
	r1 = stack ll
	call bpf_map_pop_elem
	r1 = r0
	w0 = -2
	if r1 != 0 goto .Lpush_pop_16
	r2 = r10
	r2 += -12
	r1 = queue ll
	call bpf_map_peek_elem
	r1 = r0
	w0 = -3
	if r1 != 0 goto .Lpush_pop_16
	r2 = r10
	r2 += -16
	r1 = stack ll
	call bpf_map_peek_elem
	r1 = r0
	w0 = -3
	if r1 != 0 goto .Lpush_pop_16
	w1 = *(u32 *)(r10 - 4)
	w1 *= 1000
	w0 = *(u32 *)(r10 - 8)
	w0 *= 100
	w0 += w1
	w1 = *(u32 *)(r10 - 12)
	w1 *= 10
	w0 += w1
	w1 = *(u32 *)(r10 - 16)
	w0 += w1
	goto .Lpush_pop_16
.Lpush_pop_11:
	w0 = -1
.Lpush_pop_16:
	exit
}

char LICENSE[] SEC("license") = "GPL";
