// SPDX-License-Identifier: MIT
// One program for many flags: arithmetic of all widths and signs, a switch, a
// loop, a static call, globals, stack arrays and string data. No maps, so that
// it also loads without BTF.
#include "bpf.h"

volatile u64 seed = 0x123456789abcdef0ULL;
volatile s32 negative = -77;
static volatile const char name[] = "mixed";
volatile u32 count;

static __noinline u64 step(u64 x, u32 kind)
{
	switch (kind) {
	case 0:
		return x + 3;
	case 1:
		return x * 5;
	case 2:
		return x ^ (x >> 7);
	case 3:
		return x / 3;
	case 4:
		return x % 1000003;
	case 5:
		return x << 9 | x >> 55;
	case 6:
		return -x;
	case 7:
		return (x & 0xffff) * (x >> 48 | 1);
	default:
		return ~x;
	}
}

SEC("xdp")
int mixed(struct xdp_md *ctx)
{
	u64 x = seed;
	s32 signed32 = negative;
	s64 wide = signed32;
	u32 low;
	volatile u8 bytes[16];

	for (u32 i = 0; i < 12; i++)
		x = step(x, i % 9) + i;
	low = x;
	low = low * 7 + (u32)(x >> 32);
	low ^= (u16)low << 3;
	low += (u8)x;
	wide = (wide >> 3) * 11 + (s8)low + (s16)low;
	if (wide < -100)
		low += 5;
	if ((s32)low > 0)
		low ^= 0x55;
	if (signed32 < (s32)low && x > 10)
		low += 9;
	for (u32 i = 0; i < 16; i++)
		bytes[i] = low >> i;
	for (u32 i = 0; i < 16; i++)
		low = low * 31 + bytes[i];
	for (u32 i = 0; i < sizeof name; i++)
		low = low * 33 + name[i];
	count += low;
	return count + (u32)wide;
}

char _license[] SEC("license") = "GPL";
