// flags: -gdwarf-5 -gdwarf64 -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// DWARF in its 64-bit form.
#include "mixed.h"
