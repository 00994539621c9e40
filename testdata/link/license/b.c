// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Const, under another name.
#include "bpf.h"

SEC("tc")
int second(struct __sk_buff *skb)
{
	return 2;
}

static const char their_license[] SEC("license") = "Dual MIT/GPL";
u32 VERSION_b SEC("version") = 0x060100;
