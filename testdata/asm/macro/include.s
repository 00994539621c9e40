	.include "one.inc"
	.byte 0x22
	.include "include/one.inc"	# by its path
.rept 2
	.include "two.inc"
.endr
.macro inc f
	.include "\f"
	.byte 0x33
.endm
	inc two.inc
	.include "open.inc"
	.byte 0x44
	.endif
	.include "define.inc"
	defined 7
	.include "\164wo.inc" ; .byte 0x55
	.include "nonl.inc"
	.byte 0x66
