.macro open x
.if \x
.endm
open 0
 garbage ( here
	int
	.e ( here
.byte "3
.endif
 .byte 1
