// flags: -g -O2 -mcpu=v3
// run: xdp prog=entry input=64 return=16
// needs: 5.17
// SPDX-License-Identifier: MIT
// What an entry program needs, directly or by a pointer in data, and what none
// needs.
#include "bpf.h"

struct used_value {
	u64 count;
};
struct {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, struct used_value);
} used_map SEC(".maps");
struct unused_value {
	u64 count[2];
};
struct {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, struct unused_value);
} unused_map SEC(".maps");

u32 unused_variable = 1;
u32 used_variable = 5;
static volatile u32 unused_static = 2;
static volatile u32 used_static = 3;
u64 used_zero;
u64 unused_zero;
const volatile char unused_text[] = "unused";
const volatile u32 used_constant = 7;

u32 other_file(u32 x);
u32 unused_there(u32 x);
extern u32 used_there, variable_unused_there;
extern void unused_kfunc(void) __ksym __weak;

struct only_unused {
	int a, b;
};

__noinline u32 unused_global(struct only_unused *p)
{
	u32 key = 0;

	if (unused_kfunc)
		unused_kfunc();
	return p ? p->a + unused_there(unused_variable) + !!bpf_map_lookup_elem(&unused_map, &key) : 0;
}

static __noinline u32 unused_callee(u32 x)
{
	barrier_var(x);
	return x + unused_static;
}

__noinline u32 unused_caller(u32 x)
{
	return unused_callee(x + unused_text[x & 3]) + unused_zero + variable_unused_there;
}

static __noinline u32 used_callee(u32 x)
{
	barrier_var(x);
	return x + used_static;
}

static long each(void *map, u32 *key, struct used_value *value, void *ctx)
{
	used_zero++;
	return 0;
}

SEC("xdp")
int entry(struct xdp_md *ctx)
{
	bpf_for_each_map_elem(&used_map, each, 0, 0);
	// 5 + 3, 7, 1
	return used_callee(used_variable) + other_file(used_constant) + used_there;
}

char LICENSE[] SEC("license") = "GPL";
