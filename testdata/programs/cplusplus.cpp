// flags: -g -O2 -mcpu=v3 -std=c++17 -fno-exceptions -fno-rtti -fno-verbose-asm
// load: no (functions in groups have sections of their own)
// SPDX-License-Identifier: MIT
// C++ with debug information and BTF.
#include "cplusplus.h"
