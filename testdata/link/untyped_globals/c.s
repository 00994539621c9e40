# SPDX-License-Identifier: MIT
# A function by hand, which calls another that nobody declares, and variables without .type
# and .size.
	.text
	.globl by_hand
	.type by_hand,@function
by_hand:
	call twice
	r0 += 100
	exit
	.size by_hand, .-by_hand

	.type twice,@function
twice:
	r0 = r1
	r0 += r1
	exit
	.size twice, .-twice

	.data
	.p2align 2
	.globl plain
plain:
	.long 5

	.section .data.apart,"aw",@progbits
	.p2align 2
	.globl apart
apart:
	.long 7
