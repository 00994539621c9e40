// flags: --target=bpfeb -g -O2 -mcpu=v3
// load: no (big-endian)
// SPDX-License-Identifier: MIT
// Byte swaps on a big-endian machine: le.
#include "swap.h"
