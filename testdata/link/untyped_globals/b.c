// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Their user.
#include "bpf.h"

int untyped(int x);
int by_hand(int);
extern int variable;
extern const char text[];
extern int plain;
extern int apart SEC(".data.apart");

SEC("tc")
int use(struct __sk_buff *skb)
{
	return untyped(variable) + text[0] + by_hand(plain) + apart;
}
