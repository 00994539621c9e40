// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// No function.
#include "bpf.h"

volatile int number = 9;

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} map SEC(".maps");
