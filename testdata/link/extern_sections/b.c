// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other half.
#include "bpf.h"

volatile char one_byte SEC(".data.counters") = 7;
volatile int theirs SEC(".data.counters") = 2;
const volatile int other_limit SEC(".rodata.limits") = 200;
volatile int other_zero SEC(".bss.zeroes");
volatile int only_there SEC(".data.there") = 3;
extern volatile int mine SEC(".data.counters");

SEC("tc")
int change(struct __sk_buff *skb)
{
	other_zero = mine;
	return one_byte;
}
