// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=3993992085
// SPDX-License-Identifier: MIT
// A stack frame close to the limit of 512 bytes, filled and summed in two
// functions.
#include "bpf.h"

static __noinline u64 lower(u32 first)
{
	volatile u16 words[60];
	u64 sum = 0;

	for (u32 i = 0; i < 60; i++)
		words[i] = first + i;
	for (u32 i = 0; i < 60; i++)
		sum += words[59 - i] * (i & 3);
	return sum;
}

SEC("xdp")
int deep(struct xdp_md *ctx)
{
	volatile u64 wide[32];
	volatile u8 bytes[72];
	u64 sum = 0;

	for (u32 i = 0; i < 32; i++)
		wide[i] = (u64)i << (i + 1);
	for (u32 i = 0; i < 72; i++)
		bytes[i] = i * 7;
	for (u32 i = 0; i < 32; i++)
		sum ^= wide[i] + bytes[i * 2];
	return sum + (sum >> 32) + lower(1000);
}

char LICENSE[] SEC("license") = "GPL";
