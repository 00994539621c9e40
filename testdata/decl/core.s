# Externs of the kernel and CO-RE in operands.
struct mm_struct___x { int a; } ;
struct file { unsigned int f_flags; } __attribute__((preserve_access_index));
struct mm_struct { struct file *exe_file; struct { int b; union { long c; char d[8]; }; }; unsigned bits:3, more:7; } __attribute__((preserve_access_index));
struct task_struct { int pid; struct mm_struct *mm; struct mm_struct emb[4]; };
enum pid_type { PIDTYPE_PID, PIDTYPE_TGID, };
extern int LINUX_KERNEL_VERSION __kconfig;
extern _Bool CONFIG_BPF __kconfig;
extern struct task_struct *bpf_task_acquire(struct task_struct *p) __ksym;
extern void bpf_task_release(struct task_struct *p) __ksym;
extern void bpf_nonexist(int) __ksym __weak;
extern void schedule __ksym;
extern const void unused __ksym;   # not used, so not in the object
char LICENSE[] SEC("license") = "GPL";
SEC("tp_btf/task_newtask")
int BPF_prog(u64 *ctx) {
	r6 = *(u64 *)(r1 + 0)
	r2 = *(s32 *)(r6 + bpf_core_field_offset(struct task_struct, pid))
	r2 = bpf_core_field_offset(struct task_struct, mm)
	r3 = bpf_core_type_id_kernel(struct task_struct) ll
	r3 = bpf_core_type_size(struct task_struct)
	r3 = bpf_core_field_exists(struct mm_struct, exe_file)
	r3 = bpf_core_enum_value(enum pid_type, PIDTYPE_TGID) ll
	r3 += bpf_core_field_offset(struct file, f_flags)
	r1 = LINUX_KERNEL_VERSION ll
	r1 = *(u32 *)(r1 + 0)
	r1 = CONFIG_BPF ll
	r1 = *(u8 *)(r1 + 0)
	r1 = schedule ll
	r1 = r6
	call bpf_task_acquire
	if r0 == 0 goto 1f
	r1 = r0
	call bpf_task_release
1:
	r3 = bpf_core_type_exists(struct mm_struct)
	if r3 == 1 goto 2f
	call bpf_nonexist
2:	r0 = 0
	exit
}
