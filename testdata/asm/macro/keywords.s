.macro triple a=1 b=2, c = 3
	.byte \a, \b, \c
.endm
triple
triple 9
triple ,8
triple ,,7
triple b=6
triple c=5, a=4
triple c = 5 a= 4
triple 1, c=9
