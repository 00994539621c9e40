// flags: -g -O2 -mcpu=v3
// run: xdp input=64 return=4152
// SPDX-License-Identifier: MIT
// Ring buffer records of 5, 16 and 8 bytes, each behind an 8 byte header and
// rounded up to 8: 16 + 24 + 16 bytes wait in a ring of 4096.
#include "bpf.h"

struct {
	__uint(type, RINGBUF);
	__uint(max_entries, 4096);
} events SEC(".maps");

struct event {
	u64 time;
	u32 mark;
	u32 pad;
};

// RB_AVAIL_DATA and RB_RING_SIZE
enum { AVAILABLE, RING_SIZE };

SEC("xdp")
int submit(struct xdp_md *ctx)
{
	char five[5] = { 'e', 'v', 'e', 'n', 't' };
	struct event *event;
	u64 *dropped;

	if (bpf_ringbuf_output(&events, five, sizeof five, 0))
		return -1;
	event = bpf_ringbuf_reserve(&events, sizeof *event, 0);
	if (!event)
		return -2;
	event->time = bpf_ktime_get_ns();
	event->mark = ctx->rx_queue_index;
	event->pad = 0;
	bpf_ringbuf_submit(event, 0);
	dropped = bpf_ringbuf_reserve(&events, sizeof *dropped, 0);
	if (!dropped)
		return -3;
	*dropped = 1;
	bpf_ringbuf_discard(dropped, 0);
	return bpf_ringbuf_query(&events, AVAILABLE) + bpf_ringbuf_query(&events, RING_SIZE);
}

char LICENSE[] SEC("license") = "GPL";
