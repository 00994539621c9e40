# A stack frame close to the limit of 512 bytes, filled and summed in two
# functions.
	.include "bpf.inc"

static __noinline u64 lower(u32 first) {
	r1 = 0
	r2 = r10
	r2 += -120
.Llower_1:
	w3 = w1
	w3 += 1000
	*(u16 *)(r2 + 0) = w3
	r2 += 2
	r1 += 1
	if r1 != 60 goto .Llower_1
	r1 = 0
	r2 = r10
	r2 += -2
	r0 = 0
.Llower_3:
	w3 = *(u16 *)(r2 + 0)
	r4 = r1
	r4 &= 3
	r4 *= r3
	r0 += r4
	r2 += -2
	r1 += 1
	if r1 == 60 goto .Llower_4
	goto .Llower_3
.Llower_4:
	exit
}

SEC("xdp")
int deep(struct xdp_md *ctx) {
	r1 = 0
	*(u64 *)(r10 - 256) = r1
	r2 = 4
	*(u64 *)(r10 - 248) = r2
	r2 = 16
	*(u64 *)(r10 - 240) = r2
	r2 = 48
	*(u64 *)(r10 - 232) = r2
	r2 = 128
	*(u64 *)(r10 - 224) = r2
	r2 = 320
	*(u64 *)(r10 - 216) = r2
	r2 = 768
	*(u64 *)(r10 - 208) = r2
	r2 = 1792
	*(u64 *)(r10 - 200) = r2
	r2 = 4096
	*(u64 *)(r10 - 192) = r2
	r2 = 9216
	*(u64 *)(r10 - 184) = r2
	r2 = 20480
	*(u64 *)(r10 - 176) = r2
	r2 = 45056
	*(u64 *)(r10 - 168) = r2
	r2 = 98304
	*(u64 *)(r10 - 160) = r2
	r2 = 212992
	*(u64 *)(r10 - 152) = r2
	r2 = 458752
	*(u64 *)(r10 - 144) = r2
	r2 = 983040
	*(u64 *)(r10 - 136) = r2
	r2 = 2097152
	*(u64 *)(r10 - 128) = r2
	r2 = 4456448
	*(u64 *)(r10 - 120) = r2
	r2 = 9437184
	*(u64 *)(r10 - 112) = r2
	r2 = 19922944
	*(u64 *)(r10 - 104) = r2
	r2 = 41943040
	*(u64 *)(r10 - 96) = r2
	r2 = 88080384
	*(u64 *)(r10 - 88) = r2
	r2 = 184549376
	*(u64 *)(r10 - 80) = r2
	r2 = 385875968
	*(u64 *)(r10 - 72) = r2
	r2 = 805306368
	*(u64 *)(r10 - 64) = r2
	r2 = 1677721600
	*(u64 *)(r10 - 56) = r2
	r2 = 3489660928 ll
	*(u64 *)(r10 - 48) = r2
	r2 = 7247757312 ll
	*(u64 *)(r10 - 40) = r2
	r2 = 15032385536 ll
	*(u64 *)(r10 - 32) = r2
	r2 = 31138512896 ll
	*(u64 *)(r10 - 24) = r2
	r2 = 64424509440 ll
	*(u64 *)(r10 - 16) = r2
	r2 = 133143986176 ll
	*(u64 *)(r10 - 8) = r2
.Ldeep_1:
	r2 = r10
	r2 += -328
	r2 += r1
	w3 = w1
	w3 *= 7
	*(u8 *)(r2 + 0) = w3
	r1 += 1
	if r1 != 72 goto .Ldeep_1
	r1 = r10
	r1 += -256
	r6 = 0
	r2 = 0
.Ldeep_3:
	r3 = r6
	r4 = r10
	r4 += -328
	r4 += r2
	r6 = *(u64 *)(r1 + 0)
	w4 = *(u8 *)(r4 + 0)
	r6 += r4
	r6 ^= r3
	r1 += 8
	r2 += 2
	if r2 == 64 goto .Ldeep_4
	goto .Ldeep_3
.Ldeep_4:
	w1 = w6
	r6 >>= 32
	w6 += w1
	call lower
	w6 += w0
	w0 = w6
	exit
}

char LICENSE[] SEC("license") = "GPL";
