.irp v, 0, 1, 2, 3
	.if \v == 0
		.byte 0
	.elseif \v == 1
		.byte 1
	.elseif \v == 2
		.byte 2
	.else
		.byte 3
	.endif
.endr
.if 1
	.byte 4
.elseif nonsense +
	.byte 5
.else
	.byte 6
.endif
.if 0 ; .byte 7 ; .else ; .byte 8 ; .endif ; .byte 9
.IF 1
	.byte 10
.Else
	.byte 11
.ENDIF
