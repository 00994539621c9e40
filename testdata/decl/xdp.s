# Counts packets by protocol.
struct xdp_md {
	__u32 data;
	__u32 data_end;
	__u32 data_meta;
	__u32 ingress_ifindex;
	__u32 rx_queue_index;
	__u32 egress_ifindex;
};

struct stats {
	u64 packets;
	u64 bytes;
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 16);
	__type(key, u32);
	__type(value, struct stats);
} counts SEC(".maps");

const volatile u32 limit = 10;
u64 total;
static int last = 5;
char LICENSE[] SEC("license") = "GPL";

static __noinline int bump(struct stats *s, u64 n) {
	if r1 == 0 goto out
	r3 = *(u64 *)(r1 + offsetof(struct stats, packets))
	r3 += r2
	*(u64 *)(r1 + offsetof(struct stats, packets)) = r3
out:
	r0 = 0
	exit
}

SEC("xdp")
int count(struct xdp_md *ctx) {
	r6 = 1
	*(u32 *)(r10 - 4) = r6
	r2 = r10
	r2 += -4
	r1 = counts ll
	call bpf_map_lookup_elem
	r1 = r0
	r2 = 1
	call bump
	r1 = total ll
	r2 = *(u64 *)(r1 + 0)
	r2 += 1
	*(u64 *)(r1 + 0) = r2
	r0 = XDP_PASS
	exit
}
