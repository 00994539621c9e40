// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other.
#include "bpf.h"

void bpf_throw(u64 cookie) __ksym;

__noinline int caught_too(u64 cookie)
{
	return cookie + 1;
}

__noinline int check(struct __sk_buff *skb)
{
	if (skb->len > 20)
		bpf_throw(100);
	return 0;
}

SEC("tc")
__attribute__((btf_decl_tag("exception_callback:caught_too"))) int second(struct __sk_buff *skb)
{
	return check(skb);
}
