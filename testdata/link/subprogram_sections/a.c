// flags: -g -O2 -mcpu=v3
// libbpf: no (calls of functions outside .text)
// SPDX-License-Identifier: MIT
// Functions outside .text that programs of other sections and of the other
// file call.
#include "bpf.h"

int in_tc(struct __sk_buff *skb);
int in_own(int x);

SEC("tc/ingress")
int caller(struct __sk_buff *skb)
{
	return in_tc(skb) + in_own(3);
}

char LICENSE[] SEC("license") = "GPL";
