// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// An extern in both files, of another type in each.
#include "bpf.h"

extern int CONFIG_HZ __kconfig;
int kernel_function(int x) __ksym;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return CONFIG_HZ + kernel_function(1);
}
