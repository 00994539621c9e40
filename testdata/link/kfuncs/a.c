// flags: -g -O2 -mcpu=v3
// run: syscall prog=first return=3
// bpftool: no before 1.2 (a kernel function that two files declare)
// needs: 6.3
// SPDX-License-Identifier: MIT
// Kernel functions: the same in both files, weak in one, in one only.
#include "bpf.h"

struct cpumask {
	unsigned long bits[1];
};
struct bpf_cpumask {
	struct cpumask cpumask;
};

struct bpf_cpumask *bpf_cpumask_create(void) __ksym;
void bpf_cpumask_release(struct bpf_cpumask *mask) __ksym;
u32 bpf_cpumask_first(const struct cpumask *mask) __ksym __weak;
u32 bpf_cpumask_no_such_function(const struct cpumask *mask) __ksym __weak;

SEC("syscall")
int first(void *ctx)
{
	struct bpf_cpumask *mask = bpf_cpumask_create();
	u32 answer = 1;

	if (!mask)
		return -1;
	if (bpf_cpumask_first)
		answer += bpf_cpumask_first((struct cpumask *)mask) > 0;
	if (bpf_cpumask_no_such_function)
		answer += bpf_cpumask_no_such_function((struct cpumask *)mask);
	else
		answer += 1;
	bpf_cpumask_release(mask);
	return answer;
}

char LICENSE[] SEC("license") = "GPL";
