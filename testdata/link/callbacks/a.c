// flags: -g -O2 -mcpu=v3
// run: tc prog=sum input=64 return=110
// needs: 5.17
// SPDX-License-Identifier: MIT
// Static functions whose addresses are handed to helpers, in both files, at
// places that move when the two are joined.
#include "bpf.h"

int count_other(int rounds);

static int add(u32 i, u64 *total)
{
	*total += i;
	return 0;
}

static int add_ten(u32 i, u64 *total)
{
	*total += 10;
	return 0;
}

SEC("tc")
int sum(struct __sk_buff *skb)
{
	u64 total = 0;

	bpf_loop(5, add, &total, 0);
	bpf_loop(3, add_ten, &total, 0);
	return total + count_other(7);
}

char LICENSE[] SEC("license") = "GPL";
