# SPDX-License-Identifier: MIT
# A program that asks the device of a packet when that came.
struct xdp_md { u32 data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex; };
char LICENSE[] SEC("license") = "GPL";
extern int bpf_xdp_metadata_rx_timestamp(const struct xdp_md *ctx, u64 *timestamp) __ksym;

SEC("xdp")
int comes(struct xdp_md *ctx) {
	r2 = r10
	r2 += -8
	call bpf_xdp_metadata_rx_timestamp
	r0 = XDP_PASS
	exit
}
