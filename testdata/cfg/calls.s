	.section	tc,"ax",@progbits
	.globl	main
	.type	main, @function
main:
	r1 = counts ll
	r2 = r10
	r2 += -4
	call 1
	if r0 == 0 goto 1f
	call static
	r1 = 10
	r2 = each ll
	r3 = 0
	r4 = 0
	call 181
	call recursive
	callx r2
	call bpf_rcu_read_lock
	call 12
	exit
1:	call bpf_throw
	r0 = 1
	exit

	.globl	recursive
	.type	recursive, @function
recursive:
	if r1 == 0 goto 1f
	call recursive
	call main
1:	exit

	.text
	.type	static, @function
static:
	r0 = value ll
	r0 = second ll
	exit
	.type	each, @function
each:
	r0 = 0
	exit

	.section	.maps,"aw",@progbits
	.globl	counts
	.type	counts, @object
counts:
	.zero	32
	.data
	.globl	value
	.type	value, @object
value:	.quad	1
	.type	second, @object
second:	.quad	2
