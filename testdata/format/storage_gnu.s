# GNU as aligns storage to its size.
f:
	mov %r0,0
	exit
	.comm a,16
	.common b,16,4
	.lcomm c,5
	.lcomm d,4,8
	.local e
	.comm e,4,4
