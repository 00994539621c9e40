// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// More of them.
#include "bpf.h"

extern u32 drops;
int shared(int x);

SEC("xdp")
int send(struct xdp_md *ctx)
{
	return drops * 0 + shared(0) + XDP_TX;
}

SEC("tc")
int more(struct __sk_buff *skb)
{
	return shared(4) + drops;
}

SEC("xdp")
int redirect(struct xdp_md *ctx)
{
	return XDP_REDIRECT;
}

SEC("kprobe/do_nothing")
int probe(void *ctx)
{
	return 0;
}
