// flags: -g -O2 -mcpu=v3
// open: no (cilium/ebpf 0.22 knows .bss by this name only)
// load: no (cilium/ebpf 0.22 knows .bss by this name only)
// bpftool: differs (an extern variable keeps offset 0 in the type of the section)
// libbpf: no before 1.8 (.bss.zeroes)
// SPDX-License-Identifier: MIT
// Variables in sections of other names that both files have, some extern.
#include "bpf.h"

volatile int mine SEC(".data.counters") = 1;
const volatile int limit SEC(".rodata.limits") = 100;
volatile int zero SEC(".bss.zeroes");

extern volatile int theirs SEC(".data.counters");
extern const volatile int other_limit SEC(".rodata.limits");
extern volatile int other_zero SEC(".bss.zeroes");
extern volatile int only_there SEC(".data.there");

SEC("tc")
int sum(struct __sk_buff *skb)
{
	return mine + limit + zero + theirs + other_limit + other_zero + only_there;
}

char LICENSE[] SEC("license") = "GPL";
