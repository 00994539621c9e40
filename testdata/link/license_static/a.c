// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The license in both files under the same static name, in one more under
// none.
#include "bpf.h"

SEC("tc")
int first(struct __sk_buff *skb)
{
	return 1;
}

static char _license[] SEC("license") = "GPL";
