// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// One is strong here, one is new.
#include "bpf.h"

extern int LINUX_KERNEL_VERSION __kconfig;
extern bool CONFIG_BPF_SYSCALL __kconfig;
extern unsigned long CONFIG_HZ __kconfig __weak;
extern char CONFIG_MODULES __kconfig __weak;

SEC("tc")
int second(struct __sk_buff *skb)
{
	return LINUX_KERNEL_VERSION + CONFIG_BPF_SYSCALL + CONFIG_HZ + CONFIG_MODULES;
}
