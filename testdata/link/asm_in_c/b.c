// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Another user of it.
#include "bpf.h"

int in_asm(int x);

SEC("tc")
int second(struct __sk_buff *skb)
{
	return in_asm(0);
}
