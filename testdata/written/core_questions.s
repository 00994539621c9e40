# Every kind of CO-RE question, one bit of the answer each: fields, types and
# enumerators that exist and that do not, sizes, offsets, shifts, flavours.
	.include "bpf.inc"

struct list_head {
	struct list_head *next, *prev;
};

struct task_struct {
	int pid;
	struct list_head tasks;
	char comm[16];
	int no_such_field_anywhere;
};

# A flavour: what follows three underscores is not part of the name.
struct task_struct___older {
	long state;
	unsigned no_such_field_either : 3;
};

struct no_such_struct_anywhere {
	int x;
};

enum pid_type { PIDTYPE_PID, PIDTYPE_TGID, PIDTYPE_NO_SUCH = 77 };

SEC("raw_tp/sys_enter")
int answer(struct bpf_raw_tracepoint_args *ctx) {
	call bpf_get_current_task
	r1 = bpf_core_type_matches(struct list_head)
	r3 = bpf_core_field_offset(struct task_struct, tasks.prev)
	r2 = bpf_core_field_offset(struct task_struct, tasks)
	r4 = bpf_core_enum_value_exists(enum pid_type, PIDTYPE_TGID) ll
	w5 = 0
	if r4 == 0 goto .Lanswer_3
	r4 = bpf_core_enum_value(enum pid_type, PIDTYPE_TGID) ll
	w5 = 65536
	if r4 == 1 goto .Lanswer_3
	w5 = 0
.Lanswer_3:
	r4 = bpf_core_field_offset(struct task_struct, tasks)
	w4 += 8
	w0 = 512
	if w3 == w4 goto .Lanswer_5
	w0 = 0
.Lanswer_5:
	r3 = bpf_core_field_exists(struct task_struct, pid)
	r4 = bpf_core_type_id_kernel(struct list_head) ll
	w6 = 0
	if w1 == 0 goto .Lanswer_7
	w6 = 8192
.Lanswer_7:
	r1 = bpf_core_field_exists(struct task_struct, no_such_field_anywhere)
	w7 = 0
	if r4 == 0 goto .Lanswer_9
	w7 = 32768
.Lanswer_9:
	*(u32 *)(r10 - 16) = w0
	w4 = 1
	if w3 != 0 goto .Lanswer_11
	w4 = 0
.Lanswer_11:
	r3 = bpf_core_type_exists(struct no_such_struct_anywhere)
	w0 = 2
	if w1 == 0 goto .Lanswer_13
	w0 = 0
.Lanswer_13:
	r1 = bpf_core_field_size(struct task_struct, comm)
	w8 = 32
	if w2 > 15 goto .Lanswer_15
	w8 = 0
.Lanswer_15:
	*(u32 *)(r10 - 40) = w7
	r2 = bpf_core_field_rshift(struct task_struct, pid)
	w7 = 2048
	if w3 == 0 goto .Lanswer_17
	w7 = 0
.Lanswer_17:
	*(u32 *)(r10 - 56) = w7
	r3 = bpf_core_field_exists(struct task_struct___older, no_such_field_either)
	w7 = 8
	if w1 == 16 goto .Lanswer_19
	w7 = 0
.Lanswer_19:
	*(u32 *)(r10 - 32) = w4
	w9 = 128
	if w2 == 32 goto .Lanswer_21
	w9 = 0
.Lanswer_21:
	*(u32 *)(r10 - 48) = w8
	r4 = bpf_core_type_size(struct list_head)
	w2 = 256
	if w3 == 0 goto .Lanswer_23
	w2 = 0
.Lanswer_23:
	*(u32 *)(r10 - 8) = w5
	r8 = bpf_core_field_signed(struct task_struct, pid)
	r1 = bpf_core_enum_value_exists(enum pid_type, PIDTYPE_NO_SUCH) ll
	w3 = 131072
	if r1 == 0 goto .Lanswer_25
	w3 = 0
.Lanswer_25:
	*(u32 *)(r10 - 64) = w3
	r5 = bpf_core_type_exists(struct list_head)
	w1 = 4096
	if w4 == 16 goto .Lanswer_27
	w1 = 0
.Lanswer_27:
	*(u32 *)(r10 - 72) = w1
	r1 = bpf_core_field_size(struct task_struct, pid)
	w4 = 0
	if w8 == 0 goto .Lanswer_29
	w4 = 16
.Lanswer_29:
	*(u32 *)(r10 - 24) = w6
	w8 = 0
	if w5 == 0 goto .Lanswer_31
	w8 = 1024
.Lanswer_31:
	r6 = bpf_core_type_id_local(struct list_head) ll
	w5 = 4
	if w1 == 4 goto .Lanswer_33
	w5 = 0
.Lanswer_33:
	w1 = 0
	if r6 == 0 goto .Lanswer_35
	w1 = 16384
.Lanswer_35:
	w6 = 64
	r3 = bpf_core_field_lshift(struct task_struct, pid)
	if w3 == 32 goto .Lanswer_37
	w6 = 0
.Lanswer_37:
	w6 |= w1
	w5 |= w8
	w5 |= w6
	w1 = *(u32 *)(r10 - 72)
	w4 |= w1
	w1 = *(u32 *)(r10 - 64)
	w2 |= w1
	w4 |= w2
	w5 |= w4
	w1 = *(u32 *)(r10 - 40)
	w9 |= w1
	w1 = *(u32 *)(r10 - 56)
	w7 |= w1
	w7 |= w9
	w1 = *(u32 *)(r10 - 24)
	w2 = *(u32 *)(r10 - 48)
	w2 |= w1
	w1 = *(u32 *)(r10 - 16)
	w0 |= w1
	w0 |= w2
	w0 |= w7
	w0 |= w5
	w1 = *(u32 *)(r10 - 8)
	w0 |= w1
	w1 = *(u32 *)(r10 - 32)
	w0 |= w1
	exit
}

char LICENSE[] SEC("license") = "GPL";
