# differs: llvm-mc points at the statement behind .exitm, and takes a stray .endm or .endr for it
.exitm
	.byte 1
.macro m
	.byte 1
	.endr
	.byte 2
.endm
m
.rept 2
	.endm
.endr
