// flags: -g -O2 -mcpu=v3
// load: no (cilium/ebpf 0.22 leaves the callback out, which nothing calls)
// SPDX-License-Identifier: MIT
// An exception callback that a declaration tag names, in each file.
#include "bpf.h"

void bpf_throw(u64 cookie) __ksym;
int check(struct __sk_buff *skb);

__noinline int caught(u64 cookie)
{
	return cookie * 10;
}

SEC("tc")
__attribute__((btf_decl_tag("exception_callback:caught"))) int first(struct __sk_buff *skb)
{
	check(skb);
	return -1;
}

char LICENSE[] SEC("license") = "GPL";
