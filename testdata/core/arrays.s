	.file	"arrays.c"
	.file	0 "." "arrays.c" md5 0x171bdb6abed76460179ef2a4b3c059c0
	.file	1 "." "core.h" md5 0xb589764874d8739f98f4d60a43d186ba
	.file	2 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	raw_tp,"ax",@progbits
	.globl	arrays
	.p2align	3
	.type	arrays,@function
arrays:
.Lfunc_begin0:
	.loc	0 27 0
	.cfi_sections .debug_frame
	.cfi_startproc
.Ltmp0:
	r3 = 4
.Ltmp1:
	.loc	0 28 2 prologue_end
.Ltmp2:
.Ltmp3:
	r4 = answers ll
	*(u64 *)(r4 + 0) = r3
.Ltmp4:
	r3 = 32
	.loc	0 29 2
.Ltmp5:
	*(u64 *)(r4 + 8) = r3
.Ltmp6:
	r3 = 1
	.loc	0 30 2
.Ltmp7:
	*(u64 *)(r4 + 16) = r3
.Ltmp8:
	r3 = 45
	r4 = r1
	r4 += r3
	.loc	0 31 9
.Ltmp9:
.Ltmp10:
	w0 = *(u32 *)(r1 + 8)
	.loc	0 31 35 is_stmt 0
.Ltmp11:
.Ltmp12:
	w3 = *(u16 *)(r1 + 28)
	w3 <<= 16
	w3 s>>= 16
	.loc	0 31 21
.Ltmp13:
	w0 += w3
	.loc	0 31 43
.Ltmp14:
	w3 = *(u8 *)(r4 + 3)
	.loc	0 31 41
.Ltmp15:
	w0 += w3
	.loc	0 31 61
.Ltmp16:
.Ltmp17:
	r3 = *(u64 *)(r1 + 64)
	.loc	0 31 77
.Ltmp18:
.Ltmp19:
	w3 = *(u32 *)(r3 + 0)
	.loc	0 31 59
.Ltmp20:
	w0 += w3
	.loc	0 31 98
.Ltmp21:
.Ltmp22:
	w1 = *(u16 *)(r1 + 92)
.Ltmp23:
.Ltmp24:
	w1 <<= 16
	w1 s>>= 16
	.loc	0 31 81
.Ltmp25:
	w0 += w1
	.loc	0 31 106
.Ltmp26:
.Ltmp27:
	w1 = *(u8 *)(r2 + 13)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 31 104
.Ltmp28:
	w0 += w1
	.loc	0 31 2
.Ltmp29:
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end0:
	.size	arrays, .Lfunc_end0-arrays
	.cfi_endproc

	.globl	root
	.p2align	3
	.type	root,@function
root:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 37 18 prologue_end is_stmt 1
.Ltmp32:
.Ltmp33:
	w0 = *(u16 *)(r1 + 28)
	w0 <<= 16
	w0 s>>= 16
	.loc	0 37 2 is_stmt 0
.Ltmp34:
	exit
.Ltmp35:
.Ltmp36:
.Lfunc_end1:
	.size	root, .Lfunc_end1-root
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
	.uleb128 .Ltmp23-.Lfunc_begin0
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
	.byte	12
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
	.byte	13
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
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
	.byte	17
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
	.long	.Lfunc_end1-.Lfunc_begin0
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
	.byte	3
	.long	153
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	5
	.byte	16
	.byte	5
	.byte	4
	.byte	3
	.long	169
	.byte	4
	.long	66
	.byte	3
	.byte	0
	.byte	11
	.byte	20
	.byte	8
	.byte	0
	.byte	7
	.byte	12
	.byte	17
	.long	153
	.byte	0
	.byte	8
	.byte	0
	.byte	12
	.byte	18
	.long	193
	.byte	0
	.byte	9
	.byte	4
	.byte	0
	.byte	5
	.byte	19
	.byte	5
	.byte	2
	.byte	3
	.long	215
	.byte	4
	.long	66
	.byte	2
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	8
	.long	223
	.byte	22
	.byte	2
	.byte	7
	.byte	5
	.byte	21
	.byte	8
	.byte	1
	.byte	3
	.long	239
	.byte	4
	.long	66
	.byte	2
	.byte	0
	.byte	13
	.long	169
	.byte	3
	.long	169
	.byte	14
	.long	66
	.byte	0
	.byte	3
	.long	62
	.byte	4
	.long	66
	.byte	0
	.byte	0
	.byte	15
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	26

	.long	153

	.byte	16
	.byte	0
	.byte	25
	.byte	0
	.byte	26
	.long	328
	.byte	17
	.byte	1
	.byte	82
	.byte	32
	.byte	0
	.byte	26
	.long	384
	.byte	0
	.byte	15
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	35

	.long	153

	.byte	17
	.byte	1
	.byte	81
	.byte	27
	.byte	0
	.byte	35
	.long	239
	.byte	0
	.byte	13
	.long	333
	.byte	11
	.byte	31
	.byte	72
	.byte	0
	.byte	12
	.byte	12
	.byte	26
	.long	141
	.byte	0
	.byte	13
	.byte	0
	.byte	12
	.byte	27
	.long	157
	.byte	0
	.byte	14
	.byte	16
	.byte	12
	.byte	28
	.long	197
	.byte	0
	.byte	15
	.byte	40
	.byte	12
	.byte	29
	.long	227
	.byte	0
	.byte	16
	.byte	56
	.byte	12
	.byte	30
	.long	244
	.byte	0
	.byte	17
	.byte	72
	.byte	0
	.byte	13
	.long	389
	.byte	11
	.byte	32
	.byte	4
	.byte	0
	.byte	20
	.byte	12
	.byte	33
	.long	153
	.byte	0
	.byte	21
	.byte	0
	.byte	12
	.byte	34
	.long	255
	.byte	0
	.byte	22
	.byte	4
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	144
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"arrays.c"
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
	.asciz	"int"
.Linfo_string17:
	.asciz	"key"
.Linfo_string18:
	.asciz	"value"
.Linfo_string19:
	.asciz	"short"
.Linfo_string20:
	.asciz	"item"
.Linfo_string21:
	.asciz	"unsigned char"
.Linfo_string22:
	.asciz	"u8"
.Linfo_string23:
	.asciz	"arrays"
.Linfo_string24:
	.asciz	"root"
.Linfo_string25:
	.asciz	"t"
.Linfo_string26:
	.asciz	"first"
.Linfo_string27:
	.asciz	"items"
.Linfo_string28:
	.asciz	"matrix"
.Linfo_string29:
	.asciz	"pointers"
.Linfo_string30:
	.asciz	"flexible"
.Linfo_string31:
	.asciz	"table"
.Linfo_string32:
	.asciz	"tail"
.Linfo_string33:
	.asciz	"length"
.Linfo_string34:
	.asciz	"text"
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
	.long	.Linfo_string34
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
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	680
	.long	680
	.long	578
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108869
	.long	72
	.long	7
	.long	4
	.long	0
	.long	13
	.long	8
	.long	128
	.long	19
	.long	12
	.long	320
	.long	26
	.long	14
	.long	448
	.long	35
	.long	15
	.long	576
	.long	44
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	5
	.long	4
	.long	48
	.long	16777216
	.long	4
	.long	32
	.long	68
	.long	67108866
	.long	8
	.long	73
	.long	3
	.long	0
	.long	77
	.long	7
	.long	32
	.long	83
	.long	16777216
	.long	2
	.long	16777232
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	5
	.long	3
	.long	89
	.long	134217728
	.long	10
	.long	92
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	9
	.long	5
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	11
	.long	5
	.long	2
	.long	0
	.long	33554432
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	5
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	5
	.long	0
	.long	0
	.long	33554432
	.long	17
	.long	106
	.long	67108866
	.long	4
	.long	111
	.long	3
	.long	0
	.long	118
	.long	19
	.long	32
	.long	123
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	18
	.long	5
	.long	0
	.long	0
	.long	218103810
	.long	3
	.long	128
	.long	1
	.long	106
	.long	16
	.long	130
	.long	201326593
	.long	20
	.long	0
	.long	218103809
	.long	3
	.long	13
	.long	13
	.long	493
	.long	201326593
	.long	22
	.long	0
	.long	50331648
	.long	0
	.long	18
	.long	5
	.long	4
	.long	526
	.long	234881024
	.long	24
	.long	1
	.long	0
	.long	150994944
	.long	27
	.long	534
	.long	134217728
	.long	28
	.long	538
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	26
	.long	5
	.long	64
	.long	557
	.long	234881024
	.long	29
	.long	1
	.long	565
	.long	251658241
	.long	0
	.long	30
	.long	answers
	.long	512
	.long	570
	.long	251658241
	.long	0
	.long	25
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"table"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"items"
	.byte	0
	.ascii	"matrix"
	.byte	0
	.ascii	"pointers"
	.byte	0
	.ascii	"flexible"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"item"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"short"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"tail"
	.byte	0
	.ascii	"length"
	.byte	0
	.ascii	"text"
	.byte	0
	.ascii	"char"
	.byte	0
	.byte	116
	.byte	0
	.ascii	"arrays"
	.byte	0
	.ascii	"raw_tp"
	.byte	0
	.ascii	"0:0:3"
	.byte	0
	.ascii	"./arrays.c"
	.byte	0
	.ascii	"int arrays(struct table *t, struct tail *tail)"
	.byte	0
	.ascii	"\task(0, field(t->first[3], SIZE));"
	.byte	0
	.ascii	"0:1:2"
	.byte	0
	.ascii	"\task(1, field(t->items[2], OFFSET));"
	.byte	0
	.ascii	"0:0:1"
	.byte	0
	.ascii	"\task(2, field(t->first[1], EXISTS));"
	.byte	0
	.ascii	"0:2:1"
	.byte	0
	.ascii	"0:0:2"
	.byte	0
	.ascii	"\treturn t->first[2] + t->items[1].value + t->matrix[1][3] + t->pointers[1]->key + t->flexible[2].value + tail->text[9];"
	.byte	0
	.ascii	"0:1:1:1"
	.byte	0
	.ascii	"0:3:1"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"0:4:2:1"
	.byte	0
	.ascii	"0:1:9"
	.byte	0
	.ascii	"root"
	.byte	0
	.ascii	"3:1"
	.byte	0
	.ascii	"\treturn items[3].value;"
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
	.long	28
	.long	28
	.long	316
	.long	344
	.long	188
	.long	8
	.long	137
	.long	2
	.long	.Lfunc_begin0
	.long	21
	.long	.Lfunc_begin1
	.long	23
	.long	16
	.long	137
	.long	19
	.long	.Lfunc_begin0
	.long	150
	.long	161
	.long	26624
	.long	.Ltmp3
	.long	150
	.long	208
	.long	28674
	.long	.Ltmp5
	.long	150
	.long	249
	.long	29698
	.long	.Ltmp7
	.long	150
	.long	292
	.long	30722
	.long	.Ltmp10
	.long	150
	.long	341
	.long	31753
	.long	.Ltmp12
	.long	150
	.long	341
	.long	31779
	.long	.Ltmp13
	.long	150
	.long	341
	.long	31765
	.long	.Ltmp14
	.long	150
	.long	341
	.long	31787
	.long	.Ltmp15
	.long	150
	.long	341
	.long	31785
	.long	.Ltmp17
	.long	150
	.long	341
	.long	31805
	.long	.Ltmp19
	.long	150
	.long	341
	.long	31821
	.long	.Ltmp20
	.long	150
	.long	341
	.long	31803
	.long	.Ltmp22
	.long	150
	.long	341
	.long	31842
	.long	.Ltmp25
	.long	150
	.long	341
	.long	31825
	.long	.Ltmp27
	.long	150
	.long	341
	.long	31850
	.long	.Ltmp28
	.long	150
	.long	341
	.long	31848
	.long	.Ltmp29
	.long	150
	.long	341
	.long	31746
	.long	.Ltmp33
	.long	150
	.long	502
	.long	37906
	.long	.Ltmp34
	.long	150
	.long	502
	.long	37890
	.long	16
	.long	137
	.long	11
	.long	.Ltmp0
	.long	2
	.long	144
	.long	1
	.long	.Ltmp4
	.long	2
	.long	243
	.long	0
	.long	.Ltmp6
	.long	2
	.long	286
	.long	2
	.long	.Ltmp8
	.long	2
	.long	329
	.long	0
	.long	.Ltmp9
	.long	2
	.long	335
	.long	0
	.long	.Ltmp11
	.long	2
	.long	461
	.long	0
	.long	.Ltmp16
	.long	2
	.long	469
	.long	0
	.long	.Ltmp18
	.long	6
	.long	475
	.long	0
	.long	.Ltmp21
	.long	2
	.long	479
	.long	0
	.long	.Ltmp26
	.long	17
	.long	487
	.long	0
	.long	.Ltmp32
	.long	6
	.long	498
	.long	0
	.addrsig
	.addrsig_sym arrays
	.addrsig_sym root
	.addrsig_sym LICENSE
	.addrsig_sym answers
	.section	.debug_line,"",@progbits
.Lline_table_start0:
