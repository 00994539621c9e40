	.file	"enums.c"
	.file	0 "." "enums.c" md5 0x43278aaa04db2848211396b2e6841133
	.file	1 "." "core.h" md5 0xb589764874d8739f98f4d60a43d186ba
	.file	2 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	raw_tp,"ax",@progbits
	.globl	enums
	.p2align	3
	.type	enums,@function
enums:
.Lfunc_begin0:
	.loc	0 12 0
	.cfi_sections .debug_frame
	.cfi_startproc
.Ltmp0:
	r1 = 1 ll
.Ltmp1:
	.loc	0 13 2 prologue_end
.Ltmp2:
.Ltmp3:
	r2 = answers ll
	*(u64 *)(r2 + 0) = r1
.Ltmp4:
	r1 = 1 ll
	.loc	0 14 2
.Ltmp5:
	*(u64 *)(r2 + 8) = r1
.Ltmp6:
	r1 = 5 ll
	.loc	0 15 2
.Ltmp7:
	*(u64 *)(r2 + 16) = r1
.Ltmp8:
	r1 = -3 ll
	.loc	0 16 2
.Ltmp9:
	*(u64 *)(r2 + 24) = r1
.Ltmp10:
	r1 = 1 ll
	.loc	0 17 2
.Ltmp11:
	*(u64 *)(r2 + 32) = r1
.Ltmp12:
	r1 = 78187493530 ll
	.loc	0 18 2
.Ltmp13:
	*(u64 *)(r2 + 40) = r1
.Ltmp14:
	r1 = 1 ll
	.loc	0 19 2
.Ltmp15:
	*(u64 *)(r2 + 48) = r1
.Ltmp16:
	r1 = 4294967280 ll
	.loc	0 20 2
.Ltmp17:
	*(u64 *)(r2 + 56) = r1
	.loc	0 21 2
.Ltmp18:
	w0 = 0
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end0:
	.size	enums, .Lfunc_end0-enums
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
	.byte	13
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
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	13
	.byte	46
	.byte	0
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
	.byte	2
	.byte	3
	.long	46

	.byte	1
	.byte	22
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	58
	.byte	4
	.long	62
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
	.long	77

	.byte	1
	.byte	19
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	89
	.byte	4
	.long	62
	.byte	64
	.byte	0
	.byte	7
	.long	94
	.byte	8
	.long	102
	.byte	8
	.byte	2
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	9
	.long	125
	.byte	13
	.byte	4
	.byte	0
	.byte	6
	.byte	10
	.byte	10
	.byte	0
	.byte	10
	.byte	11
	.byte	5
	.byte	10
	.byte	12
	.byte	125
	.byte	0
	.byte	5
	.byte	9
	.byte	5
	.byte	4
	.byte	11
	.long	144
	.byte	4
	.byte	1
	.byte	11
	.byte	12
	.byte	15
	.byte	0
	.byte	12
	.byte	16
	.byte	1
	.byte	0
	.byte	5
	.byte	14
	.byte	7
	.byte	4
	.byte	9
	.long	169
	.byte	20
	.byte	8
	.byte	0
	.byte	7
	.byte	12
	.byte	18
	.byte	1
	.byte	12
	.byte	19
	.ascii	"\232\361\331\242\243\002"
	.byte	0
	.byte	5
	.byte	17
	.byte	7
	.byte	8
	.byte	9
	.long	144
	.byte	22
	.byte	4
	.byte	0
	.byte	8
	.byte	12
	.byte	21
	.ascii	"\360\377\377\377\017"
	.byte	0
	.byte	13
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	11

	.long	125

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	100
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"enums.c"
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
	.asciz	"int"
.Linfo_string10:
	.asciz	"RED"
.Linfo_string11:
	.asciz	"GREEN"
.Linfo_string12:
	.asciz	"BLUE"
.Linfo_string13:
	.asciz	"color"
.Linfo_string14:
	.asciz	"unsigned int"
.Linfo_string15:
	.asciz	"VALUE_EXISTS"
.Linfo_string16:
	.asciz	"VALUE"
.Linfo_string17:
	.asciz	"unsigned long"
.Linfo_string18:
	.asciz	"NARROW"
.Linfo_string19:
	.asciz	"WIDE"
.Linfo_string20:
	.asciz	"wide"
.Linfo_string21:
	.asciz	"LAST"
.Linfo_string22:
	.asciz	"big"
.Linfo_string23:
	.asciz	"enums"
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
	.long	332
	.long	332
	.long	492
	.long	0
	.long	218103808
	.long	2
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	5
	.long	201326593
	.long	1
	.long	18
	.long	2248146947
	.long	4
	.long	24
	.long	0
	.long	28
	.long	5
	.long	34
	.long	-3
	.long	230
	.long	318767106
	.long	8
	.long	235
	.long	1
	.long	0
	.long	242
	.long	878082202
	.long	18
	.long	361
	.long	100663297
	.long	4
	.long	365
	.long	-16
	.long	415
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	7
	.long	9
	.long	4
	.long	420
	.long	16777216
	.long	4
	.long	32
	.long	440
	.long	234881024
	.long	8
	.long	1
	.long	0
	.long	150994944
	.long	12
	.long	448
	.long	134217728
	.long	13
	.long	452
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	11
	.long	9
	.long	64
	.long	471
	.long	234881024
	.long	14
	.long	1
	.long	479
	.long	251658241
	.long	0
	.long	15
	.long	answers
	.long	512
	.long	484
	.long	251658241
	.long	0
	.long	10
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"enums"
	.byte	0
	.ascii	"raw_tp"
	.byte	0
	.ascii	"color"
	.byte	0
	.ascii	"RED"
	.byte	0
	.ascii	"GREEN"
	.byte	0
	.ascii	"BLUE"
	.byte	0
	.byte	48
	.byte	0
	.ascii	"./enums.c"
	.byte	0
	.ascii	"int enums(void)"
	.byte	0
	.ascii	"\task(0, value(color, RED, VALUE_EXISTS));"
	.byte	0
	.byte	49
	.byte	0
	.ascii	"\task(1, value(color, GREEN, VALUE_EXISTS));"
	.byte	0
	.ascii	"\task(2, value(color, GREEN, VALUE));"
	.byte	0
	.byte	50
	.byte	0
	.ascii	"\task(3, value(color, BLUE, VALUE));"
	.byte	0
	.ascii	"wide"
	.byte	0
	.ascii	"NARROW"
	.byte	0
	.ascii	"WIDE"
	.byte	0
	.ascii	"\task(4, value(wide, NARROW, VALUE));"
	.byte	0
	.ascii	"\task(5, value(wide, WIDE, VALUE));"
	.byte	0
	.ascii	"\task(6, value(wide, WIDE, VALUE_EXISTS));"
	.byte	0
	.ascii	"big"
	.byte	0
	.ascii	"LAST"
	.byte	0
	.ascii	"\task(7, value(big, LAST, VALUE));"
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
	.long	172
	.long	192
	.long	140
	.long	8
	.long	11
	.long	1
	.long	.Lfunc_begin0
	.long	3
	.long	16
	.long	11
	.long	10
	.long	.Lfunc_begin0
	.long	41
	.long	51
	.long	11264
	.long	.Ltmp3
	.long	41
	.long	67
	.long	13314
	.long	.Ltmp5
	.long	41
	.long	111
	.long	14338
	.long	.Ltmp7
	.long	41
	.long	155
	.long	15362
	.long	.Ltmp9
	.long	41
	.long	194
	.long	16386
	.long	.Ltmp11
	.long	41
	.long	247
	.long	17410
	.long	.Ltmp13
	.long	41
	.long	284
	.long	18434
	.long	.Ltmp15
	.long	41
	.long	319
	.long	19458
	.long	.Ltmp17
	.long	41
	.long	370
	.long	20482
	.long	.Ltmp18
	.long	41
	.long	404
	.long	21506
	.long	16
	.long	11
	.long	8
	.long	.Ltmp0
	.long	4
	.long	39
	.long	10
	.long	.Ltmp4
	.long	4
	.long	109
	.long	10
	.long	.Ltmp6
	.long	4
	.long	109
	.long	11
	.long	.Ltmp8
	.long	4
	.long	192
	.long	11
	.long	.Ltmp10
	.long	5
	.long	39
	.long	11
	.long	.Ltmp12
	.long	5
	.long	109
	.long	11
	.long	.Ltmp14
	.long	5
	.long	109
	.long	10
	.long	.Ltmp16
	.long	6
	.long	39
	.long	11
	.addrsig
	.addrsig_sym enums
	.addrsig_sym LICENSE
	.addrsig_sym answers
	.section	.debug_line,"",@progbits
.Lline_table_start0:
