// flags: -gdwarf-5 -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// DWARF 5, said aloud.
#include "mixed.h"
