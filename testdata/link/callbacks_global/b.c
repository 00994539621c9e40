// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Defines the callbacks and uses one itself.
#include "bpf.h"

int other(u32 i, void *ctx)
{
	return i & 1;
}

int shared(u32 i, void *ctx)
{
	return i & 2;
}

__weak int weak_one(u32 i, void *ctx)
{
	return i & 4;
}

SEC("tc")
int more(struct __sk_buff *skb)
{
	return bpf_loop(5, shared, NULL, 0);
}
