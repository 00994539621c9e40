// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Called by a.c and calling it.
#include "bpf.h"

int plus_ten(int x);

static __noinline int own(int x)
{
	barrier_var(x);
	return x * 2;
}

__noinline int twice(int x)
{
	barrier_var(x);
	return own(x);
}

__noinline int once_more(int x)
{
	barrier_var(x);
	return x + 991 + plus_ten(0);
}
