// flags: -g -O2 -mcpu=v4
// SPDX-License-Identifier: MIT
// Members: loads and stores of each size, addresses, what is asked about them.
#include "core.h"

struct mm {
	u64 start;
	int users;
} __core;

struct task {
	int pid;
	long state;
	struct task *parent;
	struct mm *mm;
	u16 flags;
	u8 policy;
	s8 nice;
	char comm[16];
	struct mm inner;
} __core;

SEC("raw_tp")
u64 loads(struct task *t)
{
	return t->pid + t->state + t->parent->pid + t->mm->users + t->flags + t->policy + t->nice;
}

SEC("raw_tp")
int stores(struct task *t)
{
	t->pid = 7;
	t->state = t->pid;
	t->flags = 3;
	t->mm = NULL;
	return 0;
}

SEC("raw_tp")
void *addresses(struct task *t)
{
	ask(0, &t->comm);
	ask(1, &t->inner.users);
	ask(2, &t[2].inner);
	return &t->comm[4];
}

SEC("raw_tp")
int questions(struct task *t)
{
	ask(0, field(t->pid, EXISTS));
	ask(1, field(t->pid, OFFSET));
	ask(2, field(t->state, SIZE));
	ask(3, field(t->state, SIGNED));
	ask(4, field(t->flags, SIGNED));
	ask(5, field(t->flags, LEFT_SHIFT));
	ask(6, field(t->flags, RIGHT_SHIFT));
	ask(7, field(t->comm, SIZE));
	ask(8, field(t->inner.users, EXISTS));
	ask(9, field(t->inner, SIZE));
	return 0;
}
