// flags: -g -O2 -mcpu=v3 -fcommon
// SPDX-License-Identifier: MIT
// The other.
#include "bpf.h"

volatile int common_in_both;
volatile int common_then_defined = 4;

SEC("tc")
int second(struct __sk_buff *skb)
{
	return common_in_both + common_then_defined;
}
