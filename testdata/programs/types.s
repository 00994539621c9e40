	.file	"types.c"
	.file	0 "." "types.c" md5 0x47df43ee6a667287ff88584730765201
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 55 2 prologue_end
.Ltmp0:
	r2 = w2
.Ltmp1:
.Ltmp2:
	#APP
	#NO_APP
	w0 = 0
.Ltmp3:
.Ltmp4:
	.loc	0 56 6
.Ltmp5:
	if r1 == 0 goto LBB0_2
.Ltmp6:
.Ltmp7:
	.loc	0 58 15
.Ltmp8:
	r3 = *(u64 *)(r1 + 16)
	.loc	0 58 9 is_stmt 0
.Ltmp9:
	w2 += w3
.Ltmp10:
.Ltmp11:
	.loc	0 58 30
.Ltmp12:
	w1 = *(u32 *)(r1 + 32)
.Ltmp13:
.Ltmp14:
	.loc	0 58 9
.Ltmp15:
	w2 += w1
	w0 = w2
LBB0_2:
	.loc	0 59 1 is_stmt 1
.Ltmp16:
	exit
.Ltmp17:
.Ltmp18:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc

	.section	xdp,"ax",@progbits
	.globl	all
	.p2align	3
	.type	all,@function
all:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 64 20 prologue_end
.Ltmp19:
	r1 = product ll
	r2 = *(u64 *)(r1 + 8)
	r2 = *(u64 *)(r1 + 0)
	.loc	0 64 9 is_stmt 0
.Ltmp20:
	r6 = root ll
	r1 = root ll
	call use
.Ltmp21:
	.loc	0 64 93
.Ltmp22:
	r2 = *(u64 *)(r6 + 48)
	w1 = 7
	r3 = -8070450532247928832 ll
	.loc	0 64 85
.Ltmp23:
	if r2 == r3 goto LBB1_2
	.loc	0 0 85
	w1 = 0
LBB1_2:
	.loc	0 64 62
.Ltmp24:
	r4 = *(u64 *)(r6 + 40)
	w3 = 1
	r5 = -9223372036854775807 ll
	w2 = 1
	.loc	0 64 67
.Ltmp25:
	if r4 == r5 goto LBB1_4
	.loc	0 0 67
	w2 = 0
LBB1_4:
	.loc	0 64 37
.Ltmp26:
	w4 = *(u32 *)(r6 + 36)
	.loc	0 64 46
.Ltmp27:
	if w4 == -1 goto LBB1_6
	.loc	0 0 46
	w3 = 0
LBB1_6:
	.loc	0 64 29 is_stmt 1
.Ltmp28:
	w0 += w3
	.loc	0 64 54 is_stmt 0
.Ltmp29:
	w0 += w2
	.loc	0 64 81
.Ltmp30:
	w0 += w1
	.loc	0 64 2
.Ltmp31:
	exit
.Ltmp32:
.Ltmp33:
.Lfunc_end1:
	.size	all, .Lfunc_end1-all
	.cfi_endproc

	.type	root,@object
	.data
	.globl	root
	.p2align	4, 0x0
root:
	.quad	0
	.quad	0
	.quad	60
	.zero	8
	.long	4294967291
	.long	4294967295
	.quad	-9223372036854775807
	.quad	-8070450532247928832
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.zero	8
	.quad	0
	.quad	0
	.size	root, 112

	.type	product,@object
	.p2align	4, 0x0
product:
	.quad	3
	.quad	0
	.size	product, 16

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	2
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	3
	.byte	3
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	82
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
	.byte	1
	.byte	85
	.byte	35
	.byte	115
	.byte	23
	.byte	116
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
	.byte	13
	.byte	0
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
	.byte	6
	.byte	23
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
	.byte	13
	.byte	1
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
	.byte	8
	.ascii	"\200\300\001"
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	37
	.byte	0
	.byte	0
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	11
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
	.byte	12
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
	.byte	13
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
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
	.byte	17
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	13
	.byte	0
	.byte	0
	.byte	18
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	19
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	20
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	21
	.byte	24
	.byte	0
	.byte	0
	.byte	0
	.byte	22
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	23
	.byte	55
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	24
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	25
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	26
	.byte	23
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	27
	.byte	15
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	28
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	29
	.byte	52
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	30
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
	.byte	31
	.byte	5
	.byte	1
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
	.byte	32
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
	.byte	33
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
	.byte	34
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	44
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	49
	.byte	112
	.byte	0
	.byte	23
	.byte	4
	.byte	4
	.long	237
	.byte	0
	.byte	24
	.byte	0
	.byte	4
	.byte	5
	.long	237
	.byte	0
	.byte	24
	.byte	8
	.byte	5
	.long	89
	.byte	0
	.byte	25
	.byte	16
	.byte	6
	.byte	16
	.byte	0
	.byte	25
	.byte	4
	.byte	6
	.long	242
	.byte	0
	.byte	26
	.byte	0
	.byte	4
	.byte	9
	.long	254
	.byte	0
	.byte	27
	.byte	0
	.byte	4
	.byte	11
	.long	258
	.byte	0
	.byte	28
	.byte	0
	.byte	4
	.byte	13
	.long	262
	.byte	0
	.byte	29
	.byte	0
	.byte	4
	.byte	17
	.long	288
	.byte	0
	.byte	30
	.byte	0
	.byte	0
	.byte	4
	.byte	20
	.long	314
	.byte	0
	.byte	32
	.byte	32
	.byte	4
	.byte	24
	.long	337
	.byte	0
	.byte	33
	.byte	36
	.byte	4
	.byte	27
	.long	358
	.byte	0
	.byte	34
	.byte	40
	.byte	4
	.byte	31
	.long	396
	.byte	0
	.byte	35
	.byte	48
	.byte	4
	.byte	34
	.long	422
	.byte	0
	.byte	36
	.byte	56
	.byte	4
	.byte	37
	.long	479
	.byte	0
	.byte	37
	.byte	64
	.byte	4
	.byte	39
	.long	486
	.byte	0
	.byte	38
	.byte	72
	.byte	7
	.byte	41
	.long	495
	.byte	0
	.byte	39
	.byte	80
	.byte	8
	.byte	42
	.byte	43
	.byte	0
	.byte	4
	.byte	44
	.long	515
	.byte	0
	.byte	40
	.byte	96
	.byte	4
	.byte	46
	.long	519
	.byte	0
	.byte	41
	.byte	112
	.byte	8
	.byte	42
	.byte	50
	.byte	0
	.byte	9
	.long	58
	.byte	10
	.long	250
	.byte	8
	.byte	1
	.byte	10
	.byte	11
	.byte	7
	.byte	7
	.byte	8
	.byte	11
	.byte	10
	.byte	4
	.byte	8
	.byte	11
	.byte	12
	.byte	4
	.byte	4
	.byte	10
	.long	270
	.byte	16
	.byte	0
	.byte	21
	.byte	12
	.byte	4
	.byte	0
	.byte	19
	.byte	4
	.byte	14
	.long	284
	.byte	0
	.byte	20
	.byte	0
	.byte	0
	.byte	11
	.byte	15
	.byte	5
	.byte	4
	.byte	13
	.long	306
	.byte	14
	.long	310
	.byte	3
	.byte	14
	.long	310
	.byte	5
	.byte	0
	.byte	11
	.byte	18
	.byte	6
	.byte	1
	.byte	15
	.byte	19
	.byte	8
	.byte	7
	.byte	16
	.long	284
	.byte	20
	.byte	4
	.byte	0
	.byte	11
	.byte	17
	.byte	21
	.byte	123
	.byte	17
	.byte	22
	.byte	0
	.byte	17
	.byte	23
	.ascii	"\377\377\377\377\007"
	.byte	0
	.byte	16
	.long	354
	.byte	24
	.byte	4
	.byte	0
	.byte	12
	.byte	18
	.byte	26
	.ascii	"\377\377\377\377\017"
	.byte	0
	.byte	11
	.byte	25
	.byte	7
	.byte	4
	.byte	16
	.long	392
	.byte	27
	.byte	8
	.byte	0
	.byte	13
	.byte	18
	.byte	29
	.ascii	"\200\200\200\200\200\200\200\200\200\001"
	.byte	18
	.byte	30
	.ascii	"\201\200\200\200\200\200\200\200\200\001"
	.byte	0
	.byte	11
	.byte	28
	.byte	7
	.byte	8
	.byte	16
	.long	418
	.byte	31
	.byte	8
	.byte	0
	.byte	14
	.byte	17
	.byte	33
	.ascii	"\200\200\200\200\200\200\200\200\220\177"
	.byte	0
	.byte	11
	.byte	32
	.byte	5
	.byte	8
	.byte	10
	.long	430
	.byte	36
	.byte	0
	.byte	18
	.byte	9
	.long	435
	.byte	19
	.long	284

	.byte	20
	.long	452
	.byte	20
	.long	459
	.byte	21
	.byte	0
	.byte	9
	.long	457
	.byte	22
	.byte	35

	.byte	23
	.long	464
	.byte	9
	.long	469
	.byte	24
	.long	474
	.byte	25
	.long	306
	.byte	9
	.long	484
	.byte	26
	.byte	38

	.byte	27
	.long	284
	.byte	8
	.byte	40
	.byte	39
	.byte	0
	.byte	24
	.long	500
	.byte	25
	.long	505
	.byte	9
	.long	510
	.byte	24
	.long	306
	.byte	11
	.byte	45
	.byte	5
	.byte	16
	.byte	13
	.long	530
	.byte	28
	.long	310
	.byte	0
	.byte	10
	.long	538
	.byte	48
	.byte	1
	.byte	7
	.byte	11
	.byte	47
	.byte	8
	.byte	1
	.byte	2
	.byte	51
	.long	553

	.byte	0
	.byte	67
	.byte	2
	.byte	161
	.byte	1
	.byte	13
	.long	306
	.byte	14
	.long	310
	.byte	4
	.byte	0
	.byte	29
	.byte	52
	.long	576
	.byte	0
	.byte	51
	.byte	2
	.byte	161
	.byte	2
	.byte	25
	.long	515
	.byte	30
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	53
	.byte	0
	.byte	53

	.long	284

	.byte	31
	.byte	0
	.byte	49
	.byte	0
	.byte	53
	.long	649
	.byte	8
	.byte	42
	.byte	55
	.byte	0
	.byte	32
	.byte	1
	.byte	56
	.byte	0
	.byte	53
	.long	284
	.byte	0
	.byte	30
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	54
	.byte	0
	.byte	62

	.long	284

	.byte	33
	.byte	57
	.byte	0
	.byte	62
	.long	659
	.byte	34
	.long	581
	.byte	5
	.byte	0
	.byte	9
	.long	654
	.byte	24
	.long	58
	.byte	9
	.long	664
	.byte	3
	.byte	65
	.byte	24
	.byte	1
	.byte	89
	.byte	4
	.byte	58
	.long	724
	.byte	1
	.byte	90
	.byte	0
	.byte	4
	.byte	60
	.long	724
	.byte	1
	.byte	91
	.byte	4
	.byte	4
	.byte	61
	.long	724
	.byte	1
	.byte	92
	.byte	8
	.byte	4
	.byte	62
	.long	724
	.byte	1
	.byte	93
	.byte	12
	.byte	4
	.byte	63
	.long	724
	.byte	1
	.byte	94
	.byte	16
	.byte	4
	.byte	64
	.long	724
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	10
	.long	354
	.byte	59
	.byte	1
	.byte	9
	.byte	0
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1
.Ldebug_list_header_start1:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	268
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"types.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"root"
.Linfo_string4:
	.asciz	"left"
.Linfo_string5:
	.asciz	"right"
.Linfo_string6:
	.asciz	"number"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"real"
.Linfo_string10:
	.asciz	"double"
.Linfo_string11:
	.asciz	"half_real"
.Linfo_string12:
	.asciz	"float"
.Linfo_string13:
	.asciz	"inner"
.Linfo_string14:
	.asciz	"x"
.Linfo_string15:
	.asciz	"int"
.Linfo_string16:
	.asciz	"anonymous"
.Linfo_string17:
	.asciz	"bytes"
.Linfo_string18:
	.asciz	"char"
.Linfo_string19:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string20:
	.asciz	"small"
.Linfo_string21:
	.asciz	"NEGATIVE"
.Linfo_string22:
	.asciz	"ZERO"
.Linfo_string23:
	.asciz	"LARGE"
.Linfo_string24:
	.asciz	"positive"
.Linfo_string25:
	.asciz	"unsigned int"
.Linfo_string26:
	.asciz	"TOP"
.Linfo_string27:
	.asciz	"huge"
.Linfo_string28:
	.asciz	"unsigned long"
.Linfo_string29:
	.asciz	"HUGE"
.Linfo_string30:
	.asciz	"HUGE_ALSO"
.Linfo_string31:
	.asciz	"deep"
.Linfo_string32:
	.asciz	"long"
.Linfo_string33:
	.asciz	"DEEP"
.Linfo_string34:
	.asciz	"call"
.Linfo_string35:
	.asciz	"forward"
.Linfo_string36:
	.asciz	"callback"
.Linfo_string37:
	.asciz	"other"
.Linfo_string38:
	.asciz	"forward_union"
.Linfo_string39:
	.asciz	"user"
.Linfo_string40:
	.asciz	"btf_type_tag"
.Linfo_string41:
	.asciz	"name"
.Linfo_string42:
	.asciz	"btf_decl_tag"
.Linfo_string43:
	.asciz	"a name"
.Linfo_string44:
	.asciz	"very_wide"
.Linfo_string45:
	.asciz	"__int128"
.Linfo_string46:
	.asciz	"flexible"
.Linfo_string47:
	.asciz	"unsigned char"
.Linfo_string48:
	.asciz	"u8"
.Linfo_string49:
	.asciz	"tree"
.Linfo_string50:
	.asciz	"tagged"
.Linfo_string51:
	.asciz	"LICENSE"
.Linfo_string52:
	.asciz	"product"
.Linfo_string53:
	.asciz	"use"
.Linfo_string54:
	.asciz	"all"
.Linfo_string55:
	.asciz	"arg:nonnull"
.Linfo_string56:
	.asciz	"extra"
.Linfo_string57:
	.asciz	"ctx"
.Linfo_string58:
	.asciz	"data"
.Linfo_string59:
	.asciz	"u32"
.Linfo_string60:
	.asciz	"data_end"
.Linfo_string61:
	.asciz	"data_meta"
.Linfo_string62:
	.asciz	"ingress_ifindex"
.Linfo_string63:
	.asciz	"rx_queue_index"
.Linfo_string64:
	.asciz	"egress_ifindex"
.Linfo_string65:
	.asciz	"xdp_md"
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
	.long	.Linfo_string35
	.long	.Linfo_string36
	.long	.Linfo_string37
	.long	.Linfo_string38
	.long	.Linfo_string39
	.long	.Linfo_string40
	.long	.Linfo_string41
	.long	.Linfo_string42
	.long	.Linfo_string43
	.long	.Linfo_string44
	.long	.Linfo_string45
	.long	.Linfo_string46
	.long	.Linfo_string47
	.long	.Linfo_string48
	.long	.Linfo_string49
	.long	.Linfo_string50
	.long	.Linfo_string51
	.long	.Linfo_string52
	.long	.Linfo_string53
	.long	.Linfo_string54
	.long	.Linfo_string55
	.long	.Linfo_string56
	.long	.Linfo_string57
	.long	.Linfo_string58
	.long	.Linfo_string59
	.long	.Linfo_string60
	.long	.Linfo_string61
	.long	.Linfo_string62
	.long	.Linfo_string63
	.long	.Linfo_string64
	.long	.Linfo_string65
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	root
	.quad	LICENSE
	.quad	product
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp21
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1260
	.long	1260
	.long	673
	.long	0
	.long	33554432
	.long	2
	.long	0
	.long	167772160
	.long	3
	.long	1
	.long	67108877
	.long	112
	.long	6
	.long	5
	.long	0
	.long	11
	.long	5
	.long	64
	.long	0
	.long	6
	.long	128
	.long	17
	.long	18
	.long	256
	.long	23
	.long	19
	.long	288
	.long	32
	.long	20
	.long	320
	.long	37
	.long	21
	.long	384
	.long	42
	.long	22
	.long	448
	.long	47
	.long	31
	.long	512
	.long	53
	.long	34
	.long	576
	.long	58
	.long	35
	.long	640
	.long	63
	.long	40
	.long	768
	.long	73
	.long	43
	.long	896
	.long	82
	.long	285212672
	.long	3
	.long	4294967295
	.long	0
	.long	33554432
	.long	3
	.long	0
	.long	83886085
	.long	16
	.long	89
	.long	7
	.long	0
	.long	96
	.long	9
	.long	0
	.long	101
	.long	10
	.long	0
	.long	111
	.long	11
	.long	0
	.long	117
	.long	16
	.long	0
	.long	123
	.long	134217728
	.long	8
	.long	127
	.long	16777216
	.long	8
	.long	64
	.long	146
	.long	268435456
	.long	8
	.long	153
	.long	268435456
	.long	4
	.long	159
	.long	134217728
	.long	12
	.long	0
	.long	67108865
	.long	4
	.long	169
	.long	13
	.long	0
	.long	171
	.long	16777216
	.long	4
	.long	16777248
	.long	175
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	14
	.long	17
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	17
	.long	3
	.long	180
	.long	16777216
	.long	4
	.long	32
	.long	17
	.long	2248146947
	.long	4
	.long	200
	.long	-5
	.long	209
	.long	0
	.long	214
	.long	2147483647
	.long	23
	.long	100663297
	.long	4
	.long	220
	.long	-1
	.long	32
	.long	318767106
	.long	8
	.long	224
	.long	0
	.long	2147483648
	.long	229
	.long	1
	.long	2147483648
	.long	37
	.long	2466250753
	.long	8
	.long	239
	.long	0
	.long	2415919104
	.long	244
	.long	134217728
	.long	23
	.long	0
	.long	33554432
	.long	24
	.long	0
	.long	218103811
	.long	13
	.long	0
	.long	25
	.long	0
	.long	27
	.long	0
	.long	0
	.long	0
	.long	33554432
	.long	26
	.long	253
	.long	117440512
	.long	0
	.long	0
	.long	184549376
	.long	28
	.long	0
	.long	33554432
	.long	29
	.long	0
	.long	167772160
	.long	30
	.long	0
	.long	150994944
	.long	14
	.long	0
	.long	33554432
	.long	32
	.long	261
	.long	2264924160
	.long	0
	.long	53
	.long	301989888
	.long	13
	.long	0
	.long	33554432
	.long	33
	.long	0
	.long	167772160
	.long	36
	.long	0
	.long	150994944
	.long	37
	.long	0
	.long	33554432
	.long	38
	.long	0
	.long	167772160
	.long	14
	.long	275
	.long	285212672
	.long	3
	.long	10
	.long	282
	.long	16777216
	.long	16
	.long	16777344
	.long	291
	.long	134217728
	.long	42
	.long	294
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	41
	.long	17
	.long	0
	.long	0
	.long	218103810
	.long	13
	.long	1
	.long	1
	.long	308
	.long	13
	.long	314
	.long	201326593
	.long	44
	.long	318
	.long	285212672
	.long	45
	.long	0
	.long	0
	.long	33554432
	.long	48
	.long	425
	.long	67108870
	.long	24
	.long	432
	.long	49
	.long	0
	.long	437
	.long	49
	.long	32
	.long	446
	.long	49
	.long	64
	.long	456
	.long	49
	.long	96
	.long	472
	.long	49
	.long	128
	.long	487
	.long	49
	.long	160
	.long	502
	.long	134217728
	.long	50
	.long	506
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	13
	.long	519
	.long	47
	.long	523
	.long	201326593
	.long	51
	.long	638
	.long	234881024
	.long	3
	.long	1
	.long	0
	.long	150994944
	.long	40
	.long	643
	.long	234881024
	.long	54
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	14
	.long	17
	.long	4
	.long	651
	.long	234881024
	.long	56
	.long	1
	.long	659
	.long	251658242
	.long	0
	.long	53
	.long	root
	.long	112
	.long	55
	.long	product
	.long	16
	.long	665
	.long	251658241
	.long	0
	.long	57
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"tree"
	.byte	0
	.ascii	"left"
	.byte	0
	.ascii	"right"
	.byte	0
	.ascii	"small"
	.byte	0
	.ascii	"positive"
	.byte	0
	.ascii	"huge"
	.byte	0
	.ascii	"deep"
	.byte	0
	.ascii	"call"
	.byte	0
	.ascii	"other"
	.byte	0
	.ascii	"user"
	.byte	0
	.ascii	"name"
	.byte	0
	.ascii	"very_wide"
	.byte	0
	.ascii	"flexible"
	.byte	0
	.ascii	"tagged"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"real"
	.byte	0
	.ascii	"half_real"
	.byte	0
	.ascii	"inner"
	.byte	0
	.ascii	"bytes"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"double"
	.byte	0
	.ascii	"float"
	.byte	0
	.ascii	"anonymous"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"NEGATIVE"
	.byte	0
	.ascii	"ZERO"
	.byte	0
	.ascii	"LARGE"
	.byte	0
	.ascii	"TOP"
	.byte	0
	.ascii	"HUGE"
	.byte	0
	.ascii	"HUGE_ALSO"
	.byte	0
	.ascii	"DEEP"
	.byte	0
	.ascii	"callback"
	.byte	0
	.ascii	"forward"
	.byte	0
	.ascii	"forward_union"
	.byte	0
	.ascii	"a name"
	.byte	0
	.ascii	"__int128"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"extra"
	.byte	0
	.ascii	"use"
	.byte	0
	.ascii	"arg:nonnull"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./types.c"
	.byte	0
	.ascii	"\tbarrier_var(extra);"
	.byte	0
	.ascii	"\tif (!tree)"
	.byte	0
	.ascii	"\treturn tree->number + tree->small + extra;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"xdp_md"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"data_meta"
	.byte	0
	.ascii	"ingress_ifindex"
	.byte	0
	.ascii	"rx_queue_index"
	.byte	0
	.ascii	"egress_ifindex"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"all"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"\treturn use(&root, product) + (root.positive == TOP) + (root.huge == HUGE_ALSO) + 7 * (root.deep == DEEP);"
	.byte	0
	.ascii	"root"
	.byte	0
	.ascii	"product"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	324
	.long	360
	.long	0
	.long	8
	.long	330
	.long	1
	.long	.Lfunc_begin0
	.long	45
	.long	527
	.long	1
	.long	.Lfunc_begin1
	.long	52
	.long	16
	.long	330
	.long	7
	.long	.Ltmp0
	.long	336
	.long	346
	.long	56322
	.long	.Ltmp5
	.long	336
	.long	367
	.long	57350
	.long	.Ltmp8
	.long	336
	.long	379
	.long	59407
	.long	.Ltmp9
	.long	336
	.long	379
	.long	59401
	.long	.Ltmp12
	.long	336
	.long	379
	.long	59422
	.long	.Ltmp15
	.long	336
	.long	379
	.long	59401
	.long	.Ltmp16
	.long	336
	.long	423
	.long	60417
	.long	527
	.long	12
	.long	.Ltmp19
	.long	336
	.long	531
	.long	65556
	.long	.Ltmp20
	.long	336
	.long	531
	.long	65545
	.long	.Ltmp22
	.long	336
	.long	531
	.long	65629
	.long	.Ltmp23
	.long	336
	.long	531
	.long	65621
	.long	.Ltmp24
	.long	336
	.long	531
	.long	65598
	.long	.Ltmp25
	.long	336
	.long	531
	.long	65603
	.long	.Ltmp26
	.long	336
	.long	531
	.long	65573
	.long	.Ltmp27
	.long	336
	.long	531
	.long	65582
	.long	.Ltmp28
	.long	336
	.long	531
	.long	65565
	.long	.Ltmp29
	.long	336
	.long	531
	.long	65590
	.long	.Ltmp30
	.long	336
	.long	531
	.long	65617
	.long	.Ltmp31
	.long	336
	.long	531
	.long	65538
	.addrsig
	.addrsig_sym all
	.addrsig_sym root
	.addrsig_sym product
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
