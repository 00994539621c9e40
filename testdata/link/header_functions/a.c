// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=14
// bpftool: stale (two functions of one name in a section)
// SPDX-License-Identifier: MIT
// Inline and static functions of a header in both files: line information of
// the header's lines, the same static functions twice.
#include "bpf.h"
#include "shared.h"

int second(int x);

SEC("tc")
int first(struct __sk_buff *skb)
{
	count(&counts, 2);
	return scaled(1) + second(2);
}

char LICENSE[] SEC("license") = "GPL";
