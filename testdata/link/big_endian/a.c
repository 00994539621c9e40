// flags: --target=bpfeb -g -O2 -mcpu=v3
// load: no (the other byte order)
// bpftool: no before 1.6 (big-endian objects)
// libbpf: no before 1.6 (big-endian objects)
// SPDX-License-Identifier: MIT
// Calls, callbacks, data, maps and CO-RE in big-endian objects.
#include "bpf.h"

struct task_struct {
	int pid;
} __core;

extern volatile u64 counter;
int other(int x);

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 0x10203);
	__type(key, u32);
	__type(value, u64);
} numbers SEC(".maps");

static volatile u32 statics = 0x01020304;

static int step(u32 i, u64 *total)
{
	*total += i + statics;
	return 0;
}

SEC("tc")
int first(struct __sk_buff *skb)
{
	u64 total = 0;
	u32 key = 0, pid = 0;

	bpf_loop(3, step, &total, 0);
	bpf_probe_read_kernel(&pid, 4, &((struct task_struct *)bpf_get_current_task())->pid);
	return other(total + pid) + counter + !bpf_map_lookup_elem(&numbers, &key);
}

char LICENSE[] SEC("license") = "GPL";
