// flags: -gdwarf-5 -gembed-source -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// The source text embedded in the line table.
#include "mixed.h"
