// flags: -g -O2 -mcpu=v3 -fasynchronous-unwind-tables -fstack-size-section -ggnu-pubnames -fno-verbose-asm
// run: xdp input=64 return=4028656967
// SPDX-License-Identifier: MIT
// Sections few ask for: .eh_frame, .stack_sizes and public names.
#include "mixed.h"
