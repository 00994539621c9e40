// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other's.
#include "bpf.h"

struct state {
	u64 c;
	char d;
};

static volatile char before = 'x';
static volatile long data = 10;
static const volatile int rodata = 20;
static volatile struct state bss;

SEC("tc")
int second(struct __sk_buff *skb)
{
	static volatile int local = 30;

	bss.c = 0;
	return data + rodata + bss.c + local;
}
