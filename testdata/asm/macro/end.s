	.byte 1
.macro m
	.byte 2
	.end
	.byte 3
.endm
	m
	.byte 4
	garbage
