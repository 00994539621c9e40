# SPDX-License-Identifier: MIT
# Bytes that no instruction has. They have no line, that of the instruction before counts.
	.section xdp,"ax",@progbits

# class: bad_encoding
	.globl no_such_opcode
	.type no_such_opcode,@function
no_such_opcode:
	r0 = 0				# blamed
	.byte 0xff, 0, 0, 0, 0, 0, 0, 0
	exit
	.size no_such_opcode, .-no_such_opcode
