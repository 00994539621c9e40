// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: tc prog=dynptr input=64 return=315
// run: syscall prog=cpumask return=6
// needs: 6.4
// SPDX-License-Identifier: MIT
// Kernel functions: strong ones, a weak one that exists and a weak one that
// does not, and a flavour of a name.
#include "bpf.h"

struct cpumask {
	unsigned long bits[1];
};
struct bpf_cpumask {
	struct cpumask cpumask;
};

int bpf_dynptr_from_skb(struct __sk_buff *skb, u64 flags, struct bpf_dynptr *ptr) __ksym;
void *bpf_dynptr_slice(const struct bpf_dynptr *ptr, u64 offset, void *buffer, u64 size) __ksym;
struct bpf_cpumask *bpf_cpumask_create(void) __ksym;
void bpf_cpumask_release(struct bpf_cpumask *mask) __ksym;
void bpf_cpumask_set_cpu(u32 cpu, struct bpf_cpumask *mask) __ksym;
bool bpf_cpumask_test_cpu(u32 cpu, const struct cpumask *mask) __ksym __weak;
u32 bpf_cpumask_no_such_function(const struct cpumask *mask) __ksym __weak;

SEC("tc")
int dynptr(struct __sk_buff *skb)
{
	u8 buffer[4], *bytes;
	struct bpf_dynptr packet;

	if (bpf_dynptr_from_skb(skb, 0, &packet))
		return -1;
	bytes = bpf_dynptr_slice(&packet, 20, buffer, sizeof buffer);
	if (!bytes)
		return -2;
	// 20 + 2*21 + 4*22 + 8*23 - 19
	return bytes[0] + 2 * bytes[1] + 4 * bytes[2] + 8 * bytes[3] - 19;
}

SEC("syscall")
int cpumask(void *ctx)
{
	struct bpf_cpumask *mask = bpf_cpumask_create();
	u32 answer = 0;

	if (!mask)
		return -1;
	bpf_cpumask_set_cpu(0, mask);
	if (bpf_cpumask_test_cpu)
		answer |= bpf_cpumask_test_cpu(0, (struct cpumask *)mask) << 1;
	if (bpf_cpumask_no_such_function)
		answer |= bpf_cpumask_no_such_function((struct cpumask *)mask);
	else
		answer |= 4;
	bpf_cpumask_release(mask);
	return answer;
}

char LICENSE[] SEC("license") = "GPL";
