// flags: -g -O2 -mcpu=v4 -fno-verbose-asm
// open: no (cilium/ebpf 0.22 has no jump tables in subprograms)
// load: no (Linux 6.18 has no indirect jumps)
// SPDX-License-Identifier: MIT
// Two dense switches as jump tables and gotox.
#include "bpf.h"

volatile u32 picks[9];

SEC("xdp")
int dispatch(struct xdp_md *ctx)
{
	switch (ctx->rx_queue_index) {
	case 0: picks[3]++; return 7;
	case 1: picks[1] += 5; return 11;
	case 2: picks[4] ^= 3; return 13;
	case 3: picks[8] = 1; return 17;
	case 4: picks[0] <<= 1; return 19;
	case 5: picks[2]--; return 23;
	case 7: picks[5] += picks[6]; return 29;
	case 8: picks[7] = 2; return 37;
	case 9: picks[7] /= 3; return 41;
	case 10: picks[1] -= 9; return 43;
	case 12: picks[6] |= 8; return 47;
	case 13: picks[6] &= 7; return 53;
	case 14: picks[3]--; return 59;
	case 15: picks[0] = picks[8]; return 61;
	}
	return 31;
}

static __noinline u64 second(u64 kind, u64 x)
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

SEC("tc")
int another(struct __sk_buff *skb)
{
	return second(skb->mark, skb->len) + second(skb->priority, 9);
}

char LICENSE[] SEC("license") = "GPL";
