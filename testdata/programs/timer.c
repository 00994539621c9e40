// flags: -g -O2 -mcpu=v3 -fno-verbose-asm
// run: tc input=64 return=11
// needs: 5.15
// SPDX-License-Identifier: MIT
// A timer in a map value: started far in the future, cancelled once, and not
// twice. Its callback is a static function whose address is taken.
#include "bpf.h"

struct item {
	u64 fired;
	struct bpf_timer timer;
};

struct {
	__uint(type, ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct item);
} items SEC(".maps");

static int fire(void *map, u32 *key, struct item *item)
{
	item->fired++;
	bpf_timer_start(&item->timer, 1000000, 0);
	return 0;
}

SEC("tc")
int start(struct __sk_buff *skb)
{
	u32 key = 0;
	struct item *item = bpf_map_lookup_elem(&items, &key);
	int active, idle;

	if (!item)
		return -1;
	if (bpf_timer_init(&item->timer, &items, 1))
		return -2;
	if (bpf_timer_set_callback(&item->timer, fire))
		return -3;
	if (bpf_timer_start(&item->timer, 3600000000000ULL, 0))
		return -4;
	active = bpf_timer_cancel(&item->timer);
	idle = bpf_timer_cancel(&item->timer);
	return 10 * active + idle + 1;
}

char LICENSE[] SEC("license") = "GPL";
