// flags: -O2 -mcpu=v3
// bpftool: no (globals without BTF)
// load: no (functions without types among functions with types)
// SPDX-License-Identifier: MIT
// Functions and variables that other files may use, in a file without BTF.
#include "bpf.h"

int untyped(int x)
{
	return x;
}

int variable = 1;
