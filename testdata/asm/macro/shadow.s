.macro exit
	r0 = 7
	.purgem exit
	exit
.endm
exit
exit
.macro .long x
	.short \x
.endm
.long 5
.macros_off
.long 6
.macros_on
.long 7
.macro "quoted name"
	.byte 1
.endm
"quoted name"
.macro Case
	.byte 2
.endm
.macro case
	.byte 3
.endm
Case
case
