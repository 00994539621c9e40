// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other side of each.
#include "bpf.h"

struct pair {
	long x;
};

int strong = 2;
struct pair pair = {1};
long array[2] = {1};
int function(int a, int b)
{
	return a;
}
struct {
	__uint(type, ARRAY);
	__uint(max_entries, 2);
	__type(key, u32);
	__type(value, u64);
} map SEC(".maps");
extern int value __ksym;
const int mixed_too SEC(".data.mixed") = 1;
long kernel(int x) __ksym;

SEC("tc")
int use_too(struct __sk_buff *skb)
{
	return value + kernel(1);
}

char LICENSE_b[] SEC("license") = "BSD";
