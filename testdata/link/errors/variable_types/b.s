	.file	"b.c"
	.file	0 "." "b.c" md5 0x0813e24a2eeb2d6af36f05744de2d3bf
	.type	size,@object
	.data
	.globl	size
	.p2align	3, 0x0
size:
	.quad	1
	.size	size, 8

	.type	scalar_or_array,@object
	.globl	scalar_or_array
	.p2align	2, 0x0
scalar_or_array:
	.long	1
	.long	0
	.size	scalar_or_array, 8

	.type	elements,@object
	.globl	elements
	.p2align	3, 0x0
elements:
	.quad	1
	.quad	0
	.size	elements, 16

	.type	fine,@object
	.globl	fine
	.p2align	2, 0x0
fine:
	.long	1
	.size	fine, 4

	.type	fine_array,@object
	.globl	fine_array
	.p2align	2, 0x0
fine_array:
	.long	1
	.long	0
	.long	0
	.long	0
	.size	fine_array, 16

	.type	pointee,@object
	.section	.bss,"aw",@nobits
	.globl	pointee
	.p2align	3, 0x0
pointee:
	.quad	0
	.size	pointee, 8

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
	.byte	4
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	5
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	6
	.byte	36
	.byte	0
	.byte	3
	.byte	37
	.byte	11
	.byte	11
	.byte	62
	.byte	11
	.byte	0
	.byte	0
	.byte	7
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	6
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	4
	.byte	5
	.byte	8
	.byte	2
	.byte	5
	.long	56

	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	1
	.byte	4
	.long	68
	.byte	5
	.long	72
	.byte	2
	.byte	0
	.byte	3
	.byte	6
	.byte	5
	.byte	4
	.byte	6
	.byte	7
	.byte	8
	.byte	7
	.byte	2
	.byte	8
	.long	87

	.byte	0
	.byte	8
	.byte	2
	.byte	161
	.byte	2
	.byte	4
	.long	41
	.byte	5
	.long	72
	.byte	2
	.byte	0
	.byte	2
	.byte	9
	.long	68

	.byte	0
	.byte	10
	.byte	2
	.byte	161
	.byte	3
	.byte	2
	.byte	10
	.long	121

	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	4
	.byte	4
	.long	68
	.byte	5
	.long	72
	.byte	4
	.byte	0
	.byte	2
	.byte	11
	.long	144

	.byte	0
	.byte	9
	.byte	2
	.byte	161
	.byte	5
	.byte	7
	.long	41
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	52
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (1~deb12u1)"
.Linfo_string1:
	.asciz	"b.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"size"
.Linfo_string4:
	.asciz	"long"
.Linfo_string5:
	.asciz	"scalar_or_array"
.Linfo_string6:
	.asciz	"int"
.Linfo_string7:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string8:
	.asciz	"elements"
.Linfo_string9:
	.asciz	"fine"
.Linfo_string10:
	.asciz	"fine_array"
.Linfo_string11:
	.asciz	"pointee"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	size
	.quad	scalar_or_array
	.quad	elements
	.quad	fine
	.quad	fine_array
	.quad	pointee
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	324
	.long	324
	.long	95
	.long	1
	.long	16777216
	.long	8
	.long	16777280
	.long	6
	.long	234881024
	.long	1
	.long	1
	.long	11
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	5
	.long	2
	.long	15
	.long	16777216
	.long	4
	.long	32
	.long	35
	.long	234881024
	.long	4
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	1
	.long	5
	.long	2
	.long	51
	.long	234881024
	.long	7
	.long	1
	.long	60
	.long	234881024
	.long	3
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	5
	.long	4
	.long	65
	.long	234881024
	.long	10
	.long	1
	.long	0
	.long	33554432
	.long	1
	.long	76
	.long	234881024
	.long	12
	.long	1
	.long	84
	.long	251658241
	.long	0
	.long	13
	.long	pointee
	.long	8
	.long	89
	.long	251658245
	.long	0
	.long	2
	.long	size
	.long	8
	.long	6
	.long	scalar_or_array
	.long	8
	.long	8
	.long	elements
	.long	16
	.long	9
	.long	fine
	.long	4
	.long	11
	.long	fine_array
	.long	16
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"size"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"scalar_or_array"
	.byte	0
	.ascii	"elements"
	.byte	0
	.ascii	"fine"
	.byte	0
	.ascii	"fine_array"
	.byte	0
	.ascii	"pointee"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	".data"
	.byte	0
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
