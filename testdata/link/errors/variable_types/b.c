// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Their definitions.
#include "bpf.h"

long size = 1;
int scalar_or_array[2] = {1};
long elements[2] = {1};
long *pointee;
int fine = 1;
int fine_array[4] = {1};
