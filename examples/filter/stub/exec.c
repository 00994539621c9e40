// SPDX-License-Identifier: MIT
// Counts the programs that are executed, and those of them that a filter lets through.
// The filter is a stub. What stands between the braces keeps clang from leaving
// parameters out and from working with the value that it returns.
//
//	clang-22 --target=bpfel -mcpu=v3 -g -O2 -fdebug-compilation-dir=. -S exec.c
typedef unsigned int u32;
typedef unsigned long long u64;

#define SEC(name) __attribute__((section(name), used))
#define __core __attribute__((preserve_access_index))

struct task_struct {
	int pid;
	int tgid;
	unsigned int flags;
	char comm[16];
	struct task_struct *real_parent;
} __core;

struct linux_binprm {
	int argc;
	int envc;
	const char *filename;
} __core;

// What the program knows itself.
struct event {
	u64 number;
	u32 len; // of the file's name
};

static long (*const bpf_probe_read_kernel_str)(void *to, u32 size, const void *from) = (void *)115;

u64 executed, passed;

static __attribute__((noinline)) int filter(struct task_struct *task, struct linux_binprm *bprm, struct event *ctx)
{
	int pass = 1;

	asm volatile("" : "+r"(pass) : "r"(task), "r"(bprm), "r"(ctx));
	return pass;
}

// Stands behind the filter in its section, and moves with its size.
static __attribute__((noinline)) u64 add(u64 *counter, u64 n)
{
	return __sync_fetch_and_add(counter, n);
}

SEC("tp_btf/sched_process_exec")
int on_exec(u64 *args)
{
	struct task_struct *task = (void *)args[0];
	struct linux_binprm *bprm = (void *)args[2];
	struct event event = {};
	char name[128];

	event.number = __sync_fetch_and_add(&executed, 1);
	event.len = bpf_probe_read_kernel_str(name, sizeof name, bprm->filename) - 1;
	if (filter(task, bprm, &event))
		add(&passed, 1);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
