// flags: -g -O2 -mcpu=v4 -fno-verbose-asm
// load: no (Linux 6.18 has no indirect jumps)
// SPDX-License-Identifier: MIT
// A small interpreter: labels as values and indirect jumps.
#include "bpf.h"

SEC("xdp")
int interpret(struct xdp_md *ctx)
{
	static const void *const operations[] = { &&add, &&twice, &&invert, &&done };
	u32 x = ctx->ingress_ifindex, code = ctx->rx_queue_index;

	goto *operations[code & 3];
add:
	x += 10;
	code >>= 2;
	goto *operations[code & 3];
twice:
	x *= 2;
	code >>= 2;
	goto *operations[code & 3];
invert:
	x = ~x;
done:
	return x;
}

char LICENSE[] SEC("license") = "GPL";
