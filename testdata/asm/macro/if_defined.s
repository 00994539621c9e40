.ifdef a
	.byte 1
.endif
a:
.ifdef a
	.byte 2
.endif
.ifndef a
	.byte 3
.endif
.ifnotdef b
	.byte 4
.endif
.set c, 5
.ifdef c
	.byte 5
.endif
.set d, later
.ifdef d
	.byte 6
.endif
.set e, later + 1
.ifdef e
	.byte 7
.endif
.globl f
.ifdef f
	.byte 8
.endif
.long g
.ifdef g
	.byte 9
.endif
.comm h, 4
.ifdef h
	.byte 10
.endif
.set i, a
.ifdef i
	.byte 11
.endif
.ifdef .text
	.byte 12
.endif
.ifdef "a"
	.byte 13
.endif
later:
.ifdef d
	.byte 14
.endif
.ifdef e
	.byte 15
.endif
.set j, a - later
.ifdef j
	.byte 16
.endif
