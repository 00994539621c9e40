// flags: --target=bpfeb -gdwarf-4 -O2 -mcpu=v2 -fno-verbose-asm
// load: no (big-endian)
// SPDX-License-Identifier: MIT
// Big-endian with DWARF 4.
#include "mixed.h"
