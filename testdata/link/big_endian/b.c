// flags: --target=bpfeb -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other half.
#include "bpf.h"

struct task_struct {
	int pid;
} __core;

volatile u64 counter = 0x0102030405060708;
static volatile u32 statics = 0x05060708;

static int step(u32 i, u64 *total)
{
	*total += i + statics;
	return 1;
}

__noinline int other(int x)
{
	u64 total = 0;

	bpf_loop(2, step, &total, 0);
	bpf_probe_read_kernel(&x, 4, &((struct task_struct *)bpf_get_current_task())->pid);
	return total + x;
}
