// flags: -g -O1 -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// Optimized a little.
#include "mixed.h"
