// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp prog=redirect input=64 return=110
// SPDX-License-Identifier: MIT
// Redirect maps, all empty: the action given for a miss comes back. The
// programs in them have sections of their own.
#include "bpf.h"

struct device {
	u32 ifindex;
	u32 program;
};

struct cpu {
	u32 queue;
	u32 program;
};

struct {
	__uint(type, DEVMAP);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, struct device);
} devices SEC(".maps");

struct {
	__uint(type, DEVMAP_HASH);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u32);
} devices_by_key SEC(".maps");

struct {
	__uint(type, CPUMAP);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, struct cpu);
} cpus SEC(".maps");

struct {
	__uint(type, XSKMAP);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u32);
} sockets SEC(".maps");

SEC("xdp")
int redirect(struct xdp_md *ctx)
{
	u32 actions = bpf_redirect_map(&devices, 0, XDP_DROP);

	actions = actions * 4 + bpf_redirect_map(&devices_by_key, 1, XDP_PASS);
	actions = actions * 4 + bpf_redirect_map(&cpus, 2, XDP_TX);
	return actions * 4 + bpf_redirect_map(&sockets, ctx->rx_queue_index, XDP_PASS);
}

SEC("xdp/devmap")
int on_device(struct xdp_md *ctx)
{
	return ctx->egress_ifindex == 1 ? XDP_DROP : XDP_PASS;
}

SEC("xdp/cpumap")
int on_cpu(struct xdp_md *ctx)
{
	return ctx->ingress_ifindex == 1 ? XDP_DROP : XDP_PASS;
}

char LICENSE[] SEC("license") = "GPL";
