// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The others.
#include "bpf.h"

char THEIR_LICENSE[] SEC("license") = "BSD";
u32 THEIR_VERSION SEC("version") = 2;
