// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// A file without a license.
#include "bpf.h"

SEC("tc")
int third(struct __sk_buff *skb)
{
	return 3;
}
