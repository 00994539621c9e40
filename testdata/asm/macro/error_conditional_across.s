# differs: llvm-mc stops where an expansion ends in text that is left out
.macro open x
	.if \x
.endm
.macro close
	.endif
.endm
.macro otherwise
	.else
.endm
open 1
	.byte 1
otherwise
	.byte 2
close
	.byte 3
