// flags: -g -O2 -mcpu=v3 -fcommon
// run: tc prog=first input=64 return=4
// bpftool: no (it knows no common symbols)
// SPDX-License-Identifier: MIT
// Tentative definitions of C before 2023, in both files, one defined there.
#include "bpf.h"

volatile int common_in_both;
volatile int common_then_defined;
volatile char larger_there[2];

SEC("tc")
int first(struct __sk_buff *skb)
{
	return common_in_both + common_then_defined + larger_there[1];
}

char LICENSE[] SEC("license") = "GPL";
