// flags: -g -O2 -mcpu=v4 -mllvm -gotol-abs-low-bound=2
// run: xdp input=64 return=178
// needs: 6.6
// SPDX-License-Identifier: MIT
// Long jumps: clang is told that two instructions are already far.
#include "bpf.h"

volatile u32 steps = 12, odd, even;

SEC("xdp")
int jump(struct xdp_md *ctx)
{
	u32 n = steps;

	for (u32 i = 0; i < 12; i++) {
		if (i & 1)
			odd += i * 3; // 3 * 36
		else if (i == 4)
			continue;
		else
			even += i * 2; // 2 * (30 - 4)
	}
	if (n == 12)
		return odd + even + n + 6;
	return n;
}

char LICENSE[] SEC("license") = "GPL";
