// flags: -gdwarf-3 -O2 -mcpu=v2 -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// DWARF 3.
#include "mixed.h"
