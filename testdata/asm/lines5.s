# Line tables of DWARF 5.
	.file 0 "/src" "x.c" md5 0x00112233445566778899aabbccddeeff
	.file 1 "/src" "other.c" md5 0x00112233445566778899aabbccddeef0
	.file 2 "inc" "y.h" md5 0xffeeddccbbaa99887766554433221100
	.text
f:	.loc 0 3 1
	r0 = 0
	.loc 2 4 1
	exit
	.section a,"ax",@progbits
	.loc 2 9 1
	exit
	.section .debug_line,"",@progbits
.Lline_table_start0:
