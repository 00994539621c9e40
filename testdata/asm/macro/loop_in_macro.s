.macro table n
	.irp x, \n
		.rept \x
			.byte \x, \@, \+
		.endr
	.endr
.endm
table "1,2"
table 3
.rept 2
	table 1
	.macro m\+
		.byte \+
	.endm
.endr
m0
m1
