// flags: -g -O2 -mcpu=v3 -fno-unroll-loops -fno-verbose-asm
// run: xdp input=64 return=2671
// SPDX-License-Identifier: MIT
// Nested loops, early exits, loops over arrays with a bound from memory: the
// primes below 100 by sieve, Collatz steps of 27 and a sorted array.
#include "bpf.h"

static volatile u8 composite[100];
static volatile u32 array[8] = { 5, 3, 8, 1, 7, 2, 6, 4 };

static u32 primes(void)
{
	u32 sum = 0;

	for (u32 i = 2; i < 100; i++) {
		if (composite[i])
			continue;
		sum += i;
		for (u32 j = i * i; j < 100; j += i)
			composite[j] = 1;
	}
	return sum;
}

static u32 collatz(u64 n)
{
	for (u32 steps = 0; steps < 200; steps++) {
		if (n == 1)
			return steps;
		n = n & 1 ? 3 * n + 1 : n / 2;
	}
	return 0;
}

static u32 sort(void)
{
	u32 weighted = 0;

	for (u32 i = 0; i < 7; i++)
		for (u32 j = 0; j < 7; j++)
			if (array[j] > array[j + 1]) {
				u32 swap = array[j];

				array[j] = array[j + 1];
				array[j + 1] = swap;
			}
	for (u32 i = 0; i < 8; i++)
		weighted += i * array[i];
	return weighted;
}

SEC("xdp")
int iterate(struct xdp_md *ctx)
{
	return primes() + collatz(27) * 13 + sort();
}

char LICENSE[] SEC("license") = "GPL";
