.macro m
	.byte 1
.endm
m
.purgem m
.macro m x
	.byte \x
.endm
m 2
.macro self
	.byte 3
	.purgem self
	.macro self
		.byte 4
	.endm
.endm
self
self
