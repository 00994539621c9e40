.macro pair x y
	.byte \x, \y
.endm
pair 1 2
pair 1, 2
pair 1 , 2
pair 1,2	# comment
	pair	0x10	'a'; pair 3 4
label: pair 5 6
.macro comma, x, y
	.byte \x+\y
.endmacro
comma 7 8
