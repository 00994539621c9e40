// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=31
// SPDX-License-Identifier: MIT
// Kernel configuration as variables: bool, tristate, number, string and the
// version.
#include "bpf.h"

enum libbpf_tristate { TRI_NO, TRI_YES, TRI_MODULE };

extern int LINUX_KERNEL_VERSION __kconfig;
extern bool CONFIG_BPF_SYSCALL __kconfig;
extern enum libbpf_tristate CONFIG_NET __kconfig;
extern unsigned long CONFIG_HZ __kconfig;
extern char CONFIG_DEFAULT_HOSTNAME[16] __kconfig;

SEC("xdp")
int configured(struct xdp_md *ctx)
{
	u32 answer = 0;

	answer |= LINUX_KERNEL_VERSION > (5 << 16);
	answer |= CONFIG_BPF_SYSCALL << 1;
	answer |= (CONFIG_NET == TRI_YES) << 2;
	answer |= (CONFIG_HZ >= 100 && CONFIG_HZ <= 1000) << 3;
	answer |= (CONFIG_DEFAULT_HOSTNAME[15] == 0) << 4;
	return answer;
}

char LICENSE[] SEC("license") = "GPL";
