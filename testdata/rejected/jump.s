# SPDX-License-Identifier: MIT
# Jumps to where no instruction begins.
	.section xdp,"ax",@progbits

# class: bad_jump
	.globl beyond
	.type beyond,@function
beyond:
	r0 = 0
	if r0 == 0 goto +40		# blamed
	exit
	.size beyond, .-beyond

	.section tc,"ax",@progbits

# class: bad_jump
# class before 6.1: bad_encoding
	.globl into_the_middle
	.type into_the_middle,@function
into_the_middle:
	r0 = 0
	if r0 == 0 goto +1
	r2 = 5 ll			# blamed
	exit
	.size into_the_middle, .-into_the_middle
