// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Values of maps, and maps as arguments.
#include "bpf.h"

struct value {
	u64 count;
	u32 index;
	char text[20];
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, struct value);
} values SEC(".maps");

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 4);
	__uint(map_flags, 1 << 7); // BPF_F_RDONLY_PROG
	__type(key, u32);
	__type(value, struct value);
} constants SEC(".maps");

struct {
	__uint(type, PERF_EVENT_ARRAY);
	__type(key, u32);
	__type(value, u32);
} events SEC(".maps");

struct {
	__uint(type, RINGBUF);
	__uint(max_entries, 4096);
} ring SEC(".maps");

static struct value *look(void *map)
{
	u32 key = 1;

	return bpf_map_lookup_elem(map, &key);
}

// class: null_deref
SEC("tc")
int value_at_once(struct __sk_buff *skb)
{
	u32 key = 1;
	struct value *v = bpf_map_lookup_elem(&values, &key); // cause

	return v->index; // blamed
}

// class: oob_const
SEC("tc")
int behind_value(struct __sk_buff *skb)
{
	u32 key = 1;
	struct value *v = bpf_map_lookup_elem(&values, &key);

	if (!v)
		return 0;
	return *(volatile u64 *)((char *)v + 32); // blamed
}

// class: oob_var
SEC("tc")
int any_index(struct __sk_buff *skb)
{
	u32 key = 1;
	struct value *v = bpf_map_lookup_elem(&values, &key);

	if (!v)
		return 0;
	return v->text[v->index]; // blamed, cause
}

// class: oob_var
SEC("tc")
int index_too_large(struct __sk_buff *skb)
{
	u32 key = 1;
	struct value *v = bpf_map_lookup_elem(&values, &key);

	if (!v || v->index >= 40) // cause
		return 0;
	return v->text[v->index]; // blamed
}

// class: readonly
SEC("tc")
int written_constant(struct __sk_buff *skb)
{
	u32 key = 1;
	struct value *v = bpf_map_lookup_elem(&constants, &key);

	if (!v)
		return 0;
	v->count = 1; // blamed
	return 0;
}

// class: map_mismatch
SEC("tc")
int looked_up_events(struct __sk_buff *skb)
{
	u32 key = 1;
	u32 *v = bpf_map_lookup_elem(&events, &key); // blamed, cause

	return v != 0;
}

// class: helper_arg_type
SEC("tc")
int no_map(struct __sk_buff *skb)
{
	u32 key = 1;

	return bpf_map_lookup_elem(skb, &key) != 0; // blamed
}

// class: helper_arg_type
SEC("tc")
int no_key(struct __sk_buff *skb)
{
	return bpf_map_lookup_elem(&values, (void *)4) != 0; // blamed, cause
}

// class: ref_leak
SEC("tc")
int kept_record(struct __sk_buff *skb)
{
	u64 *record = bpf_ringbuf_reserve(&ring, 8, 0); // cause

	if (record)
		*record = 1;
	return 0; // blamed
}

// class: stale_ptr
SEC("tc")
int submitted_record(struct __sk_buff *skb)
{
	u64 *record = bpf_ringbuf_reserve(&ring, 8, 0);

	if (!record)
		return 0;
	bpf_ringbuf_submit(record, 0); // cause
	*(volatile u64 *)record = 1; // blamed
	return 0;
}

// class: null_deref
SEC("tc")
int record_at_once(struct __sk_buff *skb)
{
	volatile u64 *record = bpf_ringbuf_reserve(&ring, 8, 0); // cause

	*record = 1; // blamed
	bpf_ringbuf_submit((void *)record, 0);
	return 0;
}

// class: oob_const
SEC("tc")
int behind_record(struct __sk_buff *skb)
{
	volatile u64 *record = bpf_ringbuf_reserve(&ring, 8, 0);

	if (!record)
		return 0;
	record[1] = 1; // blamed
	bpf_ringbuf_submit((void *)record, 0);
	return 0;
}

// class: const_arg
// class before 6.1: size_arg
SEC("tc")
int any_record(struct __sk_buff *skb)
{
	void *record = bpf_ringbuf_reserve(&ring, skb->len, 0); // blamed, cause

	if (record)
		bpf_ringbuf_discard(record, 0);
	return 0;
}

char LICENSE[] SEC("license") = "GPL";
