# SPDX-License-Identifier: MIT
# The definitions, by hand.
	.text
	.globl function_there
	.type function_there,@function
function_there:
	r0 = 1
	exit
	.size function_there, .-function_there

	.data
	.globl variable_there, larger, fine
variable_there:
	.quad 1
	.type larger,@object
larger:
	.long 1, 2, 3
	.size larger, 12
fine:
	.long 1
