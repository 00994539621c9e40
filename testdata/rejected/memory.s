# SPDX-License-Identifier: MIT
# Memory outside of what a pointer leads to, or that may not be used that way.
# README.md in this folder explains the comments.
	.section xdp,"ax",@progbits

# class: pkt_bounds
	.globl not_checked
	.type not_checked,@function
not_checked:
	r2 = *(u32 *)(r1 + 0)
	r0 = *(u8 *)(r2 + 0)		# blamed
	exit
	.size not_checked, .-not_checked

# class: pkt_bounds
	.globl checked_too_little
	.type checked_too_little,@function
checked_too_little:
	r2 = *(u32 *)(r1 + 0)
	r3 = *(u32 *)(r1 + 4)
	r4 = r2
	r4 += 14
	if r4 > r3 goto 1f		# cause
	r0 = *(u32 *)(r2 + 12)		# blamed
	exit
1:
	r0 = 0
	exit
	.size checked_too_little, .-checked_too_little

# class: pkt_bounds
	.globl checked_before
	.type checked_before,@function
checked_before:
	r2 = *(u32 *)(r1 + 0)
	r3 = *(u32 *)(r1 + 4)
	r4 = r2
	r4 += 14
	if r4 > r3 goto 1f		# cause
	r5 = *(u8 *)(r2 + 0)
	r2 += r5
	r0 = *(u8 *)(r2 + 0)		# blamed
	exit
1:
	r0 = 0
	exit
	.size checked_before, .-checked_before

# class: stack_oob
	.globl above_frame
	.type above_frame,@function
above_frame:
	*(u64 *)(r10 + 0) = r1		# blamed
	r0 = 0
	exit
	.size above_frame, .-above_frame

# class: stack_oob
	.globl below_frame
	.type below_frame,@function
below_frame:
	r2 = 0
	*(u64 *)(r10 - 520) = r2	# blamed
	r0 = 0
	exit
	.size below_frame, .-below_frame

# Programs of root may read what nobody wrote since Linux 6.3.
# class: stack_uninit
# class from 6.3: none
	.globl not_written
	.type not_written,@function
not_written:
	r0 = *(u64 *)(r10 - 8)		# blamed
	exit
	.size not_written, .-not_written

# class: stack_spill
	.globl half_of_pointer
	.type half_of_pointer,@function
half_of_pointer:
	*(u64 *)(r10 - 8) = r1
	r0 = *(u32 *)(r10 - 8)		# blamed
	exit
	.size half_of_pointer, .-half_of_pointer

# class: misaligned
	.globl odd_stack
	.type odd_stack,@function
odd_stack:
	r2 = 0
	*(u32 *)(r10 - 7) = r2		# blamed
	r0 = 0
	exit
	.size odd_stack, .-odd_stack

# class: readonly
	.globl frame_pointer
	.type frame_pointer,@function
frame_pointer:
	r10 = 0				# blamed
	r0 = 0
	exit
	.size frame_pointer, .-frame_pointer

# class: ctx_access
	.globl beyond_context
	.type beyond_context,@function
beyond_context:
	r0 = *(u32 *)(r1 + 400)		# blamed
	exit
	.size beyond_context, .-beyond_context

# class: ctx_access
	.globl written_context
	.type written_context,@function
written_context:
	r2 = 0
	*(u32 *)(r1 + 0) = r2		# blamed
	r0 = 0
	exit
	.size written_context, .-written_context

# class: ctx_access
	.globl moved_context
	.type moved_context,@function
moved_context:
	r1 += 8				# cause
	r0 = *(u32 *)(r1 + 4)		# blamed
	exit
	.size moved_context, .-moved_context

# class: atomic
	.globl atomic_context
	.type atomic_context,@function
atomic_context:
	r2 = 1
	lock *(u64 *)(r1 + 0) += r2	# blamed
	r0 = 0
	exit
	.size atomic_context, .-atomic_context

# class: ptr_off_range
	.globl far_away
	.type far_away,@function
far_away:
	r2 = r10
	r2 += 2147483647		# blamed
	r0 = 0
	exit
	.size far_away, .-far_away

	.section cgroup_skb/ingress,"ax",@progbits

# class: readonly
	.globl written_packet
	.type written_packet,@function
written_packet:
	r2 = *(u32 *)(r1 + 76)
	r3 = *(u32 *)(r1 + 80)
	r4 = r2
	r4 += 1
	if r4 > r3 goto 1f
	r5 = 0
	*(u8 *)(r2 + 0) = r5		# blamed
1:
	r0 = 1
	exit
	.size written_packet, .-written_packet

	.section kprobe/anything,"ax",@progbits

# class: stack_oob
	.globl buffer_too_small
	.type buffer_too_small,@function
buffer_too_small:
	r1 = r10
	r1 += -8			# cause
	r2 = 16
	call 16				# blamed
	r0 = 0
	exit
	.size buffer_too_small, .-buffer_too_small

# class: size_arg
	.globl any_size
	.type any_size,@function
any_size:
	r2 = *(u64 *)(r1 + 112)		# cause
	r1 = r10
	r1 += -8
	call 16				# blamed
	r0 = 0
	exit
	.size any_size, .-any_size

# class: size_arg
	.globl signed_size
	.type signed_size,@function
signed_size:
	r2 = *(u64 *)(r1 + 112)		# cause
	if r2 s> 8 goto 1f
	r1 = r10
	r1 += -8
	call 16				# blamed
1:
	r0 = 0
	exit
	.size signed_size, .-signed_size

# class: size_arg
	.globl no_size
	.type no_size,@function
no_size:
	r2 = 0				# cause
	r1 = r10
	r1 += -8
	call 16				# blamed
	r0 = 0
	exit
	.size no_size, .-no_size

# class: stack_oob
	.globl any_offset
	.type any_offset,@function
any_offset:
	r2 = *(u64 *)(r1 + 112)
	r2 &= 63
	r3 = r10
	r3 += -16
	r3 += r2			# cause
	r4 = 0
	*(u8 *)(r3 + 0) = r4		# blamed
	r0 = 0
	exit
	.size any_offset, .-any_offset

	.section license,"aw",@progbits
	.asciz "GPL"
