# What CO-RE asks of fields and what it comes to here: bit fields of every width, signed,
# packed and across words, members of members, elements of arrays.
	.include "bpf.inc"

struct inner {
	u16 a : 3, b : 11;
	s64 wide : 50;
};

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
};

struct tight {
	u8 tag;
	u32 a : 5, b : 3;
	s32 whole;
} __attribute__((packed));

volatile u64 answers[512];

SEC("raw_tp/sys_enter")
int layout(struct bpf_raw_tracepoint_args *ctx) {
	r2 = bpf_core_field_offset(struct bits, first)
	r1 = answers ll
	*(u64 *)(r1 + 0) = r2
	r2 = bpf_core_field_size(struct bits, first)
	*(u64 *)(r1 + 8) = r2
	r2 = bpf_core_field_signed(struct bits, first)
	*(u64 *)(r1 + 16) = r2
	r2 = bpf_core_field_lshift(struct bits, first)
	*(u64 *)(r1 + 24) = r2
	r2 = bpf_core_field_rshift(struct bits, first)
	*(u64 *)(r1 + 32) = r2
	r2 = bpf_core_field_offset(struct bits, second)
	*(u64 *)(r1 + 40) = r2
	r2 = bpf_core_field_size(struct bits, second)
	*(u64 *)(r1 + 48) = r2
	r2 = bpf_core_field_signed(struct bits, second)
	*(u64 *)(r1 + 56) = r2
	r2 = bpf_core_field_lshift(struct bits, second)
	*(u64 *)(r1 + 64) = r2
	r2 = bpf_core_field_rshift(struct bits, second)
	*(u64 *)(r1 + 72) = r2
	r2 = bpf_core_field_offset(struct bits, third)
	*(u64 *)(r1 + 80) = r2
	r2 = bpf_core_field_size(struct bits, third)
	*(u64 *)(r1 + 88) = r2
	r2 = bpf_core_field_signed(struct bits, third)
	*(u64 *)(r1 + 96) = r2
	r2 = bpf_core_field_lshift(struct bits, third)
	*(u64 *)(r1 + 104) = r2
	r2 = bpf_core_field_rshift(struct bits, third)
	*(u64 *)(r1 + 112) = r2
	r2 = bpf_core_field_offset(struct bits, long_one)
	*(u64 *)(r1 + 120) = r2
	r2 = bpf_core_field_size(struct bits, long_one)
	*(u64 *)(r1 + 128) = r2
	r2 = bpf_core_field_signed(struct bits, long_one)
	*(u64 *)(r1 + 136) = r2
	r2 = bpf_core_field_lshift(struct bits, long_one)
	*(u64 *)(r1 + 144) = r2
	r2 = bpf_core_field_rshift(struct bits, long_one)
	*(u64 *)(r1 + 152) = r2
	r2 = bpf_core_field_offset(struct bits, byte)
	*(u64 *)(r1 + 160) = r2
	r2 = bpf_core_field_size(struct bits, byte)
	*(u64 *)(r1 + 168) = r2
	r2 = bpf_core_field_signed(struct bits, byte)
	*(u64 *)(r1 + 176) = r2
	r2 = bpf_core_field_lshift(struct bits, byte)
	*(u64 *)(r1 + 184) = r2
	r2 = bpf_core_field_rshift(struct bits, byte)
	*(u64 *)(r1 + 192) = r2
	r2 = bpf_core_field_offset(struct bits, flag)
	*(u64 *)(r1 + 200) = r2
	r2 = bpf_core_field_size(struct bits, flag)
	*(u64 *)(r1 + 208) = r2
	r2 = bpf_core_field_signed(struct bits, flag)
	*(u64 *)(r1 + 216) = r2
	r2 = bpf_core_field_lshift(struct bits, flag)
	*(u64 *)(r1 + 224) = r2
	r2 = bpf_core_field_rshift(struct bits, flag)
	*(u64 *)(r1 + 232) = r2
	r2 = bpf_core_field_offset(struct bits, half)
	*(u64 *)(r1 + 240) = r2
	r2 = bpf_core_field_size(struct bits, half)
	*(u64 *)(r1 + 248) = r2
	r2 = bpf_core_field_signed(struct bits, half)
	*(u64 *)(r1 + 256) = r2
	r2 = bpf_core_field_lshift(struct bits, half)
	*(u64 *)(r1 + 264) = r2
	r2 = bpf_core_field_rshift(struct bits, half)
	*(u64 *)(r1 + 272) = r2
	r2 = bpf_core_field_offset(struct bits, small)
	*(u64 *)(r1 + 280) = r2
	r2 = bpf_core_field_size(struct bits, small)
	*(u64 *)(r1 + 288) = r2
	r2 = bpf_core_field_signed(struct bits, small)
	*(u64 *)(r1 + 296) = r2
	r2 = bpf_core_field_lshift(struct bits, small)
	*(u64 *)(r1 + 304) = r2
	r2 = bpf_core_field_rshift(struct bits, small)
	*(u64 *)(r1 + 312) = r2
	r2 = bpf_core_field_offset(struct bits, full)
	*(u64 *)(r1 + 320) = r2
	r2 = bpf_core_field_size(struct bits, full)
	*(u64 *)(r1 + 328) = r2
	r2 = bpf_core_field_signed(struct bits, full)
	*(u64 *)(r1 + 336) = r2
	r2 = bpf_core_field_lshift(struct bits, full)
	*(u64 *)(r1 + 344) = r2
	r2 = bpf_core_field_rshift(struct bits, full)
	*(u64 *)(r1 + 352) = r2
	r2 = bpf_core_field_offset(struct bits, in[2].a)
	*(u64 *)(r1 + 360) = r2
	r2 = bpf_core_field_size(struct bits, in[2].a)
	*(u64 *)(r1 + 368) = r2
	r2 = bpf_core_field_signed(struct bits, in[2].a)
	*(u64 *)(r1 + 376) = r2
	r2 = bpf_core_field_lshift(struct bits, in[2].a)
	*(u64 *)(r1 + 384) = r2
	r2 = bpf_core_field_rshift(struct bits, in[2].a)
	*(u64 *)(r1 + 392) = r2
	r2 = bpf_core_field_offset(struct bits, in[1].b)
	*(u64 *)(r1 + 400) = r2
	r2 = bpf_core_field_size(struct bits, in[1].b)
	*(u64 *)(r1 + 408) = r2
	r2 = bpf_core_field_signed(struct bits, in[1].b)
	*(u64 *)(r1 + 416) = r2
	r2 = bpf_core_field_lshift(struct bits, in[1].b)
	*(u64 *)(r1 + 424) = r2
	r2 = bpf_core_field_rshift(struct bits, in[1].b)
	*(u64 *)(r1 + 432) = r2
	r2 = bpf_core_field_offset(struct bits, in[1].wide)
	*(u64 *)(r1 + 440) = r2
	r2 = bpf_core_field_size(struct bits, in[1].wide)
	*(u64 *)(r1 + 448) = r2
	r2 = bpf_core_field_signed(struct bits, in[1].wide)
	*(u64 *)(r1 + 456) = r2
	r2 = bpf_core_field_lshift(struct bits, in[1].wide)
	*(u64 *)(r1 + 464) = r2
	r2 = bpf_core_field_rshift(struct bits, in[1].wide)
	*(u64 *)(r1 + 472) = r2
	r2 = bpf_core_field_offset(struct bits, plain)
	*(u64 *)(r1 + 480) = r2
	r2 = bpf_core_field_size(struct bits, plain)
	*(u64 *)(r1 + 488) = r2
	r2 = bpf_core_field_signed(struct bits, plain)
	*(u64 *)(r1 + 496) = r2
	r2 = bpf_core_field_lshift(struct bits, plain)
	*(u64 *)(r1 + 504) = r2
	r2 = bpf_core_field_rshift(struct bits, plain)
	*(u64 *)(r1 + 512) = r2
	r2 = bpf_core_field_offset(struct bits, plain_half)
	*(u64 *)(r1 + 520) = r2
	r2 = bpf_core_field_size(struct bits, plain_half)
	*(u64 *)(r1 + 528) = r2
	r2 = bpf_core_field_signed(struct bits, plain_half)
	*(u64 *)(r1 + 536) = r2
	r2 = bpf_core_field_lshift(struct bits, plain_half)
	*(u64 *)(r1 + 544) = r2
	r2 = bpf_core_field_rshift(struct bits, plain_half)
	*(u64 *)(r1 + 552) = r2
	r2 = bpf_core_field_offset(struct tight, tag)
	*(u64 *)(r1 + 560) = r2
	r2 = bpf_core_field_size(struct tight, tag)
	*(u64 *)(r1 + 568) = r2
	r2 = bpf_core_field_signed(struct tight, tag)
	*(u64 *)(r1 + 576) = r2
	r2 = bpf_core_field_lshift(struct tight, tag)
	*(u64 *)(r1 + 584) = r2
	r2 = bpf_core_field_rshift(struct tight, tag)
	*(u64 *)(r1 + 592) = r2
	r2 = bpf_core_field_offset(struct tight, a)
	*(u64 *)(r1 + 600) = r2
	r2 = bpf_core_field_size(struct tight, a)
	*(u64 *)(r1 + 608) = r2
	r2 = bpf_core_field_signed(struct tight, a)
	*(u64 *)(r1 + 616) = r2
	r2 = bpf_core_field_lshift(struct tight, a)
	*(u64 *)(r1 + 624) = r2
	r2 = bpf_core_field_rshift(struct tight, a)
	*(u64 *)(r1 + 632) = r2
	r2 = bpf_core_field_offset(struct tight, b)
	*(u64 *)(r1 + 640) = r2
	r2 = bpf_core_field_size(struct tight, b)
	*(u64 *)(r1 + 648) = r2
	r2 = bpf_core_field_signed(struct tight, b)
	*(u64 *)(r1 + 656) = r2
	r2 = bpf_core_field_lshift(struct tight, b)
	*(u64 *)(r1 + 664) = r2
	r2 = bpf_core_field_rshift(struct tight, b)
	*(u64 *)(r1 + 672) = r2
	r2 = bpf_core_field_offset(struct tight, whole)
	*(u64 *)(r1 + 680) = r2
	r2 = bpf_core_field_size(struct tight, whole)
	*(u64 *)(r1 + 688) = r2
	r2 = bpf_core_field_signed(struct tight, whole)
	*(u64 *)(r1 + 696) = r2
	r2 = bpf_core_field_lshift(struct tight, whole)
	*(u64 *)(r1 + 704) = r2
	r2 = bpf_core_field_rshift(struct tight, whole)
	*(u64 *)(r1 + 712) = r2
	w0 = 0
	exit
}

char LICENSE[] SEC("license") = "GPL";
