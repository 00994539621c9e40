# SPDX-License-Identifier: MIT
# What programs may not do without CAP_PERFMON: show where things are in the kernel.
# README.md in this folder explains the comments.
	.section socket,"ax",@progbits

# class: ptr_leak
# caps: bpf
	.globl returned
	.type returned,@function
returned:
	r0 = r10
	exit				# blamed
	.size returned, .-returned

# class: ptr_leak
# caps: bpf
	.globl compared
	.type compared,@function
compared:
	r0 = 0
	if r1 > r10 goto 1f		# blamed
	r0 = 1
1:
	exit
	.size compared, .-compared

# class: ptr_leak
# caps: bpf
	.globl cut
	.type cut,@function
cut:
	w0 = w10			# blamed
	exit
	.size cut, .-cut

# class: ptr_leak
# caps: bpf
	.globl passed
	.type passed,@function
passed:
	r2 = r10
	r3 = r10
	r3 += -8
	r4 = 8
	call 26				# blamed
	r0 = 0
	exit
	.size passed, .-passed

# class: ptr_leak
# caps: bpf
	.globl stored
	.type stored,@function
stored:
	*(u64 *)(r1 + 48) = r10		# blamed
	r0 = 0
	exit
	.size stored, .-stored

# class: ptr_leak
# caps: bpf
	.globl anywhere
	.type anywhere,@function
anywhere:
	r2 = *(u32 *)(r1 + 0)
	r2 &= 7
	r3 = r10
	r3 += -8
	*(u64 *)(r10 - 8) = 0
	r3 += r2			# blamed
	r0 = *(u8 *)(r3 + 0)
	exit
	.size anywhere, .-anywhere

	.section license,"aw",@progbits
	.asciz "GPL"
