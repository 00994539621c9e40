	.file	"guarded.c"
	.file	0 "." "guarded.c" md5 0xacbcd070eb2275aa1969fab009824b02
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	unguarded
	.p2align	3
	.type	unguarded,@function
unguarded:
.Lfunc_begin0:
	.loc	0 32 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w0 = 0
.Ltmp0:
	.loc	0 33 9 prologue_end
.Ltmp1:
.Ltmp2:
	if r1 == 0 goto LBB0_2
.Ltmp3:
.Ltmp4:
	.loc	0 33 16 is_stmt 0
.Ltmp5:
.Ltmp6:
	w0 = *(u32 *)(r1 + 4)
.Ltmp7:
.Ltmp8:
LBB0_2:
	.loc	0 33 2 is_stmt 1
.Ltmp9:
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end0:
	.size	unguarded, .Lfunc_end0-unguarded
	.cfi_endproc

	.section	raw_tp,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin1:
	.loc	0 38 0
	.cfi_startproc
	w6 = 0
.Ltmp12:
	.loc	0 39 34 prologue_end
.Ltmp13:
.Ltmp14:
	r9 = *(u64 *)(r1 + 0)
.Ltmp15:
.Ltmp16:
	.loc	0 0 34 is_stmt 0
.Ltmp17:
	r2 = 1
.Ltmp18:
	.loc	0 42 6 is_stmt 1
.Ltmp19:
.Ltmp20:
	if w2 == 0 goto LBB1_2
.Ltmp21:
.Ltmp22:
	.loc	0 43 16 is_stmt 0
.Ltmp23:
.Ltmp24:
	w6 = *(u32 *)(r9 + 4)
.Ltmp25:
.Ltmp26:
LBB1_2:
	.loc	0 0 16
.Ltmp27:
	r2 = 1
.Ltmp28:
	.loc	0 44 6 is_stmt 1
.Ltmp29:
.Ltmp30:
	if w2 == 0 goto LBB1_4
.Ltmp31:
.Ltmp32:
	.loc	0 45 33
.Ltmp33:
	r2 = *(u64 *)(r1 + 8)
	.loc	0 45 42 is_stmt 0
.Ltmp34:
.Ltmp35:
	w2 = *(u32 *)(r2 + 0)
	.loc	0 45 10
.Ltmp36:
	w2 += w6
.Ltmp37:
.Ltmp38:
	.loc	0 0 10
	w6 = w2
.Ltmp39:
.Ltmp40:
LBB1_4:
	*(u64 *)(r10 - 8) = r1
.Ltmp41:
	.loc	0 46 6 is_stmt 1
.Ltmp42:
.Ltmp43:
	r1 = bpf_no_such_function ll
.Ltmp44:
.Ltmp45:
.Ltmp46:
	if r1 == 0 goto LBB1_6
.Ltmp47:
.Ltmp48:
	.loc	0 47 13
.Ltmp49:
	w1 = 1
	call bpf_no_such_function
.Ltmp50:
	.loc	0 47 10
.Ltmp51:
	w0 += w6
.Ltmp52:
.Ltmp53:
	.loc	0 0 10 is_stmt 0
	w6 = w0
.Ltmp54:
.Ltmp55:
LBB1_6:
	.loc	0 48 6 is_stmt 1
.Ltmp56:
	r1 = bpf_task_from_pid ll
.Ltmp57:
	if r1 == 0 goto LBB1_9
.Ltmp58:
.Ltmp59:
	.loc	0 0 6 is_stmt 0
	w8 = 1
	.loc	0 49 13 is_stmt 1
.Ltmp60:
	w1 = 1
	call bpf_task_from_pid
.Ltmp61:
	.loc	0 49 34 is_stmt 0
.Ltmp62:
	if r0 != 0 goto LBB1_10
.Ltmp63:
.Ltmp64:
	.loc	0 0 34
	w8 = 0
	goto LBB1_10
.Ltmp65:
.Ltmp66:
LBB1_9:
	.loc	0 51 13 is_stmt 1
.Ltmp67:
	w1 = 2
	call bpf_no_such_function
.Ltmp68:
	w8 = w0
.Ltmp69:
.Ltmp70:
LBB1_10:
	.loc	0 0 0 is_stmt 0
	w8 += w6
.Ltmp71:
.Ltmp72:
	.loc	0 52 6 is_stmt 1
.Ltmp73:
	r1 = CONFIG_HZ ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 52 23 is_stmt 0
.Ltmp74:
	if w1 s> 1000 goto LBB1_12
.Ltmp75:
.Ltmp76:
	.loc	0 52 26 is_stmt 1
.Ltmp77:
	r1 = CONFIG_NOT_THERE ll
	w1 = *(u8 *)(r1 + 0)
	.loc	0 52 23 is_stmt 0
.Ltmp78:
	if w1 != 1 goto LBB1_13
.Ltmp79:
.Ltmp80:
LBB1_12:
	.loc	0 53 13 is_stmt 1
.Ltmp81:
	w1 = 3
	call bpf_no_such_function
.Ltmp82:
	.loc	0 53 10
.Ltmp83:
	w0 += w8
.Ltmp84:
.Ltmp85:
	.loc	0 0 10 is_stmt 0
	w8 = w0
.Ltmp86:
.Ltmp87:
LBB1_13:
	r6 = 0
	.loc	0 56 2 is_stmt 1
	#APP
	#NO_APP
.Ltmp88:
.Ltmp89:
	.loc	0 57 12
.Ltmp90:
	w6 &= 1
	*(u64 *)(r10 - 16) = r9
	r1 = r9
	w2 = w6
	call depends
.Ltmp91:
	.loc	0 57 12
	w9 = w0
.Ltmp92:
.Ltmp93:
	.loc	0 0 12 is_stmt 0
	r7 = *(u64 *)(r10 - 8)
	.loc	0 57 46
.Ltmp94:
	r1 = *(u64 *)(r7 + 8)
	.loc	0 57 30
.Ltmp95:
	w2 = w6
	call depends
.Ltmp96:
	.loc	0 57 28 is_stmt 1
.Ltmp97:
	w9 += w8
	.loc	0 57 9 is_stmt 0
.Ltmp98:
	w9 += w0
.Ltmp99:
.Ltmp100:
	.loc	0 58 6 is_stmt 1
.Ltmp101:
	r1 = *(u64 *)(r7 + 16)
.Ltmp102:
	if r1 == 0 goto LBB1_15
.Ltmp103:
.Ltmp104:
	.loc	0 59 13
.Ltmp105:
	w1 = 4
	call bpf_no_such_function
.Ltmp106:
	.loc	0 59 10
.Ltmp107:
	w0 += w9
.Ltmp108:
.Ltmp109:
	.loc	0 0 10 is_stmt 0
	w9 = w0
.Ltmp110:
.Ltmp111:
LBB1_15:
	.loc	0 60 18 is_stmt 1
.Ltmp112:
	r1 = *(u64 *)(r10 - 16)
	call unguarded
.Ltmp113:
	.loc	0 60 16
.Ltmp114:
	w0 += w9
	.loc	0 60 2 is_stmt 0
.Ltmp115:
	exit
.Ltmp116:
.Ltmp117:
.Lfunc_end1:
	.size	use, .Lfunc_end1-use
	.cfi_endproc

	.text
	.p2align	3
	.type	depends,@function
depends:
.Lfunc_begin2:
	.loc	0 27 0 is_stmt 1
	.cfi_startproc
	w0 = 1
.Ltmp118:
	.loc	0 28 9 prologue_end
.Ltmp119:
.Ltmp120:
	if w2 == 0 goto LBB2_2
.Ltmp121:
.Ltmp122:
	.loc	0 28 18 is_stmt 0
.Ltmp123:
.Ltmp124:
	w0 = *(u32 *)(r1 + 4)
.Ltmp125:
.Ltmp126:
LBB2_2:
	.loc	0 28 2 is_stmt 1
.Ltmp127:
	exit
.Ltmp128:
.Ltmp129:
.Lfunc_end2:
	.size	depends, .Lfunc_end2-depends
	.cfi_endproc

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
	.long	4
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	3
	.byte	4
	.uleb128 .Ltmp44-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp15-.Lfunc_begin1
	.uleb128 .Ltmp92-.Lfunc_begin1
	.byte	1
	.byte	89
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp15-.Lfunc_begin1
	.uleb128 .Ltmp25-.Lfunc_begin1
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp25-.Lfunc_begin1
	.uleb128 .Ltmp37-.Lfunc_begin1
	.byte	1
	.byte	86
	.byte	4
	.uleb128 .Ltmp37-.Lfunc_begin1
	.uleb128 .Ltmp39-.Lfunc_begin1
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp39-.Lfunc_begin1
	.uleb128 .Ltmp52-.Lfunc_begin1
	.byte	1
	.byte	86
	.byte	4
	.uleb128 .Ltmp52-.Lfunc_begin1
	.uleb128 .Ltmp54-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp54-.Lfunc_begin1
	.uleb128 .Ltmp69-.Lfunc_begin1
	.byte	1
	.byte	86
	.byte	4
	.uleb128 .Ltmp71-.Lfunc_begin1
	.uleb128 .Ltmp84-.Lfunc_begin1
	.byte	1
	.byte	88
	.byte	4
	.uleb128 .Ltmp84-.Lfunc_begin1
	.uleb128 .Ltmp86-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp86-.Lfunc_begin1
	.uleb128 .Ltmp99-.Lfunc_begin1
	.byte	1
	.byte	88
	.byte	4
	.uleb128 .Ltmp99-.Lfunc_begin1
	.uleb128 .Ltmp108-.Lfunc_begin1
	.byte	1
	.byte	89
	.byte	4
	.uleb128 .Ltmp108-.Lfunc_begin1
	.uleb128 .Ltmp110-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp110-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	89
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp86-.Lfunc_begin1
	.uleb128 .Ltmp88-.Lfunc_begin1
	.byte	2
	.byte	48
	.byte	159
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
	.byte	3
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
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	12
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
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
	.byte	17
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
	.byte	18
	.byte	52
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
	.byte	19
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	20
	.byte	46
	.byte	1
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
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	21
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	22
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
	.byte	23
	.byte	7
	.byte	1
	.byte	2
	.byte	22
	.byte	7
	.byte	1
	.byte	3
	.byte	3
	.long	66

	.byte	0
	.byte	63
	.byte	2
	.byte	161
	.byte	0
	.byte	4
	.long	78
	.byte	5
	.long	82
	.byte	4
	.byte	0
	.byte	2
	.byte	4
	.byte	6
	.byte	1
	.byte	6
	.byte	5
	.byte	8
	.byte	7
	.byte	7
	.byte	6
	.long	97

	.byte	0
	.byte	23

	.byte	2
	.byte	161
	.byte	1
	.byte	2
	.byte	7
	.byte	5
	.byte	4
	.byte	7
	.byte	8
	.long	112

	.byte	0
	.byte	24

	.byte	2
	.byte	161
	.byte	2
	.byte	8
	.long	120
	.byte	10
	.byte	1
	.byte	15
	.byte	2
	.byte	9
	.byte	2
	.byte	1
	.byte	9
	.long	139
	.byte	4
	.byte	0
	.byte	17
	.byte	10
	.byte	12
	.byte	2
	.byte	10
	.byte	13
	.byte	0
	.byte	0
	.byte	2
	.byte	11
	.byte	7
	.byte	4
	.byte	11
	.byte	12
	.long	149
	.byte	13
	.byte	15
	.byte	4
	.byte	0
	.byte	13
	.byte	14
	.byte	14
	.long	97
	.byte	0
	.byte	14
	.byte	0
	.byte	0
	.byte	15
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	31

	.long	97

	.byte	16
	.byte	1
	.byte	81
	.byte	27
	.byte	0
	.byte	31
	.long	318
	.byte	0
	.byte	15
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	37

	.long	97

	.byte	17
	.byte	0
	.byte	28
	.byte	0
	.byte	37
	.long	403
	.byte	18
	.byte	1
	.byte	27
	.byte	0
	.byte	39
	.long	318
	.byte	18
	.byte	2
	.byte	31
	.byte	0
	.byte	40
	.long	97
	.byte	18
	.byte	3
	.byte	32
	.byte	0
	.byte	54
	.long	112
	.byte	19
	.long	290
	.byte	5
	.byte	19
	.long	304
	.byte	6
	.byte	19
	.long	290
	.byte	7
	.byte	19
	.long	290
	.byte	8
	.byte	19
	.long	355
	.byte	9
	.byte	19
	.long	355
	.byte	10
	.byte	19
	.long	290
	.byte	11
	.byte	19
	.long	164
	.byte	12
	.byte	0
	.byte	20
	.byte	16
	.byte	0
	.byte	21

	.long	97


	.byte	21
	.long	97
	.byte	0
	.byte	20
	.byte	17
	.byte	0
	.byte	22

	.long	318


	.byte	21
	.long	347
	.byte	0
	.byte	12
	.long	323
	.byte	13
	.byte	20
	.byte	8
	.byte	0
	.byte	8
	.byte	14
	.byte	18
	.long	97
	.byte	0
	.byte	9
	.byte	0
	.byte	14
	.byte	19
	.long	97
	.byte	0
	.byte	10
	.byte	4
	.byte	0
	.byte	8
	.long	97
	.byte	21
	.byte	1
	.byte	13
	.byte	22
	.byte	13
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	26

	.long	97
	.byte	16
	.byte	1
	.byte	81
	.byte	27
	.byte	0
	.byte	26
	.long	318
	.byte	16
	.byte	13
	.byte	114
	.byte	0
	.byte	168
	.asciz	"\257\200\200"
	.byte	168
	.asciz	"\263\200\200"
	.byte	159
	.byte	32
	.byte	0
	.byte	26
	.long	112
	.byte	0
	.byte	12
	.long	408
	.byte	8
	.long	416
	.byte	30
	.byte	1
	.byte	10
	.byte	2
	.byte	29
	.byte	7
	.byte	8
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
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	136
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"guarded.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"CONFIG_HZ"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"CONFIG_NOT_THERE"
.Linfo_string9:
	.asciz	"_Bool"
.Linfo_string10:
	.asciz	"bool"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"FIELD_EXISTS"
.Linfo_string13:
	.asciz	"TYPE_EXISTS"
.Linfo_string14:
	.asciz	"member"
.Linfo_string15:
	.asciz	"gone_too"
.Linfo_string16:
	.asciz	"bpf_no_such_function"
.Linfo_string17:
	.asciz	"bpf_task_from_pid"
.Linfo_string18:
	.asciz	"pid"
.Linfo_string19:
	.asciz	"gone"
.Linfo_string20:
	.asciz	"task_struct"
.Linfo_string21:
	.asciz	"s32"
.Linfo_string22:
	.asciz	"DW_ATE_unsigned_8"
.Linfo_string23:
	.asciz	"DW_ATE_unsigned_1"
.Linfo_string24:
	.asciz	"unguarded"
.Linfo_string25:
	.asciz	"use"
.Linfo_string26:
	.asciz	"depends"
.Linfo_string27:
	.asciz	"p"
.Linfo_string28:
	.asciz	"ctx"
.Linfo_string29:
	.asciz	"unsigned long long"
.Linfo_string30:
	.asciz	"u64"
.Linfo_string31:
	.asciz	"answer"
.Linfo_string32:
	.asciz	"has"
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
	.quad	LICENSE
	.quad	CONFIG_HZ
	.quad	CONFIG_NOT_THERE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp50
	.quad	.Ltmp61
	.quad	.Ltmp68
	.quad	.Ltmp82
	.quad	.Ltmp91
	.quad	.Ltmp96
	.quad	.Ltmp106
	.quad	.Ltmp113
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	536
	.long	536
	.long	1012
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108866
	.long	8
	.long	13
	.long	3
	.long	0
	.long	17
	.long	3
	.long	32
	.long	22
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	218103809
	.long	3
	.long	26
	.long	1
	.long	28
	.long	201326593
	.long	4
	.long	0
	.long	33554432
	.long	7
	.long	133
	.long	134217728
	.long	8
	.long	137
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	3
	.long	156
	.long	6
	.long	160
	.long	201326593
	.long	9
	.long	279
	.long	67108865
	.long	4
	.long	288
	.long	3
	.long	0
	.long	0
	.long	218103809
	.long	3
	.long	0
	.long	3
	.long	772
	.long	201326594
	.long	12
	.long	0
	.long	218103809
	.long	1
	.long	0
	.long	15
	.long	793
	.long	134217728
	.long	3
	.long	797
	.long	201326594
	.long	14
	.long	815
	.long	134217728
	.long	18
	.long	820
	.long	16777216
	.long	1
	.long	67108872
	.long	0
	.long	218103810
	.long	3
	.long	26
	.long	1
	.long	826
	.long	17
	.long	830
	.long	201326592
	.long	19
	.long	928
	.long	234881024
	.long	3
	.long	2
	.long	938
	.long	234881024
	.long	17
	.long	2
	.long	955
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	23
	.long	25
	.long	4
	.long	960
	.long	16777216
	.long	4
	.long	32
	.long	980
	.long	234881024
	.long	24
	.long	1
	.long	988
	.long	251658242
	.long	0
	.long	21
	.long	CONFIG_HZ
	.long	4
	.long	22
	.long	CONFIG_NOT_THERE
	.long	1
	.long	997
	.long	251658242
	.long	0
	.long	13
	.long	bpf_no_such_function
	.long	0
	.long	16
	.long	bpf_task_from_pid
	.long	0
	.long	1004
	.long	251658241
	.long	0
	.long	26
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"gone"
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	112
	.byte	0
	.ascii	"unguarded"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./guarded.c"
	.byte	0
	.ascii	"__noinline int unguarded(struct task_struct *p)"
	.byte	0
	.ascii	"\treturn p ? p->gone : 0;"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"use"
	.byte	0
	.ascii	"raw_tp"
	.byte	0
	.ascii	"int use(u64 *ctx)"
	.byte	0
	.ascii	"\tstruct task_struct *p = (void *)ctx[0];"
	.byte	0
	.ascii	"\tif (field_exists(p->gone))"
	.byte	0
	.ascii	"\t\tanswer += p->gone;"
	.byte	0
	.ascii	"gone_too"
	.byte	0
	.ascii	"member"
	.byte	0
	.byte	48
	.byte	0
	.ascii	"\tif (type_exists(struct gone_too))"
	.byte	0
	.ascii	"\t\tanswer += ((struct gone_too *)ctx[1])->member;"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"\tif (bpf_no_such_function)"
	.byte	0
	.ascii	"\t\tanswer += bpf_no_such_function(1);"
	.byte	0
	.ascii	"\tif (bpf_task_from_pid)"
	.byte	0
	.ascii	"\t\tanswer += bpf_task_from_pid(1) != NULL;"
	.byte	0
	.ascii	"\t\tanswer += bpf_no_such_function(2);"
	.byte	0
	.ascii	"\tif (CONFIG_HZ > 1000 || CONFIG_NOT_THERE)"
	.byte	0
	.ascii	"\t\tanswer += bpf_no_such_function(3);"
	.byte	0
	.ascii	"\tanswer += depends(p, has) + depends((void *)ctx[1], has);"
	.byte	0
	.ascii	"\tif (ctx[2])"
	.byte	0
	.ascii	"\t\tanswer += bpf_no_such_function(4);"
	.byte	0
	.ascii	"\treturn answer + unguarded(p);"
	.byte	0
	.ascii	"bpf_no_such_function"
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"bpf_task_from_pid"
	.byte	0
	.ascii	"bool"
	.byte	0
	.ascii	"_Bool"
	.byte	0
	.ascii	"has"
	.byte	0
	.ascii	"depends"
	.byte	0
	.ascii	"static __noinline int depends(struct task_struct *p, bool has)"
	.byte	0
	.ascii	"\treturn has ? p->gone : 1;"
	.byte	0
	.ascii	"CONFIG_HZ"
	.byte	0
	.ascii	"CONFIG_NOT_THERE"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".kconfig"
	.byte	0
	.ascii	".ksyms"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	708
	.long	752
	.long	116
	.long	8
	.long	38
	.long	2
	.long	.Lfunc_begin0
	.long	5
	.long	.Lfunc_begin2
	.long	20
	.long	164
	.long	1
	.long	.Lfunc_begin1
	.long	10
	.long	16
	.long	38
	.long	8
	.long	.Lfunc_begin0
	.long	44
	.long	56
	.long	31744
	.long	.Ltmp2
	.long	44
	.long	104
	.long	33801
	.long	.Ltmp6
	.long	44
	.long	104
	.long	33808
	.long	.Ltmp9
	.long	44
	.long	104
	.long	33794
	.long	.Lfunc_begin2
	.long	44
	.long	838
	.long	26624
	.long	.Ltmp120
	.long	44
	.long	901
	.long	28681
	.long	.Ltmp124
	.long	44
	.long	901
	.long	28690
	.long	.Ltmp127
	.long	44
	.long	901
	.long	28674
	.long	164
	.long	35
	.long	.Lfunc_begin1
	.long	44
	.long	171
	.long	37888
	.long	.Ltmp14
	.long	44
	.long	189
	.long	39970
	.long	.Ltmp20
	.long	44
	.long	230
	.long	43014
	.long	.Ltmp24
	.long	44
	.long	258
	.long	44048
	.long	.Ltmp30
	.long	44
	.long	297
	.long	45062
	.long	.Ltmp33
	.long	44
	.long	332
	.long	46113
	.long	.Ltmp35
	.long	44
	.long	332
	.long	46122
	.long	.Ltmp36
	.long	44
	.long	332
	.long	46090
	.long	.Ltmp43
	.long	44
	.long	385
	.long	47110
	.long	.Ltmp46
	.long	44
	.long	385
	.long	47110
	.long	.Ltmp49
	.long	44
	.long	412
	.long	48141
	.long	.Ltmp51
	.long	44
	.long	412
	.long	48138
	.long	.Ltmp56
	.long	44
	.long	449
	.long	49158
	.long	.Ltmp57
	.long	44
	.long	449
	.long	49158
	.long	.Ltmp60
	.long	44
	.long	473
	.long	50189
	.long	.Ltmp62
	.long	44
	.long	473
	.long	50210
	.long	.Ltmp67
	.long	44
	.long	515
	.long	52237
	.long	.Ltmp73
	.long	44
	.long	552
	.long	53254
	.long	.Ltmp74
	.long	44
	.long	552
	.long	53271
	.long	.Ltmp77
	.long	44
	.long	552
	.long	53274
	.long	.Ltmp78
	.long	44
	.long	552
	.long	53271
	.long	.Ltmp81
	.long	44
	.long	595
	.long	54285
	.long	.Ltmp83
	.long	44
	.long	595
	.long	54282
	.long	.Ltmp90
	.long	44
	.long	632
	.long	58380
	.long	.Ltmp94
	.long	44
	.long	632
	.long	58414
	.long	.Ltmp95
	.long	44
	.long	632
	.long	58398
	.long	.Ltmp97
	.long	44
	.long	632
	.long	58396
	.long	.Ltmp98
	.long	44
	.long	632
	.long	58377
	.long	.Ltmp101
	.long	44
	.long	691
	.long	59398
	.long	.Ltmp102
	.long	44
	.long	691
	.long	59398
	.long	.Ltmp105
	.long	44
	.long	704
	.long	60429
	.long	.Ltmp107
	.long	44
	.long	704
	.long	60426
	.long	.Ltmp112
	.long	44
	.long	741
	.long	61458
	.long	.Ltmp114
	.long	44
	.long	741
	.long	61456
	.long	.Ltmp115
	.long	44
	.long	741
	.long	61442
	.long	16
	.long	38
	.long	2
	.long	.Ltmp5
	.long	2
	.long	129
	.long	0
	.long	.Ltmp123
	.long	2
	.long	129
	.long	0
	.long	164
	.long	4
	.long	.Ltmp17
	.long	2
	.long	129
	.long	2
	.long	.Ltmp23
	.long	2
	.long	129
	.long	0
	.long	.Ltmp27
	.long	11
	.long	295
	.long	8
	.long	.Ltmp34
	.long	11
	.long	381
	.long	0
	.weak	bpf_no_such_function
	.weak	bpf_task_from_pid
	.weak	CONFIG_NOT_THERE
	.addrsig
	.addrsig_sym use
	.addrsig_sym bpf_no_such_function
	.addrsig_sym bpf_task_from_pid
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
