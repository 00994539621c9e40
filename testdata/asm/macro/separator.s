.macro glue x
x\x\()y: .byte 1
.Lx\x: .byte \x\()0
	.ascii "\x\()\()\x"
	.ascii "\\(\x\\)"
.endm
.macro bs x
	.ascii "\\\x"
	.ascii "\\x"
.endm
glue 1
glue 2
bs n
