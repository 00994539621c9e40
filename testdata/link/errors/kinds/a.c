// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// A function in one file and a variable in the other.
#include "bpf.h"

extern int variable_there;
int function_there(int x);

SEC("tc")
int use(struct __sk_buff *skb)
{
	return variable_there + function_there(1);
}
