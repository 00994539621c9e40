// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Objects of both byte orders.
#include "bpf.h"

int little = 1;
