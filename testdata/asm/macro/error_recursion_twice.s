# differs: llvm-mc would go on for ever
.macro a
	b
	b
.endm
.macro b
	a
	a
	a
	.byte 1
.endm
a
.bad
a
