// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Addresses that are not there or not clear.
#include "bpf.h"

extern const void jifies __ksym;
extern const void nothing_like_it __ksym;
extern const void cleanup __ksym;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return (u64)&jifies + (u64)&nothing_like_it + (u64)&cleanup;
}

char LICENSE[] SEC("license") = "GPL";
