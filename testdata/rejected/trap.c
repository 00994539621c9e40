// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// What the compiler knows to be wrong.
#include "bpf.h"

// class: trap_ub
// class before 6.17: kfunc_poison
SEC("tc")
int not_reached(struct __sk_buff *skb)
{
	if (skb->len > 4)
		__builtin_trap(); // blamed
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
