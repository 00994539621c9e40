// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other one.
#include "bpf.h"

int twice(int x)
{
	return x + 2;
}
