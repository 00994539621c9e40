// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// A strong program in place of the weak one, a weak one that loses.
#include "bpf.h"

extern u32 runs;

SEC("xdp")
__weak int kept(struct xdp_md *ctx)
{
	runs += 4;
	return XDP_ABORTED;
}

SEC("xdp")
int replaced(struct xdp_md *ctx)
{
	runs += 8;
	return XDP_PASS;
}

SEC("xdp")
int after(struct xdp_md *ctx)
{
	return runs;
}
