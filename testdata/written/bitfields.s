# Bit fields, packed and unaligned members, unions.
	.include "bpf.inc"

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

static volatile struct packed packed = { 1, 0x01020304, 0x1122334455667788ULL, 0x99aa };
static volatile union view view = { .whole = 0xfedcba9876543210ULL };
static volatile struct fields fields = { 5, -3, 0xabcde, 0x1234567890ULL, -99, 1 };

SEC("xdp")
int pack(struct xdp_md *ctx) {
	r6 = fields ll
	w2 = *(u32 *)(r6 + 0)
	w2 &= 7
	w3 = *(u32 *)(r6 + 0)
	w3 &= -8
	w3 |= w2
	w3 ^= 4
	*(u32 *)(r6 + 0) = w3
	w2 = *(u32 *)(r6 + 0)
	w2 <<= 1
	w2 &= 240
	w3 = *(u32 *)(r6 + 0)
	w3 &= -249
	w3 |= w2
	*(u32 *)(r6 + 0) = w3
	w2 = *(u32 *)(r6 + 0)
	w2 &= -4096
	w3 = *(u32 *)(r6 + 0)
	w3 &= 4095
	w3 |= w2
	w3 ^= -4096
	*(u32 *)(r6 + 0) = w3
	r2 = -137438953472 ll
	w3 = *(u32 *)(r6 + 0)
	r4 = *(u64 *)(r6 + 8)
	r5 = *(u64 *)(r6 + 8)
	r5 &= r2
	w3 >>= 12
	r4 += r3
	r1 = 137438953471 ll
	r4 &= r1
	r4 |= r5
	*(u64 *)(r6 + 8) = r4
	w2 = *(u32 *)(r6 + 0)
	w2 <<= 24
	w2 s>>= 27
	r4 = *(u64 *)(r6 + 8)
	r4 >>= 37
	w4 -= w2
	r2 = *(u64 *)(r6 + 8)
	r2 &= r1
	r4 <<= 37
	r4 |= r2
	*(u64 *)(r6 + 8) = r4
	r3 = packed ll
	w5 = *(u8 *)(r3 + 4)
	w7 = *(u8 *)(r3 + 3)
	w1 = *(u8 *)(r3 + 1)
	*(u64 *)(r10 - 8) = r1
	w0 = *(u8 *)(r3 + 2)
	w4 = *(u8 *)(r3 + 9)
	w8 = *(u8 *)(r3 + 10)
	w8 <<= 8
	w8 |= w4
	w9 = *(u8 *)(r3 + 11)
	w9 <<= 16
	w4 = *(u8 *)(r3 + 12)
	w4 <<= 24
	w4 |= w9
	w9 = *(u8 *)(r3 + 5)
	w1 = *(u8 *)(r3 + 6)
	r1 <<= 8
	r1 |= r9
	w2 = *(u8 *)(r3 + 7)
	r2 <<= 16
	w9 = *(u8 *)(r3 + 8)
	r9 <<= 24
	r9 |= r2
	r9 |= r1
	w4 |= w8
	r0 <<= 8
	r1 = *(u64 *)(r10 - 8)
	r0 |= r1
	r7 <<= 16
	r5 <<= 24
	r5 |= r7
	r4 <<= 32
	r4 |= r9
	r5 |= r0
	r4 += r5
	*(u8 *)(r3 + 5) = w4
	r1 = r4
	r1 >>= 48
	*(u8 *)(r3 + 11) = w1
	r1 = r4
	r1 >>= 56
	*(u8 *)(r3 + 12) = w1
	r1 = r4
	r1 >>= 32
	*(u8 *)(r3 + 9) = w1
	r1 = r4
	r1 >>= 40
	*(u8 *)(r3 + 10) = w1
	r1 = r4
	r1 >>= 16
	*(u8 *)(r3 + 7) = w1
	r1 = r4
	r1 >>= 24
	*(u8 *)(r3 + 8) = w1
	r4 >>= 8
	*(u8 *)(r3 + 6) = w4
	w1 = *(u8 *)(r3 + 14)
	w1 <<= 8
	w2 = *(u8 *)(r3 + 13)
	w1 |= w2
	r4 = view ll
	w2 = *(u16 *)(r4 + 2)
	w2 ^= w1
	*(u16 *)(r4 + 2) = w2
	w1 = *(u8 *)(r3 + 0)
	w2 = *(u8 *)(r4 + 0)
	w2 += w1
	*(u8 *)(r4 + 0) = w2
	w7 = *(u32 *)(r6 + 0)
	w0 = *(u32 *)(r6 + 0)
	w8 = *(u32 *)(r6 + 0)
	r4 = *(u64 *)(r6 + 8)
	r1 = 137438953471 ll
	r4 &= r1
	r9 = *(u64 *)(r6 + 8)
	w5 = *(u8 *)(r6 + 16)
	w2 = *(u8 *)(r3 + 5)
	w1 = *(u8 *)(r3 + 6)
	r1 <<= 8
	r1 |= r2
	w2 = *(u8 *)(r3 + 7)
	r2 <<= 16
	w6 = *(u8 *)(r3 + 8)
	r6 <<= 24
	r6 |= r2
	r6 |= r1
	r4 *= 7
	w8 >>= 12
	w8 *= 5
	r4 += r8
	w7 &= 7
	w0 <<= 24
	w0 s>>= 27
	w0 *= 3
	w0 += w7
	w1 = *(u8 *)(r3 + 9)
	w7 = *(u8 *)(r3 + 10)
	w7 <<= 8
	w7 |= w1
	w1 = *(u8 *)(r3 + 11)
	w1 <<= 16
	w2 = *(u8 *)(r3 + 12)
	w2 <<= 24
	w2 |= w1
	w2 |= w7
	r2 <<= 32
	r2 |= r6
	r0 <<= 32
	r0 s>>= 32
	r4 += r0
	r1 = view ll
	r0 = *(u64 *)(r1 + 0)
	r0 ^= r2
	r9 s>>= 37
	r9 *= 11
	r4 += r9
	r5 &= 1
	r4 += r5
	r0 ^= r4
	w1 = w0
	r0 >>= 32
	w0 += w1
	exit
}

char LICENSE[] SEC("license") = "GPL";
