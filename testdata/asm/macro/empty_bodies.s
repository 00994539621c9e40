.macro nothing
.endm
.macro blank x

.endm
nothing
blank
blank 1
nothing; nothing
.macro one x
.endm
one 5
.rept 1000000
.endr
.irp x,1,2
.endr
.byte 1
