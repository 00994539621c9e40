// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=4950
// needs: 6.9
// SPDX-License-Identifier: MIT
// Loops the verifier need not see the end of: may_goto leaves them in time.
#include "bpf.h"

static volatile u32 bound = 100;

SEC("xdp")
int patient(struct xdp_md *ctx)
{
	u32 sum = 0;

	for (u32 i = 0; i < bound; i++) {
		sum += i;
		asm volatile goto("may_goto %l[out]" : : : : out);
	}
out:
	return sum;
}

char LICENSE[] SEC("license") = "GPL";
