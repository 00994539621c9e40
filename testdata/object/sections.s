	.file ""
	.file "misc.c"
	.text
main:
	r1 = str ll
	r2 = arr ll
	call ext
	exit
	.section .rodata.str1.1,"aMS",@progbits,1
str:	.asciz "hello"
	.section .rodata.cst16,"aM",@progbits,16
	.quad 1, 2
	.section .order,"ao",@progbits,main
	.long main
	.section .order0,"ao",@progbits,0
	.byte 0
	.section .uniq,"aw",@progbits,unique,1
	.quad arr
	.section .uniq,"aw",@progbits,unique,2
	.quad .uniq
	.p2align 4
	.bss
	.p2align 6
arr:	.zero 100
	.comm com,16,8
	.local lcom
	.comm lcom,24,8
	.weak w
	.quad 0
	.hidden hid
	.data
	.quad hid, w, com, lcom
	.section .ret,"awR",@progbits
	.byte 1
	.section .note.foo,"",@note
	.long 1
	.section .init_array,"aw",@init_array
	.quad main
	.section odd,"",@0x6fff4c04
	.byte 0
	.set abs, 77
	.globl abs
	.ident "me"
	.file "late.c"
