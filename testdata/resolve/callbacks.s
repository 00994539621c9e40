	.file	"callbacks.c"
	.file	0 "." "callbacks.c" md5 0x0b894c2b1b79506bf72a751acf2c3002
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	again
	.p2align	3
	.type	again,@function
again:
.Lfunc_begin0:
	.loc	0 25 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r6 = r2
.Ltmp0:
.Ltmp1:
	.loc	0 26 2 prologue_end
.Ltmp2:
	w1 = 3
	r2 = add ll
	r3 = r6
	r4 = 0
	call 181
.Ltmp3:
	.loc	0 27 9 is_stmt 0
.Ltmp4:
	r1 = *(u64 *)(r6 + 0)
	w0 = 1
	.loc	0 27 14
.Ltmp5:
	if r1 > 100 goto LBB0_2
.Ltmp6:
.Ltmp7:
	.loc	0 0 14
	w0 = 0
.Ltmp8:
.Ltmp9:
LBB0_2:
	.loc	0 27 2 is_stmt 1
.Ltmp10:
	exit
.Ltmp11:
.Ltmp12:
.Lfunc_end0:
	.size	again, .Lfunc_end0-again
	.cfi_endproc

	.p2align	3
	.type	add,@function
add:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 20 10 prologue_end
.Ltmp13:
	r1 = w1
.Ltmp14:
.Ltmp15:
	.loc	0 20 7 is_stmt 0
.Ltmp16:
	r3 = *(u64 *)(r2 + 0)
.Ltmp17:
	r3 += r1
.Ltmp18:
	*(u64 *)(r2 + 0) = r3
	.loc	0 21 2 is_stmt 1
.Ltmp19:
	r0 = 0
	exit
.Ltmp20:
.Ltmp21:
.Lfunc_end1:
	.size	add, .Lfunc_end1-add
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin2:
	.loc	0 38 0
	.cfi_startproc
	r1 = 0
.Ltmp22:
	.loc	0 39 6 prologue_end
.Ltmp23:
.Ltmp24:
	*(u64 *)(r10 - 8) = r1
	w1 = 0
	.loc	0 40 6
.Ltmp25:
	*(u32 *)(r10 - 12) = w1
	r2 = r10
	r2 += -12
	.loc	0 41 20
.Ltmp26:
	r1 = timers ll
	call 1
.Ltmp27:
	.loc	0 41 20
	r6 = r0
.Ltmp28:
.Ltmp29:
	.loc	0 0 20 is_stmt 0
	w0 = -1
.Ltmp30:
	.loc	0 43 6 is_stmt 1
.Ltmp31:
.Ltmp32:
	if r6 == 0 goto LBB2_2
.Ltmp33:
.Ltmp34:
	.loc	0 45 2
.Ltmp35:
	r1 = r6
	r2 = timers ll
	r3 = 1
	call 169
.Ltmp36:
	.loc	0 46 2
.Ltmp37:
	r1 = r6
	r2 = expired ll
	call 170
.Ltmp38:
	.loc	0 0 2 is_stmt 0
	r6 = r10
.Ltmp39:
.Ltmp40:
	r6 += -8
	.loc	0 47 2 is_stmt 1
.Ltmp41:
	w1 = 10
	r2 = again ll
	r3 = r6
	r4 = 0
	call 181
.Ltmp42:
	.loc	0 48 2
.Ltmp43:
	w1 = 10
	r2 = add ll
	r3 = r6
	r4 = 0
	call 181
.Ltmp44:
	.loc	0 49 9
.Ltmp45:
	r0 = *(u64 *)(r10 - 8)
LBB2_2:
	.loc	0 50 1
.Ltmp46:
	exit
.Ltmp47:
.Ltmp48:
.Lfunc_end2:
	.size	use, .Lfunc_end2-use
	.cfi_endproc

	.text
	.p2align	3
	.type	expired,@function
expired:
.Lfunc_begin3:
	.loc	0 31 0
	.cfi_startproc
	r6 = r3
.Ltmp49:
.Ltmp50:
	.loc	0 32 2 prologue_end
.Ltmp51:
	r1 = r6
	r2 = expired ll
	call 170
.Ltmp52:
	.loc	0 33 9
.Ltmp53:
	r1 = r6
	r2 = 1000
	r3 = 0
	call 171
.Ltmp54:
	.loc	0 33 2
.Ltmp55:
	exit
.Ltmp56:
.Ltmp57:
.Lfunc_end3:
	.size	expired, .Lfunc_end3-expired
	.cfi_endproc

	.type	timers,@object
	.section	.maps,"aw",@progbits
	.globl	timers
	.p2align	3, 0x0
timers:
	.zero	32
	.size	timers, 32

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
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp14-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp28-.Lfunc_begin2
	.uleb128 .Ltmp39-.Lfunc_begin2
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp49-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp49-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	1
	.byte	86
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
	.byte	18
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
	.byte	19
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
	.byte	20
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
	.byte	21
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
	.byte	22
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
	.byte	23
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
	.byte	24
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
	.byte	52
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
	.byte	16
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	11
	.byte	8
	.byte	7
	.long	130
	.byte	0
	.byte	12
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	13
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	14
	.byte	16
	.byte	8
	.byte	13
	.long	185
	.byte	0
	.byte	15
	.byte	24
	.byte	0
	.byte	9
	.long	135
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	2
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	156
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	1
	.byte	0
	.byte	9
	.long	173
	.byte	10
	.long	181
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	9
	.long	190
	.byte	11
	.byte	19
	.byte	16
	.byte	0
	.byte	7
	.byte	8
	.byte	14
	.long	205
	.byte	0
	.byte	8
	.byte	0
	.byte	0
	.byte	11
	.byte	18
	.byte	16
	.byte	1
	.byte	142
	.byte	8
	.byte	15
	.long	220
	.byte	1
	.byte	143
	.byte	0
	.byte	0
	.byte	3
	.long	232
	.byte	4
	.long	74
	.byte	2
	.byte	0
	.byte	10
	.long	240
	.byte	17
	.byte	1
	.byte	10
	.byte	5
	.byte	16
	.byte	7
	.byte	8
	.byte	12
	.byte	20
	.long	254
	.byte	1
	.byte	208
	.ascii	"\265\001"
	.byte	9
	.long	259
	.byte	13
	.long	285

	.byte	14
	.long	173
	.byte	14
	.long	289
	.byte	14
	.long	289
	.byte	14
	.long	232
	.byte	0
	.byte	5
	.byte	21
	.byte	5
	.byte	8
	.byte	15
	.byte	12
	.byte	22
	.long	299
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	304
	.byte	13
	.long	289

	.byte	14
	.long	289
	.byte	14
	.long	320
	.byte	0
	.byte	9
	.long	325
	.byte	16
	.byte	12
	.byte	23
	.long	336
	.byte	1
	.byte	204
	.ascii	"\251\001"
	.byte	9
	.long	341
	.byte	13
	.long	285

	.byte	14
	.long	362
	.byte	14
	.long	289
	.byte	14
	.long	232
	.byte	0
	.byte	9
	.long	205
	.byte	12
	.byte	24
	.long	377
	.byte	1
	.byte	205
	.ascii	"\252\001"
	.byte	9
	.long	382
	.byte	13
	.long	285

	.byte	14
	.long	362
	.byte	14
	.long	289
	.byte	0
	.byte	12
	.byte	25
	.long	408
	.byte	1
	.byte	206
	.ascii	"\253\001"
	.byte	9
	.long	413
	.byte	13
	.long	285

	.byte	14
	.long	362
	.byte	14
	.long	232
	.byte	14
	.long	232
	.byte	0
	.byte	17
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	24

	.long	285

	.byte	18
	.byte	31
	.byte	0
	.byte	24
	.long	173
	.byte	19
	.byte	0
	.byte	30
	.byte	0
	.byte	24
	.long	598
	.byte	0
	.byte	20
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	18

	.long	285
	.byte	19
	.byte	1
	.byte	31
	.byte	0
	.byte	18
	.long	173
	.byte	21
	.byte	1
	.byte	82
	.byte	30
	.byte	0
	.byte	18
	.long	598
	.byte	0
	.byte	17
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	37

	.long	147

	.byte	18
	.byte	33
	.byte	0
	.byte	37
	.long	603
	.byte	22
	.byte	2
	.byte	145
	.byte	8
	.byte	30
	.byte	0
	.byte	39
	.long	232
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	40
	.long	173
	.byte	23
	.byte	2
	.byte	32
	.byte	0
	.byte	41
	.long	185
	.byte	0
	.byte	20
	.byte	5
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	29
	.byte	0
	.byte	30

	.long	147
	.byte	18
	.byte	67
	.byte	0
	.byte	30
	.long	289
	.byte	18
	.byte	10
	.byte	0
	.byte	30
	.long	168
	.byte	19
	.byte	3
	.byte	32
	.byte	0
	.byte	30
	.long	185
	.byte	0
	.byte	9
	.long	232
	.byte	9
	.long	608
	.byte	11
	.byte	66
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	34
	.long	173
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	35
	.long	173
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	36
	.long	173
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	37
	.long	173
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	38
	.long	173
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	39
	.long	173
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	40
	.long	173
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	41
	.long	173
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	42
	.long	173
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	43
	.long	173
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	44
	.long	173
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	45
	.long	173
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	46
	.long	893
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	47
	.long	173
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	48
	.long	173
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	49
	.long	173
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	50
	.long	173
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	51
	.long	173
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	52
	.long	173
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	53
	.long	173
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	54
	.long	173
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	55
	.long	905
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	56
	.long	905
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	57
	.long	173
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	58
	.long	173
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	59
	.long	173
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	60
	.long	232
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	61
	.long	232
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	62
	.long	173
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	63
	.long	173
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	64
	.long	917
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	173
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	173
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	9
	.long	922
	.byte	24
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
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	276
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"callbacks.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"timers"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"key"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"u32"
.Linfo_string13:
	.asciz	"value"
.Linfo_string14:
	.asciz	"timer"
.Linfo_string15:
	.asciz	"opaque"
.Linfo_string16:
	.asciz	"unsigned long long"
.Linfo_string17:
	.asciz	"u64"
.Linfo_string18:
	.asciz	"bpf_timer"
.Linfo_string19:
	.asciz	"entry"
.Linfo_string20:
	.asciz	"bpf_loop"
.Linfo_string21:
	.asciz	"long"
.Linfo_string22:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string23:
	.asciz	"bpf_timer_init"
.Linfo_string24:
	.asciz	"bpf_timer_set_callback"
.Linfo_string25:
	.asciz	"bpf_timer_start"
.Linfo_string26:
	.asciz	"again"
.Linfo_string27:
	.asciz	"add"
.Linfo_string28:
	.asciz	"use"
.Linfo_string29:
	.asciz	"expired"
.Linfo_string30:
	.asciz	"sum"
.Linfo_string31:
	.asciz	"i"
.Linfo_string32:
	.asciz	"e"
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
	.asciz	"map"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	timers
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1104
	.long	1104
	.long	1000
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
	.long	2
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
	.long	1
	.long	0
	.long	33554432
	.long	8
	.long	25
	.long	134217728
	.long	9
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	11
	.long	42
	.long	67108865
	.long	16
	.long	48
	.long	12
	.long	0
	.long	54
	.long	67108865
	.long	16
	.long	64
	.long	15
	.long	0
	.long	71
	.long	134217728
	.long	14
	.long	75
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	4
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	94
	.long	1
	.long	0
	.long	99
	.long	5
	.long	64
	.long	111
	.long	7
	.long	128
	.long	115
	.long	10
	.long	192
	.long	121
	.long	234881024
	.long	16
	.long	1
	.long	0
	.long	33554432
	.long	13
	.long	0
	.long	218103810
	.long	20
	.long	128
	.long	8
	.long	130
	.long	18
	.long	134
	.long	16777216
	.long	8
	.long	16777280
	.long	139
	.long	201326593
	.long	19
	.long	0
	.long	218103810
	.long	20
	.long	128
	.long	8
	.long	130
	.long	18
	.long	240
	.long	201326592
	.long	22
	.long	0
	.long	33554432
	.long	25
	.long	267
	.long	67108895
	.long	176
	.long	277
	.long	8
	.long	0
	.long	281
	.long	8
	.long	32
	.long	290
	.long	8
	.long	64
	.long	295
	.long	8
	.long	96
	.long	309
	.long	8
	.long	128
	.long	318
	.long	8
	.long	160
	.long	331
	.long	8
	.long	192
	.long	340
	.long	8
	.long	224
	.long	351
	.long	8
	.long	256
	.long	360
	.long	8
	.long	288
	.long	376
	.long	8
	.long	320
	.long	384
	.long	8
	.long	352
	.long	393
	.long	26
	.long	384
	.long	396
	.long	8
	.long	544
	.long	401
	.long	8
	.long	576
	.long	412
	.long	8
	.long	608
	.long	417
	.long	8
	.long	640
	.long	426
	.long	8
	.long	672
	.long	434
	.long	8
	.long	704
	.long	441
	.long	8
	.long	736
	.long	452
	.long	8
	.long	768
	.long	462
	.long	27
	.long	800
	.long	473
	.long	27
	.long	928
	.long	483
	.long	8
	.long	1056
	.long	495
	.long	8
	.long	1088
	.long	506
	.long	8
	.long	1120
	.long	516
	.long	13
	.long	1152
	.long	526
	.long	13
	.long	1216
	.long	533
	.long	8
	.long	1280
	.long	542
	.long	8
	.long	1312
	.long	551
	.long	28
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	4
	.long	0
	.long	33554432
	.long	29
	.long	554
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	563
	.long	24
	.long	567
	.long	201326593
	.long	30
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103811
	.long	2
	.long	857
	.long	32
	.long	111
	.long	7
	.long	861
	.long	10
	.long	863
	.long	201326592
	.long	33
	.long	973
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	35
	.long	4
	.long	4
	.long	978
	.long	234881024
	.long	36
	.long	1
	.long	986
	.long	251658241
	.long	0
	.long	17
	.long	timers
	.long	32
	.long	992
	.long	251658241
	.long	0
	.long	37
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"entry"
	.byte	0
	.ascii	"timer"
	.byte	0
	.ascii	"bpf_timer"
	.byte	0
	.ascii	"opaque"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"timers"
	.byte	0
	.byte	105
	.byte	0
	.ascii	"sum"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"again"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./callbacks.c"
	.byte	0
	.ascii	"long again(u32 i, u64 *sum)"
	.byte	0
	.ascii	"\tbpf_loop(3, add, sum, 0);"
	.byte	0
	.ascii	"\treturn *sum > 100;"
	.byte	0
	.ascii	"add"
	.byte	0
	.ascii	"\t*sum += i;"
	.byte	0
	.ascii	"\treturn 0;"
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
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"use"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"int use(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu64 sum = 0;"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\tstruct entry *e = bpf_map_lookup_elem(&timers, &key);"
	.byte	0
	.ascii	"\tif (!e)"
	.byte	0
	.ascii	"\tbpf_timer_init(&e->timer, &timers, 1);"
	.byte	0
	.ascii	"\tbpf_timer_set_callback(&e->timer, expired);"
	.byte	0
	.ascii	"\tbpf_loop(10, again, &sum, 0);"
	.byte	0
	.ascii	"\tbpf_loop(10, add, &sum, 0);"
	.byte	0
	.ascii	"\treturn sum;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"map"
	.byte	0
	.byte	101
	.byte	0
	.ascii	"expired"
	.byte	0
	.ascii	"static int expired(void *map, u32 *key, struct entry *e)"
	.byte	0
	.ascii	"\treturn bpf_timer_start(&e->timer, 1000, 0);"
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
	.long	52
	.long	52
	.long	420
	.long	472
	.long	0
	.long	8
	.long	145
	.long	3
	.long	.Lfunc_begin0
	.long	21
	.long	.Lfunc_begin1
	.long	23
	.long	.Lfunc_begin3
	.long	34
	.long	571
	.long	1
	.long	.Lfunc_begin2
	.long	31
	.long	16
	.long	145
	.long	14
	.long	.Lfunc_begin0
	.long	151
	.long	165
	.long	24576
	.long	.Ltmp2
	.long	151
	.long	193
	.long	26626
	.long	.Ltmp4
	.long	151
	.long	220
	.long	27657
	.long	.Ltmp5
	.long	151
	.long	220
	.long	27662
	.long	.Ltmp10
	.long	151
	.long	220
	.long	27650
	.long	.Ltmp13
	.long	151
	.long	244
	.long	20490
	.long	.Ltmp16
	.long	151
	.long	244
	.long	20487
	.long	.Ltmp17
	.long	151
	.long	244
	.long	20487
	.long	.Ltmp18
	.long	151
	.long	244
	.long	20487
	.long	.Ltmp19
	.long	151
	.long	256
	.long	21506
	.long	.Lfunc_begin3
	.long	151
	.long	871
	.long	30720
	.long	.Ltmp51
	.long	151
	.long	737
	.long	32770
	.long	.Ltmp53
	.long	151
	.long	928
	.long	33801
	.long	.Ltmp55
	.long	151
	.long	928
	.long	33794
	.long	571
	.long	11
	.long	.Lfunc_begin2
	.long	151
	.long	574
	.long	37888
	.long	.Ltmp24
	.long	151
	.long	605
	.long	39942
	.long	.Ltmp25
	.long	151
	.long	619
	.long	40966
	.long	.Ltmp26
	.long	151
	.long	633
	.long	42004
	.long	.Ltmp32
	.long	151
	.long	688
	.long	44038
	.long	.Ltmp35
	.long	151
	.long	697
	.long	46082
	.long	.Ltmp37
	.long	151
	.long	737
	.long	47106
	.long	.Ltmp41
	.long	151
	.long	782
	.long	48130
	.long	.Ltmp43
	.long	151
	.long	813
	.long	49154
	.long	.Ltmp45
	.long	151
	.long	842
	.long	50185
	.long	.Ltmp46
	.long	151
	.long	855
	.long	51201
	.addrsig
	.addrsig_sym again
	.addrsig_sym add
	.addrsig_sym use
	.addrsig_sym expired
	.addrsig_sym timers
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
