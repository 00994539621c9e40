	.file	"b.c"
	.file	0 "." "b.c" md5 0x7085ec226753b74e0379fc408d9a751b
	.section	syscall,"ax",@progbits
	.globl	change
	.p2align	3
	.type	change,@function
change:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 22 9 prologue_end
.Ltmp0:
	r1 = theirs ll
	r1 = addr_space_cast(r1, 0, 1)
	w1 = *(u32 *)(r1 + 0)
	.loc	0 22 18 is_stmt 0
.Ltmp1:
	r2 = before ll
	r2 = addr_space_cast(r2, 0, 1)
	r2 = *(s8 *)(r2 + 0)
	.loc	0 22 16
.Ltmp2:
	w1 += w2
	.loc	0 22 7
.Ltmp3:
	r2 = mine ll
	r2 = addr_space_cast(r2, 0, 1)
	*(u32 *)(r2 + 0) = w1
	.loc	0 23 2 is_stmt 1
.Ltmp4:
	w0 = 0
	exit
.Ltmp5:
.Ltmp6:
.Lfunc_end0:
	.size	change, .Lfunc_end0-change
	.cfi_endproc

	.type	theirs,@object
	.section	.addr_space.1,"aw",@progbits
	.globl	theirs
	.p2align	2, 0x0
theirs:
	.long	3
	.size	theirs, 4

	.type	before,@object
	.globl	before
before:
	.byte	0
	.size	before, 1

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
	.byte	17
	.byte	27
	.byte	18
	.byte	6
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
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	5
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
	.byte	6
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
	.byte	7
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	5
	.byte	0
	.byte	0
	.byte	12
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
	.byte	60
	.byte	25
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	13
	.byte	46
	.byte	1
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	122
	.byte	25
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	39
	.byte	25
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	15
	.byte	0
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
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	16
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	4
	.byte	5
	.byte	4
	.byte	2
	.byte	5
	.long	61

	.byte	0
	.byte	15
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	6
	.byte	6
	.byte	1
	.byte	4
	.byte	7
	.long	73

	.byte	0
	.byte	12

	.byte	5
	.byte	24
	.byte	0
	.byte	8
	.byte	6
	.byte	8
	.long	105
	.byte	0
	.byte	9
	.byte	0
	.byte	6
	.byte	10
	.long	126
	.byte	0
	.byte	10
	.byte	8
	.byte	6
	.byte	11
	.long	144
	.byte	0
	.byte	11
	.byte	16
	.byte	0
	.byte	7
	.long	110
	.byte	8
	.long	46
	.byte	9
	.long	122
	.byte	33
	.byte	0
	.byte	10
	.byte	9
	.byte	8
	.byte	7
	.byte	7
	.long	131
	.byte	8
	.long	46
	.byte	11
	.long	122
	.short	1024
	.byte	0
	.byte	7
	.long	149
	.byte	8
	.long	46
	.byte	9
	.long	122
	.byte	10
	.byte	0
	.byte	12
	.byte	12
	.long	46

	.byte	0
	.byte	14

	.byte	2
	.byte	161
	.byte	2
	.byte	13
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	19

	.long	46

	.byte	14
	.byte	14
	.byte	0
	.byte	19
	.long	196
	.byte	0
	.byte	15
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	64
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
	.asciz	"theirs"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"before"
.Linfo_string6:
	.asciz	"char"
.Linfo_string7:
	.asciz	"arena"
.Linfo_string8:
	.asciz	"type"
.Linfo_string9:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string10:
	.asciz	"map_flags"
.Linfo_string11:
	.asciz	"max_entries"
.Linfo_string12:
	.asciz	"mine"
.Linfo_string13:
	.asciz	"change"
.Linfo_string14:
	.asciz	"ctx"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	theirs
	.quad	before
	.quad	mine
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	172
	.long	172
	.long	104
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	5
	.long	16777216
	.long	4
	.long	16777248
	.long	9
	.long	201326593
	.long	2
	.long	66
	.long	234881024
	.long	3
	.long	1
	.long	73
	.long	16777216
	.long	1
	.long	16777224
	.long	78
	.long	234881024
	.long	6
	.long	1
	.long	85
	.long	234881024
	.long	3
	.long	2
	.long	90
	.long	251658243
	.long	0
	.long	5
	.long	theirs
	.long	4
	.long	7
	.long	before
	.long	1
	.long	8
	.long	mine
	.long	4
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"change"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\tmine = theirs + before;"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"theirs"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"before"
	.byte	0
	.ascii	"mine"
	.byte	0
	.ascii	".addr_space.1"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	92
	.long	112
	.long	0
	.long	8
	.long	16
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	16
	.long	16
	.long	5
	.long	.Ltmp0
	.long	24
	.long	30
	.long	22537
	.long	.Ltmp1
	.long	24
	.long	30
	.long	22546
	.long	.Ltmp2
	.long	24
	.long	30
	.long	22544
	.long	.Ltmp3
	.long	24
	.long	30
	.long	22535
	.long	.Ltmp4
	.long	24
	.long	55
	.long	23554
	.addrsig
	.addrsig_sym change
	.section	.debug_line,"",@progbits
.Lline_table_start0:
