# A perf event array nobody listens to: output answers -ENOENT. A section
# name with a slash, which the assembly text must quote.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_PERF_EVENT_ARRAY);
	__uint(key_size, sizeof(u32));
	__uint(value_size, sizeof(u32));
} samples SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_STACK_TRACE);
	__uint(max_entries, 64);
	__uint(key_size, sizeof(u32));
	__uint(value_size, 127 * sizeof(u64));
} stacks SEC(".maps");

SEC("xdp")
int output(struct xdp_md *ctx) {
	r6 = r1
	call bpf_get_smp_processor_id
	*(u32 *)(r10 - 8) = w0
	w1 = *(u32 *)(r6 + 0)
	w2 = *(u32 *)(r6 + 4)
	w2 -= w1
	*(u32 *)(r10 - 4) = w2
	r4 = r10
	r4 += -8
	r1 = r6
	r2 = samples ll
	r3 = 4294967295 ll
	r5 = 8
	call bpf_perf_event_output
	w0 = -w0
	exit
}

SEC("raw_tp/sched_switch")
int sample_stack(struct bpf_raw_tracepoint_args *ctx) {
	r2 = stacks ll
	r3 = 0
	call bpf_get_stackid
	w0 = 0
	exit
}

char LICENSE[] SEC("license") = "GPL";
