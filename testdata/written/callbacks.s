# Callbacks of bpf_loop and bpf_for_each_map_elem: static functions whose
# addresses are loaded.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 10);
	__type(key, u32);
	__type(value, u64);
} values SEC(".maps");

struct sum {
	u64 total;
	u32 calls;
};

static int fill(u32 index, struct sum *sum) {
	r6 = r2
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r1 = values ll
	call bpf_map_lookup_elem
	w1 = 1
	if r0 == 0 goto .Lfill_2
	w1 = *(u32 *)(r10 - 4)
	w1 <<= 1
	*(u64 *)(r0 + 0) = r1
	w1 = *(u32 *)(r6 + 8)
	w1 += 1
	*(u32 *)(r6 + 8) = w1
	w1 = 0
.Lfill_2:
	w0 = w1
	exit
}

static long add(void *map, const u32 *key, u64 *value, struct sum *sum) {
	r1 = *(u64 *)(r3 + 0)
	r3 = *(u64 *)(r4 + 0)
	r3 += r1
	*(u64 *)(r4 + 0) = r3
	w1 = *(u32 *)(r2 + 0)
	w0 = 1
	if w1 == 8 goto .Ladd_2
	w0 = 0
.Ladd_2:
	exit
}

static int stop_at_five(u32 index, u32 *ctx) {
	*(u32 *)(r2 + 0) = w1
	w0 = 1
	if w1 == 5 goto .Lstop_at_five_2
	w0 = 0
.Lstop_at_five_2:
	exit
}

SEC("xdp")
int iterate(struct xdp_md *ctx) {
	r1 = 0
	*(u64 *)(r10 - 8) = r1
	*(u64 *)(r10 - 16) = r1
	w1 = 0
	*(u32 *)(r10 - 20) = w1
	r6 = r10
	r6 += -16
	w1 = 20
	r2 = fill ll
	r3 = r6
	r4 = 0
	call bpf_loop
	r7 = r0
	r1 = values ll
	r2 = add ll
	r3 = r6
	r4 = 0
	call bpf_for_each_map_elem
	r6 = r0
	w6 += w7
	r3 = r10
	r3 += -20
	w1 = 100
	r2 = stop_at_five ll
	r4 = 0
	call bpf_loop
	w0 *= 10
	w6 += w0
	r1 = *(u64 *)(r10 - 16)
	w1 *= 14
	w6 += w1
	w1 = *(u32 *)(r10 - 8)
	w0 = *(u32 *)(r10 - 20)
	w0 += w1
	w0 += w6
	w0 += -8
	exit
}

char LICENSE[] SEC("license") = "GPL";
