.macro open x
	.if \x
.endm
.macro close
	.endif
.endm
open 1
	.byte 1
close
open 1
	.byte 2
	.else
	.byte 3
	.endif
	.byte 4
