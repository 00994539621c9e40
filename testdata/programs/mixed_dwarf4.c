// flags: -gdwarf-4 -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// DWARF 4: a .file without directories of its own.
#include "mixed.h"
