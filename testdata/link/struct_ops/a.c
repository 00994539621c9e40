// flags: -g -O2 -mcpu=v3
// load: no (half a table)
// open: no (cilium/ebpf 0.22 has no .struct_ops)
// SPDX-License-Identifier: MIT
// Tables of functions for the kernel, one in each file, in both kinds of
// section; a function of one file in the other's table.
#include "bpf.h"

struct sock;
struct tcp_congestion_ops {
	u32 (*ssthresh)(struct sock *sk);
	void (*cong_avoid)(struct sock *sk, u32 ack, u32 acked);
	u32 (*undo_cwnd)(struct sock *sk);
	char name[16];
} __core;

u32 undo(u64 *ctx);

SEC("struct_ops")
u32 half(u64 *ctx)
{
	return 2;
}

SEC(".struct_ops.link")
struct tcp_congestion_ops first = {
	.ssthresh = (void *)half,
	.undo_cwnd = (void *)undo,
	.name = "first",
};

SEC(".struct_ops")
struct tcp_congestion_ops old = {
	.ssthresh = (void *)half,
	.name = "old",
};

char LICENSE[] SEC("license") = "GPL";
