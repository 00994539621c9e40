.macro open x
.if \x
.endm
open 0
 garbage ( here
.byte "3
.endif
 .byte 1
