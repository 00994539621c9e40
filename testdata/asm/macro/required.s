.macro need x:req, y = 5
	.byte \x, \y
.endm
need 1
need 1 2
need y=3, x=4
need "6"
