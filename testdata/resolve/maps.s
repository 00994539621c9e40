	.file	"maps.c"
	.file	0 "." "maps.c" md5 0x80a56b2bd57cdcb00ce799dd564c159b
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	called
	.p2align	3
	.type	called,@function
called:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 81 9 prologue_end
.Ltmp0:
	r1 = plain ll
	r2 = .L.str ll
	call 1
.Ltmp1:
	r1 = r0
	w0 = 2
.Ltmp2:
	if r1 == 0 goto LBB0_2
	.loc	0 0 9 is_stmt 0
	w0 = 1
LBB0_2:
	.loc	0 81 2 is_stmt 1
.Ltmp3:
	exit
.Ltmp4:
.Ltmp5:
.Lfunc_end0:
	.size	called, .Lfunc_end0-called
	.cfi_endproc

	.globl	caller
	.p2align	3
	.type	caller,@function
caller:
.Lfunc_begin1:
	.loc	0 86 0
	.cfi_startproc
	r6 = r1
.Ltmp6:
.Ltmp7:
	w1 = 1
.Ltmp8:
	.loc	0 87 6 prologue_end
.Ltmp9:
.Ltmp10:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 88 14
.Ltmp11:
	r1 = outer ll
	call 1
.Ltmp12:
.Ltmp13:
	.loc	0 90 10
.Ltmp14:
	if r0 == 0 goto LBB1_3
.Ltmp15:
.Ltmp16:
	.loc	0 0 10 is_stmt 0
	r2 = r10
	r2 += -4
	.loc	0 90 13 is_stmt 1
.Ltmp17:
	r1 = r0
	call 1
.Ltmp18:
.Ltmp19:
	.loc	0 90 10
.Ltmp20:
	if r0 == 0 goto LBB1_3
.Ltmp21:
.Ltmp22:
	.loc	0 91 3
.Ltmp23:
	r1 = r6
	r2 = calls ll
	w3 = 2
	call 12
.Ltmp24:
.Ltmp25:
LBB1_3:
	.loc	0 0 3 is_stmt 0
	r2 = r10
	r2 += -4
	.loc	0 92 2 is_stmt 1
.Ltmp26:
	r1 = by_name ll
	call 3
.Ltmp27:
	.loc	0 93 9
.Ltmp28:
	r1 = ring ll
	r2 = 0
	call 134
.Ltmp29:
	.loc	0 93 2
.Ltmp30:
	exit
.Ltmp31:
.Ltmp32:
.Lfunc_end1:
	.size	caller, .Lfunc_end1-caller
	.cfi_endproc

	.type	right,@object
	.section	.maps,"aw",@progbits
	.globl	right
	.p2align	3, 0x0
right:
	.zero	32
	.size	right, 32

	.type	left,@object
	.globl	left
	.p2align	3, 0x0
left:
	.zero	32
	.size	left, 32

	.type	outer,@object
	.globl	outer
	.p2align	3, 0x0
outer:
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	right
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	left
	.quad	right
	.size	outer, 88

	.type	sparse,@object
	.globl	sparse
	.p2align	3, 0x0
sparse:
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	left
	.size	sparse, 192

	.type	calls,@object
	.globl	calls
	.p2align	3, 0x0
calls:
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	called
	.size	calls, 48

	.type	plain,@object
	.globl	plain
	.p2align	3, 0x0
plain:
	.zero	48
	.size	plain, 48

	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"12345"
	.size	.L.str, 6

	.type	by_name,@object
	.section	.maps,"aw",@progbits
	.globl	by_name
	.p2align	3, 0x0
by_name:
	.zero	48
	.size	by_name, 48

	.type	ring,@object
	.globl	ring
	.p2align	3, 0x0
ring:
	.zero	16
	.size	ring, 16

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"Dual MIT/GPL"
	.size	LICENSE, 13

	.type	running,@object
	.section	version,"aw",@progbits
	.globl	running
	.p2align	2, 0x0
running:
	.long	396297
	.size	running, 4

	.type	bloom,@object
	.section	.maps,"aw",@progbits
	.globl	bloom
	.p2align	3, 0x0
bloom:
	.zero	32
	.size	bloom, 32

	.type	events,@object
	.globl	events
	.p2align	3, 0x0
events:
	.zero	24
	.size	events, 24

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
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.byte	1
	.byte	80
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	7
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
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
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	12
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
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	16
	.byte	52
	.byte	0
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
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	5
	.byte	0
	.byte	0
	.byte	20
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
	.byte	21
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	22
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	23
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
	.byte	24
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
	.byte	27
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
	.byte	13
	.long	.Lfunc_end1-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	49
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	24
	.byte	0
	.byte	44
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	45
	.byte	0
	.byte	4
	.byte	7
	.long	116
	.byte	0
	.byte	46
	.byte	8
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	47
	.byte	16
	.byte	4
	.byte	11
	.long	150
	.byte	0
	.byte	48
	.byte	24
	.byte	0
	.byte	5
	.long	96
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	12
	.byte	0
	.byte	8
	.byte	5
	.byte	5
	.byte	4
	.byte	9
	.byte	6
	.byte	8
	.byte	7
	.byte	5
	.long	121
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	8
	.byte	0
	.byte	5
	.long	138
	.byte	10
	.long	146
	.byte	10
	.byte	1
	.byte	9
	.byte	8
	.byte	9
	.byte	7
	.byte	4
	.byte	6
	.long	161
	.byte	11
	.long	112
	.byte	0
	.byte	5
	.long	166
	.byte	12
	.byte	15
	.byte	32
	.byte	0
	.byte	36
	.byte	4
	.byte	4
	.long	208
	.byte	0
	.byte	37
	.byte	0
	.byte	4
	.byte	7
	.long	225
	.byte	0
	.byte	38
	.byte	8
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	39
	.byte	16
	.byte	4
	.byte	12
	.long	242
	.byte	0
	.byte	40
	.byte	24
	.byte	0
	.byte	5
	.long	213
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	2
	.byte	0
	.byte	5
	.long	230
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	4
	.byte	0
	.byte	5
	.long	247
	.byte	10
	.long	255
	.byte	14
	.byte	1
	.byte	10
	.byte	8
	.byte	13
	.byte	7
	.byte	8
	.byte	2
	.byte	16
	.long	270

	.byte	0
	.byte	56
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	24
	.byte	0
	.byte	51
	.byte	4
	.byte	4
	.long	311
	.byte	0
	.byte	52
	.byte	0
	.byte	4
	.byte	7
	.long	116
	.byte	0
	.byte	53
	.byte	8
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	54
	.byte	16
	.byte	4
	.byte	11
	.long	150
	.byte	0
	.byte	55
	.byte	24
	.byte	0
	.byte	5
	.long	316
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	13
	.byte	0
	.byte	2
	.byte	17
	.long	339

	.byte	0
	.byte	65
	.byte	2
	.byte	161
	.byte	2
	.byte	3
	.byte	24
	.byte	0
	.byte	60
	.byte	4
	.byte	4
	.long	380
	.byte	0
	.byte	61
	.byte	0
	.byte	4
	.byte	7
	.long	380
	.byte	0
	.byte	62
	.byte	8
	.byte	4
	.byte	18
	.long	225
	.byte	0
	.byte	63
	.byte	16
	.byte	4
	.byte	11
	.long	397
	.byte	0
	.byte	64
	.byte	24
	.byte	0
	.byte	5
	.long	385
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	3
	.byte	0
	.byte	6
	.long	408
	.byte	11
	.long	112
	.byte	0
	.byte	5
	.long	413
	.byte	13
	.long	108

	.byte	14
	.long	424
	.byte	0
	.byte	5
	.long	429
	.byte	12
	.byte	51
	.byte	176
	.byte	1
	.byte	100
	.byte	4
	.byte	19
	.long	138
	.byte	1
	.byte	101
	.byte	0
	.byte	4
	.byte	20
	.long	138
	.byte	1
	.byte	102
	.byte	4
	.byte	4
	.byte	21
	.long	138
	.byte	1
	.byte	103
	.byte	8
	.byte	4
	.byte	22
	.long	138
	.byte	1
	.byte	104
	.byte	12
	.byte	4
	.byte	23
	.long	138
	.byte	1
	.byte	105
	.byte	16
	.byte	4
	.byte	24
	.long	138
	.byte	1
	.byte	106
	.byte	20
	.byte	4
	.byte	25
	.long	138
	.byte	1
	.byte	107
	.byte	24
	.byte	4
	.byte	26
	.long	138
	.byte	1
	.byte	108
	.byte	28
	.byte	4
	.byte	27
	.long	138
	.byte	1
	.byte	109
	.byte	32
	.byte	4
	.byte	28
	.long	138
	.byte	1
	.byte	110
	.byte	36
	.byte	4
	.byte	29
	.long	138
	.byte	1
	.byte	111
	.byte	40
	.byte	4
	.byte	30
	.long	138
	.byte	1
	.byte	112
	.byte	44
	.byte	4
	.byte	31
	.long	714
	.byte	1
	.byte	113
	.byte	48
	.byte	4
	.byte	32
	.long	138
	.byte	1
	.byte	114
	.byte	68
	.byte	4
	.byte	33
	.long	138
	.byte	1
	.byte	115
	.byte	72
	.byte	4
	.byte	34
	.long	138
	.byte	1
	.byte	116
	.byte	76
	.byte	4
	.byte	35
	.long	138
	.byte	1
	.byte	117
	.byte	80
	.byte	4
	.byte	36
	.long	138
	.byte	1
	.byte	118
	.byte	84
	.byte	4
	.byte	37
	.long	138
	.byte	1
	.byte	119
	.byte	88
	.byte	4
	.byte	38
	.long	138
	.byte	1
	.byte	120
	.byte	92
	.byte	4
	.byte	39
	.long	138
	.byte	1
	.byte	121
	.byte	96
	.byte	4
	.byte	40
	.long	726
	.byte	1
	.byte	122
	.byte	100
	.byte	4
	.byte	41
	.long	726
	.byte	1
	.byte	123
	.byte	116
	.byte	4
	.byte	42
	.long	138
	.byte	1
	.byte	124
	.byte	132
	.byte	4
	.byte	43
	.long	138
	.byte	1
	.byte	125
	.byte	136
	.byte	4
	.byte	44
	.long	138
	.byte	1
	.byte	126
	.byte	140
	.byte	4
	.byte	45
	.long	247
	.byte	1
	.byte	127
	.byte	144
	.byte	4
	.byte	46
	.long	247
	.byte	1
	.byte	128
	.byte	152
	.byte	4
	.byte	47
	.long	138
	.byte	1
	.byte	129
	.byte	160
	.byte	4
	.byte	48
	.long	138
	.byte	1
	.byte	130
	.byte	164
	.byte	4
	.byte	49
	.long	738
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	6
	.long	138
	.byte	7
	.long	112
	.byte	5
	.byte	0
	.byte	6
	.long	138
	.byte	7
	.long	112
	.byte	4
	.byte	0
	.byte	5
	.long	743
	.byte	15
	.byte	50

	.byte	16
	.long	755
	.byte	0
	.byte	81
	.byte	2
	.byte	161
	.byte	3
	.byte	6
	.long	767
	.byte	7
	.long	112
	.byte	6
	.byte	0
	.byte	8
	.byte	52
	.byte	6
	.byte	1
	.byte	2
	.byte	53
	.long	782

	.byte	0
	.byte	96
	.byte	2
	.byte	161
	.byte	4
	.byte	6
	.long	767
	.byte	7
	.long	112
	.byte	13
	.byte	0
	.byte	2
	.byte	54
	.long	138

	.byte	0
	.byte	97
	.byte	2
	.byte	161
	.byte	5
	.byte	2
	.byte	55
	.long	816

	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	6
	.byte	3
	.byte	48
	.byte	0
	.byte	11
	.byte	4
	.byte	4
	.long	875
	.byte	0
	.byte	12
	.byte	0
	.byte	4
	.byte	7
	.long	892
	.byte	0
	.byte	13
	.byte	8
	.byte	4
	.byte	56
	.long	875
	.byte	0
	.byte	14
	.byte	16
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	15
	.byte	24
	.byte	4
	.byte	12
	.long	909
	.byte	0
	.byte	16
	.byte	32
	.byte	4
	.byte	59
	.long	875
	.byte	0
	.byte	17
	.byte	40
	.byte	0
	.byte	5
	.long	880
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	1
	.byte	0
	.byte	5
	.long	897
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	100
	.byte	0
	.byte	5
	.long	914
	.byte	12
	.byte	12
	.byte	24
	.byte	0
	.byte	6
	.byte	4
	.byte	57
	.long	247
	.byte	0
	.byte	7
	.byte	0
	.byte	4
	.byte	58
	.long	938
	.byte	0
	.byte	8
	.byte	8
	.byte	0
	.byte	6
	.long	138
	.byte	7
	.long	112
	.byte	3
	.byte	0
	.byte	2
	.byte	60
	.long	961

	.byte	0
	.byte	27
	.byte	2
	.byte	161
	.byte	7
	.byte	3
	.byte	48
	.byte	0
	.byte	20
	.byte	4
	.byte	4
	.long	875
	.byte	0
	.byte	21
	.byte	0
	.byte	4
	.byte	7
	.long	1020
	.byte	0
	.byte	22
	.byte	8
	.byte	4
	.byte	18
	.long	1037
	.byte	0
	.byte	23
	.byte	16
	.byte	4
	.byte	61
	.long	1054
	.byte	0
	.byte	24
	.byte	24
	.byte	4
	.byte	56
	.long	225
	.byte	0
	.byte	25
	.byte	32
	.byte	4
	.byte	62
	.long	875
	.byte	0
	.byte	26
	.byte	40
	.byte	0
	.byte	5
	.long	1025
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	16
	.byte	0
	.byte	5
	.long	1042
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	6
	.byte	0
	.byte	5
	.long	1059
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	10
	.byte	0
	.byte	2
	.byte	63
	.long	1082

	.byte	0
	.byte	34
	.byte	2
	.byte	161
	.byte	8
	.byte	3
	.byte	32
	.byte	0
	.byte	29
	.byte	4
	.byte	4
	.long	1139
	.byte	0
	.byte	30
	.byte	0
	.byte	4
	.byte	7
	.long	1156
	.byte	0
	.byte	31
	.byte	8
	.byte	4
	.byte	12
	.long	242
	.byte	0
	.byte	32
	.byte	16
	.byte	4
	.byte	64
	.long	1122
	.byte	0
	.byte	33
	.byte	24
	.byte	17
	.long	1174
	.byte	8
	.byte	0
	.byte	33
	.byte	18
	.byte	66
	.ascii	"\200\200\200\2000"
	.byte	0
	.byte	0
	.byte	5
	.long	1144
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	30
	.byte	0
	.byte	5
	.long	1161
	.byte	6
	.long	108
	.byte	19
	.long	112
	.short	1000
	.byte	0
	.byte	8
	.byte	65
	.byte	7
	.byte	8
	.byte	2
	.byte	67
	.long	166

	.byte	0
	.byte	42
	.byte	2
	.byte	161
	.byte	9
	.byte	2
	.byte	68
	.long	166

	.byte	0
	.byte	42
	.byte	2
	.byte	161
	.byte	10
	.byte	2
	.byte	69
	.long	1211

	.byte	0
	.byte	71
	.byte	2
	.byte	161
	.byte	11
	.byte	3
	.byte	24
	.byte	0
	.byte	67
	.byte	4
	.byte	4
	.long	225
	.byte	0
	.byte	68
	.byte	0
	.byte	4
	.byte	18
	.long	225
	.byte	0
	.byte	69
	.byte	8
	.byte	4
	.byte	61
	.long	225
	.byte	0
	.byte	70
	.byte	16
	.byte	0
	.byte	2
	.byte	70
	.long	1254

	.byte	0
	.byte	76
	.byte	2
	.byte	161
	.byte	12
	.byte	3
	.byte	16
	.byte	0
	.byte	73
	.byte	4
	.byte	4
	.long	1277
	.byte	0
	.byte	74
	.byte	0
	.byte	4
	.byte	7
	.long	1294
	.byte	0
	.byte	75
	.byte	8
	.byte	0
	.byte	5
	.long	1282
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	27
	.byte	0
	.byte	5
	.long	1299
	.byte	6
	.long	108
	.byte	19
	.long	112
	.short	5000
	.byte	0
	.byte	20
	.byte	71
	.long	1321
	.byte	1
	.byte	159
	.byte	1
	.byte	5
	.long	1326
	.byte	13
	.long	1342

	.byte	14
	.long	1342
	.byte	14
	.long	1343
	.byte	0
	.byte	21
	.byte	5
	.long	1348
	.byte	22
	.byte	20
	.byte	72
	.long	1358
	.byte	1
	.byte	166
	.byte	12
	.byte	5
	.long	1363
	.byte	13
	.long	1384

	.byte	14
	.long	1342
	.byte	14
	.long	1342
	.byte	14
	.long	138
	.byte	0
	.byte	8
	.byte	73
	.byte	5
	.byte	8
	.byte	20
	.byte	74
	.long	1397
	.byte	1
	.byte	161
	.byte	3
	.byte	5
	.long	1402
	.byte	13
	.long	1384

	.byte	14
	.long	1342
	.byte	14
	.long	1343
	.byte	0
	.byte	20
	.byte	75
	.long	1428
	.byte	1
	.byte	196
	.ascii	"\206\001"
	.byte	5
	.long	1433
	.byte	13
	.long	247

	.byte	14
	.long	1342
	.byte	14
	.long	247
	.byte	0
	.byte	23
	.byte	13
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	76
	.byte	0
	.byte	79

	.long	108

	.byte	24
	.byte	78
	.byte	0
	.byte	79
	.long	424
	.byte	0
	.byte	23
	.byte	14
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	77
	.byte	0
	.byte	85

	.long	108

	.byte	25
	.byte	0
	.byte	78
	.byte	0
	.byte	85
	.long	424
	.byte	26
	.byte	2
	.byte	145
	.byte	4
	.byte	8
	.byte	0
	.byte	87
	.long	138
	.byte	27
	.byte	1
	.byte	79
	.byte	0
	.byte	88
	.long	1342
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	324
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"maps.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"outer"
.Linfo_string4:
	.asciz	"type"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string7:
	.asciz	"max_entries"
.Linfo_string8:
	.asciz	"key"
.Linfo_string9:
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"u32"
.Linfo_string11:
	.asciz	"values"
.Linfo_string12:
	.asciz	"value"
.Linfo_string13:
	.asciz	"unsigned long long"
.Linfo_string14:
	.asciz	"u64"
.Linfo_string15:
	.asciz	"inner"
.Linfo_string16:
	.asciz	"sparse"
.Linfo_string17:
	.asciz	"calls"
.Linfo_string18:
	.asciz	"key_size"
.Linfo_string19:
	.asciz	"len"
.Linfo_string20:
	.asciz	"pkt_type"
.Linfo_string21:
	.asciz	"mark"
.Linfo_string22:
	.asciz	"queue_mapping"
.Linfo_string23:
	.asciz	"protocol"
.Linfo_string24:
	.asciz	"vlan_present"
.Linfo_string25:
	.asciz	"vlan_tci"
.Linfo_string26:
	.asciz	"vlan_proto"
.Linfo_string27:
	.asciz	"priority"
.Linfo_string28:
	.asciz	"ingress_ifindex"
.Linfo_string29:
	.asciz	"ifindex"
.Linfo_string30:
	.asciz	"tc_index"
.Linfo_string31:
	.asciz	"cb"
.Linfo_string32:
	.asciz	"hash"
.Linfo_string33:
	.asciz	"tc_classid"
.Linfo_string34:
	.asciz	"data"
.Linfo_string35:
	.asciz	"data_end"
.Linfo_string36:
	.asciz	"napi_id"
.Linfo_string37:
	.asciz	"family"
.Linfo_string38:
	.asciz	"remote_ip4"
.Linfo_string39:
	.asciz	"local_ip4"
.Linfo_string40:
	.asciz	"remote_ip6"
.Linfo_string41:
	.asciz	"local_ip6"
.Linfo_string42:
	.asciz	"remote_port"
.Linfo_string43:
	.asciz	"local_port"
.Linfo_string44:
	.asciz	"data_meta"
.Linfo_string45:
	.asciz	"flow_keys"
.Linfo_string46:
	.asciz	"tstamp"
.Linfo_string47:
	.asciz	"wire_len"
.Linfo_string48:
	.asciz	"gso_segs"
.Linfo_string49:
	.asciz	"sk"
.Linfo_string50:
	.asciz	"bpf_sock"
.Linfo_string51:
	.asciz	"__sk_buff"
.Linfo_string52:
	.asciz	"char"
.Linfo_string53:
	.asciz	"LICENSE"
.Linfo_string54:
	.asciz	"running"
.Linfo_string55:
	.asciz	"by_name"
.Linfo_string56:
	.asciz	"map_flags"
.Linfo_string57:
	.asciz	"a"
.Linfo_string58:
	.asciz	"b"
.Linfo_string59:
	.asciz	"pinning"
.Linfo_string60:
	.asciz	"plain"
.Linfo_string61:
	.asciz	"value_size"
.Linfo_string62:
	.asciz	"numa_node"
.Linfo_string63:
	.asciz	"bloom"
.Linfo_string64:
	.asciz	"map_extra"
.Linfo_string65:
	.asciz	"unsigned long"
.Linfo_string66:
	.asciz	"__value_of_map_extra"
.Linfo_string67:
	.asciz	"left"
.Linfo_string68:
	.asciz	"right"
.Linfo_string69:
	.asciz	"events"
.Linfo_string70:
	.asciz	"ring"
.Linfo_string71:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string72:
	.asciz	"bpf_tail_call"
.Linfo_string73:
	.asciz	"long"
.Linfo_string74:
	.asciz	"bpf_map_delete_elem"
.Linfo_string75:
	.asciz	"bpf_ringbuf_query"
.Linfo_string76:
	.asciz	"called"
.Linfo_string77:
	.asciz	"caller"
.Linfo_string78:
	.asciz	"skb"
.Linfo_string79:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	outer
	.quad	sparse
	.quad	calls
	.quad	.L.str
	.quad	LICENSE
	.quad	running
	.quad	by_name
	.quad	plain
	.quad	bloom
	.quad	left
	.quad	right
	.quad	events
	.quad	ring
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	2360
	.long	2360
	.long	921
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
	.long	4
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
	.long	65
	.long	67108868
	.long	32
	.long	71
	.long	1
	.long	0
	.long	76
	.long	5
	.long	64
	.long	88
	.long	7
	.long	128
	.long	92
	.long	10
	.long	192
	.long	98
	.long	234881024
	.long	13
	.long	1
	.long	104
	.long	234881024
	.long	13
	.long	1
	.long	0
	.long	33554432
	.long	17
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	12
	.long	0
	.long	33554432
	.long	19
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	8
	.long	0
	.long	33554432
	.long	13
	.long	0
	.long	50331648
	.long	0
	.long	20
	.long	4
	.long	0
	.long	0
	.long	67108868
	.long	24
	.long	71
	.long	16
	.long	0
	.long	76
	.long	18
	.long	64
	.long	88
	.long	7
	.long	128
	.long	109
	.long	21
	.long	192
	.long	116
	.long	234881024
	.long	22
	.long	1
	.long	0
	.long	33554432
	.long	25
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	13
	.long	0
	.long	67108868
	.long	24
	.long	71
	.long	24
	.long	0
	.long	76
	.long	18
	.long	64
	.long	88
	.long	7
	.long	128
	.long	109
	.long	21
	.long	192
	.long	122
	.long	234881024
	.long	26
	.long	1
	.long	0
	.long	33554432
	.long	29
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	3
	.long	0
	.long	218103809
	.long	2
	.long	0
	.long	31
	.long	0
	.long	33554432
	.long	32
	.long	129
	.long	67108895
	.long	176
	.long	139
	.long	8
	.long	0
	.long	143
	.long	8
	.long	32
	.long	152
	.long	8
	.long	64
	.long	157
	.long	8
	.long	96
	.long	171
	.long	8
	.long	128
	.long	180
	.long	8
	.long	160
	.long	193
	.long	8
	.long	192
	.long	202
	.long	8
	.long	224
	.long	213
	.long	8
	.long	256
	.long	222
	.long	8
	.long	288
	.long	238
	.long	8
	.long	320
	.long	246
	.long	8
	.long	352
	.long	255
	.long	33
	.long	384
	.long	258
	.long	8
	.long	544
	.long	263
	.long	8
	.long	576
	.long	274
	.long	8
	.long	608
	.long	279
	.long	8
	.long	640
	.long	288
	.long	8
	.long	672
	.long	296
	.long	8
	.long	704
	.long	303
	.long	8
	.long	736
	.long	314
	.long	8
	.long	768
	.long	324
	.long	34
	.long	800
	.long	335
	.long	34
	.long	928
	.long	345
	.long	8
	.long	1056
	.long	357
	.long	8
	.long	1088
	.long	368
	.long	8
	.long	1120
	.long	378
	.long	11
	.long	1152
	.long	388
	.long	11
	.long	1216
	.long	395
	.long	8
	.long	1280
	.long	404
	.long	8
	.long	1312
	.long	413
	.long	35
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
	.long	36
	.long	416
	.long	117440512
	.long	0
	.long	0
	.long	33554432
	.long	30
	.long	0
	.long	50331648
	.long	0
	.long	37
	.long	4
	.long	0
	.long	0
	.long	67108868
	.long	24
	.long	71
	.long	28
	.long	0
	.long	76
	.long	28
	.long	64
	.long	425
	.long	5
	.long	128
	.long	109
	.long	38
	.long	192
	.long	434
	.long	234881024
	.long	39
	.long	1
	.long	0
	.long	33554432
	.long	42
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	1
	.long	0
	.long	33554432
	.long	44
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	16
	.long	0
	.long	33554432
	.long	46
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	6
	.long	0
	.long	33554432
	.long	48
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	10
	.long	0
	.long	67108870
	.long	48
	.long	71
	.long	41
	.long	0
	.long	76
	.long	43
	.long	64
	.long	425
	.long	45
	.long	128
	.long	440
	.long	47
	.long	192
	.long	451
	.long	5
	.long	256
	.long	461
	.long	41
	.long	320
	.long	471
	.long	234881024
	.long	49
	.long	1
	.long	0
	.long	33554432
	.long	52
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	100
	.long	0
	.long	33554432
	.long	54
	.long	92
	.long	67108866
	.long	24
	.long	477
	.long	11
	.long	0
	.long	479
	.long	55
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	3
	.long	0
	.long	67108870
	.long	48
	.long	71
	.long	41
	.long	0
	.long	76
	.long	51
	.long	64
	.long	451
	.long	41
	.long	128
	.long	88
	.long	7
	.long	192
	.long	92
	.long	53
	.long	256
	.long	481
	.long	41
	.long	320
	.long	489
	.long	234881024
	.long	56
	.long	1
	.long	0
	.long	33554432
	.long	59
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	27
	.long	0
	.long	33554432
	.long	61
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	5000
	.long	0
	.long	67108866
	.long	16
	.long	71
	.long	58
	.long	0
	.long	76
	.long	60
	.long	64
	.long	497
	.long	234881024
	.long	62
	.long	1
	.long	0
	.long	33554432
	.long	65
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	30
	.long	0
	.long	33554432
	.long	67
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	1000
	.long	0
	.long	318767105
	.long	8
	.long	502
	.long	0
	.long	3
	.long	0
	.long	67108868
	.long	32
	.long	71
	.long	64
	.long	0
	.long	76
	.long	66
	.long	64
	.long	92
	.long	10
	.long	128
	.long	523
	.long	68
	.long	192
	.long	533
	.long	234881024
	.long	69
	.long	1
	.long	0
	.long	67108867
	.long	24
	.long	71
	.long	5
	.long	0
	.long	425
	.long	5
	.long	64
	.long	440
	.long	5
	.long	128
	.long	539
	.long	234881024
	.long	71
	.long	1
	.long	0
	.long	218103809
	.long	2
	.long	546
	.long	31
	.long	550
	.long	201326593
	.long	73
	.long	0
	.long	218103809
	.long	2
	.long	546
	.long	31
	.long	623
	.long	201326593
	.long	75
	.long	878
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	77
	.long	4
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	77
	.long	4
	.long	13
	.long	883
	.long	234881024
	.long	79
	.long	1
	.long	891
	.long	234881024
	.long	8
	.long	1
	.long	899
	.long	251658250
	.long	0
	.long	14
	.long	right
	.long	32
	.long	15
	.long	left
	.long	32
	.long	23
	.long	outer
	.long	88
	.long	27
	.long	sparse
	.long	192
	.long	40
	.long	calls
	.long	48
	.long	50
	.long	plain
	.long	48
	.long	57
	.long	by_name
	.long	48
	.long	63
	.long	ring
	.long	16
	.long	70
	.long	bloom
	.long	32
	.long	72
	.long	events
	.long	24
	.long	905
	.long	251658241
	.long	0
	.long	80
	.long	LICENSE
	.long	13
	.long	913
	.long	251658241
	.long	0
	.long	81
	.long	running
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
	.ascii	"inner"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"right"
	.byte	0
	.ascii	"left"
	.byte	0
	.ascii	"values"
	.byte	0
	.ascii	"outer"
	.byte	0
	.ascii	"sparse"
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
	.ascii	"key_size"
	.byte	0
	.ascii	"calls"
	.byte	0
	.ascii	"value_size"
	.byte	0
	.ascii	"map_flags"
	.byte	0
	.ascii	"numa_node"
	.byte	0
	.ascii	"plain"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.ascii	"pinning"
	.byte	0
	.ascii	"by_name"
	.byte	0
	.ascii	"ring"
	.byte	0
	.ascii	"__value_of_map_extra"
	.byte	0
	.ascii	"map_extra"
	.byte	0
	.ascii	"bloom"
	.byte	0
	.ascii	"events"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"called"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./maps.c"
	.byte	0
	.ascii	"\treturn bpf_map_lookup_elem(&plain, \"12345\") ? 1 : 2;"
	.byte	0
	.ascii	"caller"
	.byte	0
	.ascii	"int caller(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 1;"
	.byte	0
	.ascii	"\tvoid *map = bpf_map_lookup_elem(&outer, &key);"
	.byte	0
	.ascii	"\tif (map && bpf_map_lookup_elem(map, &key))"
	.byte	0
	.ascii	"\t\tbpf_tail_call(skb, &calls, 2);"
	.byte	0
	.ascii	"\tbpf_map_delete_elem(&by_name, &key);"
	.byte	0
	.ascii	"\treturn bpf_ringbuf_query(&ring, 0);"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"running"
	.byte	0
	.ascii	".maps"
	.byte	0
	.ascii	"license"
	.byte	0
	.ascii	"version"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	28
	.long	28
	.long	220
	.long	248
	.long	0
	.long	8
	.long	557
	.long	2
	.long	.Lfunc_begin0
	.long	74
	.long	.Lfunc_begin1
	.long	76
	.long	16
	.long	557
	.long	13
	.long	.Ltmp0
	.long	560
	.long	569
	.long	82953
	.long	.Ltmp2
	.long	560
	.long	569
	.long	82953
	.long	.Ltmp3
	.long	560
	.long	569
	.long	82946
	.long	.Lfunc_begin1
	.long	560
	.long	630
	.long	87040
	.long	.Ltmp10
	.long	560
	.long	664
	.long	89094
	.long	.Ltmp11
	.long	560
	.long	678
	.long	90126
	.long	.Ltmp14
	.long	560
	.long	726
	.long	92170
	.long	.Ltmp17
	.long	560
	.long	726
	.long	92173
	.long	.Ltmp20
	.long	560
	.long	726
	.long	92170
	.long	.Ltmp23
	.long	560
	.long	770
	.long	93187
	.long	.Ltmp26
	.long	560
	.long	803
	.long	94210
	.long	.Ltmp28
	.long	560
	.long	841
	.long	95241
	.long	.Ltmp30
	.long	560
	.long	841
	.long	95234
	.addrsig
	.addrsig_sym called
	.addrsig_sym caller
	.addrsig_sym right
	.addrsig_sym left
	.addrsig_sym outer
	.addrsig_sym sparse
	.addrsig_sym calls
	.addrsig_sym plain
	.addrsig_sym by_name
	.addrsig_sym ring
	.addrsig_sym LICENSE
	.addrsig_sym running
	.addrsig_sym bloom
	.addrsig_sym events
	.section	.debug_line,"",@progbits
.Lline_table_start0:
