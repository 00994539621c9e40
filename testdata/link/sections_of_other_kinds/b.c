// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The same.
#include "bpf.h"

asm(".section .note.bpf,\"\",@note\n.long 4, 4, 1\n.asciz \"xyz\"\n.long 8\n.text");
asm(".section .comment,\"MS\",@progbits,1\n.asciz \"compiler 1\"\n.text");
asm(".section .custom,\"a\",@progbits\n.long 2\n.text");

SEC("tc")
int second(struct __sk_buff *skb)
{
	return 2;
}
