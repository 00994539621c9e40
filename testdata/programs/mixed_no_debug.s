	.file	"mixed_no_debug.c"
	.section	xdp,"ax",@progbits
	.globl	mixed                           # -- Begin function mixed
	.p2align	3
	.type	mixed,@function
mixed:                                  # @mixed
# %bb.0:
	r1 = seed ll
	r1 = *(u64 *)(r1 + 0)
	r2 = negative ll
	w6 = *(u32 *)(r2 + 0)
	w2 = 0
	call step
	r1 = r0
	w2 = 1
	call step
	r0 += 1
	r1 = r0
	w2 = 2
	call step
	r0 += 2
	r1 = r0
	w2 = 3
	call step
	r0 += 3
	r1 = r0
	w2 = 4
	call step
	r0 += 4
	r1 = r0
	w2 = 5
	call step
	r0 += 5
	r1 = r0
	w2 = 6
	call step
	r0 += 6
	r1 = r0
	w2 = 7
	call step
	r0 += 7
	r1 = r0
	w2 = 8
	call step
	r0 += 8
	r1 = r0
	w2 = 0
	call step
	r0 += 9
	r1 = r0
	w2 = 1
	call step
	r0 += 10
	r1 = r0
	w2 = 2
	call step
	r1 = r0
	r1 += 11
	r2 = r1
	r2 >>= 32
	w3 = w1
	w3 *= 7
	w3 += w2
	w2 = w3
	w2 <<= 3
	w2 &= 524280
	w2 ^= w3
	w1 &= 255
	w2 += w1
	w3 = w6
	w3 s>>= 3
	r3 <<= 32
	r3 s>>= 32
	r3 *= 11
	r1 = r2
	r1 <<= 56
	r1 s>>= 56
	r1 += r3
	r3 = r2
	r3 <<= 48
	r3 s>>= 48
	r1 += r3
	w4 = w2
	w4 += 5
	if r1 s< -100 goto LBB0_2
# %bb.1:
	w4 = w2
LBB0_2:
	w3 = w4
	w3 ^= 85
	if w4 s> 0 goto LBB0_4
# %bb.3:
	w3 = w4
LBB0_4:
	w2 = w3
	w2 += 9
	if r0 < -11 goto LBB0_6
# %bb.5:
	w2 = w3
LBB0_6:
	if w6 s< w3 goto LBB0_8
# %bb.7:
	w2 = w3
LBB0_8:
	*(u8 *)(r10 - 1) = w2
	w3 = w2
	w3 >>= 1
	*(u8 *)(r10 - 2) = w3
	w3 = w2
	w3 >>= 2
	*(u8 *)(r10 - 3) = w3
	w3 = w2
	w3 >>= 3
	*(u8 *)(r10 - 4) = w3
	w3 = w2
	w3 >>= 4
	*(u8 *)(r10 - 5) = w3
	w3 = w2
	w3 >>= 5
	*(u8 *)(r10 - 6) = w3
	w3 = w2
	w3 >>= 6
	*(u8 *)(r10 - 7) = w3
	w3 = w2
	w3 >>= 7
	*(u8 *)(r10 - 8) = w3
	w3 = w2
	w3 >>= 8
	*(u8 *)(r10 - 9) = w3
	w3 = w2
	w3 >>= 9
	*(u8 *)(r10 - 10) = w3
	w3 = w2
	w3 >>= 10
	*(u8 *)(r10 - 11) = w3
	w3 = w2
	w3 >>= 11
	*(u8 *)(r10 - 12) = w3
	w3 = w2
	w3 >>= 12
	*(u8 *)(r10 - 13) = w3
	w3 = w2
	w3 >>= 13
	*(u8 *)(r10 - 14) = w3
	w3 = w2
	w3 >>= 14
	*(u8 *)(r10 - 15) = w3
	w3 = w2
	w3 >>= 15
	*(u8 *)(r10 - 16) = w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 1)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 2)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 3)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 4)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 5)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 6)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 7)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 8)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 9)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 10)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 11)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 12)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 13)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 14)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 15)
	w2 += w3
	w2 *= 31
	w3 = *(u8 *)(r10 - 16)
	w2 += w3
	r3 = name ll
	w4 = *(u8 *)(r3 + 0)
	w4 <<= 24
	w4 s>>= 24
	w2 *= 33
	w2 += w4
	w4 = *(u8 *)(r3 + 1)
	w4 <<= 24
	w4 s>>= 24
	w2 *= 33
	w2 += w4
	w4 = *(u8 *)(r3 + 2)
	w4 <<= 24
	w4 s>>= 24
	w2 *= 33
	w2 += w4
	w4 = *(u8 *)(r3 + 3)
	w4 <<= 24
	w4 s>>= 24
	w2 *= 33
	w2 += w4
	w4 = *(u8 *)(r3 + 4)
	w4 <<= 24
	w4 s>>= 24
	w2 *= 33
	w2 += w4
	w3 = *(u8 *)(r3 + 5)
	w3 <<= 24
	w3 s>>= 24
	w2 *= 33
	w2 += w3
	r3 = count ll
	w4 = *(u32 *)(r3 + 0)
	w4 += w2
	*(u32 *)(r3 + 0) = w4
	w0 = *(u32 *)(r3 + 0)
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
	r0 = r1
	if w2 s> 3 goto LBB1_6
# %bb.1:
	if w2 s> 1 goto LBB1_4
# %bb.2:
	if w2 == 0 goto LBB1_11
# %bb.3:
	if w2 == 1 goto LBB1_12
	goto LBB1_19
LBB1_12:
	r0 *= 5
	goto LBB1_20
LBB1_6:
	if w2 s> 5 goto LBB1_9
# %bb.7:
	if w2 == 4 goto LBB1_15
# %bb.8:
	if w2 == 5 goto LBB1_16
	goto LBB1_19
LBB1_16:
	r1 = r0
	r1 >>= 55
	r0 <<= 9
	r0 |= r1
	goto LBB1_20
LBB1_4:
	if w2 == 2 goto LBB1_13
# %bb.5:
	if w2 == 3 goto LBB1_14
	goto LBB1_19
LBB1_14:
	r0 /= 3
	goto LBB1_20
LBB1_9:
	if w2 == 6 goto LBB1_17
# %bb.10:
	if w2 == 7 goto LBB1_18
	goto LBB1_19
LBB1_18:
	r1 = r0
	r1 &= 65535
	r0 >>= 48
	r0 |= 1
	r0 *= r1
	goto LBB1_20
LBB1_11:
	r0 += 3
	goto LBB1_20
LBB1_15:
	r0 %= 1000003
	goto LBB1_20
LBB1_13:
	r1 = r0
	r1 >>= 7
	r1 ^= r0
	r0 = r1
	goto LBB1_20
LBB1_17:
	r0 = -r0
	goto LBB1_20
LBB1_19:
	r0 ^= -1
LBB1_20:
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
	.addrsig_sym seed
	.addrsig_sym negative
	.addrsig_sym name
	.addrsig_sym count
	.addrsig_sym _license
