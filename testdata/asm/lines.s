# Line tables with the directives of clang.
	.file "x.c"
	.file 1 "/src" "x.c"
	.file 2 "/src" "include/y.h"
	.file 3 "z.h"
	.text
f:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc 1 10 3 prologue_end
	r0 = 0
	.loc 1 11 0
	.loc 2 5 7 is_stmt 0
	r1 = 1
	.loc 1 300 9 is_stmt 1 discriminator 4
	r1 = 2
	.loc 3 1 1 epilogue_begin isa 2 basic_block
	exit
	.cfi_def_cfa_offset 16
	.cfi_offset 10, -8
	.cfi_endproc
	.section xdp,"ax",@progbits
g:	.cfi_startproc
	.loc 1 20 1
	exit
	.quad 5
	.p2align 3
	.cfi_endproc
	.data
	.loc 1 30 1
	.long 1
