// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: syscall prog=numbers return=435
// run: tc prog=nested input=64 return=90
// needs: 6.4
// SPDX-License-Identifier: MIT
// Open-coded iterators: kernel functions that make, advance and drop the state
// on the stack.
#include "bpf.h"

struct bpf_iter_num {
	u64 opaque[1];
} __attribute__((aligned(8)));

int bpf_iter_num_new(struct bpf_iter_num *it, int start, int end) __ksym;
int *bpf_iter_num_next(struct bpf_iter_num *it) __ksym;
void bpf_iter_num_destroy(struct bpf_iter_num *it) __ksym;

SEC("syscall")
int numbers(void *ctx)
{
	struct bpf_iter_num it;
	int *number, sum = 0;

	bpf_iter_num_new(&it, 0, 30);
	while ((number = bpf_iter_num_next(&it)))
		sum += *number;
	bpf_iter_num_destroy(&it);
	return sum;
}

SEC("tc")
int nested(struct __sk_buff *skb)
{
	struct bpf_iter_num outer, inner;
	int *i, *j, sum = 0;

	bpf_iter_num_new(&outer, 1, 5);
	while ((i = bpf_iter_num_next(&outer))) {
		bpf_iter_num_new(&inner, 0, *i);
		while ((j = bpf_iter_num_next(&inner)))
			sum += *i * *j;
		bpf_iter_num_destroy(&inner);
	}
	bpf_iter_num_destroy(&outer);
	// 2*1 + 3*(1+2) + 4*(1+2+3) = 35
	return sum + 55;
}

char LICENSE[] SEC("license") = "GPL";
