# run: tc prog=first input=64 return=9
# bpftool: no (globals without BTF)
# SPDX-License-Identifier: MIT
# Two objects without BTF or debug information, by hand: static functions that
# are called by label and by section, data by name and by section.
	.section tc,"ax",@progbits
	.globl first
	.type first,@function
first:
	r1 = 2
	call helper
	r1 = number ll
	r1 = *(u32 *)(r1 + 0)
	r0 += r1
	exit
	.size first, .-first

	.text
	.type helper,@function
helper:
	r0 = r1
	r0 += 3
	exit
	.size helper, .-helper

	.data
	.p2align 2
	.type number,@object
number:
	.long 4
	.size number, 4

	.section license,"aw",@progbits
	.asciz "GPL"
