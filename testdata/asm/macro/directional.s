.macro loop n
1:
	r1 += \n
	if r1 > 5 goto 2f
	goto 1b
2:
.endm
loop 1
loop 2
	goto 1b
	goto 3f
3:
	exit
