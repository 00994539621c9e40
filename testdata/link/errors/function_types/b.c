// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Their definitions.
#include "bpf.h"

int number(int a, int b)
{
	return a;
}

int types(int a, long b)
{
	return a + b;
}

int result(int a)
{
	return a;
}

int pointer(int *pair)
{
	return 0;
}

int fine(const char *s, u32 n)
{
	return n;
}
