.macro m x
	.ifc \y, \z
	.byte 1
	.else
	.byte 2
	.endif
	.ifc "\x" "\x1", "" "\x1"
	.byte 3
	.endif
.endm
m
.macro n
	.ifc \x, \x
	.byte 4
	.endif
.endm
n
