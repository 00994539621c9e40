	.file	"modules.c"
	.file	0 "." "modules.c" md5 0xc2e778422402ce0889124c775693b6c3
	.file	1 "." "core.h" md5 0xb589764874d8739f98f4d60a43d186ba
	.file	2 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	raw_tp,"ax",@progbits
	.globl	modules
	.p2align	3
	.type	modules,@function
modules:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 19 12 prologue_end
.Ltmp0:
.Ltmp1:
	w1 = *(u32 *)(r1 + 0)
.Ltmp2:
.Ltmp3:
	r1 <<= 32
	r1 s>>= 32
	.loc	0 19 2 is_stmt 0
.Ltmp4:
	r3 = answers ll
	*(u64 *)(r3 + 0) = r1
	.loc	0 20 12 is_stmt 1
.Ltmp5:
.Ltmp6:
	w1 = *(u32 *)(r2 + 0)
	r1 <<= 32
	r1 s>>= 32
	.loc	0 20 2 is_stmt 0
.Ltmp7:
	*(u64 *)(r3 + 8) = r1
.Ltmp8:
	r1 = 0 ll
	.loc	0 21 2 is_stmt 1
.Ltmp9:
	*(u64 *)(r3 + 16) = r1
.Ltmp10:
	r1 = 2 ll
	.loc	0 22 2
.Ltmp11:
	*(u64 *)(r3 + 24) = r1
.Ltmp12:
	r1 = 1
	.loc	0 23 2
.Ltmp13:
	*(u64 *)(r3 + 32) = r1
	.loc	0 24 2
.Ltmp14:
	w0 = 0
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end0:
	.size	modules, .Lfunc_end0-modules
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	answers,@object
	.section	.bss,"aw",@nobits
	.weak	answers
	.p2align	3, 0x0
answers:
	.zero	512
	.size	answers, 512

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_list_header_end0:
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
	.ascii	"\214\001"
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
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
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
	.byte	10
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	11
	.byte	4
	.byte	1
	.byte	73
	.byte	19
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
	.byte	5
	.byte	0
	.byte	2
	.byte	34
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
	.byte	14
	.byte	5
	.byte	0
	.byte	2
	.byte	24
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
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
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
	.byte	17
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	1
	.byte	22
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	62
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	5
	.byte	4
	.byte	6
	.byte	1
	.byte	6
	.byte	5
	.byte	8
	.byte	7
	.byte	2
	.byte	6
	.long	81

	.byte	1
	.byte	19
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	93
	.byte	4
	.long	66
	.byte	64
	.byte	0
	.byte	7
	.long	98
	.byte	8
	.long	106
	.byte	8
	.byte	2
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	9
	.long	126
	.byte	12
	.byte	4
	.byte	0
	.byte	14
	.byte	10
	.byte	10
	.byte	0
	.byte	10
	.byte	11
	.byte	1
	.byte	0
	.byte	5
	.byte	9
	.byte	7
	.byte	4
	.byte	11
	.long	126
	.byte	4
	.byte	1
	.byte	11
	.byte	10
	.byte	13
	.byte	0
	.byte	10
	.byte	14
	.byte	1
	.byte	0
	.byte	11
	.long	126
	.byte	4
	.byte	1
	.byte	9
	.byte	10
	.byte	15
	.byte	0
	.byte	10
	.byte	16
	.byte	1
	.byte	0
	.byte	11
	.long	126
	.byte	4
	.byte	1
	.byte	8
	.byte	10
	.byte	17
	.byte	0
	.byte	10
	.byte	18
	.byte	1
	.byte	10
	.byte	19
	.byte	2
	.byte	10
	.byte	20
	.byte	3
	.byte	10
	.byte	21
	.byte	4
	.byte	10
	.byte	22
	.byte	5
	.byte	0
	.byte	12
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	17

	.long	222

	.byte	13
	.byte	0
	.byte	25
	.byte	0
	.byte	17
	.long	226
	.byte	14
	.byte	1
	.byte	82
	.byte	28
	.byte	0
	.byte	17
	.long	246
	.byte	0
	.byte	5
	.byte	24
	.byte	5
	.byte	4
	.byte	15
	.long	231
	.byte	16
	.byte	27
	.byte	4
	.byte	0
	.byte	6
	.byte	17
	.byte	26
	.long	222
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	15
	.long	251
	.byte	16
	.byte	30
	.byte	4
	.byte	0
	.byte	10
	.byte	17
	.byte	29
	.long	222
	.byte	0
	.byte	11
	.byte	0
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	128
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"modules.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"answers"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"DROP"
.Linfo_string11:
	.asciz	"ACCEPT"
.Linfo_string12:
	.asciz	"verdict"
.Linfo_string13:
	.asciz	"VALUE_EXISTS"
.Linfo_string14:
	.asciz	"VALUE"
.Linfo_string15:
	.asciz	"LOCAL_ID"
.Linfo_string16:
	.asciz	"TARGET_ID"
.Linfo_string17:
	.asciz	"OFFSET"
.Linfo_string18:
	.asciz	"SIZE"
.Linfo_string19:
	.asciz	"EXISTS"
.Linfo_string20:
	.asciz	"SIGNED"
.Linfo_string21:
	.asciz	"LEFT_SHIFT"
.Linfo_string22:
	.asciz	"RIGHT_SHIFT"
.Linfo_string23:
	.asciz	"modules"
.Linfo_string24:
	.asciz	"int"
.Linfo_string25:
	.asciz	"c"
.Linfo_string26:
	.asciz	"mark"
.Linfo_string27:
	.asciz	"connection"
.Linfo_string28:
	.asciz	"v"
.Linfo_string29:
	.asciz	"state"
.Linfo_string30:
	.asciz	"versioned"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	answers
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	356
	.long	356
	.long	339
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108865
	.long	4
	.long	12
	.long	3
	.long	0
	.long	17
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	33554432
	.long	5
	.long	21
	.long	67108865
	.long	4
	.long	31
	.long	3
	.long	0
	.long	0
	.long	218103810
	.long	3
	.long	37
	.long	1
	.long	39
	.long	4
	.long	41
	.long	201326593
	.long	6
	.long	109
	.long	100663298
	.long	4
	.long	117
	.long	0
	.long	122
	.long	1
	.long	262
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	9
	.long	11
	.long	4
	.long	267
	.long	16777216
	.long	4
	.long	32
	.long	287
	.long	234881024
	.long	10
	.long	1
	.long	0
	.long	150994944
	.long	14
	.long	295
	.long	134217728
	.long	15
	.long	299
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	11
	.long	64
	.long	318
	.long	234881024
	.long	16
	.long	1
	.long	326
	.long	251658241
	.long	0
	.long	17
	.long	answers
	.long	512
	.long	331
	.long	251658241
	.long	0
	.long	12
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"connection"
	.byte	0
	.ascii	"mark"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"versioned"
	.byte	0
	.ascii	"state"
	.byte	0
	.byte	99
	.byte	0
	.byte	118
	.byte	0
	.ascii	"modules"
	.byte	0
	.ascii	"raw_tp"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"./modules.c"
	.byte	0
	.ascii	"\task(0, c->mark);"
	.byte	0
	.ascii	"\task(1, v->state);"
	.byte	0
	.ascii	"verdict"
	.byte	0
	.ascii	"DROP"
	.byte	0
	.ascii	"ACCEPT"
	.byte	0
	.byte	48
	.byte	0
	.ascii	"\task(2, value(verdict, DROP, VALUE));"
	.byte	0
	.ascii	"\task(3, type_id(struct connection, TARGET_ID));"
	.byte	0
	.ascii	"\task(4, field(v->state, EXISTS));"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"answers"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	140
	.long	160
	.long	92
	.long	8
	.long	49
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16
	.long	49
	.long	8
	.long	.Ltmp1
	.long	60
	.long	72
	.long	19468
	.long	.Ltmp4
	.long	60
	.long	72
	.long	19458
	.long	.Ltmp6
	.long	60
	.long	90
	.long	20492
	.long	.Ltmp7
	.long	60
	.long	90
	.long	20482
	.long	.Ltmp9
	.long	60
	.long	131
	.long	21506
	.long	.Ltmp11
	.long	60
	.long	169
	.long	22530
	.long	.Ltmp13
	.long	60
	.long	217
	.long	23554
	.long	.Ltmp14
	.long	60
	.long	251
	.long	24578
	.long	16
	.long	49
	.long	5
	.long	.Ltmp0
	.long	2
	.long	56
	.long	0
	.long	.Ltmp5
	.long	5
	.long	56
	.long	0
	.long	.Ltmp8
	.long	8
	.long	129
	.long	11
	.long	.Ltmp10
	.long	2
	.long	129
	.long	7
	.long	.Ltmp12
	.long	5
	.long	56
	.long	2
	.addrsig
	.addrsig_sym modules
	.addrsig_sym LICENSE
	.addrsig_sym answers
	.section	.debug_line,"",@progbits
.Lline_table_start0:
