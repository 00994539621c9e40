	.file	"core_bitfields.c"
	.file	0 "." "core_bitfields.c" md5 0xcbac15427cc7b603959847c63700f186
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	kinds
	.p2align	3
	.type	kinds,@function
kinds:
.Lfunc_begin0:
	.loc	0 30 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r6 = r1
.Ltmp0:
.Ltmp1:
	.loc	0 31 27 prologue_end
.Ltmp2:
	call bpf_cast_to_kern_ctx
.Ltmp3:
	.loc	0 31 27
	r7 = r0
.Ltmp4:
.Ltmp5:
	.loc	0 34 18 is_stmt 0
.Ltmp6:
.Ltmp7:
	w1 = *(u32 *)(r7 + 0)
.Ltmp8:
.Ltmp9:
	.loc	0 0 18
	*(u32 *)(r10 - 24) = w1
.Ltmp10:
	r1 = 4
.Ltmp11:
	.loc	0 35 11 is_stmt 1
.Ltmp12:
.Ltmp13:
	r3 = r7
	r3 += r1
.Ltmp14:
.Ltmp15:
	.loc	0 34 30 is_stmt 0
.Ltmp16:
	w8 = *(u32 *)(r6 + 0)
.Ltmp17:
	.loc	0 35 11 is_stmt 1
.Ltmp18:
.Ltmp19:
	*(u64 *)(r10 - 8) = 0
	r1 = r10
	r1 += -8
	w2 = 1
.Ltmp20:
	*(u32 *)(r10 - 16) = w2
	call 113
.Ltmp21:
.Ltmp22:
	.loc	0 0 11 is_stmt 0
.Ltmp23:
	r1 = 4
.Ltmp24:
.Ltmp25:
	.loc	0 36 11 is_stmt 1
.Ltmp26:
	r7 += r1
.Ltmp27:
.Ltmp28:
	.loc	0 35 11 is_stmt 0
.Ltmp29:
	r9 = *(u64 *)(r10 - 8)
.Ltmp30:
.Ltmp31:
	.loc	0 36 11 is_stmt 1
.Ltmp32:
	*(u64 *)(r10 - 8) = 0
	r1 = r10
	r1 += -8
.Ltmp33:
	w2 = 1
	r3 = r7
	call 113
.Ltmp34:
	.loc	0 0 11 is_stmt 0
	w0 = 0
.Ltmp35:
.Ltmp36:
	.loc	0 34 22
.Ltmp37:
	w1 = *(u32 *)(r10 - 24)
	if w1 == w8 goto LBB0_2
.Ltmp38:
.Ltmp39:
	.loc	0 0 22
	w1 = 0
	*(u32 *)(r10 - 16) = w1
.Ltmp40:
.Ltmp41:
LBB0_2:
	.loc	0 36 11 is_stmt 1
.Ltmp42:
	r2 = *(u64 *)(r10 - 8)
.Ltmp43:
.Ltmp44:
	r2 <<= 60
.Ltmp45:
.Ltmp46:
	.loc	0 36 11
.Ltmp47:
.Ltmp48:
	r2 >>= 61
.Ltmp49:
.Ltmp50:
	.loc	0 36 42 is_stmt 0
.Ltmp51:
	w3 = *(u32 *)(r6 + 4)
	w1 = 4
	.loc	0 36 52
.Ltmp52:
	if r2 == r3 goto LBB0_4
.Ltmp53:
.Ltmp54:
	.loc	0 0 52
	w1 = 0
.Ltmp55:
.Ltmp56:
LBB0_4:
	.loc	0 35 11 is_stmt 1
.Ltmp57:
.Ltmp58:
	r9 <<= 63
.Ltmp59:
.Ltmp60:
	.loc	0 35 11
.Ltmp61:
.Ltmp62:
	r9 >>= 63
.Ltmp63:
.Ltmp64:
	.loc	0 35 38 is_stmt 0
.Ltmp65:
	if r9 == 0 goto LBB0_6
.Ltmp66:
.Ltmp67:
	.loc	0 0 38
	w0 = 2
.Ltmp68:
.Ltmp69:
LBB0_6:
	.loc	0 35 7 is_stmt 1
.Ltmp70:
	w2 = *(u32 *)(r10 - 16)
	w0 |= w2
.Ltmp71:
.Ltmp72:
	.loc	0 36 7
.Ltmp73:
	w0 |= w1
.Ltmp74:
.Ltmp75:
	.loc	0 37 2
.Ltmp76:
	exit
.Ltmp77:
.Ltmp78:
.Lfunc_end0:
	.size	kinds, .Lfunc_end0-kinds
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
	.long	7
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp38-.Lfunc_begin0
	.byte	2
	.byte	122
	.byte	16
	.byte	4
	.uleb128 .Ltmp59-.Lfunc_begin0
	.uleb128 .Ltmp63-.Lfunc_begin0
	.byte	1
	.byte	89
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp38-.Lfunc_begin0
	.byte	2
	.byte	122
	.byte	16
	.byte	4
	.uleb128 .Ltmp40-.Lfunc_begin0
	.uleb128 .Ltmp45-.Lfunc_begin0
	.byte	2
	.byte	122
	.byte	16
	.byte	4
	.uleb128 .Ltmp45-.Lfunc_begin0
	.uleb128 .Ltmp49-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp27-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc4:
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp71-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc5:
	.byte	4
	.uleb128 .Ltmp14-.Lfunc_begin0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc6:
	.byte	4
	.uleb128 .Ltmp27-.Lfunc_begin0
	.uleb128 .Ltmp38-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	4
	.uleb128 .Ltmp40-.Lfunc_begin0
	.uleb128 .Ltmp53-.Lfunc_begin0
	.byte	1
	.byte	87
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
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	8
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	10
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	16
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
	.byte	11
	.byte	1
	.byte	85
	.byte	35
	.byte	0
	.byte	0
	.byte	20
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	21
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
	.byte	22
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
	.byte	23
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
	.byte	24
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	25
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
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	54

	.byte	0
	.byte	40
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	66
	.byte	4
	.long	70
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
	.byte	7
	.byte	6
	.long	83
	.byte	1
	.byte	190
	.byte	113
	.byte	8
	.long	88
	.byte	9
	.long	109

	.byte	10
	.long	113
	.byte	10
	.long	114
	.byte	10
	.long	126
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	8
	.byte	11
	.byte	12
	.long	122
	.byte	9
	.byte	1
	.byte	9
	.byte	5
	.byte	8
	.byte	7
	.byte	4
	.byte	8
	.long	131
	.byte	13
	.byte	14
	.long	122
	.byte	4
	.byte	0
	.byte	18
	.byte	15
	.byte	10
	.byte	0
	.byte	15
	.byte	11
	.byte	1
	.byte	15
	.byte	12
	.byte	2
	.byte	15
	.byte	13
	.byte	3
	.byte	15
	.byte	14
	.byte	4
	.byte	15
	.byte	15
	.byte	5
	.byte	0
	.byte	16
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	17
	.byte	0
	.byte	29

	.long	264

	.byte	17
	.byte	0
	.byte	19
	.byte	0
	.byte	29
	.long	268
	.byte	18
	.byte	3
	.byte	56
	.byte	0
	.byte	31
	.long	601
	.byte	18
	.byte	4
	.byte	62
	.byte	0
	.byte	32
	.long	114
	.byte	19
	.byte	0
	.byte	18
	.byte	1
	.byte	55
	.byte	0
	.byte	35
	.long	582
	.byte	18
	.byte	5
	.byte	63
	.byte	0
	.byte	35
	.long	126
	.byte	0
	.byte	19
	.byte	1
	.byte	18
	.byte	2
	.byte	55
	.byte	0
	.byte	36
	.long	582
	.byte	18
	.byte	6
	.byte	63
	.byte	0
	.byte	36
	.long	126
	.byte	0
	.byte	20
	.long	250
	.byte	2
	.byte	0
	.byte	21
	.byte	16
	.byte	0
	.byte	16

	.long	113


	.byte	10
	.long	113
	.byte	0
	.byte	5
	.byte	18
	.byte	5
	.byte	4
	.byte	8
	.long	273
	.byte	22
	.byte	54
	.byte	176
	.byte	1
	.byte	100
	.byte	23
	.byte	20
	.long	114
	.byte	1
	.byte	101
	.byte	0
	.byte	23
	.byte	21
	.long	114
	.byte	1
	.byte	102
	.byte	4
	.byte	23
	.byte	22
	.long	114
	.byte	1
	.byte	103
	.byte	8
	.byte	23
	.byte	23
	.long	114
	.byte	1
	.byte	104
	.byte	12
	.byte	23
	.byte	24
	.long	114
	.byte	1
	.byte	105
	.byte	16
	.byte	23
	.byte	25
	.long	114
	.byte	1
	.byte	106
	.byte	20
	.byte	23
	.byte	26
	.long	114
	.byte	1
	.byte	107
	.byte	24
	.byte	23
	.byte	27
	.long	114
	.byte	1
	.byte	108
	.byte	28
	.byte	23
	.byte	28
	.long	114
	.byte	1
	.byte	109
	.byte	32
	.byte	23
	.byte	29
	.long	114
	.byte	1
	.byte	110
	.byte	36
	.byte	23
	.byte	30
	.long	114
	.byte	1
	.byte	111
	.byte	40
	.byte	23
	.byte	31
	.long	114
	.byte	1
	.byte	112
	.byte	44
	.byte	23
	.byte	32
	.long	558
	.byte	1
	.byte	113
	.byte	48
	.byte	23
	.byte	33
	.long	114
	.byte	1
	.byte	114
	.byte	68
	.byte	23
	.byte	34
	.long	114
	.byte	1
	.byte	115
	.byte	72
	.byte	23
	.byte	35
	.long	114
	.byte	1
	.byte	116
	.byte	76
	.byte	23
	.byte	36
	.long	114
	.byte	1
	.byte	117
	.byte	80
	.byte	23
	.byte	37
	.long	114
	.byte	1
	.byte	118
	.byte	84
	.byte	23
	.byte	38
	.long	114
	.byte	1
	.byte	119
	.byte	88
	.byte	23
	.byte	39
	.long	114
	.byte	1
	.byte	120
	.byte	92
	.byte	23
	.byte	40
	.long	114
	.byte	1
	.byte	121
	.byte	96
	.byte	23
	.byte	41
	.long	570
	.byte	1
	.byte	122
	.byte	100
	.byte	23
	.byte	42
	.long	570
	.byte	1
	.byte	123
	.byte	116
	.byte	23
	.byte	43
	.long	114
	.byte	1
	.byte	124
	.byte	132
	.byte	23
	.byte	44
	.long	114
	.byte	1
	.byte	125
	.byte	136
	.byte	23
	.byte	45
	.long	114
	.byte	1
	.byte	126
	.byte	140
	.byte	23
	.byte	46
	.long	582
	.byte	1
	.byte	127
	.byte	144
	.byte	23
	.byte	49
	.long	582
	.byte	1
	.byte	128
	.byte	152
	.byte	23
	.byte	50
	.long	114
	.byte	1
	.byte	129
	.byte	160
	.byte	23
	.byte	51
	.long	114
	.byte	1
	.byte	130
	.byte	164
	.byte	23
	.byte	52
	.long	594
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	114
	.byte	4
	.long	70
	.byte	5
	.byte	0
	.byte	3
	.long	114
	.byte	4
	.long	70
	.byte	4
	.byte	0
	.byte	12
	.long	590
	.byte	48
	.byte	1
	.byte	10
	.byte	5
	.byte	47
	.byte	7
	.byte	8
	.byte	8
	.long	599
	.byte	24
	.byte	53

	.byte	8
	.long	606
	.byte	22
	.byte	61
	.byte	8
	.byte	0
	.byte	9
	.byte	23
	.byte	20
	.long	122
	.byte	0
	.byte	10
	.byte	0
	.byte	25
	.byte	57
	.long	651
	.byte	0
	.byte	11
	.byte	1
	.byte	32
	.byte	25
	.byte	21
	.long	651
	.byte	0
	.byte	12
	.byte	3
	.byte	33
	.byte	25
	.byte	60
	.long	651
	.byte	0
	.byte	13
	.byte	2
	.byte	36
	.byte	0
	.byte	12
	.long	659
	.byte	59
	.byte	1
	.byte	7
	.byte	5
	.byte	58
	.byte	8
	.byte	1
	.byte	0
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1
.Ldebug_list_header_start1:
	.short	5
	.byte	8
	.byte	0
	.long	2
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
	.long	.Ldebug_ranges1-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	4
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Ltmp14-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp17-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp27-.Lfunc_begin0
	.uleb128 .Ltmp30-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp55-.Lfunc_begin0
	.uleb128 .Ltmp63-.Lfunc_begin0
	.byte	0
.Ldebug_ranges1:
	.byte	4
	.uleb128 .Ltmp24-.Lfunc_begin0
	.uleb128 .Ltmp27-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp30-.Lfunc_begin0
	.uleb128 .Ltmp35-.Lfunc_begin0
	.byte	4
	.uleb128 .Ltmp40-.Lfunc_begin0
	.uleb128 .Ltmp49-.Lfunc_begin0
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	260
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"core_bitfields.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"bpf_probe_read_kernel"
.Linfo_string7:
	.asciz	"long"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
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
	.asciz	"bpf_cast_to_kern_ctx"
.Linfo_string17:
	.asciz	"kinds"
.Linfo_string18:
	.asciz	"int"
.Linfo_string19:
	.asciz	"skb"
.Linfo_string20:
	.asciz	"len"
.Linfo_string21:
	.asciz	"pkt_type"
.Linfo_string22:
	.asciz	"mark"
.Linfo_string23:
	.asciz	"queue_mapping"
.Linfo_string24:
	.asciz	"protocol"
.Linfo_string25:
	.asciz	"vlan_present"
.Linfo_string26:
	.asciz	"vlan_tci"
.Linfo_string27:
	.asciz	"vlan_proto"
.Linfo_string28:
	.asciz	"priority"
.Linfo_string29:
	.asciz	"ingress_ifindex"
.Linfo_string30:
	.asciz	"ifindex"
.Linfo_string31:
	.asciz	"tc_index"
.Linfo_string32:
	.asciz	"cb"
.Linfo_string33:
	.asciz	"hash"
.Linfo_string34:
	.asciz	"tc_classid"
.Linfo_string35:
	.asciz	"data"
.Linfo_string36:
	.asciz	"data_end"
.Linfo_string37:
	.asciz	"napi_id"
.Linfo_string38:
	.asciz	"family"
.Linfo_string39:
	.asciz	"remote_ip4"
.Linfo_string40:
	.asciz	"local_ip4"
.Linfo_string41:
	.asciz	"remote_ip6"
.Linfo_string42:
	.asciz	"local_ip6"
.Linfo_string43:
	.asciz	"remote_port"
.Linfo_string44:
	.asciz	"local_port"
.Linfo_string45:
	.asciz	"data_meta"
.Linfo_string46:
	.asciz	"flow_keys"
.Linfo_string47:
	.asciz	"unsigned long long"
.Linfo_string48:
	.asciz	"u64"
.Linfo_string49:
	.asciz	"tstamp"
.Linfo_string50:
	.asciz	"wire_len"
.Linfo_string51:
	.asciz	"gso_segs"
.Linfo_string52:
	.asciz	"sk"
.Linfo_string53:
	.asciz	"bpf_sock"
.Linfo_string54:
	.asciz	"__sk_buff"
.Linfo_string55:
	.asciz	"value"
.Linfo_string56:
	.asciz	"kernel"
.Linfo_string57:
	.asciz	"cloned"
.Linfo_string58:
	.asciz	"unsigned char"
.Linfo_string59:
	.asciz	"u8"
.Linfo_string60:
	.asciz	"ip_summed"
.Linfo_string61:
	.asciz	"sk_buff"
.Linfo_string62:
	.asciz	"same"
.Linfo_string63:
	.asciz	"at"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Ltmp3
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	824
	.long	824
	.long	730
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108895
	.long	176
	.long	11
	.long	3
	.long	0
	.long	15
	.long	3
	.long	32
	.long	24
	.long	3
	.long	64
	.long	29
	.long	3
	.long	96
	.long	43
	.long	3
	.long	128
	.long	52
	.long	3
	.long	160
	.long	65
	.long	3
	.long	192
	.long	74
	.long	3
	.long	224
	.long	85
	.long	3
	.long	256
	.long	94
	.long	3
	.long	288
	.long	110
	.long	3
	.long	320
	.long	118
	.long	3
	.long	352
	.long	127
	.long	5
	.long	384
	.long	130
	.long	3
	.long	544
	.long	135
	.long	3
	.long	576
	.long	146
	.long	3
	.long	608
	.long	151
	.long	3
	.long	640
	.long	160
	.long	3
	.long	672
	.long	168
	.long	3
	.long	704
	.long	175
	.long	3
	.long	736
	.long	186
	.long	3
	.long	768
	.long	196
	.long	7
	.long	800
	.long	207
	.long	7
	.long	928
	.long	217
	.long	3
	.long	1056
	.long	229
	.long	3
	.long	1088
	.long	240
	.long	3
	.long	1120
	.long	250
	.long	8
	.long	1152
	.long	260
	.long	8
	.long	1216
	.long	267
	.long	3
	.long	1280
	.long	276
	.long	3
	.long	1312
	.long	285
	.long	10
	.long	1344
	.long	288
	.long	134217728
	.long	4
	.long	292
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	5
	.long	305
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	4
	.long	325
	.long	134217728
	.long	9
	.long	329
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	11
	.long	348
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	13
	.long	357
	.long	1
	.long	361
	.long	16777216
	.long	4
	.long	16777248
	.long	365
	.long	201326593
	.long	12
	.long	0
	.long	218103809
	.long	16
	.long	0
	.long	16
	.long	0
	.long	33554432
	.long	0
	.long	479
	.long	201326594
	.long	15
	.long	500
	.long	2214592516
	.long	8
	.long	11
	.long	4
	.long	0
	.long	508
	.long	19
	.long	16777248
	.long	15
	.long	19
	.long	50331681
	.long	515
	.long	19
	.long	33554468
	.long	525
	.long	134217728
	.long	20
	.long	528
	.long	16777216
	.long	1
	.long	8
	.long	702
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	21
	.long	6
	.long	4
	.long	707
	.long	234881024
	.long	22
	.long	1
	.long	715
	.long	251658241
	.long	0
	.long	17
	.long	bpf_cast_to_kern_ctx
	.long	0
	.long	722
	.long	251658241
	.long	0
	.long	23
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"__sk_buff"
	.byte	0
	.ascii	"len"
	.byte	0
	.ascii	"pkt_type"
	.byte	0
	.ascii	"mark"
	.byte	0
	.ascii	"queue_mapping"
	.byte	0
	.ascii	"protocol"
	.byte	0
	.ascii	"vlan_present"
	.byte	0
	.ascii	"vlan_tci"
	.byte	0
	.ascii	"vlan_proto"
	.byte	0
	.ascii	"priority"
	.byte	0
	.ascii	"ingress_ifindex"
	.byte	0
	.ascii	"ifindex"
	.byte	0
	.ascii	"tc_index"
	.byte	0
	.ascii	"cb"
	.byte	0
	.ascii	"hash"
	.byte	0
	.ascii	"tc_classid"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"napi_id"
	.byte	0
	.ascii	"family"
	.byte	0
	.ascii	"remote_ip4"
	.byte	0
	.ascii	"local_ip4"
	.byte	0
	.ascii	"remote_ip6"
	.byte	0
	.ascii	"local_ip6"
	.byte	0
	.ascii	"remote_port"
	.byte	0
	.ascii	"local_port"
	.byte	0
	.ascii	"data_meta"
	.byte	0
	.ascii	"flow_keys"
	.byte	0
	.ascii	"tstamp"
	.byte	0
	.ascii	"wire_len"
	.byte	0
	.ascii	"gso_segs"
	.byte	0
	.ascii	"sk"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"kinds"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./core_bitfields.c"
	.byte	0
	.ascii	"int kinds(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tstruct sk_buff *kernel = bpf_cast_to_kern_ctx(skb);"
	.byte	0
	.ascii	"bpf_cast_to_kern_ctx"
	.byte	0
	.ascii	"sk_buff"
	.byte	0
	.ascii	"cloned"
	.byte	0
	.ascii	"ip_summed"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"\tsame |= kernel->len == skb->len;"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"\tsame |= (bits(kernel, cloned) != 0) << 1;"
	.byte	0
	.ascii	"0:2"
	.byte	0
	.ascii	"\tsame |= (bits(kernel, pkt_type) == skb->pkt_type) << 2;"
	.byte	0
	.ascii	"\treturn same;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
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
	.long	20
	.long	20
	.long	380
	.long	400
	.long	124
	.long	8
	.long	371
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	371
	.long	23
	.long	.Lfunc_begin0
	.long	374
	.long	393
	.long	29696
	.long	.Ltmp2
	.long	374
	.long	426
	.long	31771
	.long	.Ltmp7
	.long	374
	.long	546
	.long	34834
	.long	.Ltmp13
	.long	374
	.long	584
	.long	35851
	.long	.Ltmp16
	.long	374
	.long	546
	.long	34846
	.long	.Ltmp19
	.long	374
	.long	584
	.long	35851
	.long	.Ltmp20
	.long	374
	.long	584
	.long	35851
	.long	.Ltmp26
	.long	374
	.long	631
	.long	36875
	.long	.Ltmp29
	.long	374
	.long	584
	.long	35851
	.long	.Ltmp32
	.long	374
	.long	631
	.long	36875
	.long	.Ltmp33
	.long	374
	.long	631
	.long	36875
	.long	.Ltmp37
	.long	374
	.long	546
	.long	34838
	.long	.Ltmp42
	.long	374
	.long	631
	.long	36875
	.long	.Ltmp44
	.long	374
	.long	631
	.long	36875
	.long	.Ltmp48
	.long	374
	.long	631
	.long	36875
	.long	.Ltmp51
	.long	374
	.long	631
	.long	36906
	.long	.Ltmp52
	.long	374
	.long	631
	.long	36916
	.long	.Ltmp58
	.long	374
	.long	584
	.long	35851
	.long	.Ltmp62
	.long	374
	.long	584
	.long	35851
	.long	.Ltmp65
	.long	374
	.long	584
	.long	35878
	.long	.Ltmp70
	.long	374
	.long	584
	.long	35847
	.long	.Ltmp73
	.long	374
	.long	631
	.long	36871
	.long	.Ltmp76
	.long	374
	.long	688
	.long	37890
	.long	16
	.long	371
	.long	7
	.long	.Ltmp6
	.long	18
	.long	542
	.long	0
	.long	.Ltmp10
	.long	18
	.long	580
	.long	0
	.long	.Ltmp23
	.long	18
	.long	627
	.long	0
	.long	.Ltmp43
	.long	18
	.long	627
	.long	4
	.long	.Ltmp47
	.long	18
	.long	627
	.long	5
	.long	.Ltmp57
	.long	18
	.long	580
	.long	4
	.long	.Ltmp61
	.long	18
	.long	580
	.long	5
	.addrsig
	.addrsig_sym kinds
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
