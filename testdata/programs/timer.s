	.file	"timer.c"
	.file	0 "." "timer.c" md5 0x182740b3a2a530bd024eef54cf9960b1
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	start
	.p2align	3
	.type	start,@function
start:
.Lfunc_begin0:
	.loc	0 30 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 0
.Ltmp0:
	.loc	0 31 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 32 22
.Ltmp3:
	r1 = items ll
	call 1
.Ltmp4:
	.loc	0 32 22
	r6 = r0
.Ltmp5:
.Ltmp6:
	.loc	0 0 22 is_stmt 0
	w0 = -1
.Ltmp7:
	.loc	0 35 6 is_stmt 1
.Ltmp8:
.Ltmp9:
	if r6 == 0 goto LBB0_5
.Ltmp10:
.Ltmp11:
	.loc	0 37 28
.Ltmp12:
	r6 += 8
.Ltmp13:
.Ltmp14:
	.loc	0 37 6 is_stmt 0
.Ltmp15:
	r1 = r6
	r2 = items ll
	r3 = 1
	call 169
.Ltmp16:
	.loc	0 37 6 is_stmt 1
	r1 = r0
	w0 = -2
.Ltmp17:
	if r1 != 0 goto LBB0_5
.Ltmp18:
.Ltmp19:
	.loc	0 39 6
.Ltmp20:
	r1 = r6
	r2 = fire ll
	call 170
.Ltmp21:
	.loc	0 39 6
	r1 = r0
	w0 = -3
.Ltmp22:
	if r1 != 0 goto LBB0_5
.Ltmp23:
.Ltmp24:
	.loc	0 41 6
.Ltmp25:
	r1 = r6
	r2 = 3600000000000 ll
	r3 = 0
	call 171
.Ltmp26:
	.loc	0 41 6
	r1 = r0
	w0 = -4
.Ltmp27:
	if r1 != 0 goto LBB0_5
.Ltmp28:
.Ltmp29:
	.loc	0 43 11
.Ltmp30:
	r1 = r6
	call 172
.Ltmp31:
	.loc	0 43 11
	r7 = r0
.Ltmp32:
.Ltmp33:
	.loc	0 44 9
.Ltmp34:
	r1 = r6
	call 172
.Ltmp35:
	.loc	0 45 12
.Ltmp36:
	w7 *= 10
.Ltmp37:
.Ltmp38:
	.loc	0 45 21 is_stmt 0
.Ltmp39:
	w0 += w7
.Ltmp40:
.Ltmp41:
	.loc	0 45 28
.Ltmp42:
	w0 += 1
LBB0_5:
	.loc	0 46 1 is_stmt 1
.Ltmp43:
	exit
.Ltmp44:
.Ltmp45:
.Lfunc_end0:
	.size	start, .Lfunc_end0-start
	.cfi_endproc

	.text
	.p2align	3
	.type	fire,@function
fire:
.Lfunc_begin1:
	.loc	0 22 0
	.cfi_startproc
	r1 = r3
.Ltmp46:
.Ltmp47:
	.loc	0 23 13 prologue_end
.Ltmp48:
	r2 = *(u64 *)(r1 + 0)
.Ltmp49:
	r2 += 1
.Ltmp50:
	*(u64 *)(r1 + 0) = r2
	.loc	0 24 25
.Ltmp51:
	r1 += 8
.Ltmp52:
.Ltmp53:
	.loc	0 24 2 is_stmt 0
.Ltmp54:
	r2 = 1000000
	r3 = 0
	call 171
.Ltmp55:
	.loc	0 25 2 is_stmt 1
.Ltmp56:
	w0 = 0
	exit
.Ltmp57:
.Ltmp58:
.Lfunc_end1:
	.size	fire, .Lfunc_end1-fire
	.cfi_endproc

	.type	items,@object
	.section	.maps,"aw",@progbits
	.globl	items
	.p2align	3, 0x0
items:
	.zero	32
	.size	items, 32

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
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Ltmp32-.Lfunc_begin0
	.uleb128 .Ltmp37-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Ltmp37-.Lfunc_begin0
	.uleb128 .Ltmp40-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp46-.Lfunc_begin1
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp46-.Lfunc_begin1
	.uleb128 .Ltmp52-.Lfunc_begin1
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
	.byte	20
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
	.byte	21
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
	.byte	22
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
	.byte	23
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
	.byte	48
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
	.byte	19
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	14
	.byte	8
	.byte	7
	.long	130
	.byte	0
	.byte	15
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	16
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	17
	.byte	16
	.byte	8
	.byte	13
	.long	185
	.byte	0
	.byte	18
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
	.byte	20
	.byte	24
	.byte	0
	.byte	9
	.byte	8
	.byte	14
	.long	214
	.byte	0
	.byte	10
	.byte	0
	.byte	8
	.byte	17
	.long	226
	.byte	0
	.byte	11
	.byte	8
	.byte	0
	.byte	10
	.long	222
	.byte	16
	.byte	1
	.byte	10
	.byte	5
	.byte	15
	.byte	7
	.byte	8
	.byte	11
	.byte	19
	.byte	16
	.byte	1
	.byte	142
	.byte	8
	.byte	18
	.long	241
	.byte	1
	.byte	143
	.byte	0
	.byte	0
	.byte	3
	.long	214
	.byte	4
	.long	74
	.byte	2
	.byte	0
	.byte	12
	.byte	21
	.long	262
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	267
	.byte	13
	.long	283

	.byte	14
	.long	283
	.byte	14
	.long	284
	.byte	0
	.byte	15
	.byte	9
	.long	289
	.byte	16
	.byte	12
	.byte	22
	.long	300
	.byte	1
	.byte	204
	.ascii	"\251\001"
	.byte	9
	.long	305
	.byte	13
	.long	326

	.byte	14
	.long	330
	.byte	14
	.long	283
	.byte	14
	.long	214
	.byte	0
	.byte	5
	.byte	23
	.byte	5
	.byte	8
	.byte	9
	.long	226
	.byte	12
	.byte	24
	.long	345
	.byte	1
	.byte	205
	.ascii	"\252\001"
	.byte	9
	.long	350
	.byte	13
	.long	326

	.byte	14
	.long	330
	.byte	14
	.long	283
	.byte	0
	.byte	12
	.byte	25
	.long	376
	.byte	1
	.byte	206
	.ascii	"\253\001"
	.byte	9
	.long	381
	.byte	13
	.long	326

	.byte	14
	.long	330
	.byte	14
	.long	214
	.byte	14
	.long	214
	.byte	0
	.byte	12
	.byte	26
	.long	412
	.byte	1
	.byte	207
	.ascii	"\254\001"
	.byte	9
	.long	417
	.byte	13
	.long	326

	.byte	14
	.long	330
	.byte	0
	.byte	17
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	29

	.long	147

	.byte	18
	.byte	31
	.byte	0
	.byte	29
	.long	531
	.byte	19
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	31
	.long	173
	.byte	20
	.byte	0
	.byte	20
	.byte	0
	.byte	32
	.long	185
	.byte	20
	.byte	1
	.byte	29
	.byte	0
	.byte	33
	.long	147
	.byte	20
	.byte	2
	.byte	30
	.byte	0
	.byte	33
	.long	147
	.byte	0
	.byte	21
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	21

	.long	147
	.byte	18
	.byte	65
	.byte	0
	.byte	21
	.long	283
	.byte	18
	.byte	10
	.byte	0
	.byte	21
	.long	168
	.byte	22
	.byte	3
	.byte	20
	.byte	0
	.byte	21
	.long	185
	.byte	0
	.byte	9
	.long	536
	.byte	11
	.byte	64
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	32
	.long	173
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	33
	.long	173
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	34
	.long	173
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	35
	.long	173
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	36
	.long	173
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	37
	.long	173
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	38
	.long	173
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	39
	.long	173
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	40
	.long	173
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	41
	.long	173
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	42
	.long	173
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	43
	.long	173
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	44
	.long	821
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	45
	.long	173
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	46
	.long	173
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	47
	.long	173
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	48
	.long	173
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	49
	.long	173
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	50
	.long	173
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	51
	.long	173
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	52
	.long	173
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	53
	.long	833
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	54
	.long	833
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	55
	.long	173
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	56
	.long	173
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	57
	.long	173
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	58
	.long	214
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	59
	.long	214
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	60
	.long	173
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	61
	.long	173
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	62
	.long	845
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
	.long	850
	.byte	23
	.byte	63

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
	.byte	3
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
	.asciz	"timer.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"items"
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
	.asciz	"fired"
.Linfo_string15:
	.asciz	"unsigned long long"
.Linfo_string16:
	.asciz	"u64"
.Linfo_string17:
	.asciz	"timer"
.Linfo_string18:
	.asciz	"opaque"
.Linfo_string19:
	.asciz	"bpf_timer"
.Linfo_string20:
	.asciz	"item"
.Linfo_string21:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string22:
	.asciz	"bpf_timer_init"
.Linfo_string23:
	.asciz	"long"
.Linfo_string24:
	.asciz	"bpf_timer_set_callback"
.Linfo_string25:
	.asciz	"bpf_timer_start"
.Linfo_string26:
	.asciz	"bpf_timer_cancel"
.Linfo_string27:
	.asciz	"start"
.Linfo_string28:
	.asciz	"fire"
.Linfo_string29:
	.asciz	"active"
.Linfo_string30:
	.asciz	"idle"
.Linfo_string31:
	.asciz	"skb"
.Linfo_string32:
	.asciz	"len"
.Linfo_string33:
	.asciz	"pkt_type"
.Linfo_string34:
	.asciz	"mark"
.Linfo_string35:
	.asciz	"queue_mapping"
.Linfo_string36:
	.asciz	"protocol"
.Linfo_string37:
	.asciz	"vlan_present"
.Linfo_string38:
	.asciz	"vlan_tci"
.Linfo_string39:
	.asciz	"vlan_proto"
.Linfo_string40:
	.asciz	"priority"
.Linfo_string41:
	.asciz	"ingress_ifindex"
.Linfo_string42:
	.asciz	"ifindex"
.Linfo_string43:
	.asciz	"tc_index"
.Linfo_string44:
	.asciz	"cb"
.Linfo_string45:
	.asciz	"hash"
.Linfo_string46:
	.asciz	"tc_classid"
.Linfo_string47:
	.asciz	"data"
.Linfo_string48:
	.asciz	"data_end"
.Linfo_string49:
	.asciz	"napi_id"
.Linfo_string50:
	.asciz	"family"
.Linfo_string51:
	.asciz	"remote_ip4"
.Linfo_string52:
	.asciz	"local_ip4"
.Linfo_string53:
	.asciz	"remote_ip6"
.Linfo_string54:
	.asciz	"local_ip6"
.Linfo_string55:
	.asciz	"remote_port"
.Linfo_string56:
	.asciz	"local_port"
.Linfo_string57:
	.asciz	"data_meta"
.Linfo_string58:
	.asciz	"flow_keys"
.Linfo_string59:
	.asciz	"tstamp"
.Linfo_string60:
	.asciz	"wire_len"
.Linfo_string61:
	.asciz	"gso_segs"
.Linfo_string62:
	.asciz	"sk"
.Linfo_string63:
	.asciz	"bpf_sock"
.Linfo_string64:
	.asciz	"__sk_buff"
.Linfo_string65:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	items
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1008
	.long	1008
	.long	1003
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
	.long	67108866
	.long	24
	.long	47
	.long	12
	.long	0
	.long	53
	.long	14
	.long	64
	.long	59
	.long	134217728
	.long	13
	.long	63
	.long	16777216
	.long	8
	.long	64
	.long	82
	.long	67108865
	.long	16
	.long	92
	.long	15
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	4
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	99
	.long	1
	.long	0
	.long	104
	.long	5
	.long	64
	.long	116
	.long	7
	.long	128
	.long	120
	.long	10
	.long	192
	.long	126
	.long	234881024
	.long	16
	.long	1
	.long	0
	.long	33554432
	.long	19
	.long	132
	.long	67108895
	.long	176
	.long	142
	.long	8
	.long	0
	.long	146
	.long	8
	.long	32
	.long	155
	.long	8
	.long	64
	.long	160
	.long	8
	.long	96
	.long	174
	.long	8
	.long	128
	.long	183
	.long	8
	.long	160
	.long	196
	.long	8
	.long	192
	.long	205
	.long	8
	.long	224
	.long	216
	.long	8
	.long	256
	.long	225
	.long	8
	.long	288
	.long	241
	.long	8
	.long	320
	.long	249
	.long	8
	.long	352
	.long	258
	.long	20
	.long	384
	.long	261
	.long	8
	.long	544
	.long	266
	.long	8
	.long	576
	.long	277
	.long	8
	.long	608
	.long	282
	.long	8
	.long	640
	.long	291
	.long	8
	.long	672
	.long	299
	.long	8
	.long	704
	.long	306
	.long	8
	.long	736
	.long	317
	.long	8
	.long	768
	.long	327
	.long	21
	.long	800
	.long	338
	.long	21
	.long	928
	.long	348
	.long	8
	.long	1056
	.long	360
	.long	8
	.long	1088
	.long	371
	.long	8
	.long	1120
	.long	381
	.long	12
	.long	1152
	.long	391
	.long	12
	.long	1216
	.long	398
	.long	8
	.long	1280
	.long	407
	.long	8
	.long	1312
	.long	416
	.long	22
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
	.long	23
	.long	419
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	428
	.long	18
	.long	432
	.long	201326593
	.long	24
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103811
	.long	2
	.long	834
	.long	26
	.long	116
	.long	7
	.long	42
	.long	10
	.long	838
	.long	201326592
	.long	27
	.long	976
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	29
	.long	4
	.long	4
	.long	981
	.long	234881024
	.long	30
	.long	1
	.long	989
	.long	251658241
	.long	0
	.long	17
	.long	items
	.long	32
	.long	995
	.long	251658241
	.long	0
	.long	31
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
	.ascii	"item"
	.byte	0
	.ascii	"fired"
	.byte	0
	.ascii	"timer"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_timer"
	.byte	0
	.ascii	"opaque"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"items"
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
	.ascii	"start"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./timer.c"
	.byte	0
	.ascii	"int start(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\tstruct item *item = bpf_map_lookup_elem(&items, &key);"
	.byte	0
	.ascii	"\tif (!item)"
	.byte	0
	.ascii	"\tif (bpf_timer_init(&item->timer, &items, 1))"
	.byte	0
	.ascii	"\tif (bpf_timer_set_callback(&item->timer, fire))"
	.byte	0
	.ascii	"\tif (bpf_timer_start(&item->timer, 3600000000000ULL, 0))"
	.byte	0
	.ascii	"\tactive = bpf_timer_cancel(&item->timer);"
	.byte	0
	.ascii	"\tidle = bpf_timer_cancel(&item->timer);"
	.byte	0
	.ascii	"\treturn 10 * active + idle + 1;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"map"
	.byte	0
	.ascii	"fire"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"static int fire(void *map, u32 *key, struct item *item)"
	.byte	0
	.ascii	"\titem->fired++;"
	.byte	0
	.ascii	"\tbpf_timer_start(&item->timer, 1000000, 0);"
	.byte	0
	.ascii	"\treturn 0;"
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
	.long	36
	.long	36
	.long	404
	.long	440
	.long	0
	.long	8
	.long	438
	.long	1
	.long	.Lfunc_begin0
	.long	25
	.long	843
	.long	1
	.long	.Lfunc_begin1
	.long	28
	.long	16
	.long	438
	.long	17
	.long	.Lfunc_begin0
	.long	441
	.long	451
	.long	29696
	.long	.Ltmp2
	.long	441
	.long	484
	.long	31750
	.long	.Ltmp3
	.long	441
	.long	498
	.long	32790
	.long	.Ltmp9
	.long	441
	.long	554
	.long	35846
	.long	.Ltmp12
	.long	441
	.long	566
	.long	37916
	.long	.Ltmp15
	.long	441
	.long	566
	.long	37894
	.long	.Ltmp17
	.long	441
	.long	566
	.long	37894
	.long	.Ltmp20
	.long	441
	.long	612
	.long	39942
	.long	.Ltmp22
	.long	441
	.long	612
	.long	39942
	.long	.Ltmp25
	.long	441
	.long	661
	.long	41990
	.long	.Ltmp27
	.long	441
	.long	661
	.long	41990
	.long	.Ltmp30
	.long	441
	.long	718
	.long	44043
	.long	.Ltmp34
	.long	441
	.long	760
	.long	45065
	.long	.Ltmp36
	.long	441
	.long	800
	.long	46092
	.long	.Ltmp39
	.long	441
	.long	800
	.long	46101
	.long	.Ltmp42
	.long	441
	.long	800
	.long	46108
	.long	.Ltmp43
	.long	441
	.long	832
	.long	47105
	.long	843
	.long	7
	.long	.Lfunc_begin1
	.long	441
	.long	849
	.long	21504
	.long	.Ltmp48
	.long	441
	.long	905
	.long	23565
	.long	.Ltmp49
	.long	441
	.long	905
	.long	23565
	.long	.Ltmp50
	.long	441
	.long	905
	.long	23565
	.long	.Ltmp51
	.long	441
	.long	921
	.long	24601
	.long	.Ltmp54
	.long	441
	.long	921
	.long	24578
	.long	.Ltmp56
	.long	441
	.long	965
	.long	25602
	.addrsig
	.addrsig_sym start
	.addrsig_sym fire
	.addrsig_sym items
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
