// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=14
// open: no (cilium/ebpf 0.22 takes only strong kconfig variables)
// SPDX-License-Identifier: MIT
// Kernel configuration that may be missing: weak options, two of which no
// kernel has.
#include "bpf.h"

enum libbpf_tristate { TRI_NO, TRI_YES, TRI_MODULE };

extern u32 CONFIG_NO_SUCH_OPTION __kconfig __weak;
extern enum libbpf_tristate CONFIG_NO_SUCH_SWITCH __kconfig __weak;
extern bool CONFIG_BPF_SYSCALL __kconfig __weak;
extern int LINUX_KERNEL_VERSION __kconfig __weak;

SEC("xdp")
int configured(struct xdp_md *ctx)
{
	u32 answer = CONFIG_NO_SUCH_OPTION + CONFIG_NO_SUCH_SWITCH;

	if (CONFIG_BPF_SYSCALL)
		answer += 10;
	return LINUX_KERNEL_VERSION > (5 << 16) ? answer + 4 : answer;
}

char LICENSE[] SEC("license") = "GPL";
