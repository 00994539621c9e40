// flags: -g -O2 -mcpu=v3
// run: tc input=64 return=2156850405
// llvm-mc: no (rX = wY)
// needs: 5.12
// SPDX-License-Identifier: MIT
// Atomic operations of 32 and 64 bits with and without the old value,
// exchange and compare-exchange: what each one answered and left is mixed into
// one number.
#include "bpf.h"

u64 wide;
u32 narrow;

static u64 mixed;

static __always_inline void mix(u64 value)
{
	mixed = mixed * 31 + value + (value >> 32);
}

SEC("tc")
int operate(struct __sk_buff *skb)
{
	wide = 0x100000001ULL;
	mix(__sync_fetch_and_add(&wide, 0x200000002ULL));
	mix(__sync_fetch_and_sub(&wide, 1));
	mix(__sync_fetch_and_and(&wide, 0x200000003ULL));
	mix(__sync_fetch_and_or(&wide, 0x10ULL));
	mix(__sync_fetch_and_xor(&wide, 0x200000000ULL));
	mix(__sync_lock_test_and_set(&wide, ~0ULL));
	mix(__sync_val_compare_and_swap(&wide, ~0ULL, 5));
	mix(__sync_val_compare_and_swap(&wide, 6, 7));

	narrow = 10;
	mix(__sync_fetch_and_add(&narrow, 5));
	mix(__sync_fetch_and_sub(&narrow, 16));
	mix(__sync_fetch_and_and(&narrow, 0xf0f0));
	mix(__sync_fetch_and_or(&narrow, 0x0f00));
	mix(__sync_fetch_and_xor(&narrow, 0xffff));
	mix(__sync_lock_test_and_set(&narrow, 3));
	mix(__sync_val_compare_and_swap(&narrow, 3, 4));
	mix(__sync_val_compare_and_swap(&narrow, 8, 9));

	__sync_fetch_and_add(&wide, 1);
	__sync_fetch_and_or(&wide, 0x80);
	__sync_fetch_and_and(&wide, 0xfe);
	__sync_fetch_and_xor(&wide, 0xff);
	__sync_fetch_and_and(&narrow, ~4u);
	__sync_fetch_and_or(&narrow, 1);
	__sync_fetch_and_xor(&narrow, 2);
	__sync_fetch_and_add(&narrow, -3);
	mix(wide);
	mix(narrow);
	return mixed;
}

char LICENSE[] SEC("license") = "GPL";
