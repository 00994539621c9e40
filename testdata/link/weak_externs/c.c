// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// A strong use of what is weak elsewhere.
#include "bpf.h"

int weak(int x);

SEC("tc")
int second(struct __sk_buff *skb)
{
	return weak(1);
}
