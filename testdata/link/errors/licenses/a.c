// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Licenses and versions that differ.
#include "bpf.h"

char LICENSE[] SEC("license") = "GPL";
u32 VERSION SEC("version") = 1;
