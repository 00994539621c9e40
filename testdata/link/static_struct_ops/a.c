// flags: -g -O2 -mcpu=v3
// bpftool: no (a pointer to a static function in data)
// open: no (cilium/ebpf 0.22 wants functions of tables to be global)
// load: no (cilium/ebpf 0.22 wants functions of tables to be global)
// libbpf: no (static programs)
// SPDX-License-Identifier: MIT
// Static functions in tables for the kernel, of the same name in both files.
#include "bpf.h"

struct sock;
struct tcp_congestion_ops {
	u32 (*ssthresh)(struct sock *sk);
	u32 (*undo_cwnd)(struct sock *sk);
	char name[16];
} __core;

SEC("struct_ops")
static u32 undo(u64 *ctx)
{
	return 1;
}

SEC(".struct_ops.link")
struct tcp_congestion_ops first = {
	.undo_cwnd = (void *)undo,
	.name = "first",
};

char LICENSE[] SEC("license") = "GPL";
