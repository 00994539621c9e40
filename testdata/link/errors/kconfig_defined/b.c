// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The definitions.
#include "bpf.h"

int CONFIG_HZ = 100;

int kernel_function(int x)
{
	return x;
}
