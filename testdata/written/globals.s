# Globals of every section: .data .rodata .bss, own sections with these
# prefixes, static and global, aligned, arrays and structs.
	.include "bpf.inc"

struct point {
	s16 x, y;
	u64 weight;
};

u32 initialized = 41;
const volatile u32 limit = 1000;
static const volatile u16 table[6] = { 1, 2, 4, 8, 16, 32 };
u64 zero;
struct point origin = { -3, 4, 1ULL << 40 };
volatile const struct point corner SEC(".rodata.points") = { 5, -6, 70 };
volatile u32 own_data SEC(".data.own") = 900;
volatile u32 own_bss[3];
volatile u8 aligned_byte __attribute__((aligned(64))) = 3;
volatile char text[] = "global text";
static volatile u8 scratch[33];
static volatile u32 hidden_counter = 7;

SEC("xdp")
int touch(struct xdp_md *ctx) {
	r1 = initialized ll
	w0 = *(u32 *)(r1 + 0)
	w2 = w0
	w2 += 1
	*(u32 *)(r1 + 0) = w2
	r1 = hidden_counter ll
	w3 = *(u32 *)(r1 + 0)
	w3 += w2
	*(u32 *)(r1 + 0) = w3
	w2 = *(u32 *)(r1 + 0)
	r5 = zero ll
	r6 = *(u64 *)(r5 + 0)
	r6 += r2
	r2 = own_data ll
	w3 = *(u32 *)(r2 + 0)
	w3 += w6
	r4 = own_bss ll
	*(u32 *)(r4 + 4) = w3
	r3 = aligned_byte ll
	w3 = *(u8 *)(r3 + 0)
	r7 = text ll
	w7 = *(u8 *)(r7 + 7)
	w7 += w3
	r3 = scratch ll
	*(u8 *)(r3 + 32) = w7
	*(u64 *)(r5 + 0) = r6
	r6 = table ll
	w5 = *(u16 *)(r6 + 0)
	w7 = *(u16 *)(r6 + 2)
	w5 += w7
	w7 = *(u16 *)(r6 + 4)
	w5 += w7
	w7 = *(u16 *)(r6 + 6)
	w5 += w7
	w7 = *(u16 *)(r6 + 8)
	w5 += w7
	w6 = *(u16 *)(r6 + 10)
	w5 += w6
	r6 = origin ll
	w7 = *(u16 *)(r6 + 0)
	w7 <<= 16
	w7 s>>= 16
	w5 += w7
	w7 = *(u16 *)(r6 + 2)
	w7 <<= 16
	w7 s>>= 16
	w5 += w7
	r6 = *(u64 *)(r6 + 8)
	r6 >>= 38
	w5 += w6
	r6 = corner ll
	w7 = *(u16 *)(r6 + 0)
	w7 <<= 16
	w7 s>>= 16
	w8 = *(u16 *)(r6 + 2)
	w8 <<= 16
	w8 s>>= 16
	w8 += w7
	r6 = *(u64 *)(r6 + 8)
	w8 += w6
	w5 += w8
	w6 = *(u32 *)(r4 + 4)
	r7 = limit ll
	w7 = *(u32 *)(r7 + 0)
	if w6 >= w7 goto .Ltouch_2
	w4 = *(u32 *)(r4 + 4)
	w4 += w5
	w2 = *(u32 *)(r2 + 0)
	w4 += w2
	w5 = w4
.Ltouch_2:
	w0 += w5
	w2 = *(u8 *)(r3 + 32)
	w0 += w2
	w1 = *(u32 *)(r1 + 0)
	w0 += w1
	w0 += -22
	exit
}

char LICENSE[] SEC("license") = "Dual BSD/GPL";
