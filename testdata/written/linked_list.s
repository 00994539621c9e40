# Objects a program allocates and owns, in a linked list under a lock.
	.include "bpf.inc"

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

SEC("tc")
int list(struct __sk_buff *skb) {
	r1 = bpf_core_type_id_local(struct node) ll
	r2 = 0
	call bpf_obj_new_impl
	w6 = -1
	if r0 == 0 goto .Llist_3
	r1 = 7
	*(u64 *)(r0 + 0) = r1
	r1 = lock ll
	r6 = r0
	call bpf_spin_lock
	r6 += 8
	r1 = head ll
	r2 = r6
	r3 = 0
	r4 = 0
	call bpf_list_push_back_impl
	r1 = head ll
	call bpf_list_pop_front
	r7 = r0
	r1 = lock ll
	call bpf_spin_unlock
	w6 = -2
	if r7 == 0 goto .Llist_3
	r6 = *(u64 *)(r7 - 8)
	r7 += -8
	r1 = r7
	r2 = 0
	call bpf_obj_drop_impl
.Llist_3:
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "GPL";
