.altmacro
.irp x, %1+1, <3, 4>, y
	.ascii "[x]"
.endr
.irpc c, ab
	.ascii "c&&"
.endr
.rept 2
	.byte \+
.endr
.macro late x
	.ascii "x&\x&x"
.endm
late 1
.noaltmacro
late 2
.ALTMACRO
.set five, 5
.macro v x
	.byte x
.endm
