// flags: -g -O2 -mcpu=v3 -ffunction-sections -fdata-sections -faddrsig -fno-verbose-asm
// open: no (cilium/ebpf 0.22 knows one .bss)
// load: no (loaders look for subprograms in .text only)
// SPDX-License-Identifier: MIT
// A section for each function and variable, and an address-significance table.
#include "mixed.h"
