// flags: -g -O2 -mcpu=v3
// run: syscall prog=sum return=127
// needs: 5.14
// SPDX-License-Identifier: MIT
// Extern variables that the other file defines in .data, .rodata and .bss, and
// one of this file that the other writes.
#include "bpf.h"

extern volatile int in_data;
extern const volatile int in_rodata;
extern volatile int in_bss;
extern volatile char in_bss_too;
extern int array[];

volatile int own_padding = 9;
volatile int own = 4;

int change(int x);

SEC("syscall")
int sum(void *ctx)
{
	change(64);
	return in_data + in_rodata + in_bss + in_bss_too + own + array[2];
}

char LICENSE[] SEC("license") = "GPL";
