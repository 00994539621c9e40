// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// All kinds of conflicts at once.
#include "bpf.h"

struct pair {
	int x, y;
};

int strong = 1;
extern struct pair pair;
extern int array[4];
int function(int a);
extern struct {
	__uint(type, HASH);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u32);
} map SEC(".maps");
extern int value __kconfig;
int mixed SEC(".data.mixed") = 1;
int kernel(int x) __ksym;

SEC("tc")
int use(struct __sk_buff *skb)
{
	u32 key = 0;

	return strong + pair.y + array[1] + function(1) + !bpf_map_lookup_elem(&map, &key) + value + kernel(1);
}

char LICENSE[] SEC("license") = "GPL";
