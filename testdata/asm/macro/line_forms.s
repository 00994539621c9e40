.macro m x
	.byte \x
.endm
m 1
.rept 2
.byte 3
.endr
.macro n; .byte 4; .endm; n; n
.rept 2; .byte 5; .endr
.macro c # comment
# comment
.byte 6 // comment
/* .endm */ .byte 7
.endm // end
c
.irp x,1,2;.byte \x;.endr;.byte 8