.macro load dst, src, off=0
	\dst = *(u64 *)(\src + \off)
.endm
.macro branch a op b target
	if \a \op \b goto \target
.endm
.macro put reg:req val:req
	\reg = \val
.endm
entry:
	load r1 r2
	load r3, r4, 8
	load dst=r5 src=r6 off=16
	put r0, 1
	put w1 "2"
	branch r1, >, r2, 1f
	branch r1, ==, 5, entry
1:
	exit
