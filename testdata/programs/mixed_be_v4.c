// flags: --target=bpfeb -O2 -mcpu=v4
// load: no (big-endian)
// SPDX-License-Identifier: MIT
// Big-endian, the fourth instruction set, a jump table.
#include "mixed.h"
