// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Lists and trees of objects that programs allocate.
#include "bpf.h"

struct node {
	u64 number;
	struct bpf_list_node link;
};

struct listed {
	struct bpf_list_head head __contains(node, link);
	struct bpf_spin_lock lock;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct listed);
} lists SEC(".maps");

struct bpf_spin_lock other __hidden SEC(".data.other");

struct bpf_list_node *bpf_list_pop_front(struct bpf_list_head *head) __ksym;

// A type that is used nowhere else has to be in BTF.
struct node *unused_node __hidden SEC(".data.unused");

// class: graph_obj
// needs: 6.4
SEC("tc")
int not_locked(struct __sk_buff *skb)
{
	u32 key = 0;
	struct listed *v = bpf_map_lookup_elem(&lists, &key);

	if (!v)
		return 0;
	return bpf_list_pop_front(&v->head) != 0; // blamed
}

// class: graph_obj
// needs: 6.4
SEC("tc")
int other_lock(struct __sk_buff *skb)
{
	u32 key = 0;
	struct listed *v = bpf_map_lookup_elem(&lists, &key);

	if (!v)
		return 0;
	bpf_spin_lock(&other); // cause
	bpf_list_pop_front(&v->head); // blamed
	bpf_spin_unlock(&other);
	return 0;
}

// class: graph_obj
// needs: 6.4
SEC("tc")
int no_head(struct __sk_buff *skb)
{
	u32 key = 0;
	struct listed *v = bpf_map_lookup_elem(&lists, &key);

	if (!v)
		return 0;
	bpf_spin_lock(&v->lock);
	bpf_list_pop_front((void *)&v->lock); // blamed
	bpf_spin_unlock(&v->lock);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
