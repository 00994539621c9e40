// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other file that asks.
#include "bpf.h"

extern int LINUX_KERNEL_VERSION __kconfig;

__noinline int other_version(void)
{
	return LINUX_KERNEL_VERSION;
}
