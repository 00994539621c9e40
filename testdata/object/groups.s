	.file "groups.c"
	.section .text.f,"axG",@progbits,f,comdat
	.weak f
	.type f,@function
f:
	r0 = 0
	call ext
	exit
	.size f, .-f
	.section .rodata.f,"aG",@progbits,f,comdat
	.quad f
	.section .text.u,"axG",@progbits,usig,comdat
u:	exit
	.section .text.g,"axG",@progbits,g
	.globl g
g:	call u
	exit
	.section .text.z,"axG",@progbits,gsig,comdat
	.globl gsig
	exit
	.section .text.y,"axG",@progbits,rsig,comdat
	call rsig
	.section .text.x,"axG",@progbits,lsig,comdat
	.local lsig
	exit
	.section .text.v,"axG",@progbits,lrsig,comdat
	.local lrsig
	call lrsig
	exit
	.addrsig
	.addrsig_sym f
	.addrsig_sym u
	.addrsig_sym nowhere
