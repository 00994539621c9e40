// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Their user.
#include "bpf.h"

int untyped(int x);
extern int variable;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return untyped(variable);
}
