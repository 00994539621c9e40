// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Dynamic pointers, callbacks and global functions.
#include "bpf.h"

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, char[64]);
} values SEC(".maps");

// class: dynptr
// needs: 5.19
SEC("tc")
int not_made(struct __sk_buff *skb) // cause
{
	struct bpf_dynptr ptr;
	u64 to;

	bpf_dynptr_read(&to, 8, &ptr, 0, 0); // blamed
	return to;
}

// class: dynptr
// needs: 5.19
SEC("tc")
int in_the_middle(struct __sk_buff *skb)
{
	struct bpf_dynptr ptr;
	u32 key = 0;
	char *v = bpf_map_lookup_elem(&values, &key);
	u64 to;

	if (!v)
		return 0;
	bpf_dynptr_from_mem(v, 64, 0, &ptr);
	bpf_dynptr_read(&to, 8, (void *)((char *)&ptr + 8), 0, 0); // blamed, cause before 6.12
	return to;
}

// class: null_deref
// needs: 5.19
SEC("tc")
int slice_at_once(struct __sk_buff *skb)
{
	struct bpf_dynptr ptr;
	u32 key = 0;
	char *v = bpf_map_lookup_elem(&values, &key);

	if (!v)
		return 0;
	bpf_dynptr_from_mem(v, 64, 0, &ptr);
	return *(char *)bpf_dynptr_data(&ptr, 0, 4); // blamed, cause
}

struct pair {
	u64 a, b;
};

__noinline int sum(struct pair *p)
{
	return p ? p->a + p->b : 0;
}

// class: stack_oob
// needs: 5.13
SEC("tc")
int too_short(struct __sk_buff *skb)
{
	u64 one = 1;

	barrier_var(one); // cause
	return sum((void *)&one); // blamed
}

char LICENSE[] SEC("license") = "GPL";
