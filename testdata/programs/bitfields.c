// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=3339235219
// SPDX-License-Identifier: MIT
// Bit fields, packed and unaligned members, unions.
#include "bpf.h"

struct fields {
	u32 a : 3;
	s32 b : 5;
	u32 : 4;
	u32 c : 20;
	u64 d : 37;
	s64 e : 27;
	bool f : 1;
};

struct packed {
	u8 tag;
	u32 word;
	u64 wide;
	u16 half;
} __attribute__((packed));

union view {
	u64 whole;
	u16 quarters[4];
	struct {
		u8 first;
		u8 rest[7];
	};
};

static volatile struct fields fields = { 5, -3, 0xabcde, 0x1234567890ULL, -99, 1 };
static volatile struct packed packed = { 1, 0x01020304, 0x1122334455667788ULL, 0x99aa };
static volatile union view view = { .whole = 0xfedcba9876543210ULL };

SEC("xdp")
int pack(struct xdp_md *ctx)
{
	u64 sum;

	fields.a += 4;
	fields.b *= 2;
	fields.c ^= 0xfffff;
	fields.d += fields.c;
	fields.e -= fields.b;
	packed.wide += packed.word;
	view.quarters[1] ^= packed.half;
	view.first += packed.tag;
	sum = fields.a + fields.b * 3 + (u64)fields.c * 5 + (u64)fields.d * 7 + (s64)fields.e * 11 + fields.f;
	sum ^= packed.wide ^ view.whole;
	return sum + (sum >> 32);
}

char LICENSE[] SEC("license") = "GPL";
