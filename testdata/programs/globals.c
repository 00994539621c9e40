// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=2173
// SPDX-License-Identifier: MIT
// Globals of every section: .data .rodata .bss, own sections with these
// prefixes, static and global, aligned, arrays and structs.
#include "bpf.h"

struct point {
	s16 x, y;
	u64 weight;
};

u32 initialized = 41;
static volatile u32 hidden_counter = 7;
const volatile u32 limit = 1000;
static const volatile u16 table[6] = { 1, 2, 4, 8, 16, 32 };
u64 zero;
static volatile u8 scratch[33];
struct point origin = { -3, 4, 1ULL << 40 };
volatile const struct point corner SEC(".rodata.points") = { 5, -6, 70 };
volatile u32 own_data SEC(".data.own") = 900;
volatile u32 own_bss[3];
volatile u8 aligned_byte __attribute__((aligned(64))) = 3;
volatile char text[] = "global text";

SEC("xdp")
int touch(struct xdp_md *ctx)
{
	u32 sum = 0;

	initialized++; // 42
	hidden_counter += initialized; // 49
	zero += hidden_counter; // 49
	own_bss[1] = own_data + zero; // 949
	scratch[32] = aligned_byte + text[7]; // 3 + 't' = 119
	for (u32 i = 0; i < 6; i++)
		sum += table[i]; // 63
	sum += origin.x + origin.y; // 64
	sum += origin.weight >> 38; // 68
	sum += corner.x + corner.y + corner.weight; // 137
	if (own_bss[1] < limit)
		sum += own_bss[1] + own_data; // 1986
	return sum + scratch[32] + hidden_counter + (initialized - 23); // + 119 + 49 + 19
}

char LICENSE[] SEC("license") = "Dual BSD/GPL";
