# core_read: pointers, members within members, indices, signs and bit fields.
	.import_types "kernel.o"
char LICENSE[] SEC("license") = "GPL";
SEC("kprobe/x") int prog(void *ctx) {
	core_read r0, r1, task_struct.mm.exe_file.f_flags
	core_read r6, r1, struct task_struct.se.pair[1].b, -16
	core_read r7, r3, task_struct.active_mm.start_code
	core_read r7, r6, task_struct.sched_migrated; r0 += r7
	core_read r7, r6, task_struct.signed_bits
	core_read r7, r6, task_struct.parent.children[1].prio	# of a child
	core_read r7, r6, task_struct.usage.counter
	core_read r7, r6, refcount_t.counter
	exit
}
