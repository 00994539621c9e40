.altmacro
.macro m x y
	.ascii "[x][\y]"
x&1: .byte 1
\x&2: .byte 2
	.ascii "xx x1 x.y y$ y"
.endm
m abc, d
m %1+2, <a b>
m %(1+2)*4, <>
m <a!>b!!c>, %-1
m a<b c
.noaltmacro
.macro n x
	.ascii "[x][\x]"
.endm
n 1
n 1+2
