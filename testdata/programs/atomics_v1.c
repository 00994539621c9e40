// flags: -g -O2 -mcpu=v1
// run: xdp input=64 return=150
// SPDX-License-Identifier: MIT
// The only atomic operation of the first instruction set.
#include "bpf.h"

u64 wide = 40;
u32 narrow = 60;

SEC("xdp")
int add(struct xdp_md *ctx)
{
	__sync_fetch_and_add(&wide, 2);
	__sync_fetch_and_add(&narrow, 48);
	return wide + narrow;
}

char LICENSE[] SEC("license") = "GPL";
