# SPDX-License-Identifier: MIT
# The other.
	.file	"b.c"
	.text
.Ltext0:
	.section	tc,"ax",@progbits
	.align	3
	.global	second
	.type	second, @function
second:
.LFB0:
	r1 = counter ll
LI1:
	r2 = pad ll
LI2:
	r0 = *(u32 *) (r1+0)
LI3:
	r3 = *(s8 *) (r2+0)
	r4 = table ll
LI4:
	w0 += 2
LI5:
	*(u64 *) (r4+24) = r3
LI6:
	r0 = (s32) r0
	*(u32 *) (r1+0) = r0
LI7:
	exit
.LFE0:
	.size	second, .-second
	.global	common_then_defined
	.data
	.align	2
	.type	common_then_defined, @object
	.size	common_then_defined, 4
common_then_defined:
	.word	5
	.comm	counter,4,4
	.comm	table,32,8
	.comm	pad,1,1
	.section	".BTF","",@progbits
.Lbtf0:
	.2byte	0xeb9f
	.byte	0x1
	.byte	0
	.4byte	0x18
	.4byte	0
	.4byte	0x10c
	.4byte	0x10c
	.4byte	0x7a
	.4byte	0
	.4byte	0xd000001
	.4byte	0x2
	.4byte	0x5a
	.4byte	0x3
	.4byte	0x8
	.4byte	0x1000000
	.4byte	0x4
	.4byte	0x1000020
	.4byte	0
	.4byte	0x2000000
	.4byte	0
	.4byte	0
	.4byte	0x3000000
	.4byte	0
	.4byte	0x5
	.4byte	0x6
	.4byte	0x4
	.4byte	0x2f
	.4byte	0x1000000
	.4byte	0x8
	.4byte	0x1000040
	.4byte	0x38
	.4byte	0x1000000
	.4byte	0x8
	.4byte	0x40
	.4byte	0x50
	.4byte	0x1000000
	.4byte	0x1
	.4byte	0x1000008
	.4byte	0x13
	.4byte	0xe000000
	.4byte	0x2
	.4byte	0x1
	.4byte	0x27
	.4byte	0xe000000
	.4byte	0x2
	.4byte	0x1
	.4byte	0x4a
	.4byte	0xe000000
	.4byte	0x4
	.4byte	0x1
	.4byte	0x55
	.4byte	0xe000000
	.4byte	0x7
	.4byte	0x1
	.4byte	0xc
	.4byte	0xc000001
	.4byte	0x1
	.4byte	0x6f
	.4byte	0xf000001
	.4byte	0
	.4byte	0x8
	.4byte	common_then_defined
	.4byte	0x4
	.4byte	0x75
	.4byte	0xf000003
	.4byte	0
	.4byte	0x9
	.4byte	counter
	.4byte	0x4
	.4byte	0xa
	.4byte	table
	.4byte	0x20
	.4byte	0xb
	.4byte	pad
	.4byte	0x1
	.string	""
	.string	"second"
	.string	"int"
	.string	"second"
	.string	"common_then_defined"
	.string	"counter"
	.string	"long int"
	.string	"long unsigned int"
	.string	"table"
	.string	"char"
	.string	"pad"
	.string	""
	.string	"ctx"
	.string	"tc"
	.string	"test/link/b.c"
	.string	".data"
	.string	".bss"
	.ident	"GCC: (16.2.0-3+2) 16.2.0"
	.section	".BTF.ext","",@progbits
.Lbtfext0:
	.2byte	0xeb9f
	.byte	0x1
	.byte	0
	.4byte	0x20
	.4byte	0
	.4byte	0x14
	.4byte	0x14
	.4byte	0x8c
	.4byte	0xa0
	.4byte	0
	.4byte	0x8
	.4byte	0x5e
	.4byte	0x1
	.4byte	.LFB0
	.4byte	0xc
	.4byte	0x10
	.4byte	0x5e
	.4byte	0x8
	.4byte	.LFB0
	.4byte	0x61
	.4byte	0
	.4byte	0x180f
	.4byte	LI1
	.4byte	0x61
	.4byte	0
	.4byte	0x183a
	.4byte	LI2
	.4byte	0x61
	.4byte	0
	.4byte	0x182b
	.4byte	LI3
	.4byte	0x61
	.4byte	0
	.4byte	0x183a
	.4byte	LI4
	.4byte	0x61
	.4byte	0
	.4byte	0x182b
	.4byte	LI5
	.4byte	0x61
	.4byte	0
	.4byte	0x183a
	.4byte	LI6
	.4byte	0x61
	.4byte	0
	.4byte	0x182b
	.4byte	LI7
	.4byte	0x61
	.4byte	0
	.4byte	0x1851
	.4byte	0
