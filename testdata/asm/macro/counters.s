.macro at
	.byte \@
.endm
.macro plus
	.byte \+
.endm
at
at
plus
plus
at
plus
.macro label
l\@: .byte l\@ - l\@
.endm
label
label
.rept 3
	.byte \+
.endr
.rept 2
	.rept 3
		.byte \+
	.endr
.endr
.rept 2
	at
	plus
.endr
.irp x, 1, 2
	.byte \@, \+, \x
.endr
