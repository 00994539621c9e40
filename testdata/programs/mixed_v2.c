// flags: -g -O2 -mcpu=v2 -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// The second: jumps on less-than.
#include "mixed.h"
