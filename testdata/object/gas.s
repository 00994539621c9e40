	.section prog,"ax",@progbits
	.global entry
	.type entry,@function
entry:
	call helper
	lddw %r1, value
	exit
	.size entry, .-entry
	.section .text.one,"axG",@progbits,one,comdat
	.weak one
one:
	exit
	.section .text.two,"axG",@progbits,two,comdat
	exit
	.data
value:
	.dword entry, ext
	.comm shared,32,8
