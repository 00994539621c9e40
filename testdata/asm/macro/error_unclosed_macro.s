.macro m
	.byte 1
