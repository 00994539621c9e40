// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Some of the same.
#include "bpf.h"

extern void no_such_symbol __ksym __weak;
extern void bpf_prog_put __ksym;

SEC("raw_tp/sys_enter")
int second(struct bpf_raw_tracepoint_args *ctx)
{
	return (&no_such_symbol != 0) + ((u64)&bpf_prog_put >> 63);
}
