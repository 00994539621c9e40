	.file	"sock_maps.c"
	.file	0 "." "sock_maps.c" md5 0x7ffb5e7899e49121f1c9ae9c6972834c
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	sockops,"ax",@progbits
	.globl	established
	.p2align	3
	.type	established,@function
established:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 71 28 prologue_end
.Ltmp0:
	w2 = *(u32 *)(r1 + 24)
	.loc	0 71 21 is_stmt 0
.Ltmp1:
	*(u32 *)(r10 - 8) = w2
	.loc	0 71 45
.Ltmp2:
	w2 = *(u32 *)(r1 + 64)
	.loc	0 71 21
.Ltmp3:
	*(u32 *)(r10 - 4) = w2
	.loc	0 72 19 is_stmt 1
.Ltmp4:
	w2 = *(u32 *)(r1 + 68)
	.loc	0 72 30 is_stmt 0
.Ltmp5:
	w2 &= 15
	.loc	0 72 6
.Ltmp6:
	*(u32 *)(r10 - 12) = w2
.Ltmp7:
	.loc	0 75 11 is_stmt 1
.Ltmp8:
.Ltmp9:
	w2 = *(u32 *)(r1 + 0)
	.loc	0 75 19 is_stmt 0
.Ltmp10:
	w2 &= -2
	if w2 != 4 goto LBB0_2
.Ltmp11:
.Ltmp12:
	.loc	0 0 19
	r3 = r10
	r3 += -12
	r6 = r1
.Ltmp13:
	.loc	0 76 3 is_stmt 1
.Ltmp14:
.Ltmp15:
	r2 = by_index ll
	r4 = 0
	call 53
.Ltmp16:
.Ltmp17:
	.loc	0 0 3 is_stmt 0
	r3 = r10
	r3 += -8
	.loc	0 77 3 is_stmt 1
.Ltmp18:
	r1 = r6
	r2 = by_tuple ll
	r4 = 1
	call 70
.Ltmp19:
.Ltmp20:
LBB0_2:
	.loc	0 79 2
.Ltmp21:
	w0 = 1
	exit
.Ltmp22:
.Ltmp23:
.Lfunc_end0:
	.size	established, .Lfunc_end0-established
	.cfi_endproc

	.section	"sk_skb/stream_verdict","ax",@progbits
	.globl	verdict
	.p2align	3
	.type	verdict,@function
verdict:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 85 50 prologue_end
.Ltmp24:
	w3 = *(u32 *)(r1 + 136)
	.loc	0 85 61 is_stmt 0
.Ltmp25:
	w3 &= 15
	.loc	0 85 9
.Ltmp26:
	r2 = by_index ll
	r4 = 0
	call 52
.Ltmp27:
.Ltmp28:
	.loc	0 85 2 is_stmt 1
.Ltmp29:
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end1:
	.size	verdict, .Lfunc_end1-verdict
	.cfi_endproc

	.section	"sk_skb/stream_parser","ax",@progbits
	.globl	parser
	.p2align	3
	.type	parser,@function
parser:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 91 14 prologue_end
.Ltmp32:
	w0 = *(u32 *)(r1 + 0)
	.loc	0 91 2 is_stmt 0
.Ltmp33:
	exit
.Ltmp34:
.Ltmp35:
.Lfunc_end2:
	.size	parser, .Lfunc_end2-parser
	.cfi_endproc

	.section	sk_msg,"ax",@progbits
	.globl	message
	.p2align	3
	.type	message,@function
message:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 97 28 prologue_end is_stmt 1
.Ltmp36:
	w2 = *(u32 *)(r1 + 20)
	.loc	0 97 21 is_stmt 0
.Ltmp37:
	*(u32 *)(r10 - 8) = w2
	.loc	0 97 45
.Ltmp38:
	w2 = *(u32 *)(r1 + 60)
	.loc	0 97 21
.Ltmp39:
	*(u32 *)(r10 - 4) = w2
	r3 = r10
	r3 += -8
	.loc	0 99 9 is_stmt 1
.Ltmp40:
	r2 = by_tuple ll
	r4 = 0
	call 71
.Ltmp41:
.Ltmp42:
	.loc	0 99 2
.Ltmp43:
	exit
.Ltmp44:
.Ltmp45:
.Lfunc_end3:
	.size	message, .Lfunc_end3-message
	.cfi_endproc

	.section	sk_reuseport,"ax",@progbits
	.globl	choose
	.p2align	3
	.type	choose,@function
choose:
.Lfunc_begin4:
	.cfi_startproc
	.loc	0 105 21 prologue_end
.Ltmp46:
	w2 = *(u32 *)(r1 + 32)
	.loc	0 105 26 is_stmt 0
.Ltmp47:
	w2 &= 1
	.loc	0 105 6
.Ltmp48:
	*(u32 *)(r10 - 4) = w2
	r3 = r10
	r3 += -4
	.loc	0 107 9 is_stmt 1
.Ltmp49:
	r2 = listeners ll
	r4 = 0
	call 82
.Ltmp50:
.Ltmp51:
	r1 = r0
	w0 = 1
	.loc	0 107 63 is_stmt 0
.Ltmp52:
	if r1 == 0 goto LBB4_2
	.loc	0 0 63
	w0 = 0
LBB4_2:
	.loc	0 107 2 is_stmt 1
.Ltmp53:
	exit
.Ltmp54:
.Ltmp55:
.Lfunc_end4:
	.size	choose, .Lfunc_end4-choose
	.cfi_endproc

	.type	by_index,@object
	.section	.maps,"aw",@progbits
	.globl	by_index
	.p2align	3, 0x0
by_index:
	.zero	32
	.size	by_index, 32

	.type	by_tuple,@object
	.globl	by_tuple
	.p2align	3, 0x0
by_tuple:
	.zero	32
	.size	by_tuple, 32

	.type	listeners,@object
	.globl	listeners
	.p2align	3, 0x0
listeners:
	.zero	32
	.size	listeners, 32

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
	.uleb128 .Ltmp16-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	3
	.byte	5
	.uleb128 .Ltmp27-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	3
	.byte	7
	.uleb128 .Ltmp41-.Lfunc_begin3
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc3:
	.byte	3
	.byte	8
	.uleb128 .Ltmp50-.Lfunc_begin4
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
	.byte	17
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
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
	.byte	110
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
	.byte	12
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	7
	.byte	8
	.byte	7
	.long	130
	.byte	0
	.byte	8
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	9
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	10
	.byte	16
	.byte	8
	.byte	13
	.long	185
	.byte	0
	.byte	11
	.byte	24
	.byte	0
	.byte	9
	.long	135
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	15
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
	.byte	16
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
	.byte	10
	.long	198
	.byte	15
	.byte	1
	.byte	10
	.byte	5
	.byte	14
	.byte	7
	.byte	8
	.byte	2
	.byte	16
	.long	213

	.byte	0
	.byte	24
	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	32
	.byte	0
	.byte	19
	.byte	8
	.byte	7
	.long	254
	.byte	0
	.byte	20
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	21
	.byte	8
	.byte	8
	.byte	10
	.long	271
	.byte	0
	.byte	22
	.byte	16
	.byte	8
	.byte	13
	.long	185
	.byte	0
	.byte	23
	.byte	24
	.byte	0
	.byte	9
	.long	259
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	18
	.byte	0
	.byte	9
	.long	276
	.byte	11
	.byte	19
	.byte	8
	.byte	0
	.byte	14
	.byte	8
	.byte	17
	.long	173
	.byte	0
	.byte	15
	.byte	0
	.byte	8
	.byte	18
	.long	173
	.byte	0
	.byte	16
	.byte	4
	.byte	0
	.byte	2
	.byte	20
	.long	311

	.byte	0
	.byte	31
	.byte	2
	.byte	161
	.byte	3
	.byte	7
	.byte	32
	.byte	0
	.byte	26
	.byte	8
	.byte	7
	.long	352
	.byte	0
	.byte	27
	.byte	0
	.byte	8
	.byte	9
	.long	369
	.byte	0
	.byte	28
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	29
	.byte	16
	.byte	8
	.byte	13
	.long	185
	.byte	0
	.byte	30
	.byte	24
	.byte	0
	.byte	9
	.long	357
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	20
	.byte	0
	.byte	9
	.long	374
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	2
	.byte	0
	.byte	12
	.byte	21
	.long	395
	.byte	1
	.byte	177
	.byte	53
	.byte	9
	.long	400
	.byte	13
	.long	426

	.byte	14
	.long	430
	.byte	14
	.long	430
	.byte	14
	.long	430
	.byte	14
	.long	190
	.byte	0
	.byte	5
	.byte	22
	.byte	5
	.byte	8
	.byte	15
	.byte	12
	.byte	23
	.long	395
	.byte	1
	.byte	178
	.byte	70
	.byte	12
	.byte	24
	.long	449
	.byte	1
	.byte	176
	.byte	52
	.byte	9
	.long	454
	.byte	13
	.long	426

	.byte	14
	.long	430
	.byte	14
	.long	430
	.byte	14
	.long	173
	.byte	14
	.long	190
	.byte	0
	.byte	12
	.byte	25
	.long	395
	.byte	1
	.byte	179
	.byte	71
	.byte	12
	.byte	26
	.long	395
	.byte	1
	.byte	181
	.byte	82
	.byte	16
	.long	181
	.byte	4
	.byte	1
	.byte	77
	.byte	17
	.byte	27
	.byte	1
	.byte	17
	.byte	28
	.ascii	"\200\b"
	.byte	17
	.byte	29
	.byte	0
	.byte	17
	.byte	30
	.byte	1
	.byte	17
	.byte	31
	.byte	2
	.byte	0
	.byte	18
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	32
	.byte	0
	.byte	69

	.long	147

	.byte	19
	.byte	0
	.byte	38
	.byte	0
	.byte	69
	.long	693
	.byte	20
	.byte	2
	.byte	145
	.byte	8
	.byte	10
	.byte	0
	.byte	71
	.long	276
	.byte	20
	.byte	2
	.byte	145
	.byte	4
	.byte	37
	.byte	0
	.byte	72
	.long	173
	.byte	0
	.byte	18
	.byte	5
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	33
	.byte	0
	.byte	83

	.long	147

	.byte	19
	.byte	1
	.byte	49
	.byte	0
	.byte	83
	.long	797
	.byte	0
	.byte	18
	.byte	6
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	34
	.byte	0
	.byte	89

	.long	147

	.byte	21
	.byte	1
	.byte	81
	.byte	49
	.byte	0
	.byte	89
	.long	797
	.byte	0
	.byte	18
	.byte	7
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	35
	.byte	0
	.byte	95

	.long	147

	.byte	19
	.byte	2
	.byte	76
	.byte	0
	.byte	95
	.long	1106
	.byte	20
	.byte	2
	.byte	145
	.byte	0
	.byte	10
	.byte	0
	.byte	97
	.long	276
	.byte	0
	.byte	18
	.byte	8
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	36
	.byte	0
	.byte	103

	.long	147

	.byte	19
	.byte	3
	.byte	79
	.byte	0
	.byte	103
	.long	1207
	.byte	20
	.byte	2
	.byte	145
	.byte	4
	.byte	37
	.byte	0
	.byte	105
	.long	173
	.byte	0
	.byte	9
	.long	698
	.byte	11
	.byte	48
	.byte	72
	.byte	0
	.byte	33
	.byte	8
	.byte	39
	.long	173
	.byte	0
	.byte	34
	.byte	0
	.byte	8
	.byte	40
	.long	785
	.byte	0
	.byte	35
	.byte	4
	.byte	8
	.byte	41
	.long	173
	.byte	0
	.byte	36
	.byte	20
	.byte	8
	.byte	42
	.long	173
	.byte	0
	.byte	37
	.byte	24
	.byte	8
	.byte	43
	.long	173
	.byte	0
	.byte	38
	.byte	28
	.byte	8
	.byte	44
	.long	785
	.byte	0
	.byte	39
	.byte	32
	.byte	8
	.byte	45
	.long	785
	.byte	0
	.byte	40
	.byte	48
	.byte	8
	.byte	46
	.long	173
	.byte	0
	.byte	41
	.byte	64
	.byte	8
	.byte	47
	.long	173
	.byte	0
	.byte	42
	.byte	68
	.byte	0
	.byte	3
	.long	173
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	9
	.long	802
	.byte	11
	.byte	75
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	50
	.long	173
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	51
	.long	173
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	52
	.long	173
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	53
	.long	173
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	54
	.long	173
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	55
	.long	173
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	56
	.long	173
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	57
	.long	173
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	58
	.long	173
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	59
	.long	173
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	60
	.long	173
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	61
	.long	173
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	62
	.long	1087
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	63
	.long	173
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	64
	.long	173
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	65
	.long	173
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	66
	.long	173
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	67
	.long	173
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	41
	.long	173
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	42
	.long	173
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	43
	.long	173
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	44
	.long	785
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	45
	.long	785
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	46
	.long	173
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	47
	.long	173
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	68
	.long	173
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	69
	.long	190
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	70
	.long	190
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	71
	.long	173
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	72
	.long	173
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	73
	.long	1099
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
	.byte	9
	.long	1104
	.byte	22
	.byte	74

	.byte	9
	.long	1111
	.byte	11
	.byte	78
	.byte	72
	.byte	0
	.byte	45
	.byte	8
	.byte	65
	.long	190
	.byte	0
	.byte	46
	.byte	0
	.byte	8
	.byte	66
	.long	190
	.byte	0
	.byte	47
	.byte	8
	.byte	8
	.byte	41
	.long	173
	.byte	0
	.byte	48
	.byte	16
	.byte	8
	.byte	42
	.long	173
	.byte	0
	.byte	49
	.byte	20
	.byte	8
	.byte	43
	.long	173
	.byte	0
	.byte	50
	.byte	24
	.byte	8
	.byte	44
	.long	785
	.byte	0
	.byte	51
	.byte	28
	.byte	8
	.byte	45
	.long	785
	.byte	0
	.byte	52
	.byte	44
	.byte	8
	.byte	46
	.long	173
	.byte	0
	.byte	53
	.byte	60
	.byte	8
	.byte	47
	.long	173
	.byte	0
	.byte	54
	.byte	64
	.byte	8
	.byte	77
	.long	173
	.byte	0
	.byte	55
	.byte	68
	.byte	0
	.byte	9
	.long	1212
	.byte	11
	.byte	83
	.byte	40
	.byte	0
	.byte	58
	.byte	8
	.byte	65
	.long	190
	.byte	0
	.byte	59
	.byte	0
	.byte	8
	.byte	66
	.long	190
	.byte	0
	.byte	60
	.byte	8
	.byte	8
	.byte	50
	.long	173
	.byte	0
	.byte	61
	.byte	16
	.byte	8
	.byte	80
	.long	173
	.byte	0
	.byte	62
	.byte	20
	.byte	8
	.byte	81
	.long	173
	.byte	0
	.byte	63
	.byte	24
	.byte	8
	.byte	82
	.long	173
	.byte	0
	.byte	64
	.byte	28
	.byte	8
	.byte	63
	.long	173
	.byte	0
	.byte	65
	.byte	32
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
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	5
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	6
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	3
	.byte	7
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	3
	.byte	8
	.uleb128 .Lfunc_end4-.Lfunc_begin4
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	340
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"sock_maps.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"by_index"
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
	.asciz	"unsigned long long"
.Linfo_string15:
	.asciz	"u64"
.Linfo_string16:
	.asciz	"by_tuple"
.Linfo_string17:
	.asciz	"remote"
.Linfo_string18:
	.asciz	"port"
.Linfo_string19:
	.asciz	"tuple"
.Linfo_string20:
	.asciz	"listeners"
.Linfo_string21:
	.asciz	"bpf_sock_map_update"
.Linfo_string22:
	.asciz	"long"
.Linfo_string23:
	.asciz	"bpf_sock_hash_update"
.Linfo_string24:
	.asciz	"bpf_sk_redirect_map"
.Linfo_string25:
	.asciz	"bpf_msg_redirect_hash"
.Linfo_string26:
	.asciz	"bpf_sk_select_reuseport"
.Linfo_string27:
	.asciz	"F_NO_PREALLOC"
.Linfo_string28:
	.asciz	"F_MMAPABLE"
.Linfo_string29:
	.asciz	"ANY"
.Linfo_string30:
	.asciz	"NOEXIST"
.Linfo_string31:
	.asciz	"EXIST"
.Linfo_string32:
	.asciz	"established"
.Linfo_string33:
	.asciz	"verdict"
.Linfo_string34:
	.asciz	"parser"
.Linfo_string35:
	.asciz	"message"
.Linfo_string36:
	.asciz	"choose"
.Linfo_string37:
	.asciz	"index"
.Linfo_string38:
	.asciz	"ops"
.Linfo_string39:
	.asciz	"op"
.Linfo_string40:
	.asciz	"args"
.Linfo_string41:
	.asciz	"family"
.Linfo_string42:
	.asciz	"remote_ip4"
.Linfo_string43:
	.asciz	"local_ip4"
.Linfo_string44:
	.asciz	"remote_ip6"
.Linfo_string45:
	.asciz	"local_ip6"
.Linfo_string46:
	.asciz	"remote_port"
.Linfo_string47:
	.asciz	"local_port"
.Linfo_string48:
	.asciz	"bpf_sock_ops"
.Linfo_string49:
	.asciz	"skb"
.Linfo_string50:
	.asciz	"len"
.Linfo_string51:
	.asciz	"pkt_type"
.Linfo_string52:
	.asciz	"mark"
.Linfo_string53:
	.asciz	"queue_mapping"
.Linfo_string54:
	.asciz	"protocol"
.Linfo_string55:
	.asciz	"vlan_present"
.Linfo_string56:
	.asciz	"vlan_tci"
.Linfo_string57:
	.asciz	"vlan_proto"
.Linfo_string58:
	.asciz	"priority"
.Linfo_string59:
	.asciz	"ingress_ifindex"
.Linfo_string60:
	.asciz	"ifindex"
.Linfo_string61:
	.asciz	"tc_index"
.Linfo_string62:
	.asciz	"cb"
.Linfo_string63:
	.asciz	"hash"
.Linfo_string64:
	.asciz	"tc_classid"
.Linfo_string65:
	.asciz	"data"
.Linfo_string66:
	.asciz	"data_end"
.Linfo_string67:
	.asciz	"napi_id"
.Linfo_string68:
	.asciz	"data_meta"
.Linfo_string69:
	.asciz	"flow_keys"
.Linfo_string70:
	.asciz	"tstamp"
.Linfo_string71:
	.asciz	"wire_len"
.Linfo_string72:
	.asciz	"gso_segs"
.Linfo_string73:
	.asciz	"sk"
.Linfo_string74:
	.asciz	"bpf_sock"
.Linfo_string75:
	.asciz	"__sk_buff"
.Linfo_string76:
	.asciz	"msg"
.Linfo_string77:
	.asciz	"size"
.Linfo_string78:
	.asciz	"sk_msg_md"
.Linfo_string79:
	.asciz	"reuse"
.Linfo_string80:
	.asciz	"eth_protocol"
.Linfo_string81:
	.asciz	"ip_protocol"
.Linfo_string82:
	.asciz	"bind_inany"
.Linfo_string83:
	.asciz	"sk_reuseport_md"
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
	.long	.Linfo_string71
	.long	.Linfo_string72
	.long	.Linfo_string73
	.long	.Linfo_string74
	.long	.Linfo_string75
	.long	.Linfo_string76
	.long	.Linfo_string77
	.long	.Linfo_string78
	.long	.Linfo_string79
	.long	.Linfo_string80
	.long	.Linfo_string81
	.long	.Linfo_string82
	.long	.Linfo_string83
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	by_index
	.quad	by_tuple
	.quad	listeners
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1708
	.long	1708
	.long	1244
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
	.long	15
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
	.long	134217728
	.long	12
	.long	46
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	1
	.long	0
	.long	70
	.long	5
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	10
	.long	192
	.long	92
	.long	234881024
	.long	13
	.long	1
	.long	0
	.long	33554432
	.long	16
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	18
	.long	0
	.long	33554432
	.long	18
	.long	101
	.long	67108866
	.long	8
	.long	107
	.long	8
	.long	0
	.long	114
	.long	8
	.long	32
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	15
	.long	0
	.long	70
	.long	5
	.long	64
	.long	82
	.long	17
	.long	128
	.long	86
	.long	10
	.long	192
	.long	119
	.long	234881024
	.long	19
	.long	1
	.long	0
	.long	33554432
	.long	22
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	20
	.long	0
	.long	33554432
	.long	24
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	21
	.long	0
	.long	70
	.long	23
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	10
	.long	192
	.long	128
	.long	234881024
	.long	25
	.long	1
	.long	0
	.long	33554432
	.long	28
	.long	138
	.long	67108873
	.long	72
	.long	151
	.long	8
	.long	0
	.long	154
	.long	29
	.long	32
	.long	159
	.long	8
	.long	160
	.long	166
	.long	8
	.long	192
	.long	177
	.long	8
	.long	224
	.long	187
	.long	29
	.long	256
	.long	198
	.long	29
	.long	384
	.long	208
	.long	8
	.long	512
	.long	220
	.long	8
	.long	544
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	4
	.long	0
	.long	218103809
	.long	2
	.long	231
	.long	27
	.long	235
	.long	201326593
	.long	30
	.long	0
	.long	33554432
	.long	33
	.long	518
	.long	67108895
	.long	176
	.long	528
	.long	8
	.long	0
	.long	532
	.long	8
	.long	32
	.long	541
	.long	8
	.long	64
	.long	546
	.long	8
	.long	96
	.long	560
	.long	8
	.long	128
	.long	569
	.long	8
	.long	160
	.long	582
	.long	8
	.long	192
	.long	591
	.long	8
	.long	224
	.long	602
	.long	8
	.long	256
	.long	611
	.long	8
	.long	288
	.long	627
	.long	8
	.long	320
	.long	635
	.long	8
	.long	352
	.long	644
	.long	34
	.long	384
	.long	647
	.long	8
	.long	544
	.long	652
	.long	8
	.long	576
	.long	663
	.long	8
	.long	608
	.long	668
	.long	8
	.long	640
	.long	677
	.long	8
	.long	672
	.long	159
	.long	8
	.long	704
	.long	166
	.long	8
	.long	736
	.long	177
	.long	8
	.long	768
	.long	187
	.long	29
	.long	800
	.long	198
	.long	29
	.long	928
	.long	208
	.long	8
	.long	1056
	.long	220
	.long	8
	.long	1088
	.long	685
	.long	8
	.long	1120
	.long	695
	.long	11
	.long	1152
	.long	705
	.long	11
	.long	1216
	.long	712
	.long	8
	.long	1280
	.long	721
	.long	8
	.long	1312
	.long	730
	.long	35
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0
	.long	33554432
	.long	36
	.long	733
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	742
	.long	32
	.long	746
	.long	201326593
	.long	37
	.long	0
	.long	218103809
	.long	2
	.long	742
	.long	32
	.long	846
	.long	201326593
	.long	39
	.long	0
	.long	33554432
	.long	42
	.long	892
	.long	67108874
	.long	72
	.long	663
	.long	11
	.long	0
	.long	668
	.long	11
	.long	64
	.long	159
	.long	8
	.long	128
	.long	166
	.long	8
	.long	160
	.long	177
	.long	8
	.long	192
	.long	187
	.long	29
	.long	224
	.long	198
	.long	29
	.long	352
	.long	208
	.long	8
	.long	480
	.long	220
	.long	8
	.long	512
	.long	902
	.long	8
	.long	544
	.long	0
	.long	218103809
	.long	2
	.long	907
	.long	41
	.long	911
	.long	201326593
	.long	43
	.long	0
	.long	33554432
	.long	46
	.long	1041
	.long	67108871
	.long	40
	.long	663
	.long	11
	.long	0
	.long	668
	.long	11
	.long	64
	.long	528
	.long	8
	.long	128
	.long	1057
	.long	8
	.long	160
	.long	1070
	.long	8
	.long	192
	.long	1082
	.long	8
	.long	224
	.long	647
	.long	8
	.long	256
	.long	0
	.long	218103809
	.long	2
	.long	1093
	.long	45
	.long	1099
	.long	201326593
	.long	47
	.long	1217
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	49
	.long	4
	.long	4
	.long	1222
	.long	234881024
	.long	50
	.long	1
	.long	1230
	.long	251658243
	.long	0
	.long	14
	.long	by_index
	.long	32
	.long	20
	.long	by_tuple
	.long	32
	.long	26
	.long	listeners
	.long	32
	.long	1236
	.long	251658241
	.long	0
	.long	51
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
	.ascii	"by_index"
	.byte	0
	.ascii	"tuple"
	.byte	0
	.ascii	"remote"
	.byte	0
	.ascii	"port"
	.byte	0
	.ascii	"by_tuple"
	.byte	0
	.ascii	"listeners"
	.byte	0
	.ascii	"bpf_sock_ops"
	.byte	0
	.ascii	"op"
	.byte	0
	.ascii	"args"
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
	.ascii	"ops"
	.byte	0
	.ascii	"established"
	.byte	0
	.ascii	"sockops"
	.byte	0
	.ascii	"./sock_maps.c"
	.byte	0
	.ascii	"\tstruct tuple key = { ops->remote_ip4, ops->remote_port };"
	.byte	0
	.ascii	"\tu32 index = ops->local_port & 15;"
	.byte	0
	.ascii	"\tif (ops->op == 4 || ops->op == 5) {"
	.byte	0
	.ascii	"\t\tbpf_sock_map_update(ops, &by_index, &index, ANY);"
	.byte	0
	.ascii	"\t\tbpf_sock_hash_update(ops, &by_tuple, &key, NOEXIST);"
	.byte	0
	.ascii	"\treturn 1;"
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
	.ascii	"verdict"
	.byte	0
	.ascii	"sk_skb/stream_verdict"
	.byte	0
	.ascii	"\treturn bpf_sk_redirect_map(skb, &by_index, skb->local_port & 15, 0);"
	.byte	0
	.ascii	"parser"
	.byte	0
	.ascii	"sk_skb/stream_parser"
	.byte	0
	.ascii	"\treturn skb->len;"
	.byte	0
	.ascii	"sk_msg_md"
	.byte	0
	.ascii	"size"
	.byte	0
	.ascii	"msg"
	.byte	0
	.ascii	"message"
	.byte	0
	.ascii	"sk_msg"
	.byte	0
	.ascii	"\tstruct tuple key = { msg->remote_ip4, msg->remote_port };"
	.byte	0
	.ascii	"\treturn bpf_msg_redirect_hash(msg, &by_tuple, &key, 0);"
	.byte	0
	.ascii	"sk_reuseport_md"
	.byte	0
	.ascii	"eth_protocol"
	.byte	0
	.ascii	"ip_protocol"
	.byte	0
	.ascii	"bind_inany"
	.byte	0
	.ascii	"reuse"
	.byte	0
	.ascii	"choose"
	.byte	0
	.ascii	"sk_reuseport"
	.byte	0
	.ascii	"\tu32 index = reuse->hash & 1;"
	.byte	0
	.ascii	"\treturn bpf_sk_select_reuseport(reuse, &listeners, &index, 0) == 0;"
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
	.long	84
	.long	84
	.long	524
	.long	608
	.long	0
	.long	8
	.long	247
	.long	1
	.long	.Lfunc_begin0
	.long	31
	.long	754
	.long	1
	.long	.Lfunc_begin1
	.long	38
	.long	853
	.long	1
	.long	.Lfunc_begin2
	.long	40
	.long	919
	.long	1
	.long	.Lfunc_begin3
	.long	44
	.long	1106
	.long	1
	.long	.Lfunc_begin4
	.long	48
	.long	16
	.long	247
	.long	12
	.long	.Ltmp0
	.long	255
	.long	269
	.long	72732
	.long	.Ltmp1
	.long	255
	.long	269
	.long	72725
	.long	.Ltmp2
	.long	255
	.long	269
	.long	72749
	.long	.Ltmp3
	.long	255
	.long	269
	.long	72725
	.long	.Ltmp4
	.long	255
	.long	328
	.long	73747
	.long	.Ltmp5
	.long	255
	.long	328
	.long	73758
	.long	.Ltmp6
	.long	255
	.long	328
	.long	73734
	.long	.Ltmp9
	.long	255
	.long	363
	.long	76811
	.long	.Ltmp10
	.long	255
	.long	363
	.long	76819
	.long	.Ltmp15
	.long	255
	.long	400
	.long	77827
	.long	.Ltmp18
	.long	255
	.long	452
	.long	78851
	.long	.Ltmp21
	.long	255
	.long	507
	.long	80898
	.long	754
	.long	4
	.long	.Ltmp24
	.long	255
	.long	776
	.long	87090
	.long	.Ltmp25
	.long	255
	.long	776
	.long	87101
	.long	.Ltmp26
	.long	255
	.long	776
	.long	87049
	.long	.Ltmp29
	.long	255
	.long	776
	.long	87042
	.long	853
	.long	2
	.long	.Ltmp32
	.long	255
	.long	874
	.long	93198
	.long	.Ltmp33
	.long	255
	.long	874
	.long	93186
	.long	919
	.long	6
	.long	.Ltmp36
	.long	255
	.long	926
	.long	99356
	.long	.Ltmp37
	.long	255
	.long	926
	.long	99349
	.long	.Ltmp38
	.long	255
	.long	926
	.long	99373
	.long	.Ltmp39
	.long	255
	.long	926
	.long	99349
	.long	.Ltmp40
	.long	255
	.long	985
	.long	101385
	.long	.Ltmp43
	.long	255
	.long	985
	.long	101378
	.long	1106
	.long	6
	.long	.Ltmp46
	.long	255
	.long	1119
	.long	107541
	.long	.Ltmp47
	.long	255
	.long	1119
	.long	107546
	.long	.Ltmp48
	.long	255
	.long	1119
	.long	107526
	.long	.Ltmp49
	.long	255
	.long	1149
	.long	109577
	.long	.Ltmp52
	.long	255
	.long	1149
	.long	109631
	.long	.Ltmp53
	.long	255
	.long	1149
	.long	109570
	.addrsig
	.addrsig_sym established
	.addrsig_sym verdict
	.addrsig_sym parser
	.addrsig_sym message
	.addrsig_sym choose
	.addrsig_sym by_index
	.addrsig_sym by_tuple
	.addrsig_sym listeners
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
