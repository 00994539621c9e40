// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Weak entry programs, each overridden by a program of the other file.
#include "bpf.h"

u32 runs;

SEC("xdp")
int before(struct xdp_md *ctx)
{
	return XDP_PASS;
}

SEC("xdp")
__weak int replaced(struct xdp_md *ctx)
{
	runs += 1;
	return XDP_DROP;
}

SEC("xdp")
int kept(struct xdp_md *ctx)
{
	runs += 2;
	return XDP_TX;
}

char LICENSE[] SEC("license") = "GPL";
