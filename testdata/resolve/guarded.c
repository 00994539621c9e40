// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// What the kernel does not have, behind questions whether it does: by CO-RE, by the
// address of a weak function, by the configuration, in a function that is told so.
// The last two accesses are not guarded.
#include "bpf.h"

struct task_struct {
	int pid;
	int gone;
} __core;

struct gone_too {
	int member;
} __core;

enum { FIELD_EXISTS = 2, TYPE_EXISTS = 0 };
#define field_exists(field) __builtin_preserve_field_info(field, FIELD_EXISTS)
#define type_exists(type) __builtin_preserve_type_info(*(type *)0, TYPE_EXISTS)

int bpf_no_such_function(int x) __ksym __weak;
struct task_struct *bpf_task_from_pid(s32 pid) __ksym __weak;
extern int CONFIG_HZ __kconfig;
extern bool CONFIG_NOT_THERE __kconfig __weak;

static __noinline int depends(struct task_struct *p, bool has)
{
	return has ? p->gone : 1;
}

__noinline int unguarded(struct task_struct *p)
{
	return p ? p->gone : 0;
}

SEC("raw_tp")
int use(u64 *ctx)
{
	struct task_struct *p = (void *)ctx[0];
	int answer = 0;

	if (field_exists(p->gone))
		answer += p->gone;
	if (type_exists(struct gone_too))
		answer += ((struct gone_too *)ctx[1])->member;
	if (bpf_no_such_function)
		answer += bpf_no_such_function(1);
	if (bpf_task_from_pid)
		answer += bpf_task_from_pid(1) != NULL;
	else
		answer += bpf_no_such_function(2);
	if (CONFIG_HZ > 1000 || CONFIG_NOT_THERE)
		answer += bpf_no_such_function(3);
	bool has = 0;

	barrier_var(has); // so that clang does not know
	answer += depends(p, has) + depends((void *)ctx[1], has);
	if (ctx[2])
		answer += bpf_no_such_function(4);
	return answer + unguarded(p);
}

char LICENSE[] SEC("license") = "GPL";
