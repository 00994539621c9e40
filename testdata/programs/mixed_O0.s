	.file	"mixed_O0.c"
	.section	xdp,"ax",@progbits
	.globl	mixed                           # -- Begin function mixed
	.p2align	3
	.type	mixed,@function
mixed:                                  # @mixed
# %bb.0:
	*(u64 *)(r10 - 8) = r1
	r1 = seed ll
	r1 = *(u64 *)(r1 + 0)
	*(u64 *)(r10 - 16) = r1
	r1 = negative ll
	w1 = *(u32 *)(r1 + 0)
	*(u32 *)(r10 - 20) = w1
	w1 = *(u32 *)(r10 - 20)
                                        # kill: def $r1 killed $w1
	r1 <<= 32
	r1 s>>= 32
	*(u64 *)(r10 - 32) = r1
	w1 = 0
	*(u32 *)(r10 - 56) = w1
	goto LBB0_1
LBB0_1:                                 # =>This Inner Loop Header: Depth=1
	w1 = *(u32 *)(r10 - 56)
	if w1 > 11 goto LBB0_4
	goto LBB0_2
LBB0_2:                                 #   in Loop: Header=BB0_1 Depth=1
	r1 = *(u64 *)(r10 - 16)
	w2 = *(u32 *)(r10 - 56)
	w3 = w2
	w2 = w3
	r3 *= 954437177
	r3 >>= 33
                                        # kill: def $w3 killed $w3 killed $r3
	w3 *= 9
	w2 -= w3
	call step
	w1 = *(u32 *)(r10 - 56)
                                        # kill: def $r1 killed $w1
	r0 += r1
	*(u64 *)(r10 - 16) = r0
	goto LBB0_3
LBB0_3:                                 #   in Loop: Header=BB0_1 Depth=1
	w1 = *(u32 *)(r10 - 56)
	w1 += 1
	*(u32 *)(r10 - 56) = w1
	goto LBB0_1
LBB0_4:
	r1 = *(u64 *)(r10 - 16)
                                        # kill: def $w1 killed $w1 killed $r1
	*(u32 *)(r10 - 36) = w1
	w1 = *(u32 *)(r10 - 36)
	w1 *= 7
	r2 = *(u64 *)(r10 - 16)
	r2 >>= 32
                                        # kill: def $w2 killed $w2 killed $r2
	w1 += w2
	*(u32 *)(r10 - 36) = w1
	w1 = *(u32 *)(r10 - 36)
	w2 = w1
	w2 &= 65535
	w2 <<= 3
	w1 ^= w2
	*(u32 *)(r10 - 36) = w1
	r1 = *(u64 *)(r10 - 16)
	w2 = w1
	w2 &= 255
	w1 = *(u32 *)(r10 - 36)
	w1 += w2
	*(u32 *)(r10 - 36) = w1
	r1 = *(u64 *)(r10 - 32)
	r1 s>>= 3
	r1 *= 11
	w2 = *(u32 *)(r10 - 36)
                                        # kill: def $r2 killed $w2
	r3 = r2
	r3 <<= 56
	r3 s>>= 56
	r1 += r3
	r2 <<= 48
	r2 s>>= 48
	r1 += r2
	*(u64 *)(r10 - 32) = r1
	r1 = *(u64 *)(r10 - 32)
	if r1 s> -101 goto LBB0_6
	goto LBB0_5
LBB0_5:
	w1 = *(u32 *)(r10 - 36)
	w1 += 5
	*(u32 *)(r10 - 36) = w1
	goto LBB0_6
LBB0_6:
	w1 = *(u32 *)(r10 - 36)
	if w1 s< 1 goto LBB0_8
	goto LBB0_7
LBB0_7:
	w1 = *(u32 *)(r10 - 36)
	w1 ^= 85
	*(u32 *)(r10 - 36) = w1
	goto LBB0_8
LBB0_8:
	w1 = *(u32 *)(r10 - 20)
	w2 = *(u32 *)(r10 - 36)
	if w1 s>= w2 goto LBB0_11
	goto LBB0_9
LBB0_9:
	r1 = *(u64 *)(r10 - 16)
	if r1 < 11 goto LBB0_11
	goto LBB0_10
LBB0_10:
	w1 = *(u32 *)(r10 - 36)
	w1 += 9
	*(u32 *)(r10 - 36) = w1
	goto LBB0_11
LBB0_11:
	w1 = 0
	*(u32 *)(r10 - 60) = w1
	goto LBB0_12
LBB0_12:                                # =>This Inner Loop Header: Depth=1
	w1 = *(u32 *)(r10 - 60)
	if w1 > 15 goto LBB0_15
	goto LBB0_13
LBB0_13:                                #   in Loop: Header=BB0_12 Depth=1
	w1 = *(u32 *)(r10 - 36)
	w2 = *(u32 *)(r10 - 60)
	w3 = w2
	w2 = w3
	w1 >>= w2
	r2 = r10
	r2 += -52
	r2 += r3
	*(u8 *)(r2 + 0) = w1
	goto LBB0_14
LBB0_14:                                #   in Loop: Header=BB0_12 Depth=1
	w1 = *(u32 *)(r10 - 60)
	w1 += 1
	*(u32 *)(r10 - 60) = w1
	goto LBB0_12
LBB0_15:
	w1 = 0
	*(u32 *)(r10 - 64) = w1
	goto LBB0_16
LBB0_16:                                # =>This Inner Loop Header: Depth=1
	w1 = *(u32 *)(r10 - 64)
	if w1 > 15 goto LBB0_19
	goto LBB0_17
LBB0_17:                                #   in Loop: Header=BB0_16 Depth=1
	w1 = *(u32 *)(r10 - 36)
	w1 *= 31
	w2 = *(u32 *)(r10 - 64)
	w3 = w2
	r2 = r10
	r2 += -52
	r2 += r3
	w2 = *(u8 *)(r2 + 0)
	w1 += w2
	*(u32 *)(r10 - 36) = w1
	goto LBB0_18
LBB0_18:                                #   in Loop: Header=BB0_16 Depth=1
	w1 = *(u32 *)(r10 - 64)
	w1 += 1
	*(u32 *)(r10 - 64) = w1
	goto LBB0_16
LBB0_19:
	w1 = 0
	*(u32 *)(r10 - 68) = w1
	goto LBB0_20
LBB0_20:                                # =>This Inner Loop Header: Depth=1
	w1 = *(u32 *)(r10 - 68)
	if w1 > 5 goto LBB0_23
	goto LBB0_21
LBB0_21:                                #   in Loop: Header=BB0_20 Depth=1
	w1 = *(u32 *)(r10 - 36)
	w1 *= 33
	w2 = *(u32 *)(r10 - 68)
	w3 = w2
	r2 = name ll
	r2 += r3
	w2 = *(u8 *)(r2 + 0)
	w2 <<= 24
	w2 s>>= 24
	w1 += w2
	*(u32 *)(r10 - 36) = w1
	goto LBB0_22
LBB0_22:                                #   in Loop: Header=BB0_20 Depth=1
	w1 = *(u32 *)(r10 - 68)
	w1 += 1
	*(u32 *)(r10 - 68) = w1
	goto LBB0_20
LBB0_23:
	w3 = *(u32 *)(r10 - 36)
	r1 = count ll
	w2 = *(u32 *)(r1 + 0)
	w2 += w3
	*(u32 *)(r1 + 0) = w2
	w0 = *(u32 *)(r1 + 0)
	r1 = *(u64 *)(r10 - 32)
                                        # kill: def $w1 killed $w1 killed $r1
	w0 += w1
	exit
.Lfunc_end0:
	.size	mixed, .Lfunc_end0-mixed
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function step
	.type	step,@function
step:                                   # @step
# %bb.0:
	*(u64 *)(r10 - 16) = r1
	*(u32 *)(r10 - 20) = w2
	w1 = *(u32 *)(r10 - 20)
	*(u32 *)(r10 - 24) = w1
	if w1 == 0 goto LBB1_1
	goto LBB1_11
LBB1_11:
	w1 = *(u32 *)(r10 - 24)
	if w1 == 1 goto LBB1_2
	goto LBB1_12
LBB1_12:
	w1 = *(u32 *)(r10 - 24)
	if w1 == 2 goto LBB1_3
	goto LBB1_13
LBB1_13:
	w1 = *(u32 *)(r10 - 24)
	if w1 == 3 goto LBB1_4
	goto LBB1_14
LBB1_14:
	w1 = *(u32 *)(r10 - 24)
	if w1 == 4 goto LBB1_5
	goto LBB1_15
LBB1_15:
	w1 = *(u32 *)(r10 - 24)
	if w1 == 5 goto LBB1_6
	goto LBB1_16
LBB1_16:
	w1 = *(u32 *)(r10 - 24)
	if w1 == 6 goto LBB1_7
	goto LBB1_17
LBB1_17:
	w1 = *(u32 *)(r10 - 24)
	if w1 == 7 goto LBB1_8
	goto LBB1_9
LBB1_1:
	r1 = *(u64 *)(r10 - 16)
	r1 += 3
	*(u64 *)(r10 - 8) = r1
	goto LBB1_10
LBB1_2:
	r1 = *(u64 *)(r10 - 16)
	r1 *= 5
	*(u64 *)(r10 - 8) = r1
	goto LBB1_10
LBB1_3:
	r1 = *(u64 *)(r10 - 16)
	r2 = r1
	r2 >>= 7
	r1 ^= r2
	*(u64 *)(r10 - 8) = r1
	goto LBB1_10
LBB1_4:
	r1 = *(u64 *)(r10 - 16)
	r1 /= 3
	*(u64 *)(r10 - 8) = r1
	goto LBB1_10
LBB1_5:
	r1 = *(u64 *)(r10 - 16)
	r1 %= 1000003
	*(u64 *)(r10 - 8) = r1
	goto LBB1_10
LBB1_6:
	r1 = *(u64 *)(r10 - 16)
	r2 = r1
	r2 >>= 55
	r1 <<= 9
	r1 |= r2
	*(u64 *)(r10 - 8) = r1
	goto LBB1_10
LBB1_7:
	r1 = *(u64 *)(r10 - 16)
	r1 = -r1
	*(u64 *)(r10 - 8) = r1
	goto LBB1_10
LBB1_8:
	r2 = *(u64 *)(r10 - 16)
	r1 = r2
	r1 &= 65535
	r2 >>= 48
	r2 |= 1
	r1 *= r2
	*(u64 *)(r10 - 8) = r1
	goto LBB1_10
LBB1_9:
	r1 = *(u64 *)(r10 - 16)
	r1 ^= -1
	*(u64 *)(r10 - 8) = r1
	goto LBB1_10
LBB1_10:
	r0 = *(u64 *)(r10 - 8)
	exit
.Lfunc_end1:
	.size	step, .Lfunc_end1-step
                                        # -- End function
	.type	seed,@object                    # @seed
	.data
	.globl	seed
	.p2align	3, 0x0
seed:
	.quad	1311768467463790320             # 0x123456789abcdef0
	.size	seed, 8

	.type	negative,@object                # @negative
	.globl	negative
	.p2align	2, 0x0
negative:
	.long	4294967219                      # 0xffffffb3
	.size	negative, 4

	.type	name,@object                    # @name
	.section	.rodata,"a",@progbits
name:
	.asciz	"mixed"
	.size	name, 6

	.type	count,@object                   # @count
	.section	.bss,"aw",@nobits
	.globl	count
	.p2align	2, 0x0
count:
	.long	0                               # 0x0
	.size	count, 4

	.type	_license,@object                # @_license
	.section	license,"aw",@progbits
	.globl	_license
_license:
	.asciz	"GPL"
	.size	_license, 4

	.addrsig
	.addrsig_sym mixed
	.addrsig_sym step
	.addrsig_sym seed
	.addrsig_sym negative
	.addrsig_sym name
	.addrsig_sym count
	.addrsig_sym _license
