.macro def a = 1 + 2 b=(3 4) c="x y", d='z'
	.ascii "[\a][\b][\c]"
	.byte \d
.endm
def
def 9 8 7 6
def , , q
.macro empty a=
	.ascii "[\a]"
.endm
empty
empty 1
empty ""
