# SPDX-License-Identifier: MIT
# What is for those with privileges.
# README.md in this folder explains the comments.
	.section xdp,"ax",@progbits

# class: privilege_or_attach
# caps: none
	.globl for_networks
	.type for_networks,@function
for_networks:
	r0 = 0
	exit
	.size for_networks, .-for_networks

	.section socket,"ax",@progbits

# class: privilege
# caps: none
# sysctl: kernel/unprivileged_bpf_disabled=0
	.globl calls
	.type calls,@function
calls:
	call called
	exit
	.size calls, .-calls

# class: too_large_prog
# caps: none
# sysctl: kernel/unprivileged_bpf_disabled=0
	.globl large
	.type large,@function
large:
	.rept 4096
	r0 = 0
	.endr
	exit
	.size large, .-large

	.text
	.type called,@function
called:
	r0 = 0
	exit
	.size called, .-called

	.section license,"aw",@progbits
	.asciz "GPL"
