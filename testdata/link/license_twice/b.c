// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Under another name.
#include "bpf.h"

SEC("tc")
int second(struct __sk_buff *skb)
{
	return 2;
}

char LICENSE_b[] SEC("license") = "GPL";
