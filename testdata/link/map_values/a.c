// flags: -g -O2 -mcpu=v3
// run: tc prog=call input=64 return=17
// bpftool: differs (an extern map keeps offset 0 in the type of the section)
// SPDX-License-Identifier: MIT
// Maps of maps and an array of programs with contents, which are relocations
// in .maps; some of what they name is in the other file.
#include "bpf.h"

struct inner {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, u64);
};

struct inner inner_a SEC(".maps");
extern struct inner inner_b SEC(".maps");

struct {
	__uint(type, ARRAY_OF_MAPS);
	__uint(max_entries, 4);
	__type(key, u32);
	__array(values, struct inner);
} outer_a SEC(".maps") = {
	.values = {&inner_a, 0, &inner_b},
};

int tail_b(struct __sk_buff *skb);

SEC("tc")
int tail_a(struct __sk_buff *skb)
{
	return 11;
}

struct {
	__uint(type, PROG_ARRAY);
	__uint(max_entries, 3);
	__uint(key_size, 4);
	__array(values, int(void *));
} jumps SEC(".maps") = {
	.values = {(void *)&tail_a, (void *)&tail_b},
};

SEC("tc")
int call(struct __sk_buff *skb)
{
	bpf_tail_call(skb, &jumps, 1);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
