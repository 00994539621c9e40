	.file	"b.c"
	.file	0 "." "b.c" md5 0x9deb420c50fef1e833c1777f417e138f
	.file	1 "../../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.type	name,@object
	.data
	.globl	name
	.p2align	2, 0x0
name:
	.long	1
	.size	name, 4

	.type	offset,@object
	.globl	offset
	.p2align	3, 0x0
offset:
	.byte	1
	.byte	0
	.short	0
	.zero	4
	.quad	0
	.size	offset, 16

	.type	type,@object
	.globl	type
	.p2align	2, 0x0
type:
	.long	1
	.zero	4
	.size	type, 8

	.type	count,@object
	.globl	count
	.p2align	2, 0x0
count:
	.long	1
	.long	0
	.long	0
	.size	count, 12

	.type	called,@object
	.globl	called
	.p2align	2, 0x0
called:
	.long	1
	.size	called, 4

	.type	kind,@object
	.globl	kind
	.p2align	2, 0x0
kind:
	.long	1
	.size	kind, 4

	.type	fine,@object
	.globl	fine
	.p2align	2, 0x0
fine:
	.long	1
	.size	fine, 4

	.type	values,@object
	.globl	values
	.p2align	2, 0x0
values:
	.long	2
	.size	values, 4

	.type	wide,@object
	.globl	wide
	.p2align	3, 0x0
wide:
	.quad	4294967296
	.size	wide, 8

	.type	bits,@object
	.globl	bits
	.p2align	2, 0x0
bits:
	.byte	1
	.zero	3
	.size	bits, 4

	.type	moved,@object
	.globl	moved
moved:
	.byte	1
	.long	0
	.size	moved, 5

	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	17
	.byte	1
	.byte	37
	.byte	37
	.byte	19
	.byte	5
	.byte	3
	.byte	37
	.byte	114
	.byte	23
	.byte	16
	.byte	23
	.byte	27
	.byte	37
	.byte	115
	.byte	23
	.byte	0
	.byte	0
	.byte	2
	.byte	52
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	3
	.byte	19
	.byte	1
	.byte	3
	.byte	37
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	4
	.byte	13
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	56
	.byte	11
	.byte	0
	.byte	0
	.byte	5
	.byte	36
	.byte	0
	.byte	3
	.byte	37
	.byte	62
	.byte	11
	.byte	11
	.byte	11
	.byte	0
	.byte	0
	.byte	6
	.byte	19
	.byte	1
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	7
	.byte	4
	.byte	1
	.byte	73
	.byte	19
	.byte	3
	.byte	37
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	8
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	9
	.byte	13
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	13
	.byte	11
	.byte	107
	.byte	11
	.byte	0
	.byte	0
	.byte	10
	.byte	22
	.byte	0
	.byte	73
	.byte	19
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	5
	.byte	1
	.byte	8
	.long	.debug_abbrev
	.byte	1
	.byte	0
	.short	29
	.byte	1
	.long	.Lstr_offsets_base0
	.long	.Lline_table_start0
	.byte	2
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	41

	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	3
	.byte	4
	.byte	0
	.byte	6
	.byte	4
	.byte	4
	.long	56
	.byte	0
	.byte	6
	.byte	0
	.byte	0
	.byte	5
	.byte	5
	.byte	5
	.byte	4
	.byte	2
	.byte	6
	.long	71

	.byte	0
	.byte	19
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	6
	.byte	16
	.byte	0
	.byte	7
	.byte	4
	.byte	7
	.long	113
	.byte	0
	.byte	7
	.byte	0
	.byte	4
	.byte	9
	.long	113
	.byte	0
	.byte	7
	.byte	1
	.byte	4
	.byte	10
	.long	117
	.byte	0
	.byte	7
	.byte	2
	.byte	4
	.byte	12
	.long	121
	.byte	0
	.byte	7
	.byte	8
	.byte	0
	.byte	5
	.byte	8
	.byte	6
	.byte	1
	.byte	5
	.byte	11
	.byte	5
	.byte	2
	.byte	5
	.byte	13
	.byte	5
	.byte	8
	.byte	2
	.byte	14
	.long	136

	.byte	0
	.byte	20
	.byte	2
	.byte	161
	.byte	2
	.byte	3
	.byte	14
	.byte	8
	.byte	0
	.byte	8
	.byte	4
	.byte	7
	.long	56
	.byte	0
	.byte	8
	.byte	0
	.byte	4
	.byte	12
	.long	159
	.byte	0
	.byte	8
	.byte	4
	.byte	6
	.byte	4
	.byte	0
	.byte	8
	.byte	4
	.byte	15
	.long	56
	.byte	0
	.byte	8
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.byte	16
	.long	185

	.byte	0
	.byte	21
	.byte	2
	.byte	161
	.byte	3
	.byte	3
	.byte	16
	.byte	12
	.byte	0
	.byte	9
	.byte	4
	.byte	7
	.long	56
	.byte	0
	.byte	9
	.byte	0
	.byte	4
	.byte	12
	.long	56
	.byte	0
	.byte	9
	.byte	4
	.byte	4
	.byte	17
	.long	56
	.byte	0
	.byte	9
	.byte	8
	.byte	0
	.byte	2
	.byte	18
	.long	229

	.byte	0
	.byte	22
	.byte	2
	.byte	161
	.byte	4
	.byte	3
	.byte	19
	.byte	4
	.byte	0
	.byte	10
	.byte	4
	.byte	7
	.long	56
	.byte	0
	.byte	10
	.byte	0
	.byte	0
	.byte	2
	.byte	20
	.long	255

	.byte	0
	.byte	23
	.byte	2
	.byte	161
	.byte	5
	.byte	3
	.byte	20
	.byte	4
	.byte	0
	.byte	11
	.byte	4
	.byte	7
	.long	56
	.byte	0
	.byte	11
	.byte	0
	.byte	0
	.byte	2
	.byte	21
	.long	281

	.byte	0
	.byte	24
	.byte	2
	.byte	161
	.byte	6
	.byte	3
	.byte	21
	.byte	4
	.byte	0
	.byte	12
	.byte	4
	.byte	7
	.long	56
	.byte	0
	.byte	12
	.byte	0
	.byte	0
	.byte	2
	.byte	22
	.long	307

	.byte	0
	.byte	25
	.byte	2
	.byte	161
	.byte	7
	.byte	7
	.long	320
	.byte	22
	.byte	4
	.byte	0
	.byte	13
	.byte	8
	.byte	24
	.byte	2
	.byte	0
	.byte	5
	.byte	23
	.byte	7
	.byte	4
	.byte	2
	.byte	25
	.long	335

	.byte	0
	.byte	26
	.byte	2
	.byte	161
	.byte	8
	.byte	7
	.long	355
	.byte	25
	.byte	8
	.byte	0
	.byte	14
	.byte	8
	.byte	27
	.byte	1
	.byte	8
	.byte	28
	.ascii	"\200\200\200\200\020"
	.byte	0
	.byte	5
	.byte	26
	.byte	7
	.byte	8
	.byte	2
	.byte	29
	.long	370

	.byte	0
	.byte	27
	.byte	2
	.byte	161
	.byte	9
	.byte	3
	.byte	29
	.byte	4
	.byte	0
	.byte	15
	.byte	9
	.byte	30
	.long	386
	.byte	0
	.byte	15
	.byte	4
	.byte	0
	.byte	0
	.byte	10
	.long	320
	.byte	31
	.byte	1
	.byte	9
	.byte	2
	.byte	32
	.long	405

	.byte	0
	.byte	28
	.byte	2
	.byte	161
	.byte	10
	.byte	3
	.byte	32
	.byte	5
	.byte	0
	.byte	16
	.byte	4
	.byte	7
	.long	113
	.byte	0
	.byte	16
	.byte	0
	.byte	4
	.byte	12
	.long	56
	.byte	0
	.byte	16
	.byte	1
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	136
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"b.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"name"
.Linfo_string4:
	.asciz	"two"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"offset"
.Linfo_string7:
	.asciz	"first"
.Linfo_string8:
	.asciz	"char"
.Linfo_string9:
	.asciz	"between"
.Linfo_string10:
	.asciz	"more"
.Linfo_string11:
	.asciz	"short"
.Linfo_string12:
	.asciz	"second"
.Linfo_string13:
	.asciz	"long"
.Linfo_string14:
	.asciz	"type"
.Linfo_string15:
	.asciz	"x"
.Linfo_string16:
	.asciz	"count"
.Linfo_string17:
	.asciz	"third"
.Linfo_string18:
	.asciz	"called"
.Linfo_string19:
	.asciz	"other"
.Linfo_string20:
	.asciz	"kind"
.Linfo_string21:
	.asciz	"fine"
.Linfo_string22:
	.asciz	"values"
.Linfo_string23:
	.asciz	"unsigned int"
.Linfo_string24:
	.asciz	"SECOND"
.Linfo_string25:
	.asciz	"wide"
.Linfo_string26:
	.asciz	"unsigned long"
.Linfo_string27:
	.asciz	"SMALL"
.Linfo_string28:
	.asciz	"LARGE"
.Linfo_string29:
	.asciz	"bits"
.Linfo_string30:
	.asciz	"field"
.Linfo_string31:
	.asciz	"u32"
.Linfo_string32:
	.asciz	"moved"
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.long	.Linfo_string6
	.long	.Linfo_string7
	.long	.Linfo_string8
	.long	.Linfo_string9
	.long	.Linfo_string10
	.long	.Linfo_string11
	.long	.Linfo_string12
	.long	.Linfo_string13
	.long	.Linfo_string14
	.long	.Linfo_string15
	.long	.Linfo_string16
	.long	.Linfo_string17
	.long	.Linfo_string18
	.long	.Linfo_string19
	.long	.Linfo_string20
	.long	.Linfo_string21
	.long	.Linfo_string22
	.long	.Linfo_string23
	.long	.Linfo_string24
	.long	.Linfo_string25
	.long	.Linfo_string26
	.long	.Linfo_string27
	.long	.Linfo_string28
	.long	.Linfo_string29
	.long	.Linfo_string30
	.long	.Linfo_string31
	.long	.Linfo_string32
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	name
	.quad	offset
	.quad	type
	.quad	count
	.quad	called
	.quad	kind
	.quad	fine
	.quad	values
	.quad	wide
	.quad	bits
	.quad	moved
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	792
	.long	792
	.long	176
	.long	1
	.long	67108865
	.long	4
	.long	6
	.long	2
	.long	0
	.long	10
	.long	16777216
	.long	4
	.long	16777248
	.long	1
	.long	234881024
	.long	1
	.long	1
	.long	14
	.long	67108868
	.long	16
	.long	21
	.long	5
	.long	0
	.long	27
	.long	5
	.long	8
	.long	35
	.long	6
	.long	16
	.long	40
	.long	7
	.long	64
	.long	47
	.long	16777216
	.long	1
	.long	16777224
	.long	52
	.long	16777216
	.long	2
	.long	16777232
	.long	58
	.long	16777216
	.long	8
	.long	16777280
	.long	14
	.long	234881024
	.long	4
	.long	1
	.long	63
	.long	67108866
	.long	8
	.long	21
	.long	2
	.long	0
	.long	40
	.long	10
	.long	32
	.long	0
	.long	67108865
	.long	4
	.long	68
	.long	2
	.long	0
	.long	63
	.long	234881024
	.long	9
	.long	1
	.long	70
	.long	67108867
	.long	12
	.long	21
	.long	2
	.long	0
	.long	40
	.long	2
	.long	32
	.long	76
	.long	2
	.long	64
	.long	70
	.long	234881024
	.long	12
	.long	1
	.long	82
	.long	67108865
	.long	4
	.long	21
	.long	2
	.long	0
	.long	88
	.long	234881024
	.long	14
	.long	1
	.long	95
	.long	67108865
	.long	4
	.long	21
	.long	2
	.long	0
	.long	95
	.long	234881024
	.long	16
	.long	1
	.long	100
	.long	67108865
	.long	4
	.long	21
	.long	2
	.long	0
	.long	100
	.long	234881024
	.long	18
	.long	1
	.long	105
	.long	100663297
	.long	4
	.long	112
	.long	2
	.long	105
	.long	234881024
	.long	20
	.long	1
	.long	119
	.long	318767106
	.long	8
	.long	124
	.long	1
	.long	0
	.long	130
	.long	0
	.long	1
	.long	119
	.long	234881024
	.long	22
	.long	1
	.long	136
	.long	2214592513
	.long	4
	.long	141
	.long	25
	.long	67108864
	.long	147
	.long	134217728
	.long	26
	.long	151
	.long	16777216
	.long	4
	.long	32
	.long	136
	.long	234881024
	.long	24
	.long	1
	.long	164
	.long	67108866
	.long	5
	.long	21
	.long	5
	.long	0
	.long	40
	.long	2
	.long	8
	.long	164
	.long	234881024
	.long	28
	.long	1
	.long	170
	.long	251658251
	.long	0
	.long	3
	.long	name
	.long	4
	.long	8
	.long	offset
	.long	16
	.long	11
	.long	type
	.long	8
	.long	13
	.long	count
	.long	12
	.long	15
	.long	called
	.long	4
	.long	17
	.long	kind
	.long	4
	.long	19
	.long	fine
	.long	4
	.long	21
	.long	values
	.long	4
	.long	23
	.long	wide
	.long	8
	.long	27
	.long	bits
	.long	4
	.long	29
	.long	moved
	.long	5
	.byte	0
	.ascii	"name"
	.byte	0
	.ascii	"two"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"offset"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"between"
	.byte	0
	.ascii	"more"
	.byte	0
	.ascii	"second"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"short"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"type"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"count"
	.byte	0
	.ascii	"third"
	.byte	0
	.ascii	"other"
	.byte	0
	.ascii	"called"
	.byte	0
	.ascii	"kind"
	.byte	0
	.ascii	"fine"
	.byte	0
	.ascii	"values"
	.byte	0
	.ascii	"SECOND"
	.byte	0
	.ascii	"wide"
	.byte	0
	.ascii	"SMALL"
	.byte	0
	.ascii	"LARGE"
	.byte	0
	.ascii	"bits"
	.byte	0
	.ascii	"field"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"moved"
	.byte	0
	.ascii	".data"
	.byte	0
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
