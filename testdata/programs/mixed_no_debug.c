// flags: -O2 -mcpu=v3
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// No debug information and no BTF.
#include "mixed.h"
