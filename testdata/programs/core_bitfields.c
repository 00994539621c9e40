// flags: -g -O2 -mcpu=v4 -fno-verbose-asm
// run: tc input=64 return=5
// needs: 6.2
// SPDX-License-Identifier: MIT
// CO-RE bit fields: the packet type and a cloned flag read from the kernel's
// own struct, with the shifts that the target kernel's layout asks for.
#include "bpf.h"

struct sk_buff {
	unsigned int len;
	u8 cloned : 1;
	u8 pkt_type : 3;
	u8 ip_summed : 2;
} __core;

void *bpf_cast_to_kern_ctx(void *ctx) __ksym;

enum { OFFSET, SIZE, EXISTS, SIGNED, LEFT_SHIFT, RIGHT_SHIFT };

#define bits(s, f) ({ \
	const void *at = (const void *)(s) + __builtin_preserve_field_info((s)->f, OFFSET); \
	u64 value = 0; \
	bpf_probe_read_kernel(&value, 1, at); \
	value <<= __builtin_preserve_field_info((s)->f, LEFT_SHIFT); \
	value >> __builtin_preserve_field_info((s)->f, RIGHT_SHIFT); \
})

SEC("tc")
int kinds(struct __sk_buff *skb)
{
	struct sk_buff *kernel = bpf_cast_to_kern_ctx(skb);
	u32 same = 0;

	same |= kernel->len == skb->len;
	same |= (bits(kernel, cloned) != 0) << 1;
	same |= (bits(kernel, pkt_type) == skb->pkt_type) << 2;
	return same;
}

char LICENSE[] SEC("license") = "GPL";
