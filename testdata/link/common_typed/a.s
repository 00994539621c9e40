# run: tc prog=first input=64 return=6
# run: tc prog=second input=64 return=3
# bpftool: no (it knows no common symbols)
# SPDX-License-Identifier: MIT
# What gcc -fcommon -O2 -gbtf makes of tentative definitions: their VARs are in .bss.
	.file	"a.c"
	.text
.Ltext0:
	.section	tc,"ax",@progbits
	.align	3
	.global	first
	.type	first, @function
first:
.LFB0:
	r4 = counter ll
LI1:
	r3 = own ll
LI2:
	r2 = *(u32 *) (r4+0)
LI3:
	r1 = *(u32 *) (r3+0)
LI4:
	w2 += 1
LI5:
	r9 = table ll
LI6:
	w1 += w2
LI7:
	r0 = common_then_defined ll
LI8:
	r5 = (s32) r1
LI9:
	r0 = *(u32 *) (r0+0)
LI10:
	*(u32 *) (r4+0) = r2
LI11:
	*(u32 *) (r3+0) = r5
LI12:
	*(u64 *) (r9+8) = r5
LI13:
	w0 += w5
LI14:
	exit
.LFE0:
	.size	first, .-first
	.global	LICENSE
	.section	license,"aw"
	.type	LICENSE, @object
	.size	LICENSE, 4
LICENSE:
	.string	"GPL"
	.comm	common_then_defined,4,4
	.local	own
	.comm	own,4,4
	.comm	table,16,8
	.comm	counter,4,4
	.section	".BTF","",@progbits
.Lbtf0:
	.2byte	0xeb9f
	.byte	0x1
	.byte	0
	.4byte	0x18
	.4byte	0
	.4byte	0x140
	.4byte	0x140
	.4byte	0x82
	.4byte	0
	.4byte	0xd000001
	.4byte	0x2
	.4byte	0x60
	.4byte	0x3
	.4byte	0x7
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
	.4byte	0x11
	.4byte	0x1000000
	.4byte	0x1
	.4byte	0x1000008
	.4byte	0x16
	.4byte	0x1000000
	.4byte	0x8
	.4byte	0x40
	.4byte	0
	.4byte	0x3000000
	.4byte	0
	.4byte	0x8
	.4byte	0x6
	.4byte	0x2
	.4byte	0x48
	.4byte	0x1000000
	.4byte	0x8
	.4byte	0x1000040
	.4byte	0x28
	.4byte	0xe000000
	.4byte	0x4
	.4byte	0x1
	.4byte	0x30
	.4byte	0xe000000
	.4byte	0x2
	.4byte	0x1
	.4byte	0x44
	.4byte	0xe000000
	.4byte	0x2
	.4byte	0
	.4byte	0x51
	.4byte	0xe000000
	.4byte	0x7
	.4byte	0x1
	.4byte	0x57
	.4byte	0xe000000
	.4byte	0x2
	.4byte	0x1
	.4byte	0xb
	.4byte	0xc000001
	.4byte	0x1
	.4byte	0x75
	.4byte	0xf000001
	.4byte	0
	.4byte	0x9
	.4byte	LICENSE
	.4byte	0x4
	.4byte	0x7d
	.4byte	0xf000004
	.4byte	0
	.4byte	0xa
	.4byte	common_then_defined
	.4byte	0x4
	.4byte	0xb
	.4byte	own
	.4byte	0x4
	.4byte	0xc
	.4byte	table
	.4byte	0x10
	.4byte	0xd
	.4byte	counter
	.4byte	0x4
	.string	""
	.string	"first"
	.string	"int"
	.string	"first"
	.string	"char"
	.string	"long unsigned int"
	.string	"LICENSE"
	.string	"common_then_defined"
	.string	"own"
	.string	"long int"
	.string	"table"
	.string	"counter"
	.string	""
	.string	"ctx"
	.string	"tc"
	.string	"test/link/a.c"
	.string	"license"
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
	.4byte	0xfc
	.4byte	0x110
	.4byte	0
	.4byte	0x8
	.4byte	0x64
	.4byte	0x1
	.4byte	.LFB0
	.4byte	0xe
	.4byte	0x10
	.4byte	0x64
	.4byte	0xf
	.4byte	.LFB0
	.4byte	0x67
	.4byte	0
	.4byte	0x1c0f
	.4byte	LI1
	.4byte	0x67
	.4byte	0
	.4byte	0x1c31
	.4byte	LI2
	.4byte	0x67
	.4byte	0
	.4byte	0x1c29
	.4byte	LI3
	.4byte	0x67
	.4byte	0
	.4byte	0x1c31
	.4byte	LI4
	.4byte	0x67
	.4byte	0
	.4byte	0x1c29
	.4byte	LI5
	.4byte	0x67
	.4byte	0
	.4byte	0x1c46
	.4byte	LI6
	.4byte	0x67
	.4byte	0
	.4byte	0x1c31
	.4byte	LI7
	.4byte	0x67
	.4byte	0
	.4byte	0x1c68
	.4byte	LI8
	.4byte	0x67
	.4byte	0
	.4byte	0x1c31
	.4byte	LI9
	.4byte	0x67
	.4byte	0
	.4byte	0x1c68
	.4byte	LI10
	.4byte	0x67
	.4byte	0
	.4byte	0x1c29
	.4byte	LI11
	.4byte	0x67
	.4byte	0
	.4byte	0x1c31
	.4byte	LI12
	.4byte	0x67
	.4byte	0
	.4byte	0x1c46
	.4byte	LI13
	.4byte	0x67
	.4byte	0
	.4byte	0x1c68
	.4byte	LI14
	.4byte	0x67
	.4byte	0
	.4byte	0x1c6f
	.4byte	0
