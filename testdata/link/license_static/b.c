// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The same.
#include "bpf.h"

SEC("tc")
int second(struct __sk_buff *skb)
{
	return 2;
}

static char _license[] SEC("license") = "GPL";
