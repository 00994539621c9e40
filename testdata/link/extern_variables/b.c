// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Defines them behind other variables.
#include "bpf.h"

extern volatile int own;

static volatile u64 before_data = 3;
static const volatile char before_rodata[3] = "ab";
static volatile char before_bss[5];

volatile int in_data = 1;
const volatile int in_rodata = 2;
volatile int in_bss;
volatile char in_bss_too;
int array[4] = {1, 2, 56, 4};

__noinline int change(int x)
{
	in_bss = x;
	own -= 4 - before_bss[2];
	before_bss[0] = before_rodata[1];
	before_data++;
	in_bss_too = own + 4;
	return 0;
}
