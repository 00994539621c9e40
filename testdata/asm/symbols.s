# Symbols: bindings, types, sizes, commons, aliases, file names.
	.file "a.c"
	.globl g1, g2
	.weak wk
	.local l1
	.hidden g2
	.protected g3
	.internal g4
g1:	r0 = 0
g3:	exit
l1:	exit
	.type g1, @function
	.type g3, %function
	.type l1, STT_FUNC
	.type o1, "object"
	.type n1 @notype
	.size g1, 8
	.size g3, . - g3
	.file "b.c"
	.data
o1:	.long 1
	.size o1, 4
wk:	.long 2
	.extern e1
	.comm c1, 16
	.comm c2, 8, 8
	.local c3
	.comm c3, 12, 4
	.lcomm c4, 5
	.common c5, 4, 4
	.quad c1, c3, und, g1, l1
	.set abs1, 42
	.equiv abs2, 43
	.set al1, g1
	.globl al2
	.set al2, o1 + 2
	.set al3, und2
	.quad abs1, al1, al2, al3, al3 + 4
	.no_dead_strip nds
	.file "c.c"
	.text
	call g1
	call l1
	call wk
	call al1
	goto l1
	goto g1
	gotol l1
	r1 = c1 ll
	r1 = c3 ll
	r1 = abs2 ll
	r1 = al2 ll
	r1 = .Ltemp ll
	if r1 == 0 goto .Ltemp
.Ltemp:
	exit
	.addrsig
	.addrsig_sym g1
	.addrsig_sym o1
	.addrsig_sym .Ltemp
	.addrsig_sym unknown
	.section .debug_x
	.long .Ltemp, g1, o1, .data, .text, und
