// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other file of these.
#include "../sections_apart/b.c"
