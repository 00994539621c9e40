// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=2
// run: tc prog=second input=64 return=3
// needs: 5.17
// SPDX-License-Identifier: MIT
// String constants that both files have, a tail of one, and constant arrays.
#include "bpf.h"

SEC("tc")
int first(struct __sk_buff *skb)
{
	char word[8] = "apple";

	bpf_trace_printk("shared %d\n", 11, 5);
	return (bpf_strncmp(word, 5, "apple") == 0) + (bpf_strncmp(word, 5, "pear") < 0);
}

char LICENSE[] SEC("license") = "GPL";
