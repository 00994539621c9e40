# differs: llvm-mc has no limit
.rept 1000000000
	.byte 1
.endr
.rept 1<<62
.endr
.rept 1<<62
\()
.endr
.byte 1
.rept 0x7fffffffffffffff
	.rept 0x7fffffffffffffff
	.endr
.endr
.bad
