# SPDX-License-Identifier: MIT
# A program with a function that replacement.s replaces.
struct xdp_md { u32 data, data_end, data_meta, ingress_ifindex, rx_queue_index, egress_ifindex; };
char LICENSE[] SEC("license") = "GPL";
int twice(int number);

SEC("xdp")
int calls(struct xdp_md *ctx) {
	r1 = 21
	call twice
	exit
}

SEC(".text")
int twice(int number) {
	r0 = r1
	r0 += r0
	exit
}
