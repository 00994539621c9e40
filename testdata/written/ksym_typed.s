# Kernel variables with a type: a per-CPU struct, this CPU's and the first
# CPU's, and a weak variable that is missing.
	.include "bpf.inc"

struct rq {
	u32 nr_running;
};

extern const struct rq runqueues __ksym;
extern const void init_task __ksym __weak;
extern const int no_such_variable __ksym __weak;

SEC("raw_tp/sys_enter")
int typed(struct bpf_raw_tracepoint_args *ctx) {
	r1 = runqueues ll
	call bpf_this_cpu_ptr
	r6 = r0
	r1 = runqueues ll
	w2 = 0
	call bpf_per_cpu_ptr
	r1 = r0
	w2 = *(u32 *)(r6 + bpf_core_field_offset(struct rq, nr_running))
	w0 = 1
	if w2 < 1000000 goto .Ltyped_2
	w0 = 0
.Ltyped_2:
	if r1 == 0 goto .Ltyped_6
	w2 = *(u32 *)(r1 + bpf_core_field_offset(struct rq, nr_running))
	w1 = 2
	if w2 < 1000000 goto .Ltyped_5
	w1 = 0
.Ltyped_5:
	w1 |= w0
	w0 = w1
.Ltyped_6:
	w1 = 0
	r2 = init_task ll
	if r2 == 0 goto .Ltyped_8
	w1 = 8
.Ltyped_8:
	w0 |= w1
	r1 = no_such_variable ll
	if r1 == 0 goto .Ltyped_10
	w0 |= 4
.Ltyped_10:
	exit
}

char LICENSE[] SEC("license") = "GPL";
