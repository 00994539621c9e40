	.ident "first"
	.byte 1
	.section .rodata
	.ident "second"
	.byte 2
	.previous
	.byte 3
	.ident "a\tb"
