// SPDX-License-Identifier: MIT
// moved for a big-endian machine.
#include "moved.c"
