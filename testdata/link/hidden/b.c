// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Defines them with and without a visibility.
#include "bpf.h"

int variable = 100;

__hidden __noinline int defined_hidden(int x)
{
	barrier_var(x);
	return x + 1;
}

__hidden __noinline int declared_plain(int x)
{
	barrier_var(x);
	return x + 10;
}

__noinline int declared_hidden(int x)
{
	barrier_var(x);
	return x + 500;
}

__noinline int overridden(int x)
{
	barrier_var(x);
	return x + 500;
}
