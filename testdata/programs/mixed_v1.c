// flags: -g -O2 -mcpu=v1 -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// The first instruction set.
#include "mixed.h"
