// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Variables declared with another type. Lengths of arrays do not count, nor
// do qualifiers.
#include "bpf.h"

extern int size;
extern int scalar_or_array;
extern int elements[2];
extern int *pointee;
extern const volatile int fine;
extern int fine_array[];

SEC("tc")
int use(struct __sk_buff *skb)
{
	return size + scalar_or_array + elements[1] + *pointee + fine + fine_array[1];
}
