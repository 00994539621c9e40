// flags: -g -O2 -mcpu=v3
// run: xdp prog=of_device input=64 return=11
// run: tc prog=of_buffer input=64 return=84
// needs: 5.6
// SPDX-License-Identifier: MIT
// Parameters that are contexts by their tag, whatever their type is, of a function that
// programs of two types call.
#include "bpf.h"

#define __arg_ctx __attribute__((btf_decl_tag("arg:ctx")))

// Both contexts have a number at this place.
__noinline int number(void *ctx __arg_ctx)
{
	return *(volatile u32 *)(ctx + offsetof(struct xdp_md, ingress_ifindex)) < 100;
}

__noinline int reaches(u32 end, void *ctx __arg_ctx)
{
	struct xdp_md *xdp = ctx;
	void *data = (void *)(long)xdp->data;

	return end < 100 && data + 64 <= (void *)(long)xdp->data_end;
}

SEC("xdp")
int of_device(struct xdp_md *ctx)
{
	return number(ctx) * 10 + reaches(64, ctx);
}

SEC("tc")
int of_buffer(struct __sk_buff *skb)
{
	return number(skb) * 20 + skb->len;
}

char LICENSE[] SEC("license") = "GPL";
