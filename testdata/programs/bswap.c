// flags: -g -O2 -mcpu=v4
// run: xdp input=64 return=3784005840
// needs: 6.6
// SPDX-License-Identifier: MIT
// Byte swaps of the fourth instruction set: bswap.
#include "swap.h"
