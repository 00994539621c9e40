	.file	"a.c"
	.text
	.globl	untyped
	.p2align	3
	.type	untyped,@function
untyped:
	w0 = w1
	exit
.Lfunc_end0:
	.size	untyped, .Lfunc_end0-untyped

	.type	variable,@object
	.data
	.globl	variable
	.p2align	2, 0x0
variable:
	.long	1
	.size	variable, 4

	.type	text,@object
	.section	.rodata,"a",@progbits
	.globl	text
text:
	.asciz	"d"
	.size	text, 2

	.addrsig
