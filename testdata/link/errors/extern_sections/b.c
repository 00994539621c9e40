// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other way round.
#include "bpf.h"

extern int config_or_symbol __ksym;

SEC("tc")
int use_too(struct __sk_buff *skb)
{
	return config_or_symbol;
}
