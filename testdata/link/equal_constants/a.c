// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=16
// run: tc prog=second input=64 return=13
// bpftool: differs (equal constants stay apart)
// SPDX-License-Identifier: MIT
// Static tables of the same contents in a section of constants, which the linker keeps once, as a
// header would define them, and one of other contents.
#include "bpf.h"

static __always_inline int look(u32 i)
{
	static const int table[] = {3, 5, 7, 9, 11, 13, 17, 19};

	return table[i & 7];
}

SEC("tc")
int first(struct __sk_buff *skb)
{
	return look(skb->len / 64) + look(skb->len / 16);
}

char LICENSE[] SEC("license") = "GPL";
