	.file	"lpm.c"
	.file	0 "." "lpm.c" md5 0xdf3499932683d2f0e25e46f5bed8a9e3
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	route
	.p2align	3
	.type	route,@function
route:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 38 6 prologue_end
.Ltmp0:
	w1 = 8
	call insert
.Ltmp1:
	.loc	0 0 6 is_stmt 0
	w6 = -1
	.loc	0 38 16 is_stmt 1
.Ltmp2:
	if w0 != 0 goto LBB0_4
	.loc	0 38 19
.Ltmp3:
	w1 = 16
	call insert
.Ltmp4:
	.loc	0 38 30
.Ltmp5:
	if w0 != 0 goto LBB0_4
	.loc	0 38 33
.Ltmp6:
	w1 = 24
	call insert
.Ltmp7:
	.loc	0 38 30
.Ltmp8:
	if w0 != 0 goto LBB0_4
.Ltmp9:
.Ltmp10:
	.loc	0 40 9
.Ltmp11:
	w1 = 192
	w2 = 168
	w3 = 0
	w4 = 1
	call match
.Ltmp12:
	.loc	0 40 9
	w7 = w0
	.loc	0 40 31 is_stmt 0
.Ltmp13:
	w7 <<= 24
	.loc	0 40 39
.Ltmp14:
	w1 = 10
	w2 = 1
	w3 = 2
	w4 = 3
	call match
.Ltmp15:
	.loc	0 40 39 is_stmt 1
	w6 = w0
	.loc	0 40 58 is_stmt 0
.Ltmp16:
	w6 <<= 16
	.loc	0 40 37
.Ltmp17:
	w6 |= w7
	.loc	0 40 66
.Ltmp18:
	w1 = 10
	w2 = 1
	w3 = 9
	w4 = 9
	call match
.Ltmp19:
	.loc	0 40 85 is_stmt 1
.Ltmp20:
	w0 <<= 8
	.loc	0 40 64 is_stmt 0
.Ltmp21:
	w6 |= w0
	.loc	0 40 92
.Ltmp22:
	w1 = 10
	w2 = 9
	w3 = 9
	w4 = 9
	call match
.Ltmp23:
	.loc	0 40 90 is_stmt 1
.Ltmp24:
	w6 |= w0
LBB0_4:
	.loc	0 41 1
.Ltmp25:
	w0 = w6
	exit
.Ltmp26:
.Ltmp27:
.Lfunc_end0:
	.size	route, .Lfunc_end0-route
	.cfi_endproc

	.text
	.p2align	3
	.type	insert,@function
insert:
.Lfunc_begin1:
	.loc	0 21 0
	.cfi_startproc
	*(u32 *)(r10 - 4) = w1
	w2 = 131338
.Ltmp28:
	.loc	0 22 30 prologue_end
.Ltmp29:
.Ltmp30:
	*(u32 *)(r10 - 8) = w2
	.loc	0 22 22 is_stmt 0
.Ltmp31:
	*(u32 *)(r10 - 12) = w1
	r2 = r10
	r2 += -12
	r3 = r10
	r3 += -4
	.loc	0 24 9 is_stmt 1
.Ltmp32:
	r1 = routes ll
	r4 = 0
	call 2
.Ltmp33:
	.loc	0 24 2
.Ltmp34:
	exit
.Ltmp35:
.Ltmp36:
.Lfunc_end1:
	.size	insert, .Lfunc_end1-insert
	.cfi_endproc

	.p2align	3
	.type	match,@function
match:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 29 28 prologue_end
.Ltmp37:
	*(u8 *)(r10 - 1) = w4
	*(u8 *)(r10 - 2) = w3
	*(u8 *)(r10 - 3) = w2
	*(u8 *)(r10 - 4) = w1
	w1 = 32
.Ltmp38:
.Ltmp39:
	.loc	0 29 22 is_stmt 0
.Ltmp40:
	*(u32 *)(r10 - 8) = w1
	r2 = r10
.Ltmp41:
.Ltmp42:
	.loc	0 0 22
	r2 += -8
	.loc	0 30 14 is_stmt 1
.Ltmp43:
	r1 = routes ll
	call 1
.Ltmp44:
.Ltmp45:
	.loc	0 30 14
	r1 = r0
.Ltmp46:
.Ltmp47:
	.loc	0 0 14 is_stmt 0
	w0 = 0
	.loc	0 32 9 is_stmt 1
.Ltmp48:
	if r1 == 0 goto LBB2_2
.Ltmp49:
.Ltmp50:
	.loc	0 32 16 is_stmt 0
.Ltmp51:
	w0 = *(u32 *)(r1 + 0)
.Ltmp52:
.Ltmp53:
LBB2_2:
	.loc	0 32 2 is_stmt 1
.Ltmp54:
	exit
.Ltmp55:
.Ltmp56:
.Lfunc_end2:
	.size	match, .Lfunc_end2-match
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	routes,@object
	.section	.maps,"aw",@progbits
	.globl	routes
	.p2align	3, 0x0
routes:
	.zero	40
	.size	routes, 40

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	5
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	10
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin1
	.uleb128 .Ltmp38-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	10
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin1
	.uleb128 .Ltmp41-.Lfunc_begin1
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	10
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin1
	.uleb128 .Ltmp44-.Lfunc_begin1
	.byte	1
	.byte	83
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	10
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin1
	.uleb128 .Ltmp44-.Lfunc_begin1
	.byte	1
	.byte	84
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	10
	.byte	4
	.uleb128 .Ltmp46-.Lfunc_begin1
	.uleb128 .Lfunc_end2-.Lfunc_begin1
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
	.byte	8
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
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
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
	.byte	12
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
	.byte	13
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	16
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	17
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
	.byte	20
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
	.byte	21
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.byte	23
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
	.byte	24
	.byte	52
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
	.byte	25
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
	.byte	26
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
	.byte	27
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	43
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	70
	.byte	4
	.long	74
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
	.long	89

	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	40
	.byte	0
	.byte	12
	.byte	8
	.byte	7
	.long	139
	.byte	0
	.byte	13
	.byte	0
	.byte	8
	.byte	9
	.long	160
	.byte	0
	.byte	14
	.byte	8
	.byte	8
	.byte	10
	.long	177
	.byte	0
	.byte	15
	.byte	16
	.byte	8
	.byte	11
	.long	194
	.byte	0
	.byte	16
	.byte	24
	.byte	8
	.byte	19
	.long	259
	.byte	0
	.byte	17
	.byte	32
	.byte	0
	.byte	9
	.long	144
	.byte	3
	.long	156
	.byte	4
	.long	74
	.byte	11
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	165
	.byte	3
	.long	156
	.byte	4
	.long	74
	.byte	16
	.byte	0
	.byte	9
	.long	182
	.byte	3
	.long	156
	.byte	4
	.long	74
	.byte	1
	.byte	0
	.byte	9
	.long	199
	.byte	10
	.byte	18
	.byte	8
	.byte	0
	.byte	7
	.byte	8
	.byte	12
	.long	223
	.byte	0
	.byte	8
	.byte	0
	.byte	8
	.byte	15
	.long	235
	.byte	0
	.byte	9
	.byte	4
	.byte	0
	.byte	11
	.long	231
	.byte	14
	.byte	1
	.byte	9
	.byte	5
	.byte	13
	.byte	7
	.byte	4
	.byte	3
	.long	247
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	11
	.long	255
	.byte	17
	.byte	1
	.byte	7
	.byte	5
	.byte	16
	.byte	8
	.byte	1
	.byte	9
	.long	223
	.byte	12
	.byte	20
	.long	273
	.byte	1
	.byte	160
	.byte	2
	.byte	9
	.long	278
	.byte	13
	.long	304

	.byte	14
	.long	308
	.byte	14
	.long	309
	.byte	14
	.long	309
	.byte	14
	.long	315
	.byte	0
	.byte	5
	.byte	21
	.byte	5
	.byte	8
	.byte	15
	.byte	9
	.long	314
	.byte	16
	.byte	11
	.long	323
	.byte	23
	.byte	1
	.byte	10
	.byte	5
	.byte	22
	.byte	7
	.byte	8
	.byte	12
	.byte	24
	.long	336
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	341
	.byte	13
	.long	308

	.byte	14
	.long	308
	.byte	14
	.long	309
	.byte	0
	.byte	17
	.long	231
	.byte	4
	.byte	1
	.byte	77
	.byte	18
	.byte	25
	.byte	1
	.byte	18
	.byte	26
	.ascii	"\200\b"
	.byte	18
	.byte	27
	.byte	0
	.byte	18
	.byte	28
	.byte	1
	.byte	18
	.byte	29
	.byte	2
	.byte	0
	.byte	19
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	30
	.byte	0
	.byte	36

	.long	156

	.byte	20
	.byte	33
	.byte	0
	.byte	36
	.long	558
	.byte	21
	.long	448
	.byte	3
	.byte	21
	.long	448
	.byte	4
	.byte	21
	.long	448
	.byte	5
	.byte	21
	.long	486
	.byte	6
	.byte	21
	.long	486
	.byte	7
	.byte	21
	.long	486
	.byte	8
	.byte	21
	.long	486
	.byte	9
	.byte	0
	.byte	22
	.byte	10
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	31
	.byte	0
	.byte	20

	.long	156
	.byte	23
	.byte	2
	.byte	145
	.byte	12
	.byte	12
	.byte	0
	.byte	20
	.long	223
	.byte	24
	.byte	2
	.byte	145
	.byte	4
	.byte	11
	.byte	0
	.byte	22
	.long	199
	.byte	0
	.byte	22
	.byte	11
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	32
	.byte	0
	.byte	27

	.long	223
	.byte	25
	.byte	0
	.byte	67
	.byte	0
	.byte	27
	.long	247
	.byte	25
	.byte	1
	.byte	68
	.byte	0
	.byte	27
	.long	247
	.byte	25
	.byte	2
	.byte	69
	.byte	0
	.byte	27
	.long	247
	.byte	25
	.byte	3
	.byte	70
	.byte	0
	.byte	27
	.long	247
	.byte	24
	.byte	2
	.byte	145
	.byte	0
	.byte	11
	.byte	0
	.byte	29
	.long	199
	.byte	26
	.byte	4
	.byte	12
	.byte	0
	.byte	30
	.long	259
	.byte	0
	.byte	9
	.long	563
	.byte	10
	.byte	66
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	34
	.long	223
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	35
	.long	223
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	36
	.long	223
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	37
	.long	223
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	38
	.long	223
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	39
	.long	223
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	40
	.long	223
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	41
	.long	223
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	42
	.long	223
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	43
	.long	223
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	44
	.long	223
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	45
	.long	223
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	46
	.long	848
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	47
	.long	223
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	48
	.long	223
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	49
	.long	223
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	50
	.long	223
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	51
	.long	223
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	52
	.long	223
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	53
	.long	223
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	54
	.long	223
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	55
	.long	860
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	56
	.long	860
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	57
	.long	223
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	58
	.long	223
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	59
	.long	223
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	60
	.long	315
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	61
	.long	315
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	62
	.long	223
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	63
	.long	223
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	64
	.long	872
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	223
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	223
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	9
	.long	877
	.byte	27
	.byte	65

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
	.byte	2
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	10
	.uleb128 .Lfunc_end2-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	288
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"lpm.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"routes"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"map_flags"
.Linfo_string11:
	.asciz	"key"
.Linfo_string12:
	.asciz	"bits"
.Linfo_string13:
	.asciz	"unsigned int"
.Linfo_string14:
	.asciz	"u32"
.Linfo_string15:
	.asciz	"address"
.Linfo_string16:
	.asciz	"unsigned char"
.Linfo_string17:
	.asciz	"u8"
.Linfo_string18:
	.asciz	"prefix"
.Linfo_string19:
	.asciz	"value"
.Linfo_string20:
	.asciz	"bpf_map_update_elem"
.Linfo_string21:
	.asciz	"long"
.Linfo_string22:
	.asciz	"unsigned long long"
.Linfo_string23:
	.asciz	"u64"
.Linfo_string24:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string25:
	.asciz	"F_NO_PREALLOC"
.Linfo_string26:
	.asciz	"F_MMAPABLE"
.Linfo_string27:
	.asciz	"ANY"
.Linfo_string28:
	.asciz	"NOEXIST"
.Linfo_string29:
	.asciz	"EXIST"
.Linfo_string30:
	.asciz	"route"
.Linfo_string31:
	.asciz	"insert"
.Linfo_string32:
	.asciz	"match"
.Linfo_string33:
	.asciz	"skb"
.Linfo_string34:
	.asciz	"len"
.Linfo_string35:
	.asciz	"pkt_type"
.Linfo_string36:
	.asciz	"mark"
.Linfo_string37:
	.asciz	"queue_mapping"
.Linfo_string38:
	.asciz	"protocol"
.Linfo_string39:
	.asciz	"vlan_present"
.Linfo_string40:
	.asciz	"vlan_tci"
.Linfo_string41:
	.asciz	"vlan_proto"
.Linfo_string42:
	.asciz	"priority"
.Linfo_string43:
	.asciz	"ingress_ifindex"
.Linfo_string44:
	.asciz	"ifindex"
.Linfo_string45:
	.asciz	"tc_index"
.Linfo_string46:
	.asciz	"cb"
.Linfo_string47:
	.asciz	"hash"
.Linfo_string48:
	.asciz	"tc_classid"
.Linfo_string49:
	.asciz	"data"
.Linfo_string50:
	.asciz	"data_end"
.Linfo_string51:
	.asciz	"napi_id"
.Linfo_string52:
	.asciz	"family"
.Linfo_string53:
	.asciz	"remote_ip4"
.Linfo_string54:
	.asciz	"local_ip4"
.Linfo_string55:
	.asciz	"remote_ip6"
.Linfo_string56:
	.asciz	"local_ip6"
.Linfo_string57:
	.asciz	"remote_port"
.Linfo_string58:
	.asciz	"local_port"
.Linfo_string59:
	.asciz	"data_meta"
.Linfo_string60:
	.asciz	"flow_keys"
.Linfo_string61:
	.asciz	"tstamp"
.Linfo_string62:
	.asciz	"wire_len"
.Linfo_string63:
	.asciz	"gso_segs"
.Linfo_string64:
	.asciz	"sk"
.Linfo_string65:
	.asciz	"bpf_sock"
.Linfo_string66:
	.asciz	"__sk_buff"
.Linfo_string67:
	.asciz	"a"
.Linfo_string68:
	.asciz	"b"
.Linfo_string69:
	.asciz	"c"
.Linfo_string70:
	.asciz	"d"
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
	.long	.Linfo_string66
	.long	.Linfo_string67
	.long	.Linfo_string68
	.long	.Linfo_string69
	.long	.Linfo_string70
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	routes
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp4
	.quad	.Ltmp7
	.quad	.Ltmp12
	.quad	.Ltmp15
	.quad	.Ltmp19
	.quad	.Ltmp23
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1088
	.long	1088
	.long	937
	.long	0
	.long	33554432
	.long	3
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	11
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	16
	.long	0
	.long	33554432
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	1
	.long	0
	.long	33554432
	.long	10
	.long	25
	.long	67108866
	.long	8
	.long	32
	.long	11
	.long	0
	.long	37
	.long	15
	.long	32
	.long	45
	.long	134217728
	.long	12
	.long	49
	.long	16777216
	.long	4
	.long	32
	.long	62
	.long	134217728
	.long	14
	.long	65
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	4
	.long	4
	.long	0
	.long	33554432
	.long	11
	.long	0
	.long	67108869
	.long	40
	.long	79
	.long	1
	.long	0
	.long	84
	.long	5
	.long	64
	.long	96
	.long	7
	.long	128
	.long	106
	.long	9
	.long	192
	.long	110
	.long	16
	.long	256
	.long	116
	.long	234881024
	.long	17
	.long	1
	.long	0
	.long	33554432
	.long	20
	.long	123
	.long	67108895
	.long	176
	.long	133
	.long	11
	.long	0
	.long	137
	.long	11
	.long	32
	.long	146
	.long	11
	.long	64
	.long	151
	.long	11
	.long	96
	.long	165
	.long	11
	.long	128
	.long	174
	.long	11
	.long	160
	.long	187
	.long	11
	.long	192
	.long	196
	.long	11
	.long	224
	.long	207
	.long	11
	.long	256
	.long	216
	.long	11
	.long	288
	.long	232
	.long	11
	.long	320
	.long	240
	.long	11
	.long	352
	.long	249
	.long	21
	.long	384
	.long	252
	.long	11
	.long	544
	.long	257
	.long	11
	.long	576
	.long	268
	.long	11
	.long	608
	.long	273
	.long	11
	.long	640
	.long	282
	.long	11
	.long	672
	.long	290
	.long	11
	.long	704
	.long	297
	.long	11
	.long	736
	.long	308
	.long	11
	.long	768
	.long	318
	.long	22
	.long	800
	.long	329
	.long	22
	.long	928
	.long	339
	.long	11
	.long	1056
	.long	351
	.long	11
	.long	1088
	.long	362
	.long	11
	.long	1120
	.long	372
	.long	23
	.long	1152
	.long	382
	.long	23
	.long	1216
	.long	389
	.long	11
	.long	1280
	.long	398
	.long	11
	.long	1312
	.long	407
	.long	25
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	11
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	11
	.long	4
	.long	4
	.long	410
	.long	134217728
	.long	24
	.long	414
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	26
	.long	433
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	442
	.long	19
	.long	446
	.long	201326593
	.long	27
	.long	0
	.long	218103809
	.long	2
	.long	32
	.long	11
	.long	620
	.long	201326592
	.long	29
	.long	0
	.long	218103812
	.long	11
	.long	776
	.long	13
	.long	778
	.long	13
	.long	780
	.long	13
	.long	782
	.long	13
	.long	784
	.long	201326592
	.long	31
	.long	910
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	33
	.long	4
	.long	4
	.long	915
	.long	234881024
	.long	34
	.long	1
	.long	923
	.long	251658241
	.long	0
	.long	18
	.long	routes
	.long	40
	.long	929
	.long	251658241
	.long	0
	.long	35
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"prefix"
	.byte	0
	.ascii	"bits"
	.byte	0
	.ascii	"address"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"map_flags"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"routes"
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
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"route"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./lpm.c"
	.byte	0
	.ascii	"\tif (insert(8) || insert(16) || insert(24))"
	.byte	0
	.ascii	"\treturn match(192, 168, 0, 1) << 24 | match(10, 1, 2, 3) << 16 | match(10, 1, 9, 9) << 8 | match(10, 9, 9, 9);"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"insert"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"static __noinline int insert(u32 bits)"
	.byte	0
	.ascii	"\tstruct prefix key = { bits, { 10, 1, 2, 0 } };"
	.byte	0
	.ascii	"\treturn bpf_map_update_elem(&routes, &key, &bits, ANY);"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.byte	99
	.byte	0
	.byte	100
	.byte	0
	.ascii	"match"
	.byte	0
	.ascii	"\tstruct prefix key = { 32, { a, b, c, d } };"
	.byte	0
	.ascii	"\tu32 *bits = bpf_map_lookup_elem(&routes, &key);"
	.byte	0
	.ascii	"\treturn bits ? *bits : 0;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".maps"
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
	.long	468
	.long	512
	.long	0
	.long	8
	.long	452
	.long	1
	.long	.Lfunc_begin0
	.long	28
	.long	627
	.long	2
	.long	.Lfunc_begin1
	.long	30
	.long	.Lfunc_begin2
	.long	32
	.long	16
	.long	452
	.long	17
	.long	.Ltmp0
	.long	455
	.long	463
	.long	38918
	.long	.Ltmp2
	.long	455
	.long	463
	.long	38928
	.long	.Ltmp3
	.long	455
	.long	463
	.long	38931
	.long	.Ltmp5
	.long	455
	.long	463
	.long	38942
	.long	.Ltmp6
	.long	455
	.long	463
	.long	38945
	.long	.Ltmp8
	.long	455
	.long	463
	.long	38942
	.long	.Ltmp11
	.long	455
	.long	507
	.long	40969
	.long	.Ltmp13
	.long	455
	.long	507
	.long	40991
	.long	.Ltmp14
	.long	455
	.long	507
	.long	40999
	.long	.Ltmp16
	.long	455
	.long	507
	.long	41018
	.long	.Ltmp17
	.long	455
	.long	507
	.long	40997
	.long	.Ltmp18
	.long	455
	.long	507
	.long	41026
	.long	.Ltmp20
	.long	455
	.long	507
	.long	41045
	.long	.Ltmp21
	.long	455
	.long	507
	.long	41024
	.long	.Ltmp22
	.long	455
	.long	507
	.long	41052
	.long	.Ltmp24
	.long	455
	.long	507
	.long	41050
	.long	.Ltmp25
	.long	455
	.long	618
	.long	41985
	.long	627
	.long	11
	.long	.Lfunc_begin1
	.long	455
	.long	633
	.long	20480
	.long	.Ltmp30
	.long	455
	.long	672
	.long	22558
	.long	.Ltmp31
	.long	455
	.long	672
	.long	22550
	.long	.Ltmp32
	.long	455
	.long	720
	.long	24585
	.long	.Ltmp34
	.long	455
	.long	720
	.long	24578
	.long	.Ltmp37
	.long	455
	.long	790
	.long	29724
	.long	.Ltmp40
	.long	455
	.long	790
	.long	29718
	.long	.Ltmp43
	.long	455
	.long	835
	.long	30734
	.long	.Ltmp48
	.long	455
	.long	884
	.long	32777
	.long	.Ltmp51
	.long	455
	.long	884
	.long	32784
	.long	.Ltmp54
	.long	455
	.long	884
	.long	32770
	.addrsig
	.addrsig_sym route
	.addrsig_sym LICENSE
	.addrsig_sym routes
	.section	.debug_line,"",@progbits
.Lline_table_start0:
