# differs: llvm-mc has no limit and would make 128 MiB of text
.macro m0
	.byte 0
	.fill 0, 1, 0 # 64 bytes of text, less what stands in front of it
.endm
.irp i, 1,2,3,4,5,6,7,8,9
.altmacro
.noaltmacro
.endr
.macro d n x
	.if \n
	d "(\n-1)", \x\x
	d "(\n-1)", \x\x
	.endif
.endm
d 19, 0123456789abcdef0123456789abcdef
.bad
