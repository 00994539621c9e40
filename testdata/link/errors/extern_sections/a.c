// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// An extern that one file looks for in the kernel's configuration and the
// other among its symbols.
#include "bpf.h"

extern int config_or_symbol __kconfig;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return config_or_symbol;
}
