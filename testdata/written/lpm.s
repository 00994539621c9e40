# Longest prefix match: 10/8, 10.1/16 and 10.1.2/24 hold their own length.
	.include "bpf.inc"

struct prefix {
	u32 bits;
	u8 address[4];
};

struct {
	__uint(type, BPF_MAP_TYPE_LPM_TRIE);
	__uint(max_entries, 16);
	__uint(map_flags, BPF_F_NO_PREALLOC);
	__type(key, struct prefix);
	__type(value, u32);
} routes SEC(".maps");

static __noinline int insert(u32 bits) {
	*(u32 *)(r10 - 4) = w1
	w2 = 131338
	*(u32 *)(r10 - 8) = w2
	*(u32 *)(r10 - 12) = w1
	r2 = r10
	r2 += -12
	r3 = r10
	r3 += -4
	r1 = routes ll
	r4 = 0
	call bpf_map_update_elem
	exit
}

static __noinline u32 match(u8 a, u8 b, u8 c, u8 d) {
	*(u8 *)(r10 - 1) = w4
	*(u8 *)(r10 - 2) = w3
	*(u8 *)(r10 - 3) = w2
	*(u8 *)(r10 - 4) = w1
	w1 = 32
	*(u32 *)(r10 - 8) = w1
	r2 = r10
	r2 += -8
	r1 = routes ll
	call bpf_map_lookup_elem
	r1 = r0
	w0 = 0
	if r1 == 0 goto .Lmatch_2
	w0 = *(u32 *)(r1 + 0)
.Lmatch_2:
	exit
}

SEC("tc")
int route(struct __sk_buff *skb) {
	w1 = 8
	call insert
	w6 = -1
	if w0 != 0 goto .Lroute_4
	w1 = 16
	call insert
	if w0 != 0 goto .Lroute_4
	w1 = 24
	call insert
	if w0 != 0 goto .Lroute_4
	w1 = 192
	w2 = 168
	w3 = 0
	w4 = 1
	call match
	w7 = w0
	w7 <<= 24
	w1 = 10
	w2 = 1
	w3 = 2
	w4 = 3
	call match
	w6 = w0
	w6 <<= 16
	w6 |= w7
	w1 = 10
	w2 = 1
	w3 = 9
	w4 = 9
	call match
	w0 <<= 8
	w6 |= w0
	w1 = 10
	w2 = 9
	w3 = 9
	w4 = 9
	call match
	w6 |= w0
.Lroute_4:
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "GPL";
