// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The third.
#include "bpf.h"

char counter = 1;
int defined_thrice = 3;
