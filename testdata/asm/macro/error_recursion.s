.macro m
	.byte 1
	m
.endm
m
.byte 2
