# SPDX-License-Identifier: MIT
# A function for programs under the GPL in one that is not.
	.section xdp,"ax",@progbits

# class: gpl
	.globl not_free
	.type not_free,@function
not_free:
	r1 = r10
	r1 += -8
	r2 = 0
	*(u64 *)(r10 - 8) = r2
	r2 = 8
	call 6				# blamed
	r0 = 0
	exit
	.size not_free, .-not_free

	.section license,"aw",@progbits
	.asciz "Proprietary"
