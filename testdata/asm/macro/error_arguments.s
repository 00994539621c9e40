.macro none
	.byte 1
.endm
.macro m x:req, y:req, z
	.byte 1
.endm
.macro two a b
	.byte 1
.endm
none 1
none
m
m 1
m y=1
m z=1
m 1,2,3,4
m 1,2,3,
m q=1
m x=1,x
m (1,2
two 1=2
two a 1 2
two a=1,a=2,
two b=1 2
two =
two a=
two 1 = 2
two (a=1)
