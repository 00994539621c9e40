// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=3
// run: tc prog=second input=64 return=21
// bpftool: stale (two functions of one name in a section)
// needs: 5.17
// SPDX-License-Identifier: MIT
// Static functions of the same name, called and handed to helpers.
#include "bpf.h"

static __noinline int same(int x)
{
	barrier_var(x);
	return x + 1;
}

static int each(u32 i, u64 *total)
{
	*total += 1;
	return 0;
}

SEC("tc")
int first(struct __sk_buff *skb)
{
	u64 total = 0;

	bpf_loop(2, each, &total, 0);
	return same(0) + total;
}

char LICENSE[] SEC("license") = "GPL";
