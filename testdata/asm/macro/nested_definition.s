.macro outer name, value
	.macro \name x
		.byte \value, \x
	.endm
.endm
outer inner, 5
inner 6
outer inner2 7
inner2 8
.macro deep
	.macro deeper x
		.macro deepest y
			.byte \y
		.endmacro
		deepest \x
	.endm
	deeper 9
.endm
deep
