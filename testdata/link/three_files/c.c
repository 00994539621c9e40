// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The end.
#include "bpf.h"

extern volatile int of_a, of_b;
volatile int of_c = 1;

__noinline int last(int x)
{
	return of_a + of_b + of_c + x;
}
