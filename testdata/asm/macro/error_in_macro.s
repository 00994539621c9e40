.macro inner x
	.byte 1
	r1 = \x foo
	.bad
.endm
.macro outer
	inner 5
	.rept 2
		.worse
	.endr
.endm
	outer
.irp x, 1, z y
	if \x
.endr
