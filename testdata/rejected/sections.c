// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Sections without preemption and interrupts.
#include "bpf.h"

void bpf_preempt_disable(void) __ksym;
void bpf_preempt_enable(void) __ksym;
void bpf_local_irq_save(unsigned long *flags) __ksym;
void bpf_local_irq_restore(unsigned long *flags) __ksym;

// class: preempt_section
// needs: 6.13
SEC("syscall")
int kept_disabled(void *ctx)
{
	bpf_preempt_disable(); // cause
	return 0; // blamed
}

// class: preempt_section
// needs: 6.13
SEC("syscall")
int never_disabled(void *ctx)
{
	bpf_preempt_enable(); // blamed
	return 0;
}

// class: irq_section
// needs: 6.13
SEC("syscall")
int kept_off(void *ctx)
{
	unsigned long flags;

	bpf_local_irq_save(&flags); // cause
	return 0; // blamed
}

// class: irq_section
// needs: 6.13
SEC("syscall")
int out_of_order(void *ctx)
{
	unsigned long first, second;

	bpf_local_irq_save(&first);
	bpf_local_irq_save(&second); // cause
	bpf_local_irq_restore(&first); // blamed
	bpf_local_irq_restore(&second);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
