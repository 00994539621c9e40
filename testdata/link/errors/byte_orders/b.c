// flags: --target=bpfeb -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The big-endian one.
#include "bpf.h"

int big = 1;
