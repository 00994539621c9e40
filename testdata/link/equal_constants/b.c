// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The same table, and another.
#include "bpf.h"

static __always_inline int look(u32 i)
{
	static const int table[] = {3, 5, 7, 9, 11, 13, 17, 19};

	return table[i & 7];
}

static const int other[] = {1, 2, 3, 4, 5, 6, 7, 8};

SEC("tc")
int second(struct __sk_buff *skb)
{
	return look(skb->len / 16) + other[skb->len / 64 & 7];
}
