// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Three files of which each disagrees with another: every conflict is named.
#include "bpf.h"

int first(int x);
extern int counter;

int defined_thrice = 1;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return first(1) + counter;
}
