.irp v, -1, 0, 1
	.if \v
	.byte 0x10
	.endif
	.ifne \v
	.byte 0x11
	.endif
	.ifeq \v
	.byte 0x12
	.endif
	.ifge \v
	.byte 0x13
	.endif
	.ifgt \v
	.byte 0x14
	.endif
	.ifle \v
	.byte 0x15
	.endif
	.iflt \v
	.byte 0x16
	.endif
.endr
