// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other type.
#include "bpf.h"

extern long CONFIG_HZ __kconfig;
int kernel_function(int x, int y) __ksym;

SEC("tc")
int use_too(struct __sk_buff *skb)
{
	return CONFIG_HZ + kernel_function(1, 2);
}
