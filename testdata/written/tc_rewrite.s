# A packet read, rewritten and read again through helpers, fields of the
# context written and read back.
	.include "bpf.inc"

SEC("tc")
int rewrite(struct __sk_buff *skb) {
	r6 = r1
	w1 = 0
	*(u16 *)(r10 - 4) = w1
	*(u32 *)(r10 - 8) = w1
	w1 = -875902520
	*(u32 *)(r10 - 12) = w1
	w1 = 1007
	*(u32 *)(r6 + 56) = w1
	w1 = 7
	*(u32 *)(r6 + 32) = w1
	w1 = 1000
	*(u32 *)(r6 + 8) = w1
	w1 = 3
	*(u32 *)(r6 + 44) = w1
	r3 = r10
	r3 += -8
	r1 = r6
	w2 = 30
	w4 = 6
	call bpf_skb_load_bytes
	r1 = r0
	w0 = -1
	if r1 != 0 goto .Lrewrite_6
	r3 = r10
	r3 += -12
	r1 = r6
	w2 = 32
	w4 = 4
	r5 = 0
	call bpf_skb_store_bytes
	r1 = r0
	w0 = -2
	if r1 != 0 goto .Lrewrite_6
	r8 = r10
	r8 += -8
	r3 = r10
	r3 += -12
	w9 = 0
	r1 = r8
	w2 = 4
	w4 = 4
	w5 = 0
	call bpf_csum_diff
	r7 = r0
	r1 = r6
	w2 = 30
	r3 = r8
	w4 = 6
	call bpf_skb_load_bytes
	r1 = r0
	w0 = -3
	if r1 != 0 goto .Lrewrite_6
	if r7 == 0 goto .Lrewrite_5
	w9 = 10000
.Lrewrite_5:
	w1 = *(u8 *)(r10 - 8)
	w9 += w1
	w1 = *(u8 *)(r10 - 7)
	w9 += w1
	w1 = *(u8 *)(r10 - 6)
	w9 += w1
	w1 = *(u8 *)(r10 - 5)
	w9 += w1
	w1 = *(u8 *)(r10 - 4)
	w9 += w1
	w1 = *(u8 *)(r10 - 3)
	w9 += w1
	w1 = *(u32 *)(r6 + 56)
	w9 += w1
	w1 = *(u32 *)(r6 + 44)
	w9 += w1
	w0 = w9
.Lrewrite_6:
	exit
}

char LICENSE[] SEC("license") = "GPL";
