# gotox by two tables of clang's, by addresses of labels in data, and by nothing that is known.
	.section	socket,"ax",@progbits
	.globl	switches
	.type	switches, @function
switches:
	r2 = r1
	r2 <<= 3
	r3 = first ll
	r3 += r2
	r3 = *(u64 *)(r3 + 0)
	gotox r3
	r0 = 1
	goto 1f
	r0 = 2
1:	r4 = second ll
	r2 += r4
	r2 = *(u64 *)(r2 + 0)
	gotox r2
	r0 = 4
	exit

	.globl	labels
	.type	labels, @function
labels:
	r2 = targets ll
	r2 = *(u64 *)(r2 + 8)
	gotox r2
x:	r0 = 1
	exit
y:	r0 = 2
	exit

	.globl	unknown
	.type	unknown, @function
unknown:
	gotox r1
	exit

	.section	.jumptables,"",@progbits
	.type	first, @object
first:	.quad	0x38, 0x48, 0x38
	.size	first, 24
second:	.quad	0x78
	.data
	.type	targets, @object
targets: .quad	x, y, x
	.size	targets, 24
