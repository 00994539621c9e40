# differs: llvm-mc has no limit
	.include "cycle.inc"
	.bad
