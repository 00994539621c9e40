// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=3784005840
// SPDX-License-Identifier: MIT
// Byte swaps on a little-endian machine before the fourth instruction set: be.
#include "swap.h"
