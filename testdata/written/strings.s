# String literals in .rodata.str1.1, arrays of characters, and bytes that need
# an escape in the text.
	.include "bpf.inc"

const volatile char unterminated[4] __attribute__((nonstring)) = "four";
const volatile unsigned short wide[] = { 'w', 0xef, 'd', 'e', 0 };
static const volatile char escapes[] = "tab\tquote\"back\\slash\nbell\a\b\f\r\v\033nul\0after\377\200 \1239 ?""?= \303\244";

static __noinline u32 hash(const volatile char *text, u32 length) {
	w0 = 5381
	r3 = 0
	r2 = w2
.Lhash_1:
	r4 = r1
	r4 += r3
	w4 = *(u8 *)(r4 + 0)
	w0 *= 33
	w0 += w4
	r3 += 1
	if r3 < r2 goto .Lhash_1
	exit
}

SEC("raw_tp/sys_enter")
int texts(struct bpf_raw_tracepoint_args *ctx) {
	r1 = 0
	*(u64 *)(r10 - 8) = r1
	*(u64 *)(r10 - 16) = r1
	*(u64 *)(r10 - 24) = r1
	*(u64 *)(r10 - 32) = r1
	w1 = 623207461
	*(u32 *)(r10 - 40) = w1
	r1 = 2334675641752775019 ll
	*(u64 *)(r10 - 48) = r1
	w1 = 0
	*(u8 *)(r10 - 36) = w1
	r1 = escapes ll
	w2 = 53
	call hash
	w6 = w0
	r1 = unterminated ll
	w9 = *(u8 *)(r1 + 3)
	r1 = wide ll
	w2 = *(u16 *)(r1 + 0)
	*(u32 *)(r10 - 104) = w2
	w2 = *(u16 *)(r1 + 2)
	*(u32 *)(r10 - 96) = w2
	w2 = *(u16 *)(r1 + 4)
	*(u32 *)(r10 - 88) = w2
	w2 = *(u16 *)(r1 + 6)
	*(u32 *)(r10 - 80) = w2
	w1 = *(u16 *)(r1 + 8)
	*(u32 *)(r10 - 72) = w1
	r1 = .L.str ll
	*(u64 *)(r10 - 56) = r1
	r1 = 42
	*(u64 *)(r10 - 64) = r1
	r8 = r10
	r8 += -32
	r4 = r10
	r4 += -64
	r1 = r8
	w2 = 32
	r3 = .L.str.1 ll
	w5 = 16
	call bpf_snprintf
	r1 = r8
	w2 = 32
	call hash
	w7 = w0
	r1 = r8
	w2 = 5
	r3 = .L.str.2 ll
	call bpf_strncmp
	r8 = r0
	r1 = r10
	r1 += -48
	w2 = 13
	w3 = 7
	call bpf_trace_printk
	w1 = 1
	if r8 == 0 goto .Ltexts_2
	w1 = 0
.Ltexts_2:
	w6 *= 3
	w9 <<= 24
	w9 s>>= 24
	w6 += w9
	w6 *= 5
	w2 = *(u32 *)(r10 - 104)
	w6 += w2
	w6 *= 5
	w2 = *(u32 *)(r10 - 96)
	w6 += w2
	w6 *= 5
	w2 = *(u32 *)(r10 - 88)
	w6 += w2
	w6 *= 5
	w2 = *(u32 *)(r10 - 80)
	w6 += w2
	w6 *= 5
	w2 = *(u32 *)(r10 - 72)
	w6 += w2
	w7 += w6
	w7 += w1
	w0 = w7
	exit
}

char LICENSE[] SEC("license") = "GPL";

	.section	.rodata.str1.1,"aMS",@progbits,1
.L__const.texts.kind:
	.asciz	"kind of %d%%"
	.size	.L__const.texts.kind, 13
	.type	.L.str,@object
.L.str:
	.asciz	"string"
	.size	.L.str, 7
	.type	escapes,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"%d is no %s"
	.size	.L.str.1, 12
	.type	.L.str.2,@object
.L.str.2:
	.asciz	"42 is"
	.size	.L.str.2, 6
	.type	LICENSE,@object
