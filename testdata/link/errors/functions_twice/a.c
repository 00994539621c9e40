// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Two definitions of one function, neither weak.
#include "bpf.h"

int twice(int x)
{
	return x + 1;
}
