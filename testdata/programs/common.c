// flags: -g -O2 -mcpu=v3 -fcommon
// open: no (common symbols wait for a linker)
// load: no (common symbols wait for a linker)
// SPDX-License-Identifier: MIT
// Tentative definitions as common symbols, a static array in .bss.
#include "bpf.h"

u32 tentative;
u64 aligned __attribute__((aligned(64)));
static u8 local[300];
u16 array[5];

SEC("xdp")
int add(struct xdp_md *ctx)
{
	tentative += ctx->rx_queue_index;
	local[ctx->rx_queue_index & 0xff] = 1;
	array[3]--;
	return aligned + tentative + local[7];
}

char LICENSE[] SEC("license") = "GPL";
