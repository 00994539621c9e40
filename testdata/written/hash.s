# A hash map with struct keys and values: four inserted, one deleted,
# one refused by NOEXIST, one overwritten by EXIST.
	.include "bpf.inc"

struct flow {
	u32 address;
	u16 port;
	u8 protocol;
	u8 pad;
};

struct count {
	u64 packets;
	u64 bytes;
};

struct {
	__uint(type, BPF_MAP_TYPE_HASH);
	__uint(max_entries, 16);
	__type(key, struct flow);
	__type(value, struct count);
	__uint(map_flags, BPF_F_NO_PREALLOC);
} flows SEC(".maps");

SEC("tc")
int count_flows(struct __sk_buff *skb) {
	r1 = 1689193625419777 ll
	*(u64 *)(r10 - 8) = r1
	r1 = 80
	*(u64 *)(r10 - 16) = r1
	r7 = 1
	*(u64 *)(r10 - 24) = r7
	r2 = r10
	r2 += -8
	r3 = r10
	r3 += -24
	r1 = flows ll
	r4 = 1
	call bpf_map_update_elem
	w6 = -1
	if r0 != 0 goto .Lcount_flows_23
	r1 = 81
	*(u64 *)(r10 - 16) = r1
	r1 = 1689197920387073 ll
	*(u64 *)(r10 - 8) = r1
	*(u64 *)(r10 - 24) = r7
	r2 = r10
	r2 += -8
	r3 = r10
	r3 += -24
	r1 = flows ll
	r4 = 1
	call bpf_map_update_elem
	if r0 != 0 goto .Lcount_flows_23
	r1 = 82
	*(u64 *)(r10 - 16) = r1
	r1 = 1689202215354369 ll
	*(u64 *)(r10 - 8) = r1
	*(u64 *)(r10 - 24) = r7
	r2 = r10
	r2 += -8
	r3 = r10
	r3 += -24
	r1 = flows ll
	r4 = 1
	call bpf_map_update_elem
	if r0 != 0 goto .Lcount_flows_23
	r1 = 83
	*(u64 *)(r10 - 16) = r1
	r1 = 1689206510321665 ll
	*(u64 *)(r10 - 8) = r1
	*(u64 *)(r10 - 24) = r7
	r2 = r10
	r2 += -8
	r3 = r10
	r3 += -24
	r1 = flows ll
	r4 = 1
	call bpf_map_update_elem
	if r0 != 0 goto .Lcount_flows_23
	r1 = 1689197920387073 ll
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	r1 = flows ll
	call bpf_map_delete_elem
	w6 = -2
	if r0 != 0 goto .Lcount_flows_23
	r1 = 7
	*(u64 *)(r10 - 32) = r1
	r1 = 1689202215354369 ll
	*(u64 *)(r10 - 8) = r1
	r8 = 2
	*(u64 *)(r10 - 40) = r8
	r6 = r10
	r6 += -8
	r3 = r10
	r3 += -40
	r1 = flows ll
	r2 = r6
	r4 = 1
	call bpf_map_update_elem
	r7 = r0
	r1 = 50
	*(u64 *)(r10 - 48) = r1
	*(u64 *)(r10 - 56) = r8
	r3 = r10
	r3 += -56
	r1 = flows ll
	r2 = r6
	r4 = 2
	call bpf_map_update_elem
	w6 = -3
	if r0 != 0 goto .Lcount_flows_23
	r1 = 1689189330452481 ll
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	r1 = flows ll
	call bpf_map_lookup_elem
	r6 = 0
	w8 = 0
	if r0 == 0 goto .Lcount_flows_8
	r6 = *(u64 *)(r0 + 8)
	r8 = *(u64 *)(r0 + 0)
.Lcount_flows_8:
	r1 = 1689193625419777 ll
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	r1 = flows ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lcount_flows_10
	r1 = *(u64 *)(r0 + 8)
	r1 += r6
	r2 = *(u64 *)(r0 + 0)
	w8 += w2
	r6 = r1
.Lcount_flows_10:
	r1 = 1689197920387073 ll
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	r1 = flows ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lcount_flows_12
	r1 = *(u64 *)(r0 + 8)
	r1 += r6
	r2 = *(u64 *)(r0 + 0)
	w8 += w2
	r6 = r1
.Lcount_flows_12:
	r1 = 1689202215354369 ll
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	r1 = flows ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lcount_flows_14
	r1 = *(u64 *)(r0 + 8)
	r1 += r6
	r2 = *(u64 *)(r0 + 0)
	w8 += w2
	r6 = r1
.Lcount_flows_14:
	r1 = 1689206510321665 ll
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	r1 = flows ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lcount_flows_16
	r1 = *(u64 *)(r0 + 8)
	r1 += r6
	r2 = *(u64 *)(r0 + 0)
	w8 += w2
	r6 = r1
.Lcount_flows_16:
	r7 <<= 32
	r1 = 1689210805288961 ll
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	r1 = flows ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lcount_flows_18
	r1 = *(u64 *)(r0 + 8)
	r1 += r6
	r2 = *(u64 *)(r0 + 0)
	w8 += w2
	r6 = r1
.Lcount_flows_18:
	r7 >>= 32
	r1 = 1689215100256257 ll
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
	r1 = flows ll
	call bpf_map_lookup_elem
	if r0 == 0 goto .Lcount_flows_20
	r1 = *(u64 *)(r0 + 8)
	r1 += r6
	r2 = *(u64 *)(r0 + 0)
	w8 += w2
	r6 = r1
.Lcount_flows_20:
	r1 = 4294967279 ll
	if r7 == r1 goto .Lcount_flows_22
	w6 = 0
.Lcount_flows_22:
	w8 *= 50
	w6 += w8
.Lcount_flows_23:
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "Dual MIT/GPL";
