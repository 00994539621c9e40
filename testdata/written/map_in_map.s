# Outer maps which hold inner maps from the start: a value written through
# the inner map's own name is read through both outer maps.
	.include "bpf.inc"

struct inner {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 4);
	__type(key, u32);
	__type(value, u32);
} low SEC(".maps"), high SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY_OF_MAPS);
	__uint(max_entries, 2);
	__type(key, u32);
	__array(values, struct inner);
} by_index SEC(".maps") = {
	.values = { &low, &high },
};

struct {
	__uint(type, BPF_MAP_TYPE_HASH_OF_MAPS);
	__uint(max_entries, 4);
	__type(key, u32);
	__array(values, struct inner);
} by_key SEC(".maps") = {
	.values = { [1] = &high },
};

SEC("xdp")
int nested(struct xdp_md *ctx) {
	w8 = 3
	*(u32 *)(r10 - 12) = w8
	w1 = 6
	*(u32 *)(r10 - 16) = w1
	w1 = 35
	*(u32 *)(r10 - 20) = w1
	r6 = r10
	r6 += -12
	r3 = r10
	r3 += -16
	r1 = low ll
	r2 = r6
	r4 = 0
	call bpf_map_update_elem
	r3 = r10
	r3 += -20
	r1 = high ll
	r2 = r6
	r4 = 0
	call bpf_map_update_elem
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	*(u32 *)(r10 - 8) = w8
	r2 = r10
	r2 += -4
	r1 = by_index ll
	call bpf_map_lookup_elem
	w6 = 100000
	w7 = 100000
	if r0 == 0 goto .Lnested_3
	r2 = r10
	r2 += -8
	r1 = r0
	call bpf_map_lookup_elem
	w7 = 10000
	if r0 == 0 goto .Lnested_3
	w7 = *(u32 *)(r0 + 0)
.Lnested_3:
	w9 = 1
	*(u32 *)(r10 - 4) = w9
	*(u32 *)(r10 - 8) = w8
	r2 = r10
	r2 += -4
	r1 = by_index ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lnested_6
	r2 = r10
	r2 += -8
	r1 = r0
	call bpf_map_lookup_elem
	w6 = 10000
	if r0 == 0 goto .Lnested_6
	w6 = *(u32 *)(r0 + 0)
.Lnested_6:
	*(u32 *)(r10 - 4) = w9
	w1 = 3
	*(u32 *)(r10 - 8) = w1
	r2 = r10
	r2 += -4
	r1 = by_key ll
	call bpf_map_lookup_elem
	w1 = 100000
	if r0 == 0 goto .Lnested_9
	r2 = r10
	r2 += -8
	r1 = r0
	call bpf_map_lookup_elem
	w1 = 10000
	if r0 == 0 goto .Lnested_9
	w1 = *(u32 *)(r0 + 0)
.Lnested_9:
	w6 += w7
	w6 += w1
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "GPL";
