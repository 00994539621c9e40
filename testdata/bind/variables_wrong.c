// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Variables of the kernel that cannot be bound, and one that is called.
#include "bpf.h"

extern const int runqueues __ksym;
extern const int *const nr_cpus __ksym __weak;
extern const int run_queues __ksym;
extern const int no_types_variable __ksym;
extern const void bpf_task_acquire __ksym;

SEC("tc")
int use(struct __sk_buff *skb)
{
	asm volatile("call bpf_task_acquire" ::: "r0", "r1", "r2", "r3", "r4", "r5");
	return (u64)&runqueues + (u64)&nr_cpus + (u64)&run_queues + (u64)&no_types_variable + (u64)&bpf_task_acquire;
}

char LICENSE[] SEC("license") = "GPL";
