# The packet loads of classic BPF: absolute and indirect, 8, 16 and 32 bits in
# network order. A socket filter's packet begins behind the Ethernet header.
	.include "bpf.inc"


SEC("socket")
int filter(struct __sk_buff *skb) {
	r6 = r1
	r0 = *(u16 *)skb[4]
	r7 = r0
	r0 = *(u8 *)skb[3]
	w7 += w0
	w8 = *(u32 *)(r6 + 0)
	w8 &= 15
	r1 = r8
	r1 += 14
	r0 = *(u32 *)skb[r1]
	*(u64 *)(r10 - 8) = r0
	r1 = r8
	r1 += 12
	r0 = *(u16 *)skb[r1]
	r9 = r0
	r8 += 10
	r0 = *(u8 *)skb[r8]
	r8 = r0
	r0 = *(u32 *)skb[6]
	w7 += w0
	w7 += w8
	w7 += w9
	r1 = *(u64 *)(r10 - 8)
	w7 += w1
	w0 = w7
	exit
}

char LICENSE[] SEC("license") = "GPL";
