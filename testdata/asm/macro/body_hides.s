.macro m
	.ascii ".endm ; x"
	.byte ';' # .endm
	/* .endm
	.endm */
	.byte 1 // .endm
foo\@: .byte 2 ; .byte 3
.endm
m
m
.rept 2
	.ascii "; .endr" ; .byte 4 # .endr
.endr
