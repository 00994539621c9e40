	.include "bad.inc"
.macro m
	.include "bad.inc"
.endm
	m
