// flags: -O2 -mcpu=v4 -fno-jump-tables
// run: xdp input=64 return=4028656967
// needs: 6.6
// SPDX-License-Identifier: MIT
// The fourth instruction set without debug information.
#include "mixed.h"
