// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Bit fields, and what is to be known to read one from a load of 64 bits.
#include "core.h"

struct bits {
	u32 a : 3;
	u32 b : 7;
	s32 c : 12;
	u64 d : 40;
	u8 plain;
	s16 wide;
} __core;

#define all(n, x) ({ \
	ask(n, field(x, OFFSET)); \
	ask(n + 1, field(x, SIZE)); \
	ask(n + 2, field(x, EXISTS)); \
	ask(n + 3, field(x, SIGNED)); \
	ask(n + 4, field(x, LEFT_SHIFT)); \
	ask(n + 5, field(x, RIGHT_SHIFT)); \
})

SEC("raw_tp")
int bits(struct bits *s)
{
	all(0, s->a);
	all(6, s->b);
	all(12, s->c);
	all(18, s->d);
	all(24, s->plain);
	all(30, s->wide);
	return s->b;
}
