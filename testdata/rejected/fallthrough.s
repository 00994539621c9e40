# SPDX-License-Identifier: MIT
# The last instruction goes on to where nothing is.
	.section xdp,"ax",@progbits

# class: fallthrough
	.globl no_end
	.type no_end,@function
no_end:
	r0 = 0
	r0 += 1				# blamed
	.size no_end, .-no_end
