// flags: -g -O2 -mcpu=v4
// SPDX-License-Identifier: MIT
// A switch in the same section, behind another program, and one in .text.
#include "bpf.h"

extern volatile u32 picks[9];

static __noinline int choose(u64 kind, u64 x)
{
	switch (kind) {
	case 10: return x * 3;
	case 11: return x + 100;
	case 12: return x ^ 0xff;
	case 13: return x / 7;
	case 14: return x << 4;
	case 15: return picks[x & 7];
	case 16: return x | 1;
	case 17: return -x;
	case 18: return x % 11;
	case 19: return x >> 3;
	case 20: return x & 0xf0f0;
	case 21: return ~x;
	case 22: return x * x;
	case 23: return picks[0] + x;
	default: return 0;
	}
}

SEC("xdp")
int second(struct xdp_md *ctx)
{
	picks[0] = ctx->ingress_ifindex;
	switch (ctx->rx_queue_index) {
	case 0: picks[3] += 2; return 107;
	case 1: picks[1] += 6; return 111;
	case 2: picks[4] ^= 7; return 113;
	case 3: picks[8] = 8; return 117;
	case 4: picks[0] <<= 9; return 119;
	case 5: picks[2] -= 10; return 123;
	case 7: picks[5] += picks[3]; return 129;
	case 8: picks[7] = 4; return 137;
	case 9: picks[7] /= 5; return 141;
	case 10: picks[1] -= 8; return 143;
	case 12: picks[6] |= 9; return 147;
	case 13: picks[6] &= 3; return 153;
	case 14: picks[3]--; return 159;
	case 15: picks[0] = picks[8]; return 161;
	}
	return choose(ctx->data, 31);
}
