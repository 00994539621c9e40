// flags: -g -O2 -mcpu=v3
// run: tc prog=count input=64 return=267
// run: tc prog=again input=64 return=48
// needs: 5.17
// SPDX-License-Identifier: MIT
// The same as ../sections_apart without -ffunction-sections and -fdata-sections.
#include "../sections_apart/a.c"
