// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Defines them. The strong extern in c.c makes weak() global.
#include "bpf.h"

int number = 1;

__noinline int strong(int x)
{
	barrier_var(x);
	return x + 10;
}

__weak int weak(int x)
{
	barrier_var(x);
	return x + 100;
}
