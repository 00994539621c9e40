// flags: -g -O2 -mcpu=v4
// run: xdp input=64 return=1126536751
// needs: 6.6
// SPDX-License-Identifier: MIT
// Signed division and remainder by registers and constants, 32 and 64 bits.
#include "bpf.h"

volatile s32 a = -1000003, b = 17;
volatile s64 c = -123456789012345LL, d = -98765;

SEC("xdp")
int divide(struct xdp_md *ctx)
{
	s32 n = a / b + a % b + a / -13 + a % 1000;
	s64 w = c / d + c % d + c / 1000003 + c % -77777;

	return n * 3 + (s32)w + (s32)(w >> 32);
}

char LICENSE[] SEC("license") = "GPL";
