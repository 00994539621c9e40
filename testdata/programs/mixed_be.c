// flags: --target=bpfeb -g -O2 -mcpu=v3 -fno-verbose-asm
// load: no (big-endian)
// SPDX-License-Identifier: MIT
// Big-endian.
#include "mixed.h"
