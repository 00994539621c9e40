# differs: llvm-mc stops where a definition in an included file is not closed
	.include "unclosed.inc"
	.byte 1
	.bad
	.include "cut.inc"
	.bad
