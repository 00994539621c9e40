// flags: -O0 -mcpu=v3
// load: no (a verifier of bounds cannot follow loop counters in memory)
// SPDX-License-Identifier: MIT
// Not optimized: everything on the stack.
#include "mixed.h"
