// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// A section that is writable in one file and constant in the other, and one
// with and without contents.
#include "bpf.h"

int writable SEC(".data.mixed") = 1;
char zero SEC(".bss.mixed");
