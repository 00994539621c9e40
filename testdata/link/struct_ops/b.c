// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other table, behind a function that moves its own.
#include "bpf.h"

struct sock;
struct tcp_congestion_ops {
	u32 (*ssthresh)(struct sock *sk);
	void (*cong_avoid)(struct sock *sk, u32 ack, u32 acked);
	u32 (*undo_cwnd)(struct sock *sk);
	char name[16];
} __core;

SEC("struct_ops")
u32 undo(u64 *ctx)
{
	return 10;
}

SEC("struct_ops")
u32 third(u64 *ctx)
{
	return 3;
}

SEC(".struct_ops.link")
struct tcp_congestion_ops second = {
	.ssthresh = (void *)third,
	.undo_cwnd = (void *)undo,
	.name = "second",
};
