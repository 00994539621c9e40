# Signed division and remainder by registers and constants, 32 and 64 bits.
	.include "bpf.inc"

volatile s32 a = -1000003, b = 17;
volatile s64 c = -123456789012345LL, d = -98765;

SEC("xdp")
int divide(struct xdp_md *ctx) {
	r1 = a ll
	w5 = *(u32 *)(r1 + 0)
	r2 = b ll
	w3 = *(u32 *)(r2 + 0)
	w5 s/= w3
	w0 = *(u32 *)(r1 + 0)
	w2 = *(u32 *)(r2 + 0)
	w0 s%= w2
	r3 = *(s32 *)(r1 + 0)
	r2 = *(s32 *)(r1 + 0)
	r6 = d ll
	r4 = c ll
	r7 = *(u64 *)(r4 + 0)
	r1 = *(u64 *)(r6 + 0)
	r7 s/= r1
	r1 = *(u64 *)(r4 + 0)
	r6 = *(u64 *)(r6 + 0)
	r1 s%= r6
	r1 += r7
	w0 += w5
	r5 = *(u64 *)(r4 + 0)
	r5 s/= 1000003
	r1 += r5
	r3 *= -1321528399
	r5 = r3
	r5 >>= 63
	r3 >>= 32
	w3 s>>= 2
	w3 += w5
	r4 = *(u64 *)(r4 + 0)
	r4 s%= 77777
	r1 += r4
	w0 += w3
	r3 = r2
	r3 *= 274877907
	r4 = r3
	r4 >>= 63
	r3 >>= 32
	w3 s>>= 6
	w3 += w4
	w3 *= 1000
	w2 -= w3
	w0 += w2
	w0 *= 3
	w0 += w1
	r1 >>= 32
	w0 += w1
	exit
}

char LICENSE[] SEC("license") = "GPL";
