	.file	"corners.c"
	.text
	.local	a
	.local	l2
	.local	l1
	.local	odd
	.local	middle
	.text
a:
	.globl	b
	.type	b,@function
	.size	b, 284
b:
.LBB1_0:
	r1 = 5
	if r1 == 7 goto l2
	goto l1
	r1 = extern_data+8 ll
	r1 = -1 ll
	r2 = table ll
	r2 = .LBB3_5_4 ll
	ld_pseudo	r1, 1, 5
l1:
	call b
	call helper
	call helper+16
	goto b
	gotol b
	call 7
l2:
	call l1
	.quad	0x0000000000000000
	.quad	0x0000000000000000
	.quad	0x0000000000000000
	.quad	0x0000000000000000
	.long	0x0
odd:
	r0 = 1 ll
	if r0 == 32 goto .LBB1_27_4
.LBB1_27_4:
	.quad	0x0000000000001234	# w2 /= 0
	may_goto .LBB1_30_4
	goto +100
.LBB1_30_4:
	goto -100
	gotol -20
	lock *(u64 *)(r1 + 0) += r2
	r0 = atomic_fetch_add((u64 *)(r1 + 8), r0)
	.quad	0x0000000100002085	# call 1
	exit
	.quad	b
	.byte	0x1, 0x2, 0x3

	.section	"xdp frags","ax",@progbits
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
	.p2align	5
	.globl	table
	.type	table,@object
	.size	table, 24
table:
	.quad	b
	.quad	.LBB5_0
	.quad	table+8
	.long	table
	.long	.data+4
	.long	.LBB3_5
	.long	.text+8
.LBB3_5:
	.long	.LBB5_0
.LBB3_5_4:
	.asciz	"some \"text\"\n\\"
	.byte	0x0, 0x0

	.bss
	.globl	counters
counters:
	.zero	100
tail:
	.zero	4

	.section	.rodata.str1.1,"aMS",@progbits,1
.LBB5_0:
	.asciz	"first"
.Lsecond:
	.asciz	"second\tline\377"

	.section	.group_of_one,"axG",@progbits,one,comdat
	.weak	one
one:
	exit

	.section	names,"a",@progbits
	.long	0x1

	.section	names,"aw",@progbits,unique,1
	.long	.rodata.str1.1+6
	.quad	.Lsecond+3

	.section	ordered,"ao",@progbits,.text
	.long	0x2

	.section	.init_array,"aw",@init_array
	.quad	b

	.section	typed,"e",@0x12345
	.byte	0x1

	.set	middle, .LBB1_0+28
	.local	nowhere
	.comm	shared,16,8
	.globl	number
	.set	number, 4886718345
	.weak	absent
	.type	absent,@function
	.globl	unused

	.addrsig
	.addrsig_sym	b
	.addrsig_sym	.data
