// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The license as a global variable of both files. It is one only.
#include "bpf.h"

SEC("tc")
int first(struct __sk_buff *skb)
{
	return 1;
}

char LICENSE_a[] SEC("license") = "GPL";
