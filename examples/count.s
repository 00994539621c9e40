struct xdp_md { u32 data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex; };
__map(HASH, u32, u64, 1024) packets;
char LICENSE[] SEC("license") = "GPL";

SEC("xdp")
int count(struct xdp_md *ctx) {
	*(u32 *)(r10 - 4) = 0
	r2 = r10
	r2 += -4
	r1 = packets ll
	call bpf_map_lookup_elem
	if r0 == 0 goto pass
	r1 = 1
	lock *(u64 *)(r0 + 0) += r1
pass:
	r0 = XDP_PASS
	exit
}
