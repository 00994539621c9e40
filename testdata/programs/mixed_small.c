// flags: -g -Os -mcpu=v3 -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// Optimized for size.
#include "mixed.h"
