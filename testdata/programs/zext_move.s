	.file	"zext_move.c"
	.section	xdp,"ax",@progbits
	.globl	extend                          # -- Begin function extend
	.p2align	3
	.type	extend,@function
extend:                                 # @extend
# %bb.0:
	r1 = narrow ll
	w6 = *(u32 *)(r1 + 0)
	#APP
	w6 += 11
	#NO_APP
	r7 = wide ll
	*(u64 *)(r7 + 0) = r6
	w1 = w6
	call widen
	r1 = *(u64 *)(r7 + 0)
	w1 += w0
	#APP
	w6 -= 11
	#NO_APP
	w1 <<= 1
	r6 += 1
	r6 >>= 32
	w6 |= w1
	w0 = w6
	exit
.Lfunc_end0:
	.size	extend, .Lfunc_end0-extend
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function widen
	.type	widen,@function
widen:                                  # @widen
# %bb.0:
	r0 = w1
	r0 <<= 2
	exit
.Lfunc_end1:
	.size	widen, .Lfunc_end1-widen
                                        # -- End function
	.type	narrow,@object                  # @narrow
	.data
	.globl	narrow
	.p2align	2, 0x0
narrow:
	.long	4294967295                      # 0xffffffff
	.size	narrow, 4

	.type	wide,@object                    # @wide
	.section	.bss,"aw",@nobits
	.globl	wide
	.p2align	3, 0x0
wide:
	.quad	0                               # 0x0
	.size	wide, 8

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.addrsig
	.addrsig_sym extend
	.addrsig_sym narrow
	.addrsig_sym wide
	.addrsig_sym LICENSE
