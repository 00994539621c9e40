// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// An exception callback, which is in the program though nothing calls it, and what
// it calls.
#include "bpf.h"

u64 caught;

static __noinline u64 note(u64 cookie)
{
	caught = cookie;
	return cookie + 1;
}

__noinline int handler(u64 cookie)
{
	return note(cookie) * 2;
}

SEC("tc")
__attribute__((btf_decl_tag("exception_callback:handler"))) int throws(struct __sk_buff *skb)
{
	return skb->len;
}

SEC("tc")
int other(struct __sk_buff *skb)
{
	return handler(1);
}

char LICENSE[] SEC("license") = "GPL";
