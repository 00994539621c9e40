// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other.
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
	return 20;
}

SEC(".struct_ops.link")
struct tcp_congestion_ops second = {
	.undo_cwnd = (void *)undo,
	.name = "second",
};
