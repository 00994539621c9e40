// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other way round.
#include "bpf.h"

int variable_there(int x)
{
	return x;
}

int function_there = 1;
