// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: raw_tp ctx=16 return=0x3ffff
// SPDX-License-Identifier: MIT
// Every kind of CO-RE question, one bit of the answer each: fields, types and
// enumerators that exist and that do not, sizes, offsets, shifts, flavours.
#include "bpf.h"

struct list_head {
	struct list_head *next, *prev;
} __core;

struct task_struct {
	int pid;
	struct list_head tasks;
	char comm[16];
	int no_such_field_anywhere;
} __core;

// A flavour: what follows three underscores is not part of the name.
struct task_struct___older {
	long state;
	unsigned no_such_field_either : 3;
} __core;

struct task_struct___pointers {
	struct list_head *tasks;
} __core;

struct bits {
	u32 first : 5;
	s32 second : 7;
	u64 third : 40;
} __core;

struct no_such_struct_anywhere {
	int x;
} __core;

enum pid_type { PIDTYPE_PID, PIDTYPE_TGID, PIDTYPE_NO_SUCH = 77 };

enum { OFFSET, SIZE, EXISTS, SIGNED, LEFT_SHIFT, RIGHT_SHIFT };
enum { LOCAL_ID, TARGET_ID };
enum { TYPE_EXISTS, TYPE_SIZE, TYPE_MATCHES };
enum { VALUE_EXISTS, VALUE };

#define field(x, question) __builtin_preserve_field_info(x, question)
#define type_info(t, question) __builtin_preserve_type_info(*(typeof(t) *)0, question)
#define type_id(t, which) __builtin_btf_type_id(*(typeof(t) *)0, which)
#define value_info(e, v, question) __builtin_preserve_enum_value(*(typeof(enum e) *)v, question)

SEC("raw_tp/sys_enter")
int answer(struct bpf_raw_tracepoint_args *ctx)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	struct task_struct___older *older = (void *)task;
	u32 bits = 0, bit = 0;

#define ask(answer) bits |= (u32)((answer) ? 1 : 0) << bit++
	ask(field(task->pid, EXISTS));
	ask(!field(task->no_such_field_anywhere, EXISTS));
	ask(field(task->pid, SIZE) == 4);
	ask(field(task->comm, SIZE) == 16);
	ask(field(task->pid, SIGNED));
	ask(field(task->tasks, OFFSET) >= 16);
	ask(field(task->pid, LEFT_SHIFT) == 32);
	ask(field(task->pid, RIGHT_SHIFT) == 32);
	ask(!field(older->no_such_field_either, EXISTS));
	ask(field(task->tasks.prev, OFFSET) == field(task->tasks, OFFSET) + 8);
	ask(type_info(struct list_head, TYPE_EXISTS));
	ask(!type_info(struct no_such_struct_anywhere, TYPE_EXISTS));
	ask(type_info(struct list_head, TYPE_SIZE) == 16);
	ask(type_info(struct list_head, TYPE_MATCHES));
	ask(type_id(struct list_head, LOCAL_ID) != 0);
	ask(type_id(struct list_head, TARGET_ID) != 0);
	ask(value_info(pid_type, PIDTYPE_TGID, VALUE_EXISTS) && value_info(pid_type, PIDTYPE_TGID, VALUE) == 1);
	ask(!value_info(pid_type, PIDTYPE_NO_SUCH, VALUE_EXISTS));
	return bits;
}

char LICENSE[] SEC("license") = "GPL";
