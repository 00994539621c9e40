	.file	"legacy_maps.c"
	.section	xdp,"ax",@progbits
	.globl	store                           # -- Begin function store
	.p2align	3
	.type	store,@function
store:                                  # @store
# %bb.0:
	r1 = 7
	*(u32 *)(r10 - 4) = r1
	r1 = 1
	*(u32 *)(r10 - 8) = r1
	r1 = 90
	*(u64 *)(r10 - 16) = r1
	r6 = r10
	r6 += -4
	r3 = r10
	r3 += -16
	r1 = numbers ll
	r2 = r6
	r4 = 0
	call 2
	r1 = numbers ll
	r2 = r6
	call 1
	r6 = r0
	r2 = r10
	r2 += -8
	r1 = array ll
	call 1
	r1 = r0
	r0 = 4294967295 ll
	if r6 == 0 goto LBB0_3
# %bb.1:
	if r1 == 0 goto LBB0_3
# %bb.2:
	r0 = *(u32 *)(r1 + 0)
	r0 += 1
	*(u32 *)(r1 + 0) = r0
	r1 = *(u64 *)(r6 + 0)
	r0 += r1
LBB0_3:
	exit
.Lfunc_end0:
	.size	store, .Lfunc_end0-store
                                        # -- End function
	.type	numbers,@object                 # @numbers
	.section	maps,"aw",@progbits
	.globl	numbers
	.p2align	2, 0x0
numbers:
	.long	1                               # 0x1
	.long	4                               # 0x4
	.long	8                               # 0x8
	.long	32                              # 0x20
	.long	0                               # 0x0
	.size	numbers, 20

	.type	array,@object                   # @array
	.globl	array
	.p2align	2, 0x0
array:
	.long	2                               # 0x2
	.long	4                               # 0x4
	.long	4                               # 0x4
	.long	2                               # 0x2
	.long	0                               # 0x0
	.size	array, 20

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.addrsig
	.addrsig_sym store
	.addrsig_sym numbers
	.addrsig_sym array
	.addrsig_sym LICENSE
