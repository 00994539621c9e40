# Static, global, weak and hidden functions; one of them in a loop, one with
# five arguments, one that recurses three levels deep through others.
	.include "bpf.inc"

static __noinline u64 square(u64 x);
static __noinline int length(struct __sk_buff *skb);

__noinline u32 five(u64 a, u32 b, u32 c, u32 d, u32 e) {
	w0 = w3
	w2 <<= 1
	w0 *= 3
	w0 += w2
	w4 <<= 2
	w0 += w4
	w5 *= 5
	w0 += w5
	w0 += w1
	exit
}

__weak __noinline u64 wide(u64 x) {
	r0 = r1
	r0 <<= 1
	r0 <<= 32
	r0 >>= 32
	exit
}

__hidden __noinline u32 nested(u64 x) {
	r6 = r1
	call square
	r7 = r0
	r1 = r6
	w2 = 1
	w3 = 1
	w4 = 1
	w5 = 1
	call five
	w0 += w7
	exit
}

SEC("tc")
int entry(struct __sk_buff *skb) {
	*(u64 *)(r10 - 8) = r1
	r1 = 0
	call square
	r6 = r0
	r1 = 1
	call square
	*(u64 *)(r10 - 16) = r0
	r1 = 2
	call square
	*(u64 *)(r10 - 24) = r0
	r1 = 3
	call square
	r7 = r0
	r1 = 30
	call nested
	w8 = w0
	r1 = 100
	call wide
	r9 = r0
	r1 = 1
	w2 = 2
	w3 = 3
	w4 = 1
	w5 = 1
	call five
	r1 = *(u64 *)(r10 - 16)
	w6 += w1
	r1 = *(u64 *)(r10 - 24)
	w6 += w1
	w6 += w7
	w6 += w8
	w6 += w9
	w6 += w0
	r1 = *(u64 *)(r10 - 8)
	call length
	w6 += w0
	r1 = 5
	call square
	w6 += w0
	w6 += 3
	w0 = w6
	exit
}

SEC("socket")
int other(struct __sk_buff *skb) {
	r1 = 5
	call square
	exit
}

char LICENSE[] SEC("license") = "GPL";

static __noinline u64 square(u64 x) {
	r0 = r1
	r0 *= r0
	exit
}

static __noinline int length(struct __sk_buff *skb) {
	w0 = *(u32 *)(r1 + 0)
	exit
}
