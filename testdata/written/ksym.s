# Addresses of kernel symbols without a type: a strong one, a weak one and a
# weak one that is missing.
	.include "bpf.inc"

extern void bpf_trace_run1 __ksym;
extern void no_such_symbol __ksym __weak;
extern void bpf_prog_put __ksym __weak;

SEC("raw_tp/sys_enter")
int typeless(struct bpf_raw_tracepoint_args *ctx) {
	w0 = 0
	r2 = bpf_prog_put ll
	w1 = 0
	if r2 == 0 goto .Ltypeless_2
	w1 = 4
.Ltypeless_2:
	r2 = no_such_symbol ll
	if r2 == 0 goto .Ltypeless_4
	w0 = 2
.Ltypeless_4:
	r2 = bpf_trace_run1 ll
	r2 >>= 63
	w0 |= w2
	w0 |= w1
	exit
}

char LICENSE[] SEC("license") = "GPL";
