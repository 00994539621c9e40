// flags: -O2 -mcpu=v3
// run: tc prog=use input=64 return=218
// bpftool: no (globals without BTF)
// SPDX-License-Identifier: MIT
// Functions and variables that other files may use, in a file without BTF.
#include "bpf.h"

int untyped(int x)
{
	return x;
}

int variable = 1;
const char text[] = "d";
