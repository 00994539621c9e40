	.file	"flavors.c"
	.file	0 "." "flavors.c" md5 0xdcabc6451f079f4ca99531429dc1f44f
	.file	1 "." "core.h" md5 0xb589764874d8739f98f4d60a43d186ba
	.file	2 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	raw_tp,"ax",@progbits
	.globl	flavors
	.p2align	3
	.type	flavors,@function
flavors:
.Lfunc_begin0:
	.loc	0 29 0
	.cfi_sections .debug_frame
	.cfi_startproc
.Ltmp0:
	r0 = 1
.Ltmp1:
	.loc	0 30 2 prologue_end
.Ltmp2:
.Ltmp3:
	r5 = answers ll
	*(u64 *)(r5 + 0) = r0
.Ltmp4:
	r0 = 1
	.loc	0 31 2
.Ltmp5:
	*(u64 *)(r5 + 8) = r0
	.loc	0 32 12
.Ltmp6:
.Ltmp7:
	w1 = *(u32 *)(r1 + 4)
.Ltmp8:
.Ltmp9:
	r1 <<= 32
	r1 s>>= 32
	.loc	0 32 2 is_stmt 0
.Ltmp10:
	*(u64 *)(r5 + 16) = r1
	.loc	0 33 12 is_stmt 1
.Ltmp11:
.Ltmp12:
	r1 = *(u64 *)(r2 + 0)
	.loc	0 33 2 is_stmt 0
.Ltmp13:
	*(u64 *)(r5 + 24) = r1
	.loc	0 34 14 is_stmt 1
.Ltmp14:
.Ltmp15:
	w1 = *(u32 *)(r3 + 0)
	r1 <<= 32
	r1 s>>= 32
	.loc	0 34 2 is_stmt 0
.Ltmp16:
	*(u64 *)(r5 + 32) = r1
	.loc	0 35 15 is_stmt 1
.Ltmp17:
.Ltmp18:
	w1 = *(u32 *)(r4 + 0)
	r1 <<= 32
	r1 s>>= 32
	.loc	0 35 2 is_stmt 0
.Ltmp19:
	*(u64 *)(r5 + 40) = r1
.Ltmp20:
	r1 = 1 ll
	.loc	0 36 2 is_stmt 1
.Ltmp21:
	*(u64 *)(r5 + 48) = r1
	.loc	0 37 2
.Ltmp22:
	w0 = 0
	exit
.Ltmp23:
.Ltmp24:
.Lfunc_end0:
	.size	flavors, .Lfunc_end0-flavors
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
	.uleb128 .Ltmp8-.Lfunc_begin0
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
	.long	137
	.byte	4
	.byte	1
	.byte	8
	.byte	10
	.byte	10
	.byte	0
	.byte	10
	.byte	11
	.byte	1
	.byte	10
	.byte	12
	.byte	2
	.byte	10
	.byte	13
	.byte	3
	.byte	10
	.byte	14
	.byte	4
	.byte	10
	.byte	15
	.byte	5
	.byte	0
	.byte	5
	.byte	9
	.byte	7
	.byte	4
	.byte	11
	.long	137
	.byte	17
	.byte	4
	.byte	0
	.byte	25
	.byte	10
	.byte	16
	.byte	1
	.byte	0
	.byte	9
	.long	137
	.byte	4
	.byte	1
	.byte	11
	.byte	10
	.byte	18
	.byte	0
	.byte	10
	.byte	19
	.byte	1
	.byte	0
	.byte	12
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	20
	.byte	0
	.byte	28

	.long	224

	.byte	13
	.byte	0
	.byte	22
	.byte	0
	.byte	28
	.long	228
	.byte	14
	.byte	1
	.byte	82
	.byte	26
	.byte	0
	.byte	28
	.long	257
	.byte	14
	.byte	1
	.byte	83
	.byte	29
	.byte	0
	.byte	28
	.long	277
	.byte	14
	.byte	1
	.byte	84
	.byte	32
	.byte	0
	.byte	28
	.long	297
	.byte	0
	.byte	5
	.byte	21
	.byte	5
	.byte	4
	.byte	15
	.long	233
	.byte	16
	.byte	25
	.byte	8
	.byte	0
	.byte	7
	.byte	17
	.byte	23
	.long	224
	.byte	0
	.byte	8
	.byte	0
	.byte	17
	.byte	24
	.long	224
	.byte	0
	.byte	9
	.byte	4
	.byte	0
	.byte	15
	.long	262
	.byte	16
	.byte	28
	.byte	8
	.byte	0
	.byte	12
	.byte	17
	.byte	27
	.long	98
	.byte	0
	.byte	13
	.byte	0
	.byte	0
	.byte	15
	.long	282
	.byte	16
	.byte	31
	.byte	4
	.byte	0
	.byte	17
	.byte	17
	.byte	30
	.long	224
	.byte	0
	.byte	18
	.byte	0
	.byte	0
	.byte	15
	.long	302
	.byte	16
	.byte	33
	.byte	4
	.byte	0
	.byte	21
	.byte	17
	.byte	30
	.long	224
	.byte	0
	.byte	22
	.byte	0
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	140
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"flavors.c"
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
	.asciz	"OFFSET"
.Linfo_string11:
	.asciz	"SIZE"
.Linfo_string12:
	.asciz	"EXISTS"
.Linfo_string13:
	.asciz	"SIGNED"
.Linfo_string14:
	.asciz	"LEFT_SHIFT"
.Linfo_string15:
	.asciz	"RIGHT_SHIFT"
.Linfo_string16:
	.asciz	"HIGH___now"
.Linfo_string17:
	.asciz	"level___mine"
.Linfo_string18:
	.asciz	"VALUE_EXISTS"
.Linfo_string19:
	.asciz	"VALUE"
.Linfo_string20:
	.asciz	"flavors"
.Linfo_string21:
	.asciz	"int"
.Linfo_string22:
	.asciz	"o"
.Linfo_string23:
	.asciz	"before"
.Linfo_string24:
	.asciz	"state"
.Linfo_string25:
	.asciz	"versioned___old"
.Linfo_string26:
	.asciz	"n"
.Linfo_string27:
	.asciz	"__state"
.Linfo_string28:
	.asciz	"versioned___new"
.Linfo_string29:
	.asciz	"odd"
.Linfo_string30:
	.asciz	"x"
.Linfo_string31:
	.asciz	"___odd"
.Linfo_string32:
	.asciz	"four"
.Linfo_string33:
	.asciz	"four____underscores"
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
	.long	.Linfo_string33
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
	.long	448
	.long	448
	.long	563
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108866
	.long	8
	.long	17
	.long	3
	.long	0
	.long	24
	.long	3
	.long	32
	.long	30
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	33554432
	.long	5
	.long	34
	.long	67108865
	.long	8
	.long	50
	.long	6
	.long	0
	.long	58
	.long	134217728
	.long	7
	.long	62
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	9
	.long	81
	.long	67108865
	.long	4
	.long	88
	.long	3
	.long	0
	.long	0
	.long	33554432
	.long	11
	.long	90
	.long	67108865
	.long	4
	.long	88
	.long	3
	.long	0
	.long	0
	.long	218103812
	.long	3
	.long	110
	.long	1
	.long	112
	.long	4
	.long	114
	.long	8
	.long	118
	.long	10
	.long	123
	.long	201326593
	.long	12
	.long	423
	.long	100663297
	.long	4
	.long	436
	.long	1
	.long	509
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	17
	.long	4
	.long	514
	.long	16777216
	.long	4
	.long	32
	.long	534
	.long	234881024
	.long	16
	.long	1
	.long	0
	.long	150994944
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	17
	.long	64
	.long	542
	.long	234881024
	.long	20
	.long	1
	.long	550
	.long	251658241
	.long	0
	.long	21
	.long	answers
	.long	512
	.long	555
	.long	251658241
	.long	0
	.long	18
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"versioned___old"
	.byte	0
	.ascii	"before"
	.byte	0
	.ascii	"state"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"versioned___new"
	.byte	0
	.ascii	"__state"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"___odd"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"four____underscores"
	.byte	0
	.byte	111
	.byte	0
	.byte	110
	.byte	0
	.ascii	"odd"
	.byte	0
	.ascii	"four"
	.byte	0
	.ascii	"flavors"
	.byte	0
	.ascii	"raw_tp"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"./flavors.c"
	.byte	0
	.ascii	"int flavors(struct versioned___old *o, struct versioned___new *n, struct ___odd *odd, struct four____underscores *four)"
	.byte	0
	.ascii	"\task(0, field(o->state, EXISTS));"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"\task(1, field(n->__state, EXISTS));"
	.byte	0
	.ascii	"\task(2, o->state);"
	.byte	0
	.ascii	"\task(3, n->__state);"
	.byte	0
	.ascii	"\task(4, odd->x);"
	.byte	0
	.ascii	"\task(5, four->x);"
	.byte	0
	.ascii	"level___mine"
	.byte	0
	.ascii	"HIGH___now"
	.byte	0
	.byte	48
	.byte	0
	.ascii	"\task(6, value(level___mine, HIGH___now, VALUE));"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
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
	.long	220
	.long	240
	.long	124
	.long	8
	.long	131
	.long	1
	.long	.Lfunc_begin0
	.long	13
	.long	16
	.long	131
	.long	13
	.long	.Lfunc_begin0
	.long	142
	.long	154
	.long	28672
	.long	.Ltmp3
	.long	142
	.long	274
	.long	30722
	.long	.Ltmp5
	.long	142
	.long	312
	.long	31746
	.long	.Ltmp7
	.long	142
	.long	348
	.long	32780
	.long	.Ltmp10
	.long	142
	.long	348
	.long	32770
	.long	.Ltmp12
	.long	142
	.long	367
	.long	33804
	.long	.Ltmp13
	.long	142
	.long	367
	.long	33794
	.long	.Ltmp15
	.long	142
	.long	388
	.long	34830
	.long	.Ltmp16
	.long	142
	.long	388
	.long	34818
	.long	.Ltmp18
	.long	142
	.long	405
	.long	35855
	.long	.Ltmp19
	.long	142
	.long	405
	.long	35842
	.long	.Ltmp21
	.long	142
	.long	449
	.long	36866
	.long	.Ltmp22
	.long	142
	.long	498
	.long	37890
	.long	16
	.long	131
	.long	7
	.long	.Ltmp0
	.long	2
	.long	138
	.long	2
	.long	.Ltmp4
	.long	5
	.long	308
	.long	2
	.long	.Ltmp6
	.long	2
	.long	138
	.long	0
	.long	.Ltmp11
	.long	5
	.long	308
	.long	0
	.long	.Ltmp14
	.long	9
	.long	308
	.long	0
	.long	.Ltmp17
	.long	11
	.long	308
	.long	0
	.long	.Ltmp20
	.long	14
	.long	447
	.long	11
	.addrsig
	.addrsig_sym flavors
	.addrsig_sym LICENSE
	.addrsig_sym answers
	.section	.debug_line,"",@progbits
.Lline_table_start0:
