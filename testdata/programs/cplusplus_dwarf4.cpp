// flags: -gdwarf-4 -fdebug-types-section -O1 -mcpu=v4 -std=c++17 -fno-exceptions -fno-rtti -fno-verbose-asm
// load: no (functions in groups have sections of their own)
// SPDX-License-Identifier: MIT
// C++ with DWARF 4: types in groups of their own.
#include "cplusplus.h"
