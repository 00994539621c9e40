# differs: llvm-mc stops, and counts a line more
.macro m
	.if 0
	.byte 1
.endm
m
	.byte 2
	.bad
