# What is used of a file, and what is listed, is in the object.
struct mm_struct;
extern struct mm_struct *shared_mm;
	.import_types "kernel.btf", bpf_task_acquire, enum huge, union value
extern void bpf_task_release(struct task_struct *p) __ksym;
struct ours { struct tight t; struct sched_entity se; refcount_t usage; };
u64 big = HUGE_VALUE;
char LICENSE[] SEC("license") = "GPL";
SEC("tp_btf/task_newtask") int prog(u64 *ctx) {
	r6 = *(u64 *)(r1 + 0)
	r1 = *(u64 *)(r6 + bpf_core_field_offset(struct task_struct, mm))
	r1 = *(u64 *)(r1 + bpf_core_field_offset(struct mm_struct, exe_file))
	r2 = sizeof(struct ours)
	r2 = PIDTYPE_TGID
	r3 = shared_mm ll
	call bpf_task_acquire
	call bpf_task_release
	if r0 == 0 goto PIDTYPE_MAX
	r0 = 1
PIDTYPE_MAX:	# a label, not the enumerator
	exit
}
