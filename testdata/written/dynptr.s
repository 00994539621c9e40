# Dynamic pointers into a map value: written, read, sliced.
	.include "bpf.inc"

struct buffer {
	u8 bytes[64];
};

struct {
	__uint(type, BPF_MAP_TYPE_ARRAY);
	__uint(max_entries, 1);
	__type(key, u32);
	__type(value, struct buffer);
} buffers SEC(".maps");

SEC("tc")
int through(struct __sk_buff *skb) {
	w1 = 0
	*(u32 *)(r10 - 4) = w1
	w2 = 16909060
	*(u32 *)(r10 - 8) = w2
	*(u32 *)(r10 - 12) = w1
	r2 = r10
	r2 += -4
	r1 = buffers ll
	call bpf_map_lookup_elem
	r6 = r0
	w0 = -1
	if r6 == 0 goto .Lthrough_8
	r4 = r10
	r4 += -32
	r1 = r6
	w2 = 64
	r3 = 0
	call bpf_dynptr_from_mem
	r1 = r0
	w0 = -2
	if r1 != 0 goto .Lthrough_8
	r1 = r10
	r1 += -32
	r3 = r10
	r3 += -8
	w2 = 8
	w4 = 4
	r5 = 0
	call bpf_dynptr_write
	r1 = r0
	w0 = -3
	if r1 != 0 goto .Lthrough_8
	r1 = r10
	r1 += -12
	r3 = r10
	r3 += -32
	w2 = 4
	w4 = 9
	r5 = 0
	call bpf_dynptr_read
	r1 = r0
	w0 = -4
	if r1 != 0 goto .Lthrough_8
	r1 = r10
	r1 += -32
	w2 = 8
	w3 = 4
	call bpf_dynptr_data
	r1 = r0
	w0 = -5
	if r1 == 0 goto .Lthrough_8
	w2 = *(u8 *)(r1 + 0)
	w2 += 123
	*(u8 *)(r1 + 0) = w2
	w2 = *(u8 *)(r1 + 3)
	*(u32 *)(r10 - 40) = w2
	w8 = *(u8 *)(r1 + 2)
	w9 = *(u8 *)(r1 + 1)
	w7 = *(u8 *)(r6 + 8)
	w6 = *(u32 *)(r10 - 12)
	r1 = r10
	r1 += -32
	w2 = 62
	w3 = 4
	call bpf_dynptr_data
	w1 = 2
	if r0 == 0 goto .Lthrough_7
	w1 = 0
.Lthrough_7:
	w6 >>= 8
	w0 = w7
	w0 *= 7
	w0 += w6
	w0 += w9
	w0 += w8
	w2 = *(u32 *)(r10 - 40)
	w0 += w2
	w0 += w1
.Lthrough_8:
	exit
}

char LICENSE[] SEC("license") = "GPL";
