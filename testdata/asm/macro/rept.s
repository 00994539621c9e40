.rept 0
	.byte 1
.endr
.rept 3
	.byte 2
.endr
.rep 2
	.byte 3
.endr
.set n, 2
.REPT n*2-1
	.byte 4
.endr
.rept 2
	.rept 2
		.byte 5
	.endr
	.byte 6
.endr
.rept 2
.endr
label: .rept 1
	.byte 7
.endr
