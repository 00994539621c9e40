// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Addresses of the kernel's symbols.
#include "bpf.h"

extern const void bpf_trace_run1 __ksym;
extern const void made_unique __ksym;
extern const void test_current __ksym;
extern const void alias __ksym;
extern const void no_such_symbol __ksym __weak;
extern const void fixed_percpu_data __ksym __weak;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return (u64)&bpf_trace_run1 + (u64)&made_unique + (u64)&test_current + (u64)&alias + (u64)&no_such_symbol +
	       (u64)&fixed_percpu_data;
}

char LICENSE[] SEC("license") = "GPL";
