// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Some of the same.
#include "bpf.h"

struct cpumask {
	unsigned long bits[1];
};
struct bpf_cpumask {
	struct cpumask cpumask;
};

struct bpf_cpumask *bpf_cpumask_create(void) __ksym;
void bpf_cpumask_release(struct bpf_cpumask *mask) __ksym;
u32 bpf_cpumask_first(const struct cpumask *mask) __ksym;
void bpf_cpumask_set_cpu(u32 cpu, struct bpf_cpumask *mask) __ksym;

SEC("syscall")
int second(void *ctx)
{
	struct bpf_cpumask *mask = bpf_cpumask_create();
	u32 answer;

	if (!mask)
		return -1;
	bpf_cpumask_set_cpu(0, mask);
	answer = bpf_cpumask_first((struct cpumask *)mask);
	bpf_cpumask_release(mask);
	return answer;
}
