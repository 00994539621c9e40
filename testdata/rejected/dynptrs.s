	.file	"dynptrs.c"
	.file	0 "." "dynptrs.c" md5 0x70cc6511901732ee99ef0a464d527a02
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	not_made
	.p2align	3
	.type	not_made,@function
not_made:
.Lfunc_begin0:
	.loc	0 17 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r1 = r10
	r1 += -24
	r3 = r10
	r3 += -16
.Ltmp0:
	.loc	0 21 2 prologue_end
.Ltmp1:
.Ltmp2:
	w2 = 8
	w4 = 0
	r5 = 0
	call 201
.Ltmp3:
	.loc	0 22 9
.Ltmp4:
	r0 = *(u64 *)(r10 - 24)
	.loc	0 22 2 is_stmt 0
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	not_made, .Lfunc_end0-not_made
	.cfi_endproc

	.globl	in_the_middle
	.p2align	3
	.type	in_the_middle,@function
in_the_middle:
.Lfunc_begin1:
	.loc	0 29 0 is_stmt 1
	.cfi_startproc
	w6 = 0
.Ltmp8:
	.loc	0 31 6 prologue_end
.Ltmp9:
.Ltmp10:
	*(u32 *)(r10 - 20) = w6
	r2 = r10
	r2 += -20
	.loc	0 32 12
.Ltmp11:
	r1 = values ll
	call 1
.Ltmp12:
.Ltmp13:
	.loc	0 35 6
.Ltmp14:
	if r0 == 0 goto LBB1_2
.Ltmp15:
.Ltmp16:
	.loc	0 0 6 is_stmt 0
	r4 = r10
	r4 += -16
	.loc	0 37 2 is_stmt 1
.Ltmp17:
	r1 = r0
	w2 = 64
	r3 = 0
	call 197
.Ltmp18:
.Ltmp19:
	.loc	0 0 2 is_stmt 0
	r1 = r10
	r1 += -32
	.loc	0 38 48 is_stmt 1
.Ltmp20:
	r3 = r10
	r3 += -8
	.loc	0 38 2 is_stmt 0
.Ltmp21:
	w2 = 8
	w4 = 0
	r5 = 0
	call 201
.Ltmp22:
	.loc	0 39 9 is_stmt 1
.Ltmp23:
	r6 = *(u64 *)(r10 - 32)
LBB1_2:
	.loc	0 40 1
.Ltmp24:
	w0 = w6
	exit
.Ltmp25:
.Ltmp26:
.Lfunc_end1:
	.size	in_the_middle, .Lfunc_end1-in_the_middle
	.cfi_endproc

	.globl	slice_at_once
	.p2align	3
	.type	slice_at_once,@function
slice_at_once:
.Lfunc_begin2:
	.loc	0 46 0
	.cfi_startproc
	w6 = 0
.Ltmp27:
	.loc	0 48 6 prologue_end
.Ltmp28:
.Ltmp29:
	*(u32 *)(r10 - 20) = w6
	r2 = r10
	r2 += -20
	.loc	0 49 12
.Ltmp30:
	r1 = values ll
	call 1
.Ltmp31:
.Ltmp32:
	.loc	0 51 6
.Ltmp33:
	if r0 == 0 goto LBB2_2
.Ltmp34:
.Ltmp35:
	.loc	0 0 6 is_stmt 0
	r6 = r10
	r6 += -16
	.loc	0 53 2 is_stmt 1
.Ltmp36:
	r1 = r0
	w2 = 64
	r3 = 0
	r4 = r6
	call 197
.Ltmp37:
.Ltmp38:
	.loc	0 54 18
.Ltmp39:
	r1 = r6
	w2 = 0
	w3 = 4
	call 203
.Ltmp40:
	.loc	0 54 9
.Ltmp41:
	w6 = *(u8 *)(r0 + 0)
	w6 <<= 24
	w6 s>>= 24
LBB2_2:
	.loc	0 55 1
.Ltmp42:
	w0 = w6
	exit
.Ltmp43:
.Ltmp44:
.Lfunc_end2:
	.size	slice_at_once, .Lfunc_end2-slice_at_once
	.cfi_endproc

	.text
	.globl	sum
	.p2align	3
	.type	sum,@function
sum:
.Lfunc_begin3:
	.loc	0 62 0
	.cfi_startproc
	w0 = 0
.Ltmp45:
	.loc	0 63 9 prologue_end
.Ltmp46:
.Ltmp47:
	if r1 == 0 goto LBB3_2
.Ltmp48:
.Ltmp49:
	.loc	0 63 16 is_stmt 0
.Ltmp50:
	r2 = *(u64 *)(r1 + 0)
	.loc	0 63 23
.Ltmp51:
	r0 = *(u64 *)(r1 + 8)
	.loc	0 63 18
.Ltmp52:
	w0 += w2
.Ltmp53:
.Ltmp54:
LBB3_2:
	.loc	0 63 2 is_stmt 1
.Ltmp55:
	exit
.Ltmp56:
.Ltmp57:
.Lfunc_end3:
	.size	sum, .Lfunc_end3-sum
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	too_short
	.p2align	3
	.type	too_short,@function
too_short:
.Lfunc_begin4:
	.loc	0 70 0
	.cfi_startproc
	r1 = 1
.Ltmp58:
.Ltmp59:
	.loc	0 73 2 prologue_end
	#APP
	#NO_APP
	.loc	0 73 2
.Ltmp60:
	*(u64 *)(r10 - 8) = r1
.Ltmp61:
.Ltmp62:
	.loc	0 0 2 is_stmt 0
	r1 = r10
	r1 += -8
	.loc	0 74 9 is_stmt 1
.Ltmp63:
	call sum
.Ltmp64:
	.loc	0 74 2
.Ltmp65:
	exit
.Ltmp66:
.Ltmp67:
.Lfunc_end4:
	.size	too_short, .Lfunc_end4-too_short
	.cfi_endproc

	.type	values,@object
	.section	.maps,"aw",@progbits
	.globl	values
	.p2align	3, 0x0
values:
	.zero	32
	.size	values, 32

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
	.long	3
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Ltmp31-.Lfunc_begin0
	.uleb128 .Ltmp37-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Ltmp58-.Lfunc_begin0
	.byte	2
	.byte	122
	.byte	0
	.byte	4
	.uleb128 .Ltmp58-.Lfunc_begin0
	.uleb128 .Ltmp61-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp61-.Lfunc_begin0
	.uleb128 .Lfunc_end4-.Lfunc_begin0
	.byte	2
	.byte	122
	.byte	0
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
	.byte	12
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	13
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	15
	.byte	38
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
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	18
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
	.byte	19
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
	.byte	20
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
	.byte	21
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
	.byte	22
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
	.byte	23
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.byte	77
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
	.byte	11
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	6
	.byte	8
	.byte	7
	.long	130
	.byte	0
	.byte	7
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	8
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	9
	.byte	16
	.byte	8
	.byte	13
	.long	185
	.byte	0
	.byte	10
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
	.byte	3
	.long	70
	.byte	4
	.long	74
	.byte	64
	.byte	0
	.byte	11
	.byte	14
	.long	212
	.byte	1
	.byte	213
	.ascii	"\311\001"
	.byte	9
	.long	217
	.byte	12
	.long	248

	.byte	13
	.long	252
	.byte	13
	.long	173
	.byte	13
	.long	253
	.byte	13
	.long	173
	.byte	13
	.long	290
	.byte	0
	.byte	5
	.byte	15
	.byte	5
	.byte	8
	.byte	14
	.byte	9
	.long	258
	.byte	15
	.long	263
	.byte	16
	.byte	19
	.byte	16
	.byte	1
	.byte	146
	.byte	8
	.byte	16
	.long	278
	.byte	1
	.byte	147
	.byte	0
	.byte	0
	.byte	3
	.long	290
	.byte	4
	.long	74
	.byte	2
	.byte	0
	.byte	10
	.long	298
	.byte	18
	.byte	1
	.byte	10
	.byte	5
	.byte	17
	.byte	7
	.byte	8
	.byte	11
	.byte	20
	.long	311
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	316
	.byte	12
	.long	252

	.byte	13
	.long	252
	.byte	13
	.long	332
	.byte	0
	.byte	9
	.long	337
	.byte	17
	.byte	11
	.byte	21
	.long	348
	.byte	1
	.byte	212
	.ascii	"\305\001"
	.byte	9
	.long	353
	.byte	12
	.long	248

	.byte	13
	.long	252
	.byte	13
	.long	173
	.byte	13
	.long	290
	.byte	13
	.long	379
	.byte	0
	.byte	9
	.long	263
	.byte	11
	.byte	22
	.long	394
	.byte	1
	.byte	215
	.ascii	"\313\001"
	.byte	9
	.long	399
	.byte	12
	.long	252

	.byte	13
	.long	253
	.byte	13
	.long	173
	.byte	13
	.long	173
	.byte	0
	.byte	9
	.long	70
	.byte	18
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	16

	.long	147

	.byte	19
	.byte	30
	.byte	0
	.byte	16
	.long	657
	.byte	20
	.byte	2
	.byte	145
	.byte	8
	.byte	28
	.byte	0
	.byte	18
	.long	263
	.byte	20
	.byte	2
	.byte	145
	.byte	0
	.byte	29
	.byte	0
	.byte	19
	.long	290
	.byte	0
	.byte	18
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	28

	.long	147

	.byte	19
	.byte	30
	.byte	0
	.byte	28
	.long	657
	.byte	20
	.byte	2
	.byte	145
	.byte	16
	.byte	28
	.byte	0
	.byte	30
	.long	263
	.byte	20
	.byte	2
	.byte	145
	.byte	12
	.byte	10
	.byte	0
	.byte	31
	.long	173
	.byte	20
	.byte	2
	.byte	145
	.byte	0
	.byte	29
	.byte	0
	.byte	33
	.long	290
	.byte	21
	.byte	0
	.byte	64
	.byte	0
	.byte	32
	.long	420
	.byte	0
	.byte	18
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	45

	.long	147

	.byte	19
	.byte	30
	.byte	0
	.byte	45
	.long	657
	.byte	20
	.byte	2
	.byte	145
	.byte	8
	.byte	28
	.byte	0
	.byte	47
	.long	263
	.byte	20
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	48
	.long	173
	.byte	21
	.byte	1
	.byte	64
	.byte	0
	.byte	49
	.long	420
	.byte	0
	.byte	18
	.byte	5
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	61

	.long	147

	.byte	22
	.byte	1
	.byte	81
	.byte	65
	.byte	0
	.byte	61
	.long	978
	.byte	0
	.byte	18
	.byte	6
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	69

	.long	147

	.byte	19
	.byte	30
	.byte	0
	.byte	69
	.long	657
	.byte	21
	.byte	2
	.byte	69
	.byte	0
	.byte	71
	.long	290
	.byte	23
	.long	592
	.byte	7
	.byte	0
	.byte	9
	.long	662
	.byte	16
	.byte	63
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	31
	.long	173
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	32
	.long	173
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	33
	.long	173
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	34
	.long	173
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	35
	.long	173
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	36
	.long	173
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	37
	.long	173
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	38
	.long	173
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	39
	.long	173
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	40
	.long	173
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	41
	.long	173
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	42
	.long	173
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	43
	.long	947
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	44
	.long	173
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	45
	.long	173
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	46
	.long	173
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	47
	.long	173
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	48
	.long	173
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	49
	.long	173
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	50
	.long	173
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	51
	.long	173
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	52
	.long	959
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	53
	.long	959
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	54
	.long	173
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	55
	.long	173
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	56
	.long	173
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	57
	.long	290
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	58
	.long	290
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	59
	.long	173
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	60
	.long	173
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	61
	.long	971
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
	.long	976
	.byte	24
	.byte	62

	.byte	9
	.long	983
	.byte	16
	.byte	68
	.byte	16
	.byte	0
	.byte	57
	.byte	8
	.byte	66
	.long	290
	.byte	0
	.byte	58
	.byte	0
	.byte	8
	.byte	67
	.long	290
	.byte	0
	.byte	58
	.byte	8
	.byte	0
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
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Lfunc_end4-.Lfunc_begin0
	.byte	3
	.byte	5
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	284
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"dynptrs.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"values"
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
	.asciz	"bpf_dynptr_read"
.Linfo_string15:
	.asciz	"long"
.Linfo_string16:
	.asciz	"opaque"
.Linfo_string17:
	.asciz	"unsigned long long"
.Linfo_string18:
	.asciz	"u64"
.Linfo_string19:
	.asciz	"bpf_dynptr"
.Linfo_string20:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string21:
	.asciz	"bpf_dynptr_from_mem"
.Linfo_string22:
	.asciz	"bpf_dynptr_data"
.Linfo_string23:
	.asciz	"not_made"
.Linfo_string24:
	.asciz	"in_the_middle"
.Linfo_string25:
	.asciz	"slice_at_once"
.Linfo_string26:
	.asciz	"sum"
.Linfo_string27:
	.asciz	"too_short"
.Linfo_string28:
	.asciz	"ptr"
.Linfo_string29:
	.asciz	"to"
.Linfo_string30:
	.asciz	"skb"
.Linfo_string31:
	.asciz	"len"
.Linfo_string32:
	.asciz	"pkt_type"
.Linfo_string33:
	.asciz	"mark"
.Linfo_string34:
	.asciz	"queue_mapping"
.Linfo_string35:
	.asciz	"protocol"
.Linfo_string36:
	.asciz	"vlan_present"
.Linfo_string37:
	.asciz	"vlan_tci"
.Linfo_string38:
	.asciz	"vlan_proto"
.Linfo_string39:
	.asciz	"priority"
.Linfo_string40:
	.asciz	"ingress_ifindex"
.Linfo_string41:
	.asciz	"ifindex"
.Linfo_string42:
	.asciz	"tc_index"
.Linfo_string43:
	.asciz	"cb"
.Linfo_string44:
	.asciz	"hash"
.Linfo_string45:
	.asciz	"tc_classid"
.Linfo_string46:
	.asciz	"data"
.Linfo_string47:
	.asciz	"data_end"
.Linfo_string48:
	.asciz	"napi_id"
.Linfo_string49:
	.asciz	"family"
.Linfo_string50:
	.asciz	"remote_ip4"
.Linfo_string51:
	.asciz	"local_ip4"
.Linfo_string52:
	.asciz	"remote_ip6"
.Linfo_string53:
	.asciz	"local_ip6"
.Linfo_string54:
	.asciz	"remote_port"
.Linfo_string55:
	.asciz	"local_port"
.Linfo_string56:
	.asciz	"data_meta"
.Linfo_string57:
	.asciz	"flow_keys"
.Linfo_string58:
	.asciz	"tstamp"
.Linfo_string59:
	.asciz	"wire_len"
.Linfo_string60:
	.asciz	"gso_segs"
.Linfo_string61:
	.asciz	"sk"
.Linfo_string62:
	.asciz	"bpf_sock"
.Linfo_string63:
	.asciz	"__sk_buff"
.Linfo_string64:
	.asciz	"v"
.Linfo_string65:
	.asciz	"p"
.Linfo_string66:
	.asciz	"a"
.Linfo_string67:
	.asciz	"b"
.Linfo_string68:
	.asciz	"pair"
.Linfo_string69:
	.asciz	"one"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	values
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Ltmp64
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1064
	.long	1064
	.long	1124
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
	.long	12
	.long	42
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	11
	.long	4
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	47
	.long	1
	.long	0
	.long	52
	.long	5
	.long	64
	.long	64
	.long	7
	.long	128
	.long	68
	.long	10
	.long	192
	.long	74
	.long	234881024
	.long	13
	.long	1
	.long	0
	.long	33554432
	.long	16
	.long	81
	.long	67108895
	.long	176
	.long	91
	.long	8
	.long	0
	.long	95
	.long	8
	.long	32
	.long	104
	.long	8
	.long	64
	.long	109
	.long	8
	.long	96
	.long	123
	.long	8
	.long	128
	.long	132
	.long	8
	.long	160
	.long	145
	.long	8
	.long	192
	.long	154
	.long	8
	.long	224
	.long	165
	.long	8
	.long	256
	.long	174
	.long	8
	.long	288
	.long	190
	.long	8
	.long	320
	.long	198
	.long	8
	.long	352
	.long	207
	.long	17
	.long	384
	.long	210
	.long	8
	.long	544
	.long	215
	.long	8
	.long	576
	.long	226
	.long	8
	.long	608
	.long	231
	.long	8
	.long	640
	.long	240
	.long	8
	.long	672
	.long	248
	.long	8
	.long	704
	.long	255
	.long	8
	.long	736
	.long	266
	.long	8
	.long	768
	.long	276
	.long	18
	.long	800
	.long	287
	.long	18
	.long	928
	.long	297
	.long	8
	.long	1056
	.long	309
	.long	8
	.long	1088
	.long	320
	.long	8
	.long	1120
	.long	330
	.long	19
	.long	1152
	.long	340
	.long	19
	.long	1216
	.long	347
	.long	8
	.long	1280
	.long	356
	.long	8
	.long	1312
	.long	365
	.long	21
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
	.long	368
	.long	134217728
	.long	20
	.long	372
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	22
	.long	391
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	400
	.long	15
	.long	404
	.long	201326593
	.long	23
	.long	0
	.long	218103809
	.long	2
	.long	400
	.long	15
	.long	533
	.long	201326593
	.long	25
	.long	0
	.long	218103809
	.long	2
	.long	400
	.long	15
	.long	787
	.long	201326593
	.long	27
	.long	0
	.long	33554432
	.long	30
	.long	905
	.long	67108866
	.long	16
	.long	910
	.long	19
	.long	0
	.long	912
	.long	19
	.long	64
	.long	0
	.long	218103809
	.long	2
	.long	914
	.long	29
	.long	916
	.long	201326593
	.long	31
	.long	0
	.long	218103809
	.long	2
	.long	400
	.long	15
	.long	990
	.long	201326593
	.long	33
	.long	0
	.long	50331648
	.long	0
	.long	11
	.long	4
	.long	4
	.long	1102
	.long	234881024
	.long	35
	.long	1
	.long	1110
	.long	251658241
	.long	0
	.long	14
	.long	values
	.long	32
	.long	1116
	.long	251658241
	.long	0
	.long	36
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
	.ascii	"char"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"values"
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
	.ascii	"not_made"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./dynptrs.c"
	.byte	0
	.ascii	"int not_made(struct __sk_buff *skb) // cause"
	.byte	0
	.ascii	"\tbpf_dynptr_read(&to, 8, &ptr, 0, 0); // blamed"
	.byte	0
	.ascii	"\treturn to;"
	.byte	0
	.ascii	"in_the_middle"
	.byte	0
	.ascii	"int in_the_middle(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\tchar *v = bpf_map_lookup_elem(&values, &key);"
	.byte	0
	.ascii	"\tif (!v)"
	.byte	0
	.ascii	"\tbpf_dynptr_from_mem(v, 64, 0, &ptr);"
	.byte	0
	.ascii	"\tbpf_dynptr_read(&to, 8, (void *)((char *)&ptr + 8), 0, 0); // blamed, cause before 6.12"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"slice_at_once"
	.byte	0
	.ascii	"int slice_at_once(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\treturn *(char *)bpf_dynptr_data(&ptr, 0, 4); // blamed, cause"
	.byte	0
	.ascii	"pair"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.byte	112
	.byte	0
	.ascii	"sum"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"__noinline int sum(struct pair *p)"
	.byte	0
	.ascii	"\treturn p ? p->a + p->b : 0;"
	.byte	0
	.ascii	"too_short"
	.byte	0
	.ascii	"int too_short(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tbarrier_var(one); // cause"
	.byte	0
	.ascii	"\treturn sum((void *)&one); // blamed"
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
	.long	60
	.long	60
	.long	516
	.long	576
	.long	0
	.long	8
	.long	413
	.long	4
	.long	.Lfunc_begin0
	.long	24
	.long	.Lfunc_begin1
	.long	26
	.long	.Lfunc_begin2
	.long	28
	.long	.Lfunc_begin4
	.long	34
	.long	920
	.long	1
	.long	.Lfunc_begin3
	.long	32
	.long	16
	.long	413
	.long	25
	.long	.Lfunc_begin0
	.long	416
	.long	428
	.long	16384
	.long	.Ltmp2
	.long	416
	.long	473
	.long	21506
	.long	.Ltmp4
	.long	416
	.long	521
	.long	22537
	.long	.Ltmp5
	.long	416
	.long	521
	.long	22530
	.long	.Lfunc_begin1
	.long	416
	.long	547
	.long	28672
	.long	.Ltmp10
	.long	416
	.long	588
	.long	31750
	.long	.Ltmp11
	.long	416
	.long	602
	.long	32780
	.long	.Ltmp14
	.long	416
	.long	649
	.long	35846
	.long	.Ltmp17
	.long	416
	.long	658
	.long	37890
	.long	.Ltmp20
	.long	416
	.long	696
	.long	38960
	.long	.Ltmp21
	.long	416
	.long	696
	.long	38914
	.long	.Ltmp23
	.long	416
	.long	521
	.long	39945
	.long	.Ltmp24
	.long	416
	.long	785
	.long	40961
	.long	.Lfunc_begin2
	.long	416
	.long	801
	.long	46080
	.long	.Ltmp29
	.long	416
	.long	588
	.long	49158
	.long	.Ltmp30
	.long	416
	.long	602
	.long	50188
	.long	.Ltmp33
	.long	416
	.long	649
	.long	52230
	.long	.Ltmp36
	.long	416
	.long	658
	.long	54274
	.long	.Ltmp39
	.long	416
	.long	842
	.long	55314
	.long	.Ltmp41
	.long	416
	.long	842
	.long	55305
	.long	.Ltmp42
	.long	416
	.long	785
	.long	56321
	.long	.Lfunc_begin4
	.long	416
	.long	1000
	.long	70656
	.long	.Ltmp60
	.long	416
	.long	1037
	.long	74754
	.long	.Ltmp63
	.long	416
	.long	1065
	.long	75785
	.long	.Ltmp65
	.long	416
	.long	1065
	.long	75778
	.long	920
	.long	6
	.long	.Lfunc_begin3
	.long	416
	.long	926
	.long	62464
	.long	.Ltmp47
	.long	416
	.long	961
	.long	64521
	.long	.Ltmp50
	.long	416
	.long	961
	.long	64528
	.long	.Ltmp51
	.long	416
	.long	961
	.long	64535
	.long	.Ltmp52
	.long	416
	.long	961
	.long	64530
	.long	.Ltmp55
	.long	416
	.long	961
	.long	64514
	.addrsig
	.addrsig_sym not_made
	.addrsig_sym in_the_middle
	.addrsig_sym slice_at_once
	.addrsig_sym too_short
	.addrsig_sym values
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
