	.file	"graphs.c"
	.file	0 "." "graphs.c" md5 0xbe4b563a0eca7014ed6d1b9afd4bbd26
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	not_locked
	.p2align	3
	.type	not_locked,@function
not_locked:
.Lfunc_begin0:
	.loc	0 34 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w6 = 0
.Ltmp0:
	.loc	0 35 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w6
	r2 = r10
	r2 += -4
	.loc	0 36 21
.Ltmp3:
	r1 = lists ll
	call 1
.Ltmp4:
.Ltmp5:
	.loc	0 38 6
.Ltmp6:
	if r0 == 0 goto LBB0_3
.Ltmp7:
.Ltmp8:
	.loc	0 40 9
.Ltmp9:
	r1 = r0
	call bpf_list_pop_front
.Ltmp10:
.Ltmp11:
	.loc	0 0 9 is_stmt 0
	w6 = 1
	.loc	0 40 38 is_stmt 1
.Ltmp12:
	if r0 != 0 goto LBB0_3
	.loc	0 0 38 is_stmt 0
	w6 = 0
LBB0_3:
	.loc	0 41 1 is_stmt 1
.Ltmp13:
	w0 = w6
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end0:
	.size	not_locked, .Lfunc_end0-not_locked
	.cfi_endproc

	.globl	other_lock
	.p2align	3
	.type	other_lock,@function
other_lock:
.Lfunc_begin1:
	.loc	0 47 0
	.cfi_startproc
	w1 = 0
.Ltmp16:
	.loc	0 48 6 prologue_end
.Ltmp17:
.Ltmp18:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 49 21
.Ltmp19:
	r1 = lists ll
	call 1
.Ltmp20:
	.loc	0 49 21
	r6 = r0
.Ltmp21:
.Ltmp22:
	.loc	0 51 6
.Ltmp23:
	if r6 == 0 goto LBB1_2
.Ltmp24:
.Ltmp25:
	.loc	0 53 2
.Ltmp26:
	r1 = other ll
	call 93
.Ltmp27:
	.loc	0 54 2
.Ltmp28:
	r1 = r6
	call bpf_list_pop_front
.Ltmp29:
	.loc	0 55 2
.Ltmp30:
	r1 = other ll
	call 94
.Ltmp31:
.Ltmp32:
LBB1_2:
	.loc	0 57 1
.Ltmp33:
	w0 = 0
	exit
.Ltmp34:
.Ltmp35:
.Lfunc_end1:
	.size	other_lock, .Lfunc_end1-other_lock
	.cfi_endproc

	.globl	no_head
	.p2align	3
	.type	no_head,@function
no_head:
.Lfunc_begin2:
	.loc	0 63 0
	.cfi_startproc
	w1 = 0
.Ltmp36:
	.loc	0 64 6 prologue_end
.Ltmp37:
.Ltmp38:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 65 21
.Ltmp39:
	r1 = lists ll
	call 1
.Ltmp40:
	.loc	0 65 21
	r6 = r0
.Ltmp41:
.Ltmp42:
	.loc	0 67 6
.Ltmp43:
	if r6 == 0 goto LBB2_2
.Ltmp44:
.Ltmp45:
	.loc	0 69 20
.Ltmp46:
	r6 += 16
.Ltmp47:
.Ltmp48:
	.loc	0 69 2 is_stmt 0
.Ltmp49:
	r1 = r6
	call 93
.Ltmp50:
	.loc	0 70 2 is_stmt 1
.Ltmp51:
	r1 = r6
	call bpf_list_pop_front
.Ltmp52:
	.loc	0 71 2
.Ltmp53:
	r1 = r6
	call 94
.Ltmp54:
LBB2_2:
	.loc	0 73 1
.Ltmp55:
	w0 = 0
	exit
.Ltmp56:
.Ltmp57:
.Lfunc_end2:
	.size	no_head, .Lfunc_end2-no_head
	.cfi_endproc

	.type	lists,@object
	.section	.maps,"aw",@progbits
	.globl	lists
	.p2align	3, 0x0
lists:
	.zero	32
	.size	lists, 32

	.hidden	other
	.type	other,@object
	.section	.data.other,"aw",@progbits
	.globl	other
	.p2align	2, 0x0
other:
	.zero	4
	.size	other, 4

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.hidden	unused_node
	.type	unused_node,@object
	.section	.data.unused,"aw",@progbits
	.globl	unused_node
	.p2align	3, 0x0
unused_node:
	.quad	0
	.size	unused_node, 8

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
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp41-.Lfunc_begin0
	.uleb128 .Ltmp47-.Lfunc_begin0
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
	.byte	13
	.ascii	"\200\300\001"
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	37
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	16
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	18
	.byte	38
	.byte	0
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
	.byte	22
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
	.byte	25
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
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	75
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

	.byte	0
	.byte	21
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	16
	.byte	8
	.byte	7
	.long	122
	.byte	0
	.byte	17
	.byte	0
	.byte	8
	.byte	9
	.long	143
	.byte	0
	.byte	18
	.byte	8
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	19
	.byte	16
	.byte	8
	.byte	13
	.long	177
	.byte	0
	.byte	20
	.byte	24
	.byte	0
	.byte	9
	.long	127
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	2
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	148
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	1
	.byte	0
	.byte	9
	.long	165
	.byte	10
	.long	173
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	9
	.long	182
	.byte	11
	.byte	24
	.byte	24
	.byte	0
	.byte	11
	.byte	12
	.byte	14
	.long	210
	.byte	0
	.byte	12
	.byte	0
	.byte	13
	.byte	15
	.byte	16
	.byte	0
	.byte	8
	.byte	21
	.long	249
	.byte	0
	.byte	13
	.byte	16
	.byte	0
	.byte	11
	.byte	20
	.byte	16
	.byte	1
	.byte	150
	.byte	8
	.byte	17
	.long	225
	.byte	1
	.byte	151
	.byte	0
	.byte	0
	.byte	3
	.long	237
	.byte	4
	.long	66
	.byte	2
	.byte	0
	.byte	10
	.long	245
	.byte	19
	.byte	1
	.byte	10
	.byte	5
	.byte	18
	.byte	7
	.byte	8
	.byte	11
	.byte	23
	.byte	4
	.byte	1
	.byte	138
	.byte	8
	.byte	22
	.long	165
	.byte	1
	.byte	139
	.byte	0
	.byte	0
	.byte	2
	.byte	25
	.long	249

	.byte	0
	.byte	23
	.byte	2
	.byte	161
	.byte	2
	.byte	2
	.byte	26
	.long	286

	.byte	0
	.byte	28
	.byte	2
	.byte	161
	.byte	3
	.byte	9
	.long	291
	.byte	11
	.byte	30
	.byte	32
	.byte	0
	.byte	6
	.byte	8
	.byte	27
	.long	237
	.byte	0
	.byte	7
	.byte	0
	.byte	8
	.byte	28
	.long	315
	.byte	0
	.byte	8
	.byte	8
	.byte	0
	.byte	11
	.byte	29
	.byte	24
	.byte	1
	.byte	154
	.byte	8
	.byte	17
	.long	330
	.byte	1
	.byte	155
	.byte	0
	.byte	0
	.byte	3
	.long	237
	.byte	4
	.long	66
	.byte	3
	.byte	0
	.byte	14
	.byte	31
	.long	351
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	356
	.byte	15
	.long	372

	.byte	16
	.long	372
	.byte	16
	.long	373
	.byte	0
	.byte	17
	.byte	9
	.long	378
	.byte	18
	.byte	14
	.byte	23
	.long	388
	.byte	1
	.byte	185
	.byte	93
	.byte	9
	.long	393
	.byte	15
	.long	404

	.byte	16
	.long	408
	.byte	0
	.byte	5
	.byte	32
	.byte	5
	.byte	8
	.byte	9
	.long	249
	.byte	14
	.byte	33
	.long	388
	.byte	1
	.byte	186
	.byte	94
	.byte	19
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	35
	.byte	0
	.byte	33

	.long	139

	.byte	20
	.byte	39
	.byte	0
	.byte	33
	.long	596
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	35
	.long	165
	.byte	22
	.byte	0
	.byte	38
	.byte	0
	.byte	36
	.long	177
	.byte	23
	.long	472
	.byte	5
	.byte	0
	.byte	24
	.byte	34
	.byte	0
	.byte	25

	.long	486


	.byte	16
	.long	491
	.byte	0
	.byte	9
	.long	315
	.byte	9
	.long	210
	.byte	19
	.byte	6
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	36
	.byte	0
	.byte	46

	.long	139

	.byte	20
	.byte	39
	.byte	0
	.byte	46
	.long	596
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	48
	.long	165
	.byte	22
	.byte	1
	.byte	38
	.byte	0
	.byte	49
	.long	177
	.byte	23
	.long	472
	.byte	7
	.byte	0
	.byte	19
	.byte	8
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	37
	.byte	0
	.byte	62

	.long	139

	.byte	20
	.byte	39
	.byte	0
	.byte	62
	.long	596
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	64
	.long	165
	.byte	22
	.byte	2
	.byte	38
	.byte	0
	.byte	65
	.long	177
	.byte	23
	.long	472
	.byte	9
	.byte	0
	.byte	9
	.long	601
	.byte	11
	.byte	72
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	40
	.long	165
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	41
	.long	165
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	42
	.long	165
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	43
	.long	165
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	44
	.long	165
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	45
	.long	165
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	46
	.long	165
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	47
	.long	165
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	48
	.long	165
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	49
	.long	165
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	50
	.long	165
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	51
	.long	165
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	52
	.long	886
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	53
	.long	165
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	54
	.long	165
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	55
	.long	165
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	56
	.long	165
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	57
	.long	165
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	58
	.long	165
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	59
	.long	165
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	60
	.long	165
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	61
	.long	898
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	62
	.long	898
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	63
	.long	165
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	64
	.long	165
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	65
	.long	165
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	66
	.long	237
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	67
	.long	237
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	68
	.long	165
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	69
	.long	165
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	70
	.long	910
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	165
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	3
	.long	165
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	9
	.long	915
	.byte	25
	.byte	71

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	296
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (1~deb12u1)"
.Linfo_string1:
	.asciz	"graphs.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"lists"
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
	.asciz	"head"
.Linfo_string15:
	.asciz	"btf_decl_tag"
.Linfo_string16:
	.asciz	"contains:node:link"
.Linfo_string17:
	.asciz	"opaque"
.Linfo_string18:
	.asciz	"unsigned long long"
.Linfo_string19:
	.asciz	"u64"
.Linfo_string20:
	.asciz	"bpf_list_head"
.Linfo_string21:
	.asciz	"lock"
.Linfo_string22:
	.asciz	"val"
.Linfo_string23:
	.asciz	"bpf_spin_lock"
.Linfo_string24:
	.asciz	"listed"
.Linfo_string25:
	.asciz	"other"
.Linfo_string26:
	.asciz	"unused_node"
.Linfo_string27:
	.asciz	"number"
.Linfo_string28:
	.asciz	"link"
.Linfo_string29:
	.asciz	"bpf_list_node"
.Linfo_string30:
	.asciz	"node"
.Linfo_string31:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string32:
	.asciz	"long"
.Linfo_string33:
	.asciz	"bpf_spin_unlock"
.Linfo_string34:
	.asciz	"bpf_list_pop_front"
.Linfo_string35:
	.asciz	"not_locked"
.Linfo_string36:
	.asciz	"other_lock"
.Linfo_string37:
	.asciz	"no_head"
.Linfo_string38:
	.asciz	"v"
.Linfo_string39:
	.asciz	"skb"
.Linfo_string40:
	.asciz	"len"
.Linfo_string41:
	.asciz	"pkt_type"
.Linfo_string42:
	.asciz	"mark"
.Linfo_string43:
	.asciz	"queue_mapping"
.Linfo_string44:
	.asciz	"protocol"
.Linfo_string45:
	.asciz	"vlan_present"
.Linfo_string46:
	.asciz	"vlan_tci"
.Linfo_string47:
	.asciz	"vlan_proto"
.Linfo_string48:
	.asciz	"priority"
.Linfo_string49:
	.asciz	"ingress_ifindex"
.Linfo_string50:
	.asciz	"ifindex"
.Linfo_string51:
	.asciz	"tc_index"
.Linfo_string52:
	.asciz	"cb"
.Linfo_string53:
	.asciz	"hash"
.Linfo_string54:
	.asciz	"tc_classid"
.Linfo_string55:
	.asciz	"data"
.Linfo_string56:
	.asciz	"data_end"
.Linfo_string57:
	.asciz	"napi_id"
.Linfo_string58:
	.asciz	"family"
.Linfo_string59:
	.asciz	"remote_ip4"
.Linfo_string60:
	.asciz	"local_ip4"
.Linfo_string61:
	.asciz	"remote_ip6"
.Linfo_string62:
	.asciz	"local_ip6"
.Linfo_string63:
	.asciz	"remote_port"
.Linfo_string64:
	.asciz	"local_port"
.Linfo_string65:
	.asciz	"data_meta"
.Linfo_string66:
	.asciz	"flow_keys"
.Linfo_string67:
	.asciz	"tstamp"
.Linfo_string68:
	.asciz	"wire_len"
.Linfo_string69:
	.asciz	"gso_segs"
.Linfo_string70:
	.asciz	"sk"
.Linfo_string71:
	.asciz	"bpf_sock"
.Linfo_string72:
	.asciz	"__sk_buff"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	lists
	.quad	other
	.quad	unused_node
	.quad	.Lfunc_begin0
	.quad	.Ltmp10
	.quad	.Lfunc_begin1
	.quad	.Ltmp29
	.quad	.Lfunc_begin2
	.quad	.Ltmp52
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1308
	.long	1308
	.long	1091
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
	.long	49
	.long	12
	.long	0
	.long	54
	.long	17
	.long	128
	.long	59
	.long	67108865
	.long	16
	.long	73
	.long	15
	.long	0
	.long	80
	.long	134217728
	.long	14
	.long	84
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	4
	.long	2
	.long	103
	.long	285212672
	.long	11
	.long	0
	.long	122
	.long	67108865
	.long	4
	.long	136
	.long	8
	.long	0
	.long	0
	.long	67108868
	.long	32
	.long	140
	.long	1
	.long	0
	.long	145
	.long	5
	.long	64
	.long	157
	.long	7
	.long	128
	.long	161
	.long	10
	.long	192
	.long	167
	.long	234881024
	.long	18
	.long	1
	.long	0
	.long	33554432
	.long	21
	.long	173
	.long	67108895
	.long	176
	.long	183
	.long	8
	.long	0
	.long	187
	.long	8
	.long	32
	.long	196
	.long	8
	.long	64
	.long	201
	.long	8
	.long	96
	.long	215
	.long	8
	.long	128
	.long	224
	.long	8
	.long	160
	.long	237
	.long	8
	.long	192
	.long	246
	.long	8
	.long	224
	.long	257
	.long	8
	.long	256
	.long	266
	.long	8
	.long	288
	.long	282
	.long	8
	.long	320
	.long	290
	.long	8
	.long	352
	.long	299
	.long	22
	.long	384
	.long	302
	.long	8
	.long	544
	.long	307
	.long	8
	.long	576
	.long	318
	.long	8
	.long	608
	.long	323
	.long	8
	.long	640
	.long	332
	.long	8
	.long	672
	.long	340
	.long	8
	.long	704
	.long	347
	.long	8
	.long	736
	.long	358
	.long	8
	.long	768
	.long	368
	.long	23
	.long	800
	.long	379
	.long	23
	.long	928
	.long	389
	.long	8
	.long	1056
	.long	401
	.long	8
	.long	1088
	.long	412
	.long	8
	.long	1120
	.long	422
	.long	13
	.long	1152
	.long	432
	.long	13
	.long	1216
	.long	439
	.long	8
	.long	1280
	.long	448
	.long	8
	.long	1312
	.long	457
	.long	24
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
	.long	25
	.long	460
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	469
	.long	20
	.long	473
	.long	201326593
	.long	26
	.long	0
	.long	218103809
	.long	29
	.long	0
	.long	32
	.long	0
	.long	33554432
	.long	30
	.long	669
	.long	67108865
	.long	24
	.long	73
	.long	31
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	4
	.long	3
	.long	0
	.long	33554432
	.long	12
	.long	683
	.long	201326594
	.long	28
	.long	0
	.long	218103809
	.long	2
	.long	469
	.long	20
	.long	702
	.long	201326593
	.long	34
	.long	0
	.long	218103809
	.long	2
	.long	469
	.long	20
	.long	851
	.long	201326593
	.long	36
	.long	997
	.long	234881024
	.long	17
	.long	1
	.long	1003
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	39
	.long	4
	.long	4
	.long	1008
	.long	234881024
	.long	40
	.long	1
	.long	0
	.long	33554432
	.long	43
	.long	1016
	.long	67108866
	.long	32
	.long	1021
	.long	13
	.long	0
	.long	1028
	.long	30
	.long	64
	.long	1033
	.long	234881024
	.long	42
	.long	1
	.long	1045
	.long	251658241
	.long	0
	.long	38
	.long	other
	.long	4
	.long	1057
	.long	251658241
	.long	0
	.long	44
	.long	unused_node
	.long	8
	.long	1070
	.long	251658241
	.long	0
	.long	33
	.long	bpf_list_pop_front
	.long	0
	.long	1077
	.long	251658241
	.long	0
	.long	19
	.long	lists
	.long	32
	.long	1083
	.long	251658241
	.long	0
	.long	41
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
	.ascii	"listed"
	.byte	0
	.ascii	"head"
	.byte	0
	.ascii	"lock"
	.byte	0
	.ascii	"bpf_list_head"
	.byte	0
	.ascii	"opaque"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"contains:node:link"
	.byte	0
	.ascii	"bpf_spin_lock"
	.byte	0
	.ascii	"val"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"lists"
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
	.ascii	"not_locked"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./graphs.c"
	.byte	0
	.ascii	"int not_locked(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\tstruct listed *v = bpf_map_lookup_elem(&lists, &key);"
	.byte	0
	.ascii	"\tif (!v)"
	.byte	0
	.ascii	"\treturn bpf_list_pop_front(&v->head) != 0; // blamed"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"bpf_list_node"
	.byte	0
	.ascii	"bpf_list_pop_front"
	.byte	0
	.ascii	"other_lock"
	.byte	0
	.ascii	"int other_lock(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tbpf_spin_lock(&other); // cause"
	.byte	0
	.ascii	"\tbpf_list_pop_front(&v->head); // blamed"
	.byte	0
	.ascii	"\tbpf_spin_unlock(&other);"
	.byte	0
	.ascii	"no_head"
	.byte	0
	.ascii	"int no_head(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tbpf_spin_lock(&v->lock);"
	.byte	0
	.ascii	"\tbpf_list_pop_front((void *)&v->lock); // blamed"
	.byte	0
	.ascii	"\tbpf_spin_unlock(&v->lock);"
	.byte	0
	.ascii	"other"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"node"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"link"
	.byte	0
	.ascii	"unused_node"
	.byte	0
	.ascii	".data.other"
	.byte	0
	.ascii	".data.unused"
	.byte	0
	.ascii	".ksyms"
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
	.long	396
	.long	432
	.long	0
	.long	8
	.long	484
	.long	3
	.long	.Lfunc_begin0
	.long	27
	.long	.Lfunc_begin1
	.long	35
	.long	.Lfunc_begin2
	.long	37
	.long	16
	.long	484
	.long	24
	.long	.Lfunc_begin0
	.long	487
	.long	498
	.long	33792
	.long	.Ltmp2
	.long	487
	.long	536
	.long	35846
	.long	.Ltmp3
	.long	487
	.long	550
	.long	36885
	.long	.Ltmp6
	.long	487
	.long	605
	.long	38918
	.long	.Ltmp9
	.long	487
	.long	614
	.long	40969
	.long	.Ltmp12
	.long	487
	.long	614
	.long	40998
	.long	.Ltmp13
	.long	487
	.long	667
	.long	41985
	.long	.Lfunc_begin1
	.long	487
	.long	713
	.long	47104
	.long	.Ltmp18
	.long	487
	.long	536
	.long	49158
	.long	.Ltmp19
	.long	487
	.long	550
	.long	50197
	.long	.Ltmp23
	.long	487
	.long	605
	.long	52230
	.long	.Ltmp26
	.long	487
	.long	751
	.long	54274
	.long	.Ltmp28
	.long	487
	.long	784
	.long	55298
	.long	.Ltmp30
	.long	487
	.long	825
	.long	56322
	.long	.Ltmp33
	.long	487
	.long	667
	.long	58369
	.long	.Lfunc_begin2
	.long	487
	.long	859
	.long	63488
	.long	.Ltmp38
	.long	487
	.long	536
	.long	65542
	.long	.Ltmp39
	.long	487
	.long	550
	.long	66581
	.long	.Ltmp43
	.long	487
	.long	605
	.long	68614
	.long	.Ltmp46
	.long	487
	.long	894
	.long	70676
	.long	.Ltmp49
	.long	487
	.long	894
	.long	70658
	.long	.Ltmp51
	.long	487
	.long	920
	.long	71682
	.long	.Ltmp53
	.long	487
	.long	969
	.long	72706
	.long	.Ltmp55
	.long	487
	.long	667
	.long	74753
	.addrsig
	.addrsig_sym not_locked
	.addrsig_sym other_lock
	.addrsig_sym no_head
	.addrsig_sym lists
	.addrsig_sym other
	.addrsig_sym LICENSE
	.addrsig_sym unused_node
	.section	.debug_line,"",@progbits
.Lline_table_start0:
