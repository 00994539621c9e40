// flags: -g -O2 -mcpu=v3
// run: tc input=64 return=300
// needs: 6.2
// SPDX-License-Identifier: MIT
// A spin lock in a map value and one in a global of a section of its own.
#include "bpf.h"

struct account {
	u64 balance;
	struct bpf_spin_lock lock;
};

struct {
	__uint(type, HASH);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, struct account);
} accounts SEC(".maps");

struct bpf_spin_lock global_lock __hidden SEC(".data.lock");
u64 total __hidden SEC(".data.lock") = 100;

SEC("tc")
int pay(struct __sk_buff *skb)
{
	u32 key = 9;
	struct account opened = {}, *account;
	u64 now;

	if (bpf_map_update_elem(&accounts, &key, &opened, ANY))
		return -1;
	account = bpf_map_lookup_elem(&accounts, &key);
	if (!account)
		return -2;
	bpf_spin_lock(&account->lock);
	account->balance += 200;
	bpf_spin_unlock(&account->lock);
	bpf_spin_lock(&global_lock);
	total += account->balance;
	now = total;
	bpf_spin_unlock(&global_lock);
	return now;
}

char LICENSE[] SEC("license") = "GPL";
