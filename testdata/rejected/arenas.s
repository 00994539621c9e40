# SPDX-License-Identifier: MIT
# Arenas, which one program has one of.
# README.md in this folder explains the comments.
	.section xdp,"ax",@progbits

# class: arena
# class before 6.9: isa_too_new
	.globl no_arena
	.type no_arena,@function
no_arena:
	r1 = 0
	r1 = addr_space_cast(r1, 0, 1)	# blamed
	r0 = 0
	exit
	.size no_arena, .-no_arena

	.section license,"aw",@progbits
	.asciz "GPL"
