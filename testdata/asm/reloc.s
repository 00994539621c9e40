# differs: llvm-mc knows no name of a BPF relocation in .reloc.
	.text
	.globl f
f:
	.quad 0x18, 0
	.reloc f, R_BPF_64_64, map
	.quad 0x1085
	.reloc 16, R_BPF_64_32, ext
	exit
	.data
	.zero 16
.Lhere:
	.reloc 0, R_BPF_64_ABS64, f + 8
	.reloc 8, R_BPF_64_NODYLD32, .Lhere
	.reloc 12, R_BPF_64_ABS32, ext
