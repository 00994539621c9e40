# What a listing and its text have to get right: symbols in odd places and with
# odd names, data between instructions, every kind of relocation.
	.file	"corners.c"
	.text
	.globl	b
	.type	b,@function
a:
b:
	r1 = 5
	if r1 == 7 goto l2
	goto l1
	r1 = extern_data+8 ll
	r1 = -1 ll
	r2 = table ll
	r2 = .Lanon+4 ll
	ld_pseudo r1, 1, 5
l1:
	call b
	call helper
	call helper+16
	goto b
	gotol b
	call 7
l2:
	call l1
	.quad 0, 0
	.zero 20
odd:
	r0 = 1 ll
	.quad 0x2000000015, 0x1234
	may_goto +1
	goto +100
	goto -100
	gotol l1
	lock *(u64 *)(r1 + 0) += r2
	r0 = atomic_fetch_add((u64 *)(r1 + 8), r0)
	.byte 0x85, 0x20, 0, 0, 1, 0, 0, 0
	.size	b, .-b
	exit
	.quad b
	.set	middle, a+28
	.byte 1, 2, 3

	.section "xdp frags","ax",@progbits
	.weak	"odd name"
	.hidden	"odd name"
"odd name":
	call l2
	r1 = table+4 ll
	goto "r1"
"r1":
	call "u8"
	call "with@version"
	exit

	.data
	.p2align 5
	.globl	table
	.type	table,@object
	.size	table, 24
table:
	.quad	b
	.quad	.Ltext
	.quad	table+8
	.long	table
	.long	.data+4
	.long	.Lanon
	.long	.text+8
.Lanon:
	.long	.Ltext
	.ascii	"some \"text\"\n\\\0\0\0"

	.bss
	.globl	counters
counters:
	.zero 100
tail:
	.zero 4

	.section .rodata.str1.1,"aMS",@progbits,1
.Ltext:
	.asciz "first"
.Lsecond:
	.asciz "second\tline\377"

	.section .group_of_one,"axG",@progbits,one,comdat
	.weak	one
one:
	exit
	.section names,"a",@progbits,unique,1
	.long	1
	.section names,"aw",@progbits,unique,2
	.long	.Lsecond
	.quad	.Lsecond+3
	.section ordered,"ao",@progbits,b
	.long	2
	.section .init_array,"aw",@init_array
	.quad	b
	.section typed,"e",@0x12345
	.byte	1

	.comm	shared,16,8
	.set	number, 0x123456789
	.globl	number
	.weak	absent
	.globl	unused
	.local	nowhere
	.type	absent,@function
	.addrsig
	.addrsig_sym b
	.addrsig_sym .Lanon
