// flags: -g -O2 -mcpu=v3
// run: tc input=64 return=1000
// load: no (cilium/ebpf 0.22 leaves the callback out, which nothing calls)
// needs: 6.7
// SPDX-License-Identifier: MIT
// An exception whose callback is named by a declaration tag alone.
#include "bpf.h"

void bpf_throw(u64 cookie) __ksym;

static __noinline int check(struct __sk_buff *skb, u64 cookie)
{
	if (skb->len > 20)
		bpf_throw(cookie);
	return skb->len;
}

__noinline int caught(u64 cookie)
{
	return cookie * 10;
}

SEC("tc")
__attribute__((btf_decl_tag("exception_callback:caught"))) int catches(struct __sk_buff *skb)
{
	check(skb, 100);
	return -1;
}

char LICENSE[] SEC("license") = "GPL";
