# SPDX-License-Identifier: MIT
# Sockets, which a program may not find, has to give back, and sees a part of; and
# helper functions that are called in the wrong way.
# README.md in this folder explains the comments.
	.section tc,"ax",@progbits

	.macro lookup
	r2 = 0
	*(u64 *)(r10 - 16) = r2
	*(u64 *)(r10 - 8) = r2
	r2 = r10
	r2 += -16
	r3 = 12
	r4 = 0
	r4 += -1
	r5 = 0
	.endm

# class: null_deref
	.globl used_at_once
	.type used_at_once,@function
used_at_once:
	lookup
	call 84				# cause
	r0 = *(u32 *)(r0 + 4)		# blamed
	exit
	.size used_at_once, .-used_at_once

# class: null_arg
	.globl released_at_once
	.type released_at_once,@function
released_at_once:
	lookup
	call 84				# cause
	r1 = r0
	call 86				# blamed
	r0 = 0
	exit
	.size released_at_once, .-released_at_once

# class: null_arith
	.globl added_at_once
	.type added_at_once,@function
added_at_once:
	lookup
	call 84				# cause
	r0 += 4				# blamed
	r0 = 0
	exit
	.size added_at_once, .-added_at_once

# class: ref_leak
	.globl never_released
	.type never_released,@function
never_released:
	lookup
	call 84				# cause
	r0 = 0
	exit				# blamed
	.size never_released, .-never_released

# class: stale_ptr
	.globl used_after_release
	.type used_after_release,@function
used_after_release:
	lookup
	call 84
	if r0 == 0 goto 1f
	r6 = r0
	r1 = r0
	call 86				# cause
	r0 = *(u32 *)(r6 + 4)		# blamed
1:
	exit
	.size used_after_release, .-used_after_release

# class: stale_ptr
	.globl released_twice
	.type released_twice,@function
released_twice:
	lookup
	call 84
	if r0 == 0 goto 1f
	r6 = r0
	r1 = r0
	call 86				# cause
	r1 = r6
	call 86				# blamed
	r0 = 0
1:
	exit
	.size released_twice, .-released_twice

# class: ref_release
	.globl not_acquired
	.type not_acquired,@function
not_acquired:
	r1 = *(u64 *)(r1 + 168)		# cause
	if r1 == 0 goto 1f
	call 86				# blamed
1:
	r0 = 0
	exit
	.size not_acquired, .-not_acquired

# class: obj_access
	.globl beyond_socket
	.type beyond_socket,@function
beyond_socket:
	lookup
	call 84				# cause
	if r0 == 0 goto 1f
	r6 = r0
	r7 = *(u32 *)(r6 + 400)		# blamed
	r1 = r6
	call 86
1:
	r0 = 0
	exit
	.size beyond_socket, .-beyond_socket

# class: readonly
	.globl written_socket
	.type written_socket,@function
written_socket:
	lookup
	call 84
	if r0 == 0 goto 1f
	r6 = r0
	r7 = 1
	*(u32 *)(r6 + 16) = r7		# blamed
	r1 = r6
	call 86
1:
	r0 = 0
	exit
	.size written_socket, .-written_socket

# class: helper_arg_type
	.globl no_context
	.type no_context,@function
no_context:
	r1 = 5				# cause
	r2 = 0
	call 39				# blamed
	r0 = 0
	exit
	.size no_context, .-no_context

	.section xdp,"ax",@progbits

# class: helper_unavail
	.globl of_other_programs
	.type of_other_programs,@function
of_other_programs:
	r2 = 0
	call 39				# blamed
	r0 = 0
	exit
	.size of_other_programs, .-of_other_programs

# class: helper_unavail
	.globl of_no_program
	.type of_no_program,@function
of_no_program:
	call 999			# blamed
	r0 = 0
	exit
	.size of_no_program, .-of_no_program

	.section cgroup_skb/egress,"ax",@progbits

# class: bad_retval
	.globl seven
	.type seven,@function
seven:
	r0 = 7				# cause
	exit				# blamed
	.size seven, .-seven

	.section cgroup/sock_create,"ax",@progbits

# class: bad_retval
	.globl anything
	.type anything,@function
anything:
	r0 = *(u32 *)(r1 + 4)		# cause
	exit				# blamed
	.size anything, .-anything

	.section license,"aw",@progbits
	.asciz "GPL"
