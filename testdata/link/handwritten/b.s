# SPDX-License-Identifier: MIT
# The other, with the same local names.
	.section tc,"ax",@progbits
	.globl second
	.type second,@function
second:
	r1 = 5
	call helper
	r6 = r0
	r1 = .data + 4 ll
	r0 = *(u32 *)(r1 + 0)
	r0 += r6
	exit
	.size second, .-second

	.text
	.type helper,@function
helper:
	r0 = r1
	r0 *= 30
	exit
	.size helper, .-helper

	.data
	.p2align 2
	.type number,@object
number:
	.long 40, 50
	.size number, 8
