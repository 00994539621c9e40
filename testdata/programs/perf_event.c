// flags: -g -O2 -mcpu=v3
// run: xdp prog=output input=64 return=2
// SPDX-License-Identifier: MIT
// A perf event array nobody listens to: output answers -ENOENT. A section
// name with a slash, which the assembly text must quote.
#include "bpf.h"

struct {
	__uint(type, PERF_EVENT_ARRAY);
	__uint(key_size, sizeof(u32));
	__uint(value_size, sizeof(u32));
} samples SEC(".maps");

struct {
	__uint(type, STACK_TRACE);
	__uint(max_entries, 64);
	__uint(key_size, sizeof(u32));
	__uint(value_size, 127 * sizeof(u64));
} stacks SEC(".maps");

SEC("xdp")
int output(struct xdp_md *ctx)
{
	struct {
		u32 cpu;
		u32 length;
	} sample = { bpf_get_smp_processor_id(), ctx->data_end - ctx->data };

	return -bpf_perf_event_output(ctx, &samples, F_CURRENT_CPU, &sample, sizeof sample);
}

SEC("raw_tp/sched_switch")
int sample_stack(struct bpf_raw_tracepoint_args *ctx)
{
	bpf_get_stackid(ctx, &stacks, 0);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
