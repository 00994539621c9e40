# Maps that forget the least recently used.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_LRU_HASH);
	__uint(max_entries, 128);
	__type(key, u16);
	__type(value, u32);
} seen SEC(".maps");

struct {
	__uint(type, BPF_MAP_TYPE_LRU_PERCPU_HASH);
	__uint(max_entries, 128);
	__type(key, u16);
	__type(value, u32);
} seen_here SEC(".maps");

static __noinline u32 bump(void *map, u16 key, u32 by) {
	w6 = w3
	r7 = r1
	*(u16 *)(r10 - 2) = w2
	*(u32 *)(r10 - 8) = w6
	r2 = r10
	r2 += -2
	call bpf_map_lookup_elem
	if r0 != 0 goto .Lbump_3
	r2 = r10
	r2 += -2
	r3 = r10
	r3 += -8
	r1 = r7
	r4 = 1
	call bpf_map_update_elem
	r1 = r0
	w0 = *(u32 *)(r10 - 8)
	if r1 == 0 goto .Lbump_4
	w0 = 1000
	goto .Lbump_4
.Lbump_3:
	r1 = r0
	w0 = *(u32 *)(r1 + 0)
	w0 += w6
	*(u32 *)(r1 + 0) = w0
.Lbump_4:
	exit
}

SEC("xdp")
int forget(struct xdp_md *ctx) {
	r1 = seen ll
	w2 = 1
	w3 = 5
	call bump
	w7 = w0
	r1 = seen ll
	w2 = 1
	w3 = 5
	call bump
	w6 = w0
	w6 += w7
	r1 = seen ll
	w2 = 1
	w3 = 5
	call bump
	w6 += w0
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
	w6 += w0
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
	w6 += w0
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
	w6 += w0
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
	w6 += w0
	r1 = seen ll
	w2 = 3
	w3 = 7
	call bump
	w6 += w0
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "GPL v2";
