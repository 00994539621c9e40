# Sections: flags, types, stacks, subsections.
	.section foo
	.long 1
	.section .text.foo,"a"
	exit
	.section .rodata.str1.1,"aMS",@progbits,1
str1:	.asciz "one"
.Lstr2:	.asciz "two"
	.section "quoted name","aw",%progbits
	.long .Lstr2, .Lstr2 + 1, str1, str1 + 2
	.section .note.x
	.section .init_array
	.quad f
	.section .init_array.5,"aw"
	.section .bss.x
	.zero 4
	.section .data.rel.ro
	.section .tdata
t:	.long 1
	.section .tbss
	.zero 4
	.data
	.long t
	.section xdp,"ax",@progbits
	.globl f
	.type f,@function
f:	r0 = 0
	exit
.Lend:	.size f, .Lend-f
	.section xdp
	.section maps,"aw","progbits"
	.pushsection .data
	.long 2
	.pushsection .text, 3
	r0 = 3
	.popsection
	.long 3
	.popsection
	.long 4
	.previous
	.previous
	.subsection 2
	.long 22
	.subsection 1
	.long 11
sub1:
	.subsection 0
	.long 0
	.text 1
	r0 = 1
	.text
	r0 = 0
	.section .x,"a",@progbits,unique,1
	.long 1
	.section .x,"a",@progbits,unique,2
	.long 2
	.section .x,"a",@progbits,unique,1
	.long 1
	.section .ex,"e"
	.section .num,"0x2"
	.section .typ,"a",@0x7000001
	.section .lo,"ao",@progbits,f
	.long sub1
	.section .g,"axG",@progbits,grp,comdat
	.globl grp
grp:	exit
	.section .g2,"awG",@progbits,grp,comdat
	.quad grp
	.section .g3,"aG",@progbits,sig
	.quad 1
	.section .r,"aR"
