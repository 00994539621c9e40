# What is wrong with imports.
	.import_types "nowhere.btf"
	.import_types kernel.btf
	.import_types "kernel.btf", task_strct
	.import_types "kernel.btf", union task_struct
	.import_types "kernel.btf",
	.import_types "kernel_be.btf"
	.import_types "text"
	.import_types "empty.o"
	.import_types "cut.btf"
	.import_types "empty_int.btf"
struct unrelated { int b; };
	.import_types "kernel.btf", unrelated
	.import_types "kernel.btf"
struct file *f;
struct file { int a; };
PIDTYPE_MAX:
SEC("xdp") int prog(void *ctx) {
	call bpf_task_acquire
	r1 = PIDTYPE_MAX
	r1 = PIDTYPE_TGID
	core_read r0, r1, task_struct.mm.exe_fil.f_flags
	core_read r0, r1, task_strct.mm
	core_read r0, r1, task_struct
	core_read r0, r1, task_struct.name
	core_read r0, r1, task_struct.prio.x
	core_read r0, r1, task_struct.comm.x
	core_read r0, r1, task_struct.children[2].prio
	core_read r0, r1, task_struct.mm[1].start_code
	core_read r10, r1, task_struct.prio
	core_read r0, w1, task_struct.prio
	core_read r0, 5, task_struct.prio
	core_read r0, r1, task_struct.prio, 8
	core_read r0, r1, task_struct.
	core_read r0, r1
	core_read
	r0 = *(u32 *)(r1 + bpf_core_field_offset(struct task_struct, mm.exe_file))
	exit
}
PIDTYPE_TGID:
