# A timer in a map value: started far in the future, cancelled once, and not
# twice. Its callback is a static function whose address is taken.
	.include "bpf.inc"

struct item {
	u64 fired;
	struct bpf_timer timer;
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct item);
} items SEC(".maps");

static int fire(void *map, u32 *key, struct item *item) {
	r1 = r3
	r2 = *(u64 *)(r1 + 0)
	r2 += 1
	*(u64 *)(r1 + 0) = r2
	r1 += 8
	r2 = 1000000
	r3 = 0
	call bpf_timer_start
	w0 = 0
	exit
}

SEC("tc")
int start(struct __sk_buff *skb) {
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = items ll
	call bpf_map_lookup_elem
	r6 = r0
	w0 = -1
	if r6 == 0 goto .Lstart_5
	r6 += 8
	r1 = r6
	r2 = items ll
	r3 = 1
	call bpf_timer_init
	r1 = r0
	w0 = -2
	if r1 != 0 goto .Lstart_5
	r1 = r6
	r2 = fire ll
	call bpf_timer_set_callback
	r1 = r0
	w0 = -3
	if r1 != 0 goto .Lstart_5
	r1 = r6
	r2 = 3600000000000 ll
	r3 = 0
	call bpf_timer_start
	r1 = r0
	w0 = -4
	if r1 != 0 goto .Lstart_5
	r1 = r6
	call bpf_timer_cancel
	r7 = r0
	r1 = r6
	call bpf_timer_cancel
	w7 *= 10
	w0 += w7
	w0 += 1
.Lstart_5:
	exit
}

char LICENSE[] SEC("license") = "GPL";
