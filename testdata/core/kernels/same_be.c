// SPDX-License-Identifier: MIT
// same for a big-endian machine.
#include "same.c"
