// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// One byte more behind all of it.
#include "bpf.h"

volatile char last;

SEC("tc")
int second(struct __sk_buff *skb)
{
	return last;
}
