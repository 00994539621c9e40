// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Timers of another map, and none.
#include "bpf.h"

struct timed {
	u64 number;
	struct bpf_timer timer;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct timed);
} first SEC(".maps"), second SEC(".maps");

// class: timer_wq
// needs: 5.15
SEC("tc")
int other_map(struct __sk_buff *skb)
{
	u32 key = 0;
	struct timed *v = bpf_map_lookup_elem(&first, &key);

	if (!v)
		return 0;
	return bpf_timer_init(&v->timer, &second, 1); // blamed, cause
}

// class: timer_wq
// needs: 5.15
SEC("tc")
int no_timer(struct __sk_buff *skb)
{
	u32 key = 0;
	struct timed *v = bpf_map_lookup_elem(&first, &key);

	if (!v)
		return 0;
	return bpf_timer_init((void *)&v->number, &first, 1); // blamed
}

char LICENSE[] SEC("license") = "GPL";
