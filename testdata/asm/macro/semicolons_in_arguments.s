.macro m a b
	.byte \a, \b
.endm
m 1 2 ; m 3, 4 ; m ';' 5
m '#' 6 # 7
m '/' 8 // 9
m 1+ \
2
