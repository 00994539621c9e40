.macro m a
	.ascii "\a"
	.byte 0
.endm
m "with \"quotes\""
m "a" "b"
