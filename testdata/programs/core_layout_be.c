// flags: -g -O2 -mcpu=v3 --target=bpfeb -fno-verbose-asm
// load: no (no kernel has these structs)
// SPDX-License-Identifier: MIT
// What CO-RE asks of fields and what it comes to here: bit fields of every width, signed,
// packed and across words, members of members, elements of arrays.
#include "bpf.h"

struct inner {
	u16 a : 3, b : 11;
	s64 wide : 50;
} __core;

struct bits {
	u32 first : 1, second : 31;
	s32 third : 7;
	u64 long_one : 33;
	u32 : 0;
	u8 byte : 8;
	bool flag : 1;
	u16 half : 9;
	s8 small : 4;
	u64 full : 64;
	struct inner in[3];
	int plain;
	s16 plain_half;
} __core;

struct tight {
	u8 tag;
	u32 a : 5, b : 3;
	s32 whole;
} __attribute__((packed)) __core;

enum { OFFSET, SIZE, EXISTS, SIGNED, LEFT_SHIFT, RIGHT_SHIFT };

volatile u64 answers[512];

SEC("raw_tp/sys_enter")
int layout(struct bpf_raw_tracepoint_args *ctx)
{
	struct bits *bits = (void *)ctx;
	struct tight *tight = (void *)ctx;
	u32 n = 0;

#define ask(f) do { \
	answers[n++] = __builtin_preserve_field_info(f, OFFSET); \
	answers[n++] = __builtin_preserve_field_info(f, SIZE); \
	answers[n++] = __builtin_preserve_field_info(f, SIGNED); \
	answers[n++] = __builtin_preserve_field_info(f, LEFT_SHIFT); \
	answers[n++] = __builtin_preserve_field_info(f, RIGHT_SHIFT); \
} while (0)
	ask(bits->first);
	ask(bits->second);
	ask(bits->third);
	ask(bits->long_one);
	ask(bits->byte);
	ask(bits->flag);
	ask(bits->half);
	ask(bits->small);
	ask(bits->full);
	ask(bits->in[2].a);
	ask(bits->in[1].b);
	ask(bits->in[1].wide);
	ask(bits->plain);
	ask(bits->plain_half);
	ask(tight->tag);
	ask(tight->a);
	ask(tight->b);
	ask(tight->whole);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
