// SPDX-License-Identifier: MIT
// Byte swaps of 16, 32 and 64 bits.
#include "bpf.h"

volatile u16 half = 0x1234;
volatile u32 word = 0x12345678;
volatile u64 wide = 0x123456789abcdef0ULL;

SEC("xdp")
int swap(struct xdp_md *ctx)
{
	u64 swapped = __builtin_bswap64(wide);

	return __builtin_bswap16(half) + __builtin_bswap32(word) + (u32)swapped + (u32)(swapped >> 32);
}

char LICENSE[] SEC("license") = "GPL";
