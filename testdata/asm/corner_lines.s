# Line tables that compilers never ask for.
	.file 1 "a.c"
	.data
	.loc 1 1
	.ascii ""
	.zero 8
	.loc 1 2
	.fill 4, 0
	.zero 8
	.loc 1 3
	.long
	.fill 0, 4
	.zero 8
	.byte 0
	.bss
	.loc 1 4
	.zero 8
	.byte 0
# The sequences of one section stay together.
	.text
	.loc 1 10
	exit
	.loc_label first
	.section other,"ax",@progbits
	.loc 1 20
	exit
	.text
	.loc 1 11
	exit
	.loc_label second
	exit
	.loc 1 12
	exit
