// flags: -g -O2 -mcpu=v3
// run: tc input=64 return=64
// needs: 6.7
// SPDX-License-Identifier: MIT
// An exception from a subprogram ends the program.
#include "bpf.h"

void bpf_throw(u64 cookie) __ksym;

static __noinline int check(struct __sk_buff *skb, u64 cookie)
{
	if (skb->len > 20)
		bpf_throw(cookie);
	return skb->len;
}

SEC("tc")
int throws(struct __sk_buff *skb)
{
	check(skb, skb->len);
	return -1;
}

char LICENSE[] SEC("license") = "GPL";
