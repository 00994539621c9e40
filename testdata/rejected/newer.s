# SPDX-License-Identifier: MIT
# Indirect jumps and arguments on the stack, which only new kernels have.
# README.md in this folder explains the comments.
	.section xdp,"ax",@progbits

# class: bad_jump
# class before 7.0: isa_too_new
	.globl no_table
	.type no_table,@function
no_table:
	r1 = 0
	gotox r1			# blamed
	r0 = 0
	exit
	.size no_table, .-no_table

# Register 11 leads to arguments on the stack, of which the program itself has none.
# class: stack_args
# class before 7.1: bad_encoding
	.globl no_argument
	.type no_argument,@function
no_argument:
	r0 = 0				# blamed
	.byte 0x79, 0xb0, 8, 0, 0, 0, 0, 0	# r0 = *(u64 *)(r11 + 8)
	exit
	.size no_argument, .-no_argument

	.section license,"aw",@progbits
	.asciz "GPL"
