// flags: -g -O2 -mcpu=v3
// open: no (cilium/ebpf 0.22 has no weak kernel configuration)
// load: no (cilium/ebpf 0.22 has no weak kernel configuration)
// SPDX-License-Identifier: MIT
// Values of the kernel's configuration: in both files, in one, weak in one,
// weak in both.
#include "bpf.h"

enum libbpf_tristate { TRI_NO, TRI_YES, TRI_MODULE };

extern int LINUX_KERNEL_VERSION __kconfig;
extern bool CONFIG_BPF_SYSCALL __kconfig __weak;
extern unsigned long CONFIG_HZ __kconfig __weak;
extern enum libbpf_tristate CONFIG_IPV6 __kconfig __weak;
extern char CONFIG_DEFAULT_HOSTNAME[8] __kconfig __weak;

SEC("tc")
int first(struct __sk_buff *skb)
{
	return LINUX_KERNEL_VERSION + CONFIG_BPF_SYSCALL + CONFIG_HZ + CONFIG_IPV6 + CONFIG_DEFAULT_HOSTNAME[1];
}

char LICENSE[] SEC("license") = "GPL";
