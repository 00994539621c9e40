// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=0
// SPDX-License-Identifier: MIT
// Odd sizes and large alignments: what follows in the same section has to be
// moved to its own alignment.
#include "bpf.h"

volatile char odd[3];
volatile u16 two;
volatile char data_odd[5] = "abcd";

int aligned(void);

SEC("tc")
int first(struct __sk_buff *skb)
{
	two = odd[1];
	return aligned() + two + data_odd[4];
}

char LICENSE[] SEC("license") = "GPL";
