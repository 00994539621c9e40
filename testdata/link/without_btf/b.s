	.file	"b.c"
	.section	tc,"ax",@progbits
	.globl	second
	.p2align	3
	.type	second,@function
second:
	r1 = number ll
	w1 = *(u32 *)(r1 + 0)
	call add
	exit
.Lfunc_end0:
	.size	second, .Lfunc_end0-second

	.text
	.p2align	3
	.type	add,@function
add:
	r0 = w1
	#APP
	#NO_APP
	w0 += 50
	exit
.Lfunc_end1:
	.size	add, .Lfunc_end1-add

	.type	number,@object
	.data
	.p2align	2, 0x0
number:
	.long	70
	.size	number, 4

	.addrsig
	.addrsig_sym second
	.addrsig_sym number
