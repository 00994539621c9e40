# What compilers never print, each where assemblers have gone astray.
	.text
f:	r1 = 'a'
	r2 = -'\n'
	r3 = '\0'
	r4 = 5+(1+2)
	if r1 = = 5 goto f
	r1 < <= 2
	exit
g:	.fill 8, 1, 1
	.p2align 4, 0
# An escape that stands for no other character is the character itself: '\0' is 48.
	.data
	.byte '\0', '\q', '\\', '\''
	.align32 8, 0x01020304
	.balign 8
# Sizes that depend on one another: fields of LEB128 begin empty.
	.uleb128 1f - 0f
0:	.org . + 100
	.uleb128 2f - 1f
1:	.uleb128 2f - 1b
2:	.p2align 4,, 5
3:	.uleb128 2b - 3b
	.p2align 3
# A second .set keeps what was said of the name.
	.globl renamed
	.hidden renamed
	.type renamed, @object
	.size renamed, 3
	.set renamed, f
	.long renamed
	.set renamed, g
	.long renamed
	.set renamed, renamed + 8
	.long renamed
# A label takes the place of a value, for what was said of it before, too.
	.set taken, 5
	.long taken
	.set taken, f
	.long taken
taken:	.long taken
# An alias is what its base is, and as large as the first alias that says so.
	.type f, @function
	.size f, 56
	.set alias, f + (2b - 2b)
	.set alias2, alias
	.size alias2, 8
	.set alias3, alias2
	.set alias4, alias3 + 8
# Aliases of what is not here.
	.set away, elsewhere
	.addrsig
	.addrsig_sym away
	.addrsig_sym f
	.symver never, never@V1
	.symver used, used@V1
	.quad used
# The same again.
	.comm shared, 8, 8
	.comm shared, 8, 8
	.subsection
	.subsection 2
	.byte 2
	.subsection 1
	.byte 1
# A symbol may turn out to be a section's.
	.weak sect
	.quad sect + 4
	.section sect,"ax",@progbits
	exit
# Sections without contents.
	.bss
	.zero 4
	.asciz ""
	.ascii ""
	.p2align 3
	.section xnobits,"ax",@nobits
	.zero 4
	.p2align 3
	.byte 0
# A group may have the name of its section.
	.section single,"axG",@progbits,single,comdat
	exit
	.quad single
