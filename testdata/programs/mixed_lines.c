// flags: -gline-tables-only -O2 -mcpu=v3
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// Line tables only.
#include "mixed.h"
