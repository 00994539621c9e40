// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Declarations of what the other file, which has no BTF, defines otherwise.
#include "bpf.h"

extern int function_there;
int variable_there(int x);
extern int larger[4];
extern int fine;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return function_there + variable_there(1) + larger[3] + fine;
}
