// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Some of the same.
#include "bpf.h"

static const char table[][4] = {"one", "two"};

SEC("tc")
int second(struct __sk_buff *skb)
{
	char word[8] = "pear";

	bpf_trace_printk("shared %d\n", 11, 5);
	bpf_trace_printk("own %d\n", 8, 5);
	return (bpf_strncmp(word, 4, "pear") == 0) + (bpf_strncmp(word, 5, "pineapple") < 0) +
	       (table[skb->len & 1][0] != 'x');
}
