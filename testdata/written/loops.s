# Nested loops, early exits, loops over arrays with a bound from memory: the
# primes below 100 by sieve, Collatz steps of 27 and a sorted array.
	.include "bpf.inc"

static volatile u8 composite[100];
static volatile u32 array[8] = { 5, 3, 8, 1, 7, 2, 6, 4 };

SEC("xdp")
int iterate(struct xdp_md *ctx) {
	w1 = 0
	w2 = 4
	r3 = 2
	r4 = 5
	w5 = 1
	goto .Literate_1
.Literate_4:
	r6 = composite ll
	r6 += r0
	*(u8 *)(r6 + 0) = w5
	r0 += r3
	if r0 < 100 goto .Literate_4
.Literate_5:
	w2 += w4
	r4 += 2
	r3 += 1
	if r3 != 100 goto .Literate_1
	r3 = 27
	w2 = 0
	goto .Literate_7
.Literate_1:
	r0 = composite ll
	r0 += r3
	w0 = *(u8 *)(r0 + 0)
	if w0 != 0 goto .Literate_5
	w1 += w3
	r0 = r3
	r0 *= r0
	if r0 > 99 goto .Literate_5
	r0 = r2
	goto .Literate_4
.Literate_10:
	w0 = 0
	w2 += 1
	r3 = r4
	if w2 != 200 goto .Literate_7
.Literate_11:
	w2 = 0
	goto .Literate_12
.Literate_7:
	w0 = w2
	if r3 == 1 goto .Literate_11
	r4 = r3
	r4 >>= 1
	r5 = r3
	r5 &= 1
	if r5 == 0 goto .Literate_10
	r3 *= 3
	r3 += 1
	r4 = r3
	goto .Literate_10
.Literate_14:
	w2 += 1
	if w2 != 7 goto .Literate_12
	w2 = 0
	r3 = 0
	r4 = array ll
	goto .Literate_16
.Literate_12:
	r3 = 0
	goto .Literate_13
.Literate_18:
	r3 += 4
	if r3 == 28 goto .Literate_14
.Literate_13:
	r4 = array ll
	r4 += r3
	w5 = *(u32 *)(r4 + 0)
	w6 = *(u32 *)(r4 + 4)
	if w5 <= w6 goto .Literate_18
	w5 = *(u32 *)(r4 + 0)
	w6 = *(u32 *)(r4 + 4)
	*(u32 *)(r4 + 0) = w6
	*(u32 *)(r4 + 4) = w5
	goto .Literate_18
.Literate_16:
	w5 = w2
	w2 = *(u32 *)(r4 + 0)
	w2 *= w3
	w2 += w5
	r4 += 4
	r3 += 1
	if r3 != 8 goto .Literate_16
	w0 *= 13
	w0 += w1
	w0 += w2
	exit
}

char LICENSE[] SEC("license") = "GPL";
