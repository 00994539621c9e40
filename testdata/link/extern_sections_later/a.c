// flags: -g -O2 -mcpu=v3
// run: tc prog=first input=64 return=2
// needs: 6.2
// bpftool: no (section mismatch)
// SPDX-License-Identifier: MIT
// Externs whose section another file says.
#include "bpf.h"

extern _Bool CONFIG_BPF;
extern void bpf_rcu_read_lock(void);
extern void bpf_rcu_read_unlock(void);

SEC("tc")
int first(struct __sk_buff *skb)
{
	bpf_rcu_read_lock();
	bpf_rcu_read_unlock();
	return 1 + CONFIG_BPF;
}

char LICENSE[] SEC("license") = "GPL";
