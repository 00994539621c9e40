// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The others.
#include "bpf.h"

int twice = 2;

struct {
	__uint(type, HASH);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} map SEC(".maps");
