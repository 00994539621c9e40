.irp x, 1, 2, 3
	.byte \x
.endr
.irp x,1 2 3
	.byte \x
.endr
.irp x,
	.byte 99
.endr
.irp x, 1,,3
	.ascii "[\x]"
.endr
.irp x, 1, 2,
	.ascii "<\x>"
.endr
.irp reg, r1, r2
	\reg = 0
.endr
.irp s, "a b", "c,d", (e f), 1 + 2
	.ascii "(\s)"
.endr
.irp x, 1, 2
	.irp y, 3, 4
		.byte \x\y
	.endr
.endr
