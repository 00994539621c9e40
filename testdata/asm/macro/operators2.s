.macro two x y
	.ascii "[\x|\y]"
.endm
.macro three x y z
	.ascii "[\x|\y|\z]"
.endm
two a b
two a -b
two a, -b
two (a) (b)
two a->b c
two a : b
three 1 % 2
two "a b" c
two "a,b" 'c'
two ',' ';'
two '#' ' '
two 1.5 .x
two . + 1, 2
two , b
two a ,
two a$b c@d
two [1 2]
