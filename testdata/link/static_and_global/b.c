// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The global ones.
#include "bpf.h"

volatile int bss = 3;
volatile int data = 4;
volatile int number = 50;
extern volatile int second_name __attribute__((alias("number")));

SEC("tc")
int second(struct __sk_buff *skb)
{
	return data + bss + number;
}
