// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// What is declared as a value of the kernel's configuration or as a kernel
// function is defined in the other file.
#include "bpf.h"

extern int CONFIG_HZ __kconfig;
int kernel_function(int x) __ksym;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return CONFIG_HZ + kernel_function(1);
}
