// flags: -g -O2 -mcpu=v3 --target=bpfeb
// SPDX-License-Identifier: MIT
// As data.c, with the most significant byte first.
#include "bpf.h"

u64 number = 0x1122334455667788;
static volatile u32 own = 7, zero;
__hidden u16 hidden = 9;
u64 more[3];
const volatile u32 limit = 50;
static const volatile u8 table[] = { 1, 2, 3, 4, 5 };
u32 hot SEC(".data.hot") = 1;
const volatile u64 settings[2] SEC(".rodata.settings") = { 3, 4 };
u64 large[1000] SEC(".bss.large");
__hidden u64 all_hidden SEC(".data.hidden") = 5;
// An address in data stays what the compiler made of it.
u64 *pointer = &more[1];
const char *text = "text";

SEC("tc")
int use(struct __sk_buff *skb)
{
	own++;
	more[2] += own + table[skb->len & 3] + settings[1] + hidden++;
	hot += zero + ++all_hidden;
	if (pointer)
		large[999]++;
	return number + limit + bpf_strncmp(text, 4, "text");
}

char LICENSE[] SEC("license") = "GPL";
