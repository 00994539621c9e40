// flags: -g -O2 -mcpu=v3 -ffunction-sections -fdata-sections
// run: tc prog=count input=64 return=267
// run: tc prog=again input=64 return=48
// needs: 5.17
// bpftool: differs (it leaves each function and variable in a section)
// SPDX-License-Identifier: MIT
// Each function and variable has a section of its own; ../sections_together has the same
// without. .data.chosen and .rodata.chosen are the programmer's and stay.
#include "bpf.h"

struct task_struct {
	int pid;
} __core;

struct weights {
	u32 of[9];
};

u32 started = 5;
u32 seen;
static u32 last;
static volatile u32 step = 3;
const volatile u32 limit = 7;
static const volatile u32 bonus = 11;
u32 chosen_here SEC(".data.chosen") = 13;
const volatile u32 constant_here SEC(".rodata.chosen") = 17;
static const u64 table[4] = { 2, 4, 6, 8 };

u32 there(u32 x);
extern u32 total;

static __noinline u32 sum(const struct weights *w, u32 n)
{
	u32 all = 0;

	barrier_var(w);
	for (u32 i = 0; i < n && i < 9; i++)
		all += w->of[i];
	return all;
}

__noinline u32 here(u32 x)
{
	barrier_var(x);
	seen += x;
	last = x + step;
	return last + bonus;
}

static int each(u32 i, u32 *to)
{
	*to += table[i & 3];
	seen++;
	return 0;
}

static __noinline u32 pid(void)
{
	struct task_struct *task = (void *)bpf_get_current_task();
	int pid = 0;

	bpf_probe_read_kernel(&pid, sizeof pid, &task->pid);
	return !!pid;
}

SEC("tc")
int count(struct __sk_buff *skb)
{
	struct weights w = { { 1, 2, 3, 4, 5, 6, 7, 8, 9 } };
	u32 n = 0;

	barrier_var(n);
	bpf_loop(4, each, &n, 0);
	return n + sum(&w, 9) + here(started) + there(limit) + pid() + total + chosen_here + constant_here;
}

char LICENSE[] SEC("license") = "GPL";
