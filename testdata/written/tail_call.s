# A prog_array filled from the object: enter -> step_one -> step_two, whose
# own tail call misses.
	.include "bpf.inc"

int step_one(struct xdp_md *ctx);
int step_two(struct xdp_md *ctx);

struct {
	__uint(type, BPF_MAP_TYPE_PROG_ARRAY);
	__uint(max_entries, 4);
	__uint(key_size, sizeof(u32));
	__array(values, int(struct xdp_md *));
} steps SEC(".maps") = {
	.values = {
		[1] = (void *)&step_one,
		[2] = (void *)&step_two,
	},
};

static volatile u32 way;

SEC("xdp")
int step_one(struct xdp_md *ctx) {
	r2 = way ll
	w3 = *(u32 *)(r2 + 0)
	w3 *= 10
	w3 += 2
	*(u32 *)(r2 + 0) = w3
	r2 = steps ll
	w3 = 2
	call bpf_tail_call
	w0 = -2
	exit
}

SEC("xdp")
int step_two(struct xdp_md *ctx) {
	r6 = way ll
	w2 = *(u32 *)(r6 + 0)
	w2 *= 10
	w2 += 3
	*(u32 *)(r6 + 0) = w2
	r2 = steps ll
	w3 = 3
	call bpf_tail_call
	w0 = *(u32 *)(r6 + 0)
	exit
}

SEC("xdp")
int enter(struct xdp_md *ctx) {
	r2 = way ll
	w3 = 1
	*(u32 *)(r2 + 0) = w3
	r2 = steps ll
	call bpf_tail_call
	w0 = -1
	exit
}

char LICENSE[] SEC("license") = "GPL";
