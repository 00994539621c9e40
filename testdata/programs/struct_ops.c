// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// load: yes
// needs: 6.4
// SPDX-License-Identifier: MIT
// A congestion control: a table of functions for the kernel. Functions of the
// table sit in sections of their own.
#include "bpf.h"

struct sock;
struct tcp_congestion_ops {
	u32 (*ssthresh)(struct sock *sk);
	void (*cong_avoid)(struct sock *sk, u32 ack, u32 acked);
	u32 (*undo_cwnd)(struct sock *sk);
	char name[16];
} __core;

u64 rounds;

SEC("struct_ops")
u32 half(u64 *ctx)
{
	return 2;
}

SEC("struct_ops/avoid")
void avoid(u64 *ctx)
{
	rounds += (u32)ctx[2];
}

SEC("struct_ops/undo")
u32 undo(u64 *ctx)
{
	return 10;
}

SEC(".struct_ops.link")
struct tcp_congestion_ops slow = {
	.ssthresh = (void *)half,
	.cong_avoid = (void *)avoid,
	.undo_cwnd = (void *)undo,
	.name = "bpfasm_slow",
};

char LICENSE[] SEC("license") = "GPL";
