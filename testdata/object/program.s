# Two programs, a subprogram, a map and the names that only a string table with
# shared endings keeps apart.
	.file	"program.c"
	.section xdp,"ax",@progbits
	.globl	count
	.p2align 3
	.type	count,@function
count:
	r1 = hits ll
	*(u32 *)(r10 - 4) = 0
	r2 = r10
	r2 += -4
	call 1
	if r0 == 0 goto LBB0_2
	call add
	goto LBB0_3
LBB0_2:
	call extern_add
LBB0_3:
	r0 = 2
	exit
	.size	count, .-count
	.section tc,"ax",@progbits
	.globl	recount
	.type	recount,@function
recount:
	call count
	r1 = name ll
	exit
	.size	recount, .-recount
	.text
	.type	add,@function
add:
	lock *(u64 *)(r0 + 0) += r1
	exit
	.size	add, .-add
	.section .maps,"aw",@progbits
	.globl	hits
	.type	hits,@object
	.p2align 3
hits:
	.zero	16
	.size	hits, 16
	.section license,"aw",@progbits
	.globl	_license
	.type	_license,@object
_license:
	.asciz	"GPL"
	.size	_license, 4
	.section .rodata.str1.1,"aMS",@progbits,1
name:
	.asciz	"count"
	.section .bss.hidden,"aw",@nobits
	.hidden	state
	.weak	state
	.type	state,@object
	.p2align 6
state:
	.zero	200
	.size	state, 200
	.section .tail,"",@progbits
	.quad	state, hits+8, name
	.long	.Lend-count
	.section xdp,"ax",@progbits
.Lend:
	.addrsig
	.addrsig_sym hits
	.addrsig_sym name
	.addrsig_sym state
