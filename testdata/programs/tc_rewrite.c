// flags: -g -O2 -mcpu=v3
// run: tc input=64 return=11877
// SPDX-License-Identifier: MIT
// A packet read, rewritten and read again through helpers, fields of the
// context written and read back.
#include "bpf.h"

SEC("tc")
int rewrite(struct __sk_buff *skb)
{
	u8 bytes[6] = {}, marked[4] = { 200, 201, 202, 203 };
	s64 difference;

	skb->mark = 1000;
	skb->priority = 7;
	skb->cb[2] = skb->mark + skb->priority;
	skb->tc_index = 3;
	if (bpf_skb_load_bytes(skb, 30, bytes, sizeof bytes))
		return -1;
	if (bpf_skb_store_bytes(skb, 32, marked, sizeof marked, 0))
		return -2;
	difference = bpf_csum_diff((u32 *)bytes, 4, (u32 *)marked, 4, 0);
	if (bpf_skb_load_bytes(skb, 30, bytes, sizeof bytes))
		return -3;
	// 30 + 31 + 200 + 201 + 202 + 203 = 867
	return bytes[0] + bytes[1] + bytes[2] + bytes[3] + bytes[4] + bytes[5] + skb->cb[2] + skb->tc_index +
	       (difference != 0) * 10000;
}

char LICENSE[] SEC("license") = "GPL";
