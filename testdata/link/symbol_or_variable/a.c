// flags: -g -O2 -mcpu=v3
// open: no (cilium/ebpf 0.22 has no kernel variables with a type)
// load: no (cilium/ebpf 0.22 has no kernel variables with a type)
// SPDX-License-Identifier: MIT
// An extern that one file looks for among the kernel's symbols and the other
// in another file: the kernel it is, where no file defines it.
#include "bpf.h"

extern int symbol_or_variable __ksym;

SEC("tc")
int use(struct __sk_buff *skb)
{
	return symbol_or_variable;
}
