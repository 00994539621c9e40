# LLVM aligns storage to what is asked for only.
f:
	r0 = 0
	exit
	.comm a, 16
	.common b, 16, 4
	.lcomm c, 5
	.local e
	.comm e, 4, 4
