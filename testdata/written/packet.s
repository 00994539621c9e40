# Direct packet access with bounds checks: the Internet checksum of the bytes
# behind an Ethernet header, and a packet that is too short.
	.include "bpf.inc"

SEC("xdp")
int parse(struct xdp_md *ctx) {
	w0 = 0
	w2 = *(u32 *)(r1 + 4)
	w1 = *(u32 *)(r1 + 0)
	r3 = r1
	r3 += 64
	if r3 > r2 goto .Lparse_2
	w2 = *(u16 *)(r1 + 28)
	w4 = *(u16 *)(r1 + 60)
	w4 += w2
	w3 = *(u16 *)(r1 + 16)
	w2 = *(u16 *)(r1 + 48)
	w2 += w3
	w3 = *(u16 *)(r1 + 24)
	w5 = *(u16 *)(r1 + 56)
	w5 += w3
	w3 = *(u16 *)(r1 + 40)
	w5 += w3
	w3 = *(u16 *)(r1 + 32)
	w2 += w3
	w3 = *(u16 *)(r1 + 44)
	w4 += w3
	w0 = *(u16 *)(r1 + 20)
	w3 = *(u16 *)(r1 + 52)
	w3 += w0
	w0 = *(u16 *)(r1 + 36)
	w3 += w0
	w3 += w4
	w2 += w5
	w4 = *(u16 *)(r1 + 26)
	w0 = *(u16 *)(r1 + 58)
	w0 += w4
	w5 = *(u16 *)(r1 + 22)
	w4 = *(u16 *)(r1 + 54)
	w4 += w5
	w5 = *(u16 *)(r1 + 42)
	w0 += w5
	w6 = *(u16 *)(r1 + 18)
	w5 = *(u16 *)(r1 + 50)
	w5 += w6
	w6 = *(u16 *)(r1 + 34)
	w5 += w6
	w2 += w3
	w5 += w0
	w3 = *(u16 *)(r1 + 38)
	w4 += w3
	w0 = *(u16 *)(r1 + 14)
	w3 = *(u16 *)(r1 + 46)
	w3 += w0
	w0 = *(u16 *)(r1 + 30)
	w3 += w0
	w3 += w4
	w3 += w5
	w3 += w2
	w2 = *(u16 *)(r1 + 62)
	w3 += w2
	w2 = *(u8 *)(r1 + 13)
	w2 <<= 8
	w4 = *(u8 *)(r1 + 12)
	w2 |= w4
	r2 = be16 r2
	w3 += w2
	w2 = w3
	w2 >>= 16
	w3 &= 65535
	w3 += w2
	w0 = w3
	w0 >>= 16
	w0 += w3
	w1 = *(u8 *)(r1 + 11)
	w0 ^= -1
	w0 &= 65535
	w0 += w1
.Lparse_2:
	exit
}

SEC("xdp")
int short_packet(struct xdp_md *ctx) {
	w2 = *(u32 *)(r1 + 4)
	w1 = *(u32 *)(r1 + 0)
	r1 += 20
	w0 = 1
	if r1 > r2 goto .Lshort_packet_2
	w0 = 2
.Lshort_packet_2:
	exit
}

char LICENSE[] SEC("license") = "GPL";
