// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Functions that are called back, global ones, tail calls and exceptions.
#include "bpf.h"

struct {
	__uint(type, PROG_ARRAY);
	__uint(max_entries, 1);
	__uint(key_size, sizeof(u32));
	__uint(value_size, sizeof(u32));
} steps SEC(".maps");

void bpf_throw(u64 cookie) __ksym __weak;

__noinline int global_step(u32 index, u64 data)
{
	barrier_var(index);
	return index & 1;
}

// class: callback
// needs: 5.17
SEC("tc")
int called_back_global(struct __sk_buff *skb)
{
	bpf_loop(4, (void *)global_step, NULL, 0); // blamed
	return 0;
}

// class: tail_call
static __noinline int leaps(struct __sk_buff *skb)
{
	volatile char room[200] = {};

	bpf_tail_call(skb, &steps, 0);
	return room[3];
}

SEC("tc")
int much_stack(struct __sk_buff *skb)
{
	volatile char room[300] = {};

	return leaps(skb) + room[3];
}

// class: verifier_bug
// class before 6.13: none
// class from 7.2: tail_call
// needs: 5.17
static int leaping_step(u32 index, struct __sk_buff **skb)
{
	bpf_tail_call(*skb, &steps, 0); // blamed
	return 0;
}

SEC("tc")
int called_back_leap(struct __sk_buff *skb)
{
	bpf_loop(4, leaping_step, &skb, 0);
	return 0;
}

struct pair {
	u64 a, b;
};

// class: null_deref
// needs: 5.13
__noinline int first(struct pair *p)
{
	return p->a; // blamed
}

SEC("tc")
int global_null(struct __sk_buff *skb)
{
	struct pair p = {};

	barrier_var(p.a);
	return first(&p);
}

// class: subprog_args
__noinline int takes_context(struct __sk_buff *skb)
{
	return skb->len;
}

SEC("tc")
int other_context(struct __sk_buff *skb)
{
	u64 number = 0;

	barrier_var(number); // cause
	return takes_context((void *)&number); // blamed
}

// class: subprog_args
__noinline struct pair *returns_pointer(struct pair *p)
{
	barrier_var(p);
	return p;
}

SEC("tc")
int global_pointer(struct __sk_buff *skb)
{
	struct pair p = {};

	barrier_var(p.a);
	return returns_pointer(&p) != 0; // blamed from 6.12
}

// class: exception
// needs: 6.7
static __noinline void falls(u64 x)
{
	barrier_var(x);
	bpf_throw(x); // blamed
}

static int throwing_step(u32 index, void *data)
{
	falls(index);
	return 0;
}

SEC("tc")
int called_back_throw(struct __sk_buff *skb)
{
	bpf_loop(4, throwing_step, NULL, 0);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
