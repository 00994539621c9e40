// flags: -g -O2 -mcpu=v3
// run: raw_tp prog=first ctx=16 return=5
// bpftool: no (a kernel symbol without a type that two files declare)
// SPDX-License-Identifier: MIT
// Addresses of kernel symbols without a type: in both files, weak in one.
#include "bpf.h"

extern void bpf_trace_run1 __ksym;
extern void no_such_symbol __ksym __weak;
extern void bpf_prog_put __ksym __weak;

SEC("raw_tp/sys_enter")
int first(struct bpf_raw_tracepoint_args *ctx)
{
	u64 address = (u64)&bpf_trace_run1;
	u32 answer = 0;

	answer |= address >> 63;
	answer |= (&no_such_symbol != 0) << 1;
	answer |= (&bpf_prog_put != 0) << 2;
	return answer;
}

char LICENSE[] SEC("license") = "GPL";
