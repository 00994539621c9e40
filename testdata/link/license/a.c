// flags: -g -O2 -mcpu=v3
// bpftool: no (the license is in a writable section in one file and in a constant one in the other)
// SPDX-License-Identifier: MIT
// The same license, once const and once not, and the same version.
#include "bpf.h"

SEC("tc")
int first(struct __sk_buff *skb)
{
	return 1;
}

char LICENSE[] SEC("license") = "Dual MIT/GPL";
u32 VERSION SEC("version") = 0x060100;
