// flags: -g -O2 -mcpu=v3
// load: no (callbacks have to be static)
// SPDX-License-Identifier: MIT
// Addresses of functions of the other file, of one function in both files, and
// of a weak one.
#include "bpf.h"

int other(u32 i, void *ctx);
int shared(u32 i, void *ctx);
int weak_one(u32 i, void *ctx);

SEC("tc")
int loops(struct __sk_buff *skb)
{
	return bpf_loop(2, other, NULL, 0) + bpf_loop(3, shared, NULL, 0) + bpf_loop(4, weak_one, NULL, 0);
}

char LICENSE[] SEC("license") = "GPL";
