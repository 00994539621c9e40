# differs: to llvm-mc a comment is an argument, or a part of one
.macro m a b
	.ascii "[\a|\b]"
.endm
m 1 /* first */ 2
m 1 /* only */
m 1/* joined */2
