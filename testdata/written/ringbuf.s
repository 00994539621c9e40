# Ring buffer records of 5, 16 and 8 bytes, each behind an 8 byte header and
# rounded up to 8: 16 + 24 + 16 bytes wait in a ring of 4096.
	.include "bpf.inc"

struct {
	__uint(type, BPF_MAP_TYPE_RINGBUF);
	__uint(max_entries, 4096);
} events SEC(".maps");

# RB_AVAIL_DATA and RB_RING_SIZE
enum { AVAILABLE, RING_SIZE };

SEC("xdp")
int submit(struct xdp_md *ctx) {
	r6 = r1
	w1 = 116
	*(u8 *)(r10 - 4) = w1
	w1 = 1852143205
	*(u32 *)(r10 - 8) = w1
	r2 = r10
	r2 += -8
	r1 = events ll
	r3 = 5
	r4 = 0
	call bpf_ringbuf_output
	r1 = r0
	w0 = -1
	if r1 != 0 goto .Lsubmit_4
	r1 = events ll
	r2 = 16
	r3 = 0
	call bpf_ringbuf_reserve
	r7 = r0
	w0 = -2
	if r7 == 0 goto .Lsubmit_4
	call bpf_ktime_get_ns
	*(u64 *)(r7 + 0) = r0
	w1 = *(u32 *)(r6 + 16)
	*(u32 *)(r7 + 8) = w1
	w1 = 0
	*(u32 *)(r7 + 12) = w1
	r1 = r7
	r2 = 0
	call bpf_ringbuf_submit
	r1 = events ll
	r2 = 8
	r3 = 0
	call bpf_ringbuf_reserve
	r1 = r0
	w0 = -3
	if r1 == 0 goto .Lsubmit_4
	r2 = 1
	*(u64 *)(r1 + 0) = r2
	r2 = 0
	call bpf_ringbuf_discard
	r1 = events ll
	r2 = 0
	call bpf_ringbuf_query
	r6 = r0
	r1 = events ll
	r2 = 1
	call bpf_ringbuf_query
	w0 += w6
.Lsubmit_4:
	exit
}

char LICENSE[] SEC("license") = "GPL";
