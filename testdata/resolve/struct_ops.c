// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Operations: linked and not, optional, one program for two members.
#include "bpf.h"

struct sock;

struct some_ops {
	int (*init)(struct sock *sk);
	u32 flags;
	int (*enter)(struct sock *sk, u32 state);
	int (*leave)(struct sock *sk, u32 state);
	char name[16];
};

SEC("struct_ops")
int init(u64 *ctx)
{
	return 1;
}

SEC("struct_ops.s/move")
int move(u64 *ctx)
{
	return ctx[1];
}

SEC(".struct_ops.link")
struct some_ops linked = { .init = (void *)init, .enter = (void *)move, .leave = (void *)move, .flags = 5, .name = "linked" };

SEC(".struct_ops")
struct some_ops plain = { .leave = (void *)move, .name = "plain" };

SEC("?.struct_ops")
struct some_ops optional = { .init = (void *)init };

char LICENSE[] SEC("license") = "GPL";
