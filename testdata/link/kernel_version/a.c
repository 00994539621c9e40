// flags: -g -O2 -mcpu=v3
// run: tc prog=same input=64 return=1
// SPDX-License-Identifier: MIT
// The kernel's version, asked for in both files.
#include "bpf.h"

extern int LINUX_KERNEL_VERSION __kconfig;

int other_version(void);

SEC("tc")
int same(struct __sk_buff *skb)
{
	return LINUX_KERNEL_VERSION == other_version();
}

char LICENSE[] SEC("license") = "GPL";
