// SPDX-License-Identifier: MIT
// renamed for a big-endian machine.
#include "renamed.c"
