// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=66
// open: no (cilium/ebpf 0.22 knows one .bss)
// SPDX-License-Identifier: MIT
// Zeroed sections of one's own beside .bss: no bytes in the object.
#include "bpf.h"

volatile u32 plain[4];
volatile u64 own[2] SEC(".bss.own");
static volatile u8 other[1000] SEC(".bss.other");

SEC("xdp")
int fill(struct xdp_md *ctx)
{
	plain[3] += 1;
	own[1] += plain[3] + 1;
	other[999] += own[1] + 61;
	return plain[3] + own[1] + other[999] - own[0] - other[998] - plain[0];
}

char LICENSE[] SEC("license") = "GPL";
