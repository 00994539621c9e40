// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// The third: 32-bit arithmetic and jumps.
#include "mixed.h"
