// flags: -g -O2 -mcpu=v3
// run: socket input=64 return=50
// SPDX-License-Identifier: MIT
// No license section: only helpers open to everybody.
#include "bpf.h"

SEC("socket")
int length(struct __sk_buff *skb)
{
	return skb->len;
}
