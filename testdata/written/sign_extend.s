# Loads and moves that extend the sign: 8, 16 and 32 bits to 32 and 64.
	.include "bpf.inc"

volatile s8 byte = -5;
volatile s16 half = -600;
volatile s32 word = -70000;
volatile u64 mixed = 0x80ff7f8081828384ULL;

SEC("xdp")
int extend(struct xdp_md *ctx) {
	r1 = byte ll
	r1 = *(s8 *)(r1 + 0)
	r2 = mixed ll
	r2 = *(u64 *)(r2 + 0)
	r1 *= 3
	r3 = half ll
	r3 = *(s16 *)(r3 + 0)
	r1 += r3
	r1 *= 3
	r3 = word ll
	r3 = *(s32 *)(r3 + 0)
	r1 += r3
	r1 *= 3
	r3 = (s8)r2
	r1 += r3
	r1 *= 3
	r0 = (s16)r2
	r1 += r0
	w3 *= 5
	w0 *= 7
	w0 += w3
	r1 *= 3
	r3 = (s32)r2
	r1 += r3
	r2 <<= 24
	r2 s>>= 48
	r1 *= 3
	r1 += r2
	w0 += w1
	r1 >>= 32
	w0 += w1
	exit
}

char LICENSE[] SEC("license") = "GPL";
