// flags: --target=bpfeb -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// On a big-endian machine bit fields begin at the other end.
#include "bitfields.c"
