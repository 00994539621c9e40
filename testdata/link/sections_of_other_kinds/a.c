// flags: -g -O2 -mcpu=v3
// bpftool: no (a note section)
// SPDX-License-Identifier: MIT
// Sections that are neither code nor data of programs: notes, comments, a
// section group, and one without a meaning.
#include "bpf.h"

asm(".section .note.bpf,\"\",@note\n.long 4, 4, 1\n.asciz \"abc\"\n.long 9\n.text");
asm(".section .comment,\"MS\",@progbits,1\n.asciz \"compiler 1\"\n.text");
asm(".section .custom,\"a\",@progbits\n.long 1\n.text");

SEC("tc")
int first(struct __sk_buff *skb)
{
	return 1;
}

char LICENSE[] SEC("license") = "GPL";
