// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other way round.
#include "bpf.h"

extern int symbol_or_variable;

SEC("tc")
int use_too(struct __sk_buff *skb)
{
	return symbol_or_variable;
}
