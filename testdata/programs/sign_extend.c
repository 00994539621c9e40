// flags: -g -O2 -mcpu=v4
// run: xdp input=64 return=2217109398
// needs: 6.6
// SPDX-License-Identifier: MIT
// Loads and moves that extend the sign: 8, 16 and 32 bits to 32 and 64.
#include "bpf.h"

volatile s8 byte = -5;
volatile s16 half = -600;
volatile s32 word = -70000;
volatile u64 mixed = 0x80ff7f8081828384ULL;

SEC("xdp")
int extend(struct xdp_md *ctx)
{
	s64 sum = byte;
	u64 m = mixed;
	u32 low = m;

	sum = sum * 3 + half;
	sum = sum * 3 + word;
	sum = sum * 3 + (s8)m;
	sum = sum * 3 + (s16)m;
	sum = sum * 3 + (s32)m;
	sum = sum * 3 + (s16)(m >> 24);
	return sum + (sum >> 32) + (s32)(s8)low * 5 + (s32)(s16)low * 7;
}

char LICENSE[] SEC("license") = "GPL";
