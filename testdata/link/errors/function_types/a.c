// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Functions declared with another number of parameters, other types of
// parameters, another result.
#include "bpf.h"

struct pair {
	int x, y;
};

int number(int a);
int types(int a, char b);
long result(int a);
int pointer(struct pair *pair);
int fine(const char *text, u32 size);

SEC("tc")
int use(struct __sk_buff *skb)
{
	return number(1) + types(1, 2) + result(3) + pointer(NULL) + fine("x", 1);
}
