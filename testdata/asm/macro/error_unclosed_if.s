.if 1
.if 0
.else
.endif
	.byte 1
