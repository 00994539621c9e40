// flags: -g -O2 -mcpu=v4 -mllvm -bpf-min-jump-table-entries=4
// SPDX-License-Identifier: MIT
// Switches by jump tables: in a program, and in a function that two programs have at
// different places.
#include "bpf.h"

volatile u32 picks[10];

static __noinline int pick(u32 x)
{
	switch (x) {
	case 0: picks[3]++; return 7;
	case 1: picks[1] += 5; return 11;
	case 2: picks[4] ^= 3; return 13;
	case 3: picks[8] = 1; return 17;
	case 4: picks[0] <<= 1; return 19;
	case 5: picks[2]--; return 23;
	case 6: picks[5] += picks[6]; return 29;
	case 7: picks[7] = 2; return 37;
	}
	return 31;
}

SEC("tc")
int alone(struct __sk_buff *skb)
{
	return pick(skb->len);
}

SEC("tc")
int both(struct __sk_buff *skb)
{
	switch (skb->mark) {
	case 0: picks[9]++; return pick(1);
	case 1: picks[8] += 5; return 11;
	case 2: picks[7] ^= 3; return 13;
	case 3: picks[6] = 1; return 17;
	case 4: picks[5] <<= 1; return 19;
	case 5: picks[4]--; return 23;
	case 6: picks[3] += picks[6]; return 29;
	case 7: picks[2] = 2; return 37;
	}
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
