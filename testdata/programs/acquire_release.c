// flags: -g -O2 -mcpu=v4 -fno-verbose-asm
// run: xdp input=64 return=0x9234445e
// needs: 6.15
// SPDX-License-Identifier: MIT
// load_acquire and store_release of 8, 16, 32 and 64 bits.
#include "bpf.h"

u8 byte;
u16 half;
u32 word;
u64 wide;

SEC("xdp")
int ordered(struct xdp_md *ctx)
{
	__atomic_store_n(&byte, 0x12, __ATOMIC_RELEASE);
	__atomic_store_n(&half, 0x1234, __ATOMIC_RELEASE);
	__atomic_store_n(&word, 0x12345678, __ATOMIC_RELEASE);
	__atomic_store_n(&wide, 0x8000000000000001ULL, __ATOMIC_RELEASE);
	return __atomic_load_n(&byte, __ATOMIC_ACQUIRE) ^ __atomic_load_n(&half, __ATOMIC_ACQUIRE) ^
	       __atomic_load_n(&word, __ATOMIC_ACQUIRE) ^ (u32)(__atomic_load_n(&wide, __ATOMIC_ACQUIRE) >> 32);
}

char LICENSE[] SEC("license") = "GPL";
