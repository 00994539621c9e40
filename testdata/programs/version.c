// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=1
// run: tc prog=second input=64 return=2
// SPDX-License-Identifier: MIT
// A license that is a constant, a version section, two programs in one
// section and one in another.
#include "bpf.h"

SEC("tc")
int first(struct __sk_buff *skb)
{
	return 1;
}

SEC("classifier")
int third(struct __sk_buff *skb)
{
	return 3;
}

SEC("tc")
int second(struct __sk_buff *skb)
{
	return 2;
}

const char _license[] SEC("license") = "Dual MPL/GPL";
u32 _version SEC("version") = 0x060100;
