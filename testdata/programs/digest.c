// flags: -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=0xf20015ad
// SPDX-License-Identifier: MIT
// Many instructions in a row: SHA-256 of the letters abc, unrolled; the
// answer is the digest's eighth word.
#include "bpf.h"

static const volatile u32 constants[64] = {
	0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
	0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
	0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
	0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
	0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
	0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
	0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
	0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static const volatile u32 start[8] = {
	0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
	0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};

static volatile u32 letters = 0x61626380;

#define rotate(x, n) ((x) >> (n) | (x) << (32 - (n)))

static __always_inline u32 schedule(volatile u32 *w, u32 i)
{
	u32 early = w[(i + 1) & 15], late = w[(i + 14) & 15];

	w[i & 15] += (rotate(early, 7) ^ rotate(early, 18) ^ early >> 3) + w[(i + 9) & 15] +
		     (rotate(late, 17) ^ rotate(late, 19) ^ late >> 10);
	return w[i & 15];
}

SEC("xdp")
int digest(struct xdp_md *ctx)
{
	volatile u32 w[16] = { letters, [15] = 24 };
	u32 a = start[0], b = start[1], c = start[2], d = start[3];
	u32 e = start[4], f = start[5], g = start[6], h = start[7];

#pragma clang loop unroll(full)
	for (u32 i = 0; i < 64; i++) {
		u32 word = i < 16 ? w[i] : schedule(w, i);
		u32 first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + (g ^ (e & (f ^ g))) + constants[i] + word;
		u32 second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) | (c & (a | b)));

		h = g;
		g = f;
		f = e;
		e = d + first;
		d = c;
		c = b;
		b = a;
		a = first + second;
	}
	return h + start[7];
}

char LICENSE[] SEC("license") = "GPL";
