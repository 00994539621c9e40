// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: syscall return=1
// needs: 6.4
// SPDX-License-Identifier: MIT
// A kernel object's pointer kept in a map value.
#include "bpf.h"

struct cpumask {
	unsigned long bits[1];
};
struct bpf_cpumask {
	struct cpumask cpumask;
};
struct bpf_cpumask *bpf_cpumask_create(void) __ksym;
void bpf_cpumask_release(struct bpf_cpumask *mask) __ksym;

struct holder {
	struct bpf_cpumask __kptr *mask;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct holder);
} holders SEC(".maps");

SEC("syscall")
int exchange(void *ctx)
{
	struct bpf_cpumask *mask = bpf_cpumask_create(), *old;
	struct holder *holder;
	u32 key = 0;

	if (!mask)
		return -1;
	holder = bpf_map_lookup_elem(&holders, &key);
	if (!holder) {
		bpf_cpumask_release(mask);
		return -2;
	}
	old = bpf_kptr_xchg(&holder->mask, mask);
	if (old) {
		bpf_cpumask_release(old);
		return 2;
	}
	return 1;
}

char LICENSE[] SEC("license") = "GPL";
