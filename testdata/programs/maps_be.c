// flags: --target=bpfeb -g -O2 -mcpu=v3 -fno-verbose-asm
// load: no (big-endian)
// SPDX-License-Identifier: MIT
// Big-endian with maps, BTF and CO-RE.
#include "core_task.c"

struct {
	__uint(type, HASH);
	__uint(max_entries, 16);
	__type(key, u32);
	__type(value, u64);
} switches SEC(".maps");

SEC("raw_tp/sched_switch")
int count(struct bpf_raw_tracepoint_args *ctx)
{
	struct task_struct *task = (void *)ctx->args[2];
	u64 one = 1, *seen;
	u32 pid;

	read(pid, task->pid);
	seen = bpf_map_lookup_elem(&switches, &pid);
	if (seen)
		__sync_fetch_and_add(seen, 1);
	else
		bpf_map_update_elem(&switches, &pid, &one, NOEXIST);
	return 0;
}
