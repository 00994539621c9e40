.macro one x
	.ascii "[\x]"
.endm
.macro two x y
	.ascii "[\x|\y]"
.endm
one 1+2
one 1 + 2
one 1 +2
one -1
one - 1
one ~ 0
one 1 - - 2
one (1 2)
one (1, 2) + 3
one 1 == 2
one 1 << 2
one 1 <> 2
one 1 && 2 || 3
two 1 ! 2, 3
two 1 (2)
two 1(2) 3
two 1 % 2
