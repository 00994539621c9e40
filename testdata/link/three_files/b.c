// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The middle.
#include "bpf.h"

int last(int x);

volatile int of_b = 20;
extern volatile int of_c;

__noinline int middle(int x)
{
	of_c += 1;
	return last(x);
}
