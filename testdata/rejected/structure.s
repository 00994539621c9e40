# SPDX-License-Identifier: MIT
# What the kernel refuses before it looks at values, and limits.
# README.md in this folder explains the comments.
	.section xdp,"ax",@progbits

# class: unreachable
	.globl never_reached
	.type never_reached,@function
never_reached:
	r0 = 0
	exit
	r0 = 1				# blamed
	exit
	.size never_reached, .-never_reached

# class: div_zero
	.globl by_zero
	.type by_zero,@function
by_zero:
	r0 = 8
	r0 /= 0				# blamed
	exit
	.size by_zero, .-by_zero

# class: bad_encoding
	.globl far_shift
	.type far_shift,@function
far_shift:
	r0 = 8
	r0 <<= 64			# blamed
	exit
	.size far_shift, .-far_shift

# class: infinite_loop
	.globl forever
	.type forever,@function
forever:
	r0 = 0
1:
	r0 &= 1				# blamed
	if r0 != 2 goto 1b
	exit
	.size forever, .-forever

# class: isa_too_new
# class from 6.6: none
	.globl sign_extended
	.type sign_extended,@function
sign_extended:
	r0 = 200
	r0 = (s8)r0			# blamed
	exit
	.size sign_extended, .-sign_extended

# class: isa_too_new
# class from 6.6: none
	.globl swapped
	.type swapped,@function
swapped:
	r0 = 200
	r0 = bswap64 r0			# blamed
	exit
	.size swapped, .-swapped

# class: isa_too_new
# class from 6.9: none
	.globl may_go
	.type may_go,@function
may_go:
	r0 = 0
1:
	may_goto 2f			# blamed
	r0 += 1
	goto 1b
2:
	exit
	.size may_go, .-may_go

# class: too_complex
	.globl jumps
	.type jumps,@function
jumps:
	r0 = 0
	.rept 8200			# blamed
	call 7
	if r0 > 5 goto 1f
	.endr
1:
	r0 = 0
	exit
	.size jumps, .-jumps

# class: stack_limit
	.globl deep_stack
	.type deep_stack,@function
deep_stack:
	r1 = 0
	*(u64 *)(r10 - 480) = r1
	call wide
	exit
	.size deep_stack, .-deep_stack

	.section tc,"ax",@progbits

# class: ld_abs
	.globl wrong_register
	.type wrong_register,@function
wrong_register:
	r6 = 0
	r0 = *(u8 *)skb[0]		# blamed
	exit
	.size wrong_register, .-wrong_register

	.text
	.type wide,@function
wide:
	r1 = 0
	*(u64 *)(r10 - 480) = r1
	r0 = 0
	exit
	.size wide, .-wide

	.text
	.macro nested from, to
	.type level\from,@function
level\from:
	call level\to
	exit
	.size level\from, .-level\from
	.endm

	.type level9,@function
level9:
	r0 = 0
	exit
	.size level9, .-level9

# class: call_depth
# class from 7.2: none
	nested 1, 2
	nested 2, 3
	nested 3, 4
	nested 4, 5
	nested 5, 6
	nested 6, 7
	nested 7, 8			# blamed
	nested 8, 9

	.section xdp,"ax",@progbits
	.globl nine_calls
	.type nine_calls,@function
nine_calls:
	call level1
	exit
	.size nine_calls, .-nine_calls

	.section license,"aw",@progbits
	.asciz "GPL"
