// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The same names with the other binding.
#include "bpf.h"

volatile int weak_then_strong = 100;
__weak volatile int strong_then_weak = 7000;
__weak volatile int both_weak = 8000;
volatile int zero_then_not = 1000;
const volatile int constant = 100;
extern volatile int last;

SEC("tc")
int second(struct __sk_buff *skb)
{
	return weak_then_strong + strong_then_weak + both_weak + zero_then_not + constant + last;
}
