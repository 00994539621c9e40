// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// The other file.
#include "bpf.h"

extern _Bool CONFIG_BPF __kconfig;
extern void bpf_rcu_read_lock(void) __ksym;
extern void bpf_rcu_read_unlock(void) __ksym;

SEC("tc")
int second(struct __sk_buff *skb)
{
	bpf_rcu_read_lock();
	bpf_rcu_read_unlock();
	return CONFIG_BPF;
}
