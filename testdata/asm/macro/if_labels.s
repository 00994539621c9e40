a:
	r1 = 1
	r2 = 2
b:
.if b - a == 16
	.byte 1
.endif
.if (b - a) / 8 - 2
	.byte 2
.else
	.byte 3
.endif
.set x, 5
.if x > 4 && x < 6
	.byte 4
.endif
.set x, x + 1
.ifeq x - 6
	.byte 5
.endif
lab: .if 1
in: .byte 6
.endif
