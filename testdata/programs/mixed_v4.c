// flags: -g -O2 -mcpu=v4 -fno-verbose-asm -fno-jump-tables
// run: xdp input=64 return=4028656967
// needs: 6.6
// SPDX-License-Identifier: MIT
// The fourth: sign extension, signed division, gotol.
#include "mixed.h"
