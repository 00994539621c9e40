// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: tc input=64 return=7
// load: no (cilium/ebpf 0.22 drops the declaration tag of the list's head)
// needs: 6.4
// SPDX-License-Identifier: MIT
// Objects a program allocates and owns, in a linked list under a lock.
#include "bpf.h"

void *bpf_obj_new_impl(u64 type_id, void *meta) __ksym;
void bpf_obj_drop_impl(void *object, void *meta) __ksym;
int bpf_list_push_back_impl(struct bpf_list_head *head, struct bpf_list_node *node, void *meta, u64 off) __ksym;
struct bpf_list_node *bpf_list_pop_front(struct bpf_list_head *head) __ksym;

struct node {
	u64 number;
	struct bpf_list_node link;
};

struct bpf_spin_lock lock __hidden SEC(".data.list");
struct bpf_list_head head __hidden __contains(node, link) SEC(".data.list");

#define new(type) bpf_obj_new_impl(__builtin_btf_type_id(*(type *)0, 0), NULL)

SEC("tc")
int list(struct __sk_buff *skb)
{
	struct node *node = new(struct node);
	struct bpf_list_node *link;
	u64 number;

	if (!node)
		return -1;
	node->number = 7;
	bpf_spin_lock(&lock);
	bpf_list_push_back_impl(&head, &node->link, NULL, 0);
	link = bpf_list_pop_front(&head);
	bpf_spin_unlock(&lock);
	if (!link)
		return -2;
	node = (void *)link - offsetof(struct node, link);
	number = node->number;
	bpf_obj_drop_impl(node, NULL);
	return number;
}

char LICENSE[] SEC("license") = "GPL";
