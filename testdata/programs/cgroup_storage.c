// flags: -g -O2 -mcpu=v3
// run: cgroup_skb input=64 return=1
// needs: 5.12
// SPDX-License-Identifier: MIT
// The older cgroup storage, shared and per CPU.
#include "bpf.h"

struct key {
	u64 inode;
	u32 attach;
};

struct {
	__uint(type, CGROUP_STORAGE);
	__type(key, struct key);
	__type(value, u64);
} shared SEC(".maps");

struct {
	__uint(type, PERCPU_CGROUP_STORAGE);
	__type(key, struct key);
	__type(value, u64);
} per_cpu SEC(".maps");

SEC("cgroup_skb/egress")
int count(struct __sk_buff *skb)
{
	u64 *all = bpf_get_local_storage(&shared, 0);
	u64 *here = bpf_get_local_storage(&per_cpu, 0);

	__sync_fetch_and_add(all, skb->len);
	*here += 1;
	return *all == skb->len && *here == 1;
}

char LICENSE[] SEC("license") = "GPL";
