// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=15
// SPDX-License-Identifier: MIT
// Sections with the retain flag, and one section for each variable.
#include "bpf.h"

__attribute__((retain, used)) static int kept = 5;
__attribute__((retain, used, section(".data.stays"))) int kept_too = 10;
const volatile int fixed SEC(".rodata.fixed") = 0;

SEC("xdp")
int sum(struct xdp_md *ctx)
{
	return kept + kept_too + fixed;
}

char LICENSE[] SEC("license") = "GPL";
