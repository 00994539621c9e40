// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Alignments of 8 to 64.
#include "bpf.h"

volatile char first_byte;
volatile u64 line[8] __attribute__((aligned(64)));
volatile u64 word;
volatile u32 data_line[4] __attribute__((aligned(32))) = {1, 2, 3};

__noinline int aligned(void)
{
	word = line[3] + first_byte;
	return ((u64)line & 7) + ((u64)&word & 7) + word + data_line[3];
}
