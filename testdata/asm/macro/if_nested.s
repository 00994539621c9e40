.if 0
	.if 1
		.byte 1
	.elseif 1
		.byte 2
	.else
		.byte 3
	.endif
	.ifeqs "a", "a"
		.byte 4
	.endif
	.ifdef
	.endif
	.ifc
	.else
	.endif
.else
	.if 1
		.if 0
			.byte 5
		.else
			.byte 6
		.endif
	.endif
.endif
