// flags: -g -O2 -mcpu=v4
// open: no (cilium/ebpf 0.22 has no jump tables in subprograms)
// load: no (cilium/ebpf 0.22 has no jump tables in subprograms)
// bpftool: differs (jump tables keep the places of the second file)
// libbpf: no before 1.7 (jump tables)
// SPDX-License-Identifier: MIT
// Dense switches as jump tables, whose entries are places in the code of a
// section that both files have.
#include "bpf.h"

volatile u32 picks[9];

SEC("xdp")
int first(struct xdp_md *ctx)
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

char LICENSE[] SEC("license") = "GPL";
