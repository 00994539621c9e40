// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// What is no affair of the kernel's.
#include "bpf.h"

extern struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} missing_map SEC(".maps");
extern int missing_variable;
extern int missing_in_section SEC(".data.missing");
int missing_function(int x);
int weak_function(int x) __weak;
extern const int misplaced SEC(".ksym");
extern const int elsewhere SEC("elsewhere");
static volatile int bpf_task_acquire = 1; // nor is this
struct task_struct;

SEC("tc")
int use(struct __sk_buff *skb)
{
	u32 zero = 0;

	if (weak_function)
		zero = weak_function(1);
	// Declared nowhere.
	asm volatile("call undeclared" ::: "r0", "r1", "r2", "r3", "r4", "r5");
	return missing_function(missing_variable) + missing_in_section + !bpf_map_lookup_elem(&missing_map, &zero) + misplaced +
	       elsewhere + bpf_task_acquire;
}

char LICENSE[] SEC("license") = "GPL";
