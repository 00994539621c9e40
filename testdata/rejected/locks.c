// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Spin locks and timers.
#include "bpf.h"

struct locked {
	struct bpf_spin_lock lock;
	u32 number;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct locked);
} values SEC(".maps");

// class: lock
SEC("tc")
int kept_lock(struct __sk_buff *skb)
{
	u32 key = 0;
	struct locked *v = bpf_map_lookup_elem(&values, &key);

	if (!v)
		return 0;
	bpf_spin_lock(&v->lock); // cause
	v->number++;
	return 0;
} // blamed

// class: lock
SEC("tc")
int locked_twice(struct __sk_buff *skb)
{
	u32 key = 0;
	struct locked *v = bpf_map_lookup_elem(&values, &key);

	if (!v)
		return 0;
	bpf_spin_lock(&v->lock); // cause
	bpf_spin_lock(&v->lock); // blamed
	bpf_spin_unlock(&v->lock);
	return 0;
}

// class: lock
SEC("tc")
int never_locked(struct __sk_buff *skb)
{
	u32 key = 0;
	struct locked *v = bpf_map_lookup_elem(&values, &key);

	if (!v)
		return 0;
	bpf_spin_unlock(&v->lock); // blamed
	return 0;
}

// class: lock
SEC("tc")
int called_under_lock(struct __sk_buff *skb)
{
	u32 key = 0;
	struct locked *v = bpf_map_lookup_elem(&values, &key);

	if (!v)
		return 0;
	bpf_spin_lock(&v->lock); // cause
	v->number = bpf_get_smp_processor_id(); // blamed
	bpf_spin_unlock(&v->lock);
	return 0;
}

// class: lock
SEC("tc")
int written_lock(struct __sk_buff *skb)
{
	u32 key = 0;
	struct locked *v = bpf_map_lookup_elem(&values, &key);

	if (!v)
		return 0;
	*(volatile u32 *)&v->lock = 1; // blamed
	return 0;
}

// class: map_compat
SEC("kprobe/anything")
int lock_in_probe(void *ctx)
{
	u32 key = 0;
	struct locked *v = bpf_map_lookup_elem(&values, &key);

	return v ? v->number : 0;
}

char LICENSE[] SEC("license") = "GPL";
