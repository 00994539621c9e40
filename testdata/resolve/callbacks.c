// flags: -g -O2 -mcpu=v3
// SPDX-License-Identifier: MIT
// Functions whose addresses are taken: a static one, a global one, one that takes
// its own, one with a loop inside of a loop.
#include "bpf.h"

struct entry {
	struct bpf_timer timer;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct entry);
} timers SEC(".maps");

static long add(u32 i, u64 *sum)
{
	*sum += i;
	return 0;
}

long again(u32 i, u64 *sum)
{
	bpf_loop(3, add, sum, 0);
	return *sum > 100;
}

static int expired(void *map, u32 *key, struct entry *e)
{
	bpf_timer_set_callback(&e->timer, expired);
	return bpf_timer_start(&e->timer, 1000, 0);
}

SEC("tc")
int use(struct __sk_buff *skb)
{
	u64 sum = 0;
	u32 key = 0;
	struct entry *e = bpf_map_lookup_elem(&timers, &key);

	if (!e)
		return -1;
	bpf_timer_init(&e->timer, &timers, 1);
	bpf_timer_set_callback(&e->timer, expired);
	bpf_loop(10, again, &sum, 0);
	bpf_loop(10, add, &sum, 0);
	return sum;
}

char LICENSE[] SEC("license") = "GPL";
