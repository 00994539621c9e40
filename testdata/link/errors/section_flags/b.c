// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other kind.
#include "bpf.h"

const int constant SEC(".data.mixed") = 1;
asm(".section .bss.mixed,\"aw\",@progbits\n.long 1\n.text");
