// flags: -g -O2 -mcpu=v3
// run: socket input=64 return=842294419
// SPDX-License-Identifier: MIT
// The packet loads of classic BPF: absolute and indirect, 8, 16 and 32 bits in
// network order. A socket filter's packet begins behind the Ethernet header.
#include "bpf.h"

unsigned long long load_byte(void *skb, unsigned long long off) asm("llvm.bpf.load.byte");
unsigned long long load_half(void *skb, unsigned long long off) asm("llvm.bpf.load.half");
unsigned long long load_word(void *skb, unsigned long long off) asm("llvm.bpf.load.word");

SEC("socket")
int filter(struct __sk_buff *skb)
{
	u64 at = skb->len & 15;

	return load_byte(skb, 3) + load_half(skb, 4) + load_word(skb, 6) + load_byte(skb, at + 10) +
	       load_half(skb, at + 12) + load_word(skb, at + 14);
}

char LICENSE[] SEC("license") = "GPL";
