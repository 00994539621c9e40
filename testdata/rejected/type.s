# SPDX-License-Identifier: MIT
# Registers that hold something else than what is done with them asks for.
# README.md in this folder explains the comments.
	.section xdp,"ax",@progbits

# class: uninit_reg
	.globl never_written
	.type never_written,@function
never_written:
	r0 = r5				# blamed
	exit
	.size never_written, .-never_written

# class: uninit_reg
	.globl lost_in_call
	.type lost_in_call,@function
lost_in_call:
	r3 = 7
	call 5				# cause
	r0 = r3				# blamed
	exit
	.size lost_in_call, .-lost_in_call

# class: uninit_reg
	.globl no_result
	.type no_result,@function
no_result:
	r2 = 1
	exit				# blamed
	.size no_result, .-no_result

# class: scalar_deref
	.globl zero
	.type zero,@function
zero:
	r2 = 0				# cause
	r0 = *(u64 *)(r2 + 0)		# blamed
	exit
	.size zero, .-zero

# class: scalar_deref
	.globl number_of_context
	.type number_of_context,@function
number_of_context:
	r2 = *(u32 *)(r1 + 12)		# cause
	r0 = *(u8 *)(r2 + 0)		# blamed
	exit
	.size number_of_context, .-number_of_context

# class: scalar_deref
	.globl cut_pointer
	.type cut_pointer,@function
cut_pointer:
	w2 = w10			# cause
	r0 = *(u8 *)(r2 - 8)		# blamed
	exit
	.size cut_pointer, .-cut_pointer

# class: bad_deref
	.globl end_of_packet
	.type end_of_packet,@function
end_of_packet:
	r3 = *(u32 *)(r1 + 4)		# cause
	r0 = *(u8 *)(r3 + 0)		# blamed
	exit
	.size end_of_packet, .-end_of_packet

# class: ptr_arith
	.globl context_times
	.type context_times,@function
context_times:
	r1 *= 2				# blamed
	r0 = 0
	exit
	.size context_times, .-context_times

# class: ptr_arith
	.globl end_plus
	.type end_plus,@function
end_plus:
	r3 = *(u32 *)(r1 + 4)
	r3 += 1				# blamed
	r0 = 0
	exit
	.size end_plus, .-end_plus

# class: ptr_arith
	.globl masked_pointer
	.type masked_pointer,@function
masked_pointer:
	r2 = r10
	r2 &= -8			# blamed
	r0 = 0
	exit
	.size masked_pointer, .-masked_pointer

# class: ptr_arith
	.globl number_minus_pointer
	.type number_minus_pointer,@function
number_minus_pointer:
	r2 = 5
	r2 -= r10			# blamed
	r0 = 0
	exit
	.size number_minus_pointer, .-number_minus_pointer

# class: ptr_arith
	.globl two_pointers
	.type two_pointers,@function
two_pointers:
	r2 = r10
	r2 += r10			# blamed
	r0 = 0
	exit
	.size two_pointers, .-two_pointers

# class: same_insn_ptr
	.globl either
	.type either,@function
either:
	*(u64 *)(r10 - 8) = 0
	r6 = r1
	r2 = r10
	r2 += -8
	r3 = *(u32 *)(r1 + 12)
	if r3 == 0 goto 1f
	r2 = r6
1:
	r0 = *(u32 *)(r2 + 0)		# blamed
	exit
	.size either, .-either

	.section tc,"ax",@progbits

# class: stale_ptr
	.globl stale_packet
	.type stale_packet,@function
stale_packet:
	r6 = r1
	r7 = *(u32 *)(r1 + 76)
	r3 = *(u32 *)(r1 + 80)
	r2 = r7
	r2 += 14
	if r2 > r3 goto 1f
	r2 = 64
	call 39				# cause
	r0 = *(u8 *)(r7 + 0)		# blamed
	exit
1:
	r0 = 0
	exit
	.size stale_packet, .-stale_packet

	.section license,"aw",@progbits
	.asciz "GPL"
