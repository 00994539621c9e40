.macro first x
	.byte \x
	.if \x == 2
		.if 1
			.exitm
		.endif
	.endif
	.byte 0x10
.endm
first 1
first 2
first 3
.rept 3
	.byte 5
	.exitm
	.byte 6
.endr
.macro loopexit
	.irp x, 1, 2, 3
		.byte \x
		.if \x == 2
			.exitm
		.endif
	.endr
	.byte 7
.endm
loopexit
.exitm_is_not_here:
