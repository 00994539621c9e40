	.file	"iterators.c"
	.file	0 "." "iterators.c" md5 0x5f34b812a7c8dbf88d9806c60156b363
	.section	syscall,"ax",@progbits
	.globl	numbers
	.p2align	3
	.type	numbers,@function
numbers:
.Lfunc_begin0:
	.loc	0 20 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r7 = r10
	r7 += -8
	w6 = 0
.Ltmp0:
	.loc	0 24 2 prologue_end
.Ltmp1:
.Ltmp2:
	r1 = r7
	w2 = 0
	w3 = 30
	call bpf_iter_num_new
.Ltmp3:
	.loc	0 25 19
.Ltmp4:
	r1 = r7
	call bpf_iter_num_next
.Ltmp5:
	.loc	0 25 2
.Ltmp6:
	if r0 == 0 goto LBB0_2
.Ltmp7:
.Ltmp8:
LBB0_1:
	.loc	0 0 2 is_stmt 0
	w1 = w6
.Ltmp9:
.Ltmp10:
	.loc	0 26 10 is_stmt 1
.Ltmp11:
	w6 = *(u32 *)(r0 + 0)
	.loc	0 26 7 is_stmt 0
.Ltmp12:
	w6 += w1
.Ltmp13:
.Ltmp14:
	.loc	0 0 7
	r1 = r10
	r1 += -8
	.loc	0 25 19 is_stmt 1
.Ltmp15:
	call bpf_iter_num_next
.Ltmp16:
.Ltmp17:
	.loc	0 25 2
.Ltmp18:
	if r0 != 0 goto LBB0_1
.Ltmp19:
.Ltmp20:
LBB0_2:
	.loc	0 0 2 is_stmt 0
	r1 = r10
	r1 += -8
	.loc	0 27 2 is_stmt 1
.Ltmp21:
	call bpf_iter_num_destroy
.Ltmp22:
	.loc	0 28 2
.Ltmp23:
	w0 = w6
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end0:
	.size	numbers, .Lfunc_end0-numbers
	.cfi_endproc
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198

	.section	tc,"ax",@progbits
	.globl	nested
	.p2align	3
	.type	nested,@function
nested:
.Lfunc_begin1:
	.loc	0 33 0
	.cfi_startproc
	r6 = r10
	r6 += -8
.Ltmp26:
	.loc	0 37 2 prologue_end
.Ltmp27:
.Ltmp28:
	r1 = r6
	w2 = 1
	w3 = 5
	call bpf_iter_num_new
.Ltmp29:
	.loc	0 38 14
.Ltmp30:
	r1 = r6
	call bpf_iter_num_next
.Ltmp31:
	.loc	0 38 14
	r7 = r0
	w6 = 55
	.loc	0 38 2
.Ltmp32:
	if r7 == 0 goto LBB1_6
.Ltmp33:
.Ltmp34:
	.loc	0 0 2 is_stmt 0
	w6 = 0
.Ltmp35:
.Ltmp36:
LBB1_2:
	.loc	0 39 31 is_stmt 1
.Ltmp37:
	w3 = *(u32 *)(r7 + 0)
	r8 = r10
	r8 += -16
	.loc	0 39 3 is_stmt 0
.Ltmp38:
	r1 = r8
	w2 = 0
	call bpf_iter_num_new
.Ltmp39:
	.loc	0 40 15 is_stmt 1
.Ltmp40:
	r1 = r8
	call bpf_iter_num_next
.Ltmp41:
	.loc	0 40 3
.Ltmp42:
	if r0 == 0 goto LBB1_4
.Ltmp43:
.Ltmp44:
LBB1_3:
	.loc	0 0 3 is_stmt 0
	w1 = w6
.Ltmp45:
.Ltmp46:
	.loc	0 41 11 is_stmt 1
.Ltmp47:
	w2 = *(u32 *)(r7 + 0)
	.loc	0 41 16 is_stmt 0
.Ltmp48:
	w6 = *(u32 *)(r0 + 0)
	.loc	0 41 14
.Ltmp49:
	w6 *= w2
	.loc	0 41 8
.Ltmp50:
	w6 += w1
.Ltmp51:
.Ltmp52:
	.loc	0 0 8
	r1 = r10
	r1 += -16
	.loc	0 40 15 is_stmt 1
.Ltmp53:
	call bpf_iter_num_next
.Ltmp54:
.Ltmp55:
	.loc	0 40 3
.Ltmp56:
	if r0 != 0 goto LBB1_3
.Ltmp57:
.Ltmp58:
LBB1_4:
	.loc	0 0 3 is_stmt 0
	r1 = r10
	r1 += -16
	.loc	0 42 3 is_stmt 1
.Ltmp59:
	call bpf_iter_num_destroy
.Ltmp60:
	.loc	0 0 3 is_stmt 0
	r1 = r10
	r1 += -8
.Ltmp61:
.Ltmp62:
	.loc	0 38 14 is_stmt 1
.Ltmp63:
	call bpf_iter_num_next
.Ltmp64:
	.loc	0 38 14
	r7 = r0
.Ltmp65:
.Ltmp66:
	.loc	0 38 2
.Ltmp67:
	if r7 != 0 goto LBB1_2
.Ltmp68:
.Ltmp69:
	.loc	0 46 13 is_stmt 0
.Ltmp70:
	w6 += 55
.Ltmp71:
.Ltmp72:
LBB1_6:
	.loc	0 0 13
	r1 = r10
	r1 += -8
	.loc	0 44 2 is_stmt 1
.Ltmp73:
	call bpf_iter_num_destroy
.Ltmp74:
	.loc	0 46 2
.Ltmp75:
	w0 = w6
	exit
.Ltmp76:
.Ltmp77:
.Lfunc_end1:
	.size	nested, .Lfunc_end1-nested
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
	.long	5
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Ltmp16-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	6
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp35-.Lfunc_begin1
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp35-.Lfunc_begin1
	.uleb128 .Ltmp45-.Lfunc_begin1
	.byte	1
	.byte	86
	.byte	4
	.uleb128 .Ltmp45-.Lfunc_begin1
	.uleb128 .Ltmp51-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp51-.Lfunc_begin1
	.uleb128 .Ltmp71-.Lfunc_begin1
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	6
	.byte	4
	.uleb128 .Ltmp54-.Lfunc_begin1
	.uleb128 .Ltmp57-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc4:
	.byte	1
	.byte	6
	.byte	4
	.uleb128 .Ltmp65-.Lfunc_begin1
	.uleb128 .Ltmp71-.Lfunc_begin1
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
	.byte	8
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
	.byte	9
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
	.byte	10
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
	.byte	11
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	12
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
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
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
	.ascii	"\210\001"
	.byte	15
	.byte	0
	.byte	0
	.byte	16
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
	.byte	17
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
	.byte	18
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
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	19
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	20
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
	.byte	21
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
	.byte	49
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
	.byte	7
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	19

	.long	179

	.byte	8
	.byte	19
	.byte	0
	.byte	19
	.long	378
	.byte	9
	.byte	2
	.byte	145
	.byte	0
	.byte	16
	.byte	0
	.byte	21
	.long	188
	.byte	10
	.byte	0
	.byte	17
	.byte	0
	.byte	22
	.long	179
	.byte	10
	.byte	1
	.byte	18
	.byte	0
	.byte	22
	.long	242
	.byte	11
	.long	155
	.byte	2
	.byte	11
	.long	228
	.byte	3
	.byte	11
	.long	228
	.byte	4
	.byte	11
	.long	247
	.byte	5
	.byte	0
	.byte	12
	.byte	6
	.byte	0
	.byte	14

	.long	179


	.byte	13
	.long	183
	.byte	13
	.long	179
	.byte	13
	.long	179
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	14
	.long	188
	.byte	15
	.byte	11
	.byte	8
	.byte	0
	.byte	10
	.byte	8
	.byte	16
	.byte	8
	.long	204
	.byte	0
	.byte	11
	.byte	0
	.byte	0
	.byte	3
	.long	216
	.byte	4
	.long	74
	.byte	1
	.byte	0
	.byte	17
	.long	224
	.byte	10
	.byte	1
	.byte	10
	.byte	5
	.byte	9
	.byte	7
	.byte	8
	.byte	12
	.byte	12
	.byte	0
	.byte	15

	.long	242


	.byte	13
	.long	183
	.byte	0
	.byte	14
	.long	179
	.byte	18
	.byte	13
	.byte	0
	.byte	16



	.byte	13
	.long	183
	.byte	0
	.byte	7
	.byte	6
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	32

	.long	179

	.byte	8
	.byte	24
	.byte	0
	.byte	32
	.long	379
	.byte	9
	.byte	2
	.byte	145
	.byte	8
	.byte	20
	.byte	0
	.byte	34
	.long	188
	.byte	9
	.byte	2
	.byte	145
	.byte	0
	.byte	21
	.byte	0
	.byte	34
	.long	188
	.byte	10
	.byte	2
	.byte	17
	.byte	0
	.byte	35
	.long	179
	.byte	10
	.byte	3
	.byte	22
	.byte	0
	.byte	35
	.long	242
	.byte	10
	.byte	4
	.byte	23
	.byte	0
	.byte	35
	.long	242
	.byte	11
	.long	155
	.byte	7
	.byte	11
	.long	228
	.byte	8
	.byte	11
	.long	155
	.byte	9
	.byte	11
	.long	228
	.byte	10
	.byte	11
	.long	228
	.byte	11
	.byte	11
	.long	247
	.byte	12
	.byte	11
	.long	228
	.byte	13
	.byte	11
	.long	247
	.byte	14
	.byte	0
	.byte	19
	.byte	14
	.long	384
	.byte	20
	.byte	59
	.byte	176
	.byte	1
	.byte	100
	.byte	16
	.byte	25
	.long	669
	.byte	1
	.byte	101
	.byte	0
	.byte	16
	.byte	28
	.long	669
	.byte	1
	.byte	102
	.byte	4
	.byte	16
	.byte	29
	.long	669
	.byte	1
	.byte	103
	.byte	8
	.byte	16
	.byte	30
	.long	669
	.byte	1
	.byte	104
	.byte	12
	.byte	16
	.byte	31
	.long	669
	.byte	1
	.byte	105
	.byte	16
	.byte	16
	.byte	32
	.long	669
	.byte	1
	.byte	106
	.byte	20
	.byte	16
	.byte	33
	.long	669
	.byte	1
	.byte	107
	.byte	24
	.byte	16
	.byte	34
	.long	669
	.byte	1
	.byte	108
	.byte	28
	.byte	16
	.byte	35
	.long	669
	.byte	1
	.byte	109
	.byte	32
	.byte	16
	.byte	36
	.long	669
	.byte	1
	.byte	110
	.byte	36
	.byte	16
	.byte	37
	.long	669
	.byte	1
	.byte	111
	.byte	40
	.byte	16
	.byte	38
	.long	669
	.byte	1
	.byte	112
	.byte	44
	.byte	16
	.byte	39
	.long	681
	.byte	1
	.byte	113
	.byte	48
	.byte	16
	.byte	40
	.long	669
	.byte	1
	.byte	114
	.byte	68
	.byte	16
	.byte	41
	.long	669
	.byte	1
	.byte	115
	.byte	72
	.byte	16
	.byte	42
	.long	669
	.byte	1
	.byte	116
	.byte	76
	.byte	16
	.byte	43
	.long	669
	.byte	1
	.byte	117
	.byte	80
	.byte	16
	.byte	44
	.long	669
	.byte	1
	.byte	118
	.byte	84
	.byte	16
	.byte	45
	.long	669
	.byte	1
	.byte	119
	.byte	88
	.byte	16
	.byte	46
	.long	669
	.byte	1
	.byte	120
	.byte	92
	.byte	16
	.byte	47
	.long	669
	.byte	1
	.byte	121
	.byte	96
	.byte	16
	.byte	48
	.long	693
	.byte	1
	.byte	122
	.byte	100
	.byte	16
	.byte	49
	.long	693
	.byte	1
	.byte	123
	.byte	116
	.byte	16
	.byte	50
	.long	669
	.byte	1
	.byte	124
	.byte	132
	.byte	16
	.byte	51
	.long	669
	.byte	1
	.byte	125
	.byte	136
	.byte	16
	.byte	52
	.long	669
	.byte	1
	.byte	126
	.byte	140
	.byte	16
	.byte	53
	.long	216
	.byte	1
	.byte	127
	.byte	144
	.byte	16
	.byte	54
	.long	216
	.byte	1
	.byte	128
	.byte	152
	.byte	16
	.byte	55
	.long	669
	.byte	1
	.byte	129
	.byte	160
	.byte	16
	.byte	56
	.long	669
	.byte	1
	.byte	130
	.byte	164
	.byte	16
	.byte	57
	.long	705
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	17
	.long	677
	.byte	27
	.byte	1
	.byte	9
	.byte	5
	.byte	26
	.byte	7
	.byte	4
	.byte	3
	.long	669
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	669
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	14
	.long	710
	.byte	21
	.byte	58

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
	.byte	1
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	6
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	244
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"iterators.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"bpf_iter_num_new"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"opaque"
.Linfo_string9:
	.asciz	"unsigned long long"
.Linfo_string10:
	.asciz	"u64"
.Linfo_string11:
	.asciz	"bpf_iter_num"
.Linfo_string12:
	.asciz	"bpf_iter_num_next"
.Linfo_string13:
	.asciz	"bpf_iter_num_destroy"
.Linfo_string14:
	.asciz	"numbers"
.Linfo_string15:
	.asciz	"nested"
.Linfo_string16:
	.asciz	"it"
.Linfo_string17:
	.asciz	"sum"
.Linfo_string18:
	.asciz	"number"
.Linfo_string19:
	.asciz	"ctx"
.Linfo_string20:
	.asciz	"outer"
.Linfo_string21:
	.asciz	"inner"
.Linfo_string22:
	.asciz	"j"
.Linfo_string23:
	.asciz	"i"
.Linfo_string24:
	.asciz	"skb"
.Linfo_string25:
	.asciz	"len"
.Linfo_string26:
	.asciz	"unsigned int"
.Linfo_string27:
	.asciz	"u32"
.Linfo_string28:
	.asciz	"pkt_type"
.Linfo_string29:
	.asciz	"mark"
.Linfo_string30:
	.asciz	"queue_mapping"
.Linfo_string31:
	.asciz	"protocol"
.Linfo_string32:
	.asciz	"vlan_present"
.Linfo_string33:
	.asciz	"vlan_tci"
.Linfo_string34:
	.asciz	"vlan_proto"
.Linfo_string35:
	.asciz	"priority"
.Linfo_string36:
	.asciz	"ingress_ifindex"
.Linfo_string37:
	.asciz	"ifindex"
.Linfo_string38:
	.asciz	"tc_index"
.Linfo_string39:
	.asciz	"cb"
.Linfo_string40:
	.asciz	"hash"
.Linfo_string41:
	.asciz	"tc_classid"
.Linfo_string42:
	.asciz	"data"
.Linfo_string43:
	.asciz	"data_end"
.Linfo_string44:
	.asciz	"napi_id"
.Linfo_string45:
	.asciz	"family"
.Linfo_string46:
	.asciz	"remote_ip4"
.Linfo_string47:
	.asciz	"local_ip4"
.Linfo_string48:
	.asciz	"remote_ip6"
.Linfo_string49:
	.asciz	"local_ip6"
.Linfo_string50:
	.asciz	"remote_port"
.Linfo_string51:
	.asciz	"local_port"
.Linfo_string52:
	.asciz	"data_meta"
.Linfo_string53:
	.asciz	"flow_keys"
.Linfo_string54:
	.asciz	"tstamp"
.Linfo_string55:
	.asciz	"wire_len"
.Linfo_string56:
	.asciz	"gso_segs"
.Linfo_string57:
	.asciz	"sk"
.Linfo_string58:
	.asciz	"bpf_sock"
.Linfo_string59:
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
	.quad	.Ltmp5
	.quad	.Ltmp16
	.quad	.Ltmp22
	.quad	.Lfunc_begin1
	.quad	.Ltmp29
	.quad	.Ltmp31
	.quad	.Ltmp39
	.quad	.Ltmp41
	.quad	.Ltmp54
	.quad	.Ltmp60
	.quad	.Ltmp64
	.quad	.Ltmp74
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	944
	.long	944
	.long	956
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	5
	.long	16777216
	.long	4
	.long	16777248
	.long	9
	.long	201326593
	.long	2
	.long	0
	.long	218103811
	.long	3
	.long	0
	.long	6
	.long	0
	.long	3
	.long	0
	.long	3
	.long	0
	.long	33554432
	.long	7
	.long	195
	.long	67108865
	.long	8
	.long	208
	.long	10
	.long	0
	.long	215
	.long	134217728
	.long	9
	.long	219
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	11
	.long	1
	.long	238
	.long	16777216
	.long	4
	.long	32
	.long	258
	.long	201326594
	.long	5
	.long	0
	.long	218103809
	.long	14
	.long	0
	.long	6
	.long	0
	.long	33554432
	.long	3
	.long	275
	.long	201326594
	.long	13
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	6
	.long	293
	.long	201326594
	.long	16
	.long	0
	.long	33554432
	.long	19
	.long	314
	.long	67108895
	.long	176
	.long	324
	.long	20
	.long	0
	.long	328
	.long	20
	.long	32
	.long	337
	.long	20
	.long	64
	.long	342
	.long	20
	.long	96
	.long	356
	.long	20
	.long	128
	.long	365
	.long	20
	.long	160
	.long	378
	.long	20
	.long	192
	.long	387
	.long	20
	.long	224
	.long	398
	.long	20
	.long	256
	.long	407
	.long	20
	.long	288
	.long	423
	.long	20
	.long	320
	.long	431
	.long	20
	.long	352
	.long	440
	.long	22
	.long	384
	.long	443
	.long	20
	.long	544
	.long	448
	.long	20
	.long	576
	.long	459
	.long	20
	.long	608
	.long	464
	.long	20
	.long	640
	.long	473
	.long	20
	.long	672
	.long	481
	.long	20
	.long	704
	.long	488
	.long	20
	.long	736
	.long	499
	.long	20
	.long	768
	.long	509
	.long	23
	.long	800
	.long	520
	.long	23
	.long	928
	.long	530
	.long	20
	.long	1056
	.long	542
	.long	20
	.long	1088
	.long	553
	.long	20
	.long	1120
	.long	563
	.long	8
	.long	1152
	.long	573
	.long	8
	.long	1216
	.long	580
	.long	20
	.long	1280
	.long	589
	.long	20
	.long	1312
	.long	598
	.long	24
	.long	1344
	.long	601
	.long	134217728
	.long	21
	.long	605
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	20
	.long	11
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	20
	.long	11
	.long	4
	.long	0
	.long	33554432
	.long	25
	.long	618
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	3
	.long	627
	.long	18
	.long	631
	.long	201326593
	.long	26
	.long	928
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	28
	.long	11
	.long	4
	.long	933
	.long	234881024
	.long	29
	.long	1
	.long	941
	.long	251658243
	.long	0
	.long	12
	.long	bpf_iter_num_new
	.long	0
	.long	15
	.long	bpf_iter_num_next
	.long	0
	.long	17
	.long	bpf_iter_num_destroy
	.long	0
	.long	948
	.long	251658241
	.long	0
	.long	30
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"numbers"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./iterators.c"
	.byte	0
	.ascii	"int numbers(void *ctx)"
	.byte	0
	.ascii	"\tbpf_iter_num_new(&it, 0, 30);"
	.byte	0
	.ascii	"\twhile ((number = bpf_iter_num_next(&it)))"
	.byte	0
	.ascii	"\t\tsum += *number;"
	.byte	0
	.ascii	"\tbpf_iter_num_destroy(&it);"
	.byte	0
	.ascii	"\treturn sum;"
	.byte	0
	.ascii	"bpf_iter_num"
	.byte	0
	.ascii	"opaque"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"bpf_iter_num_new"
	.byte	0
	.ascii	"bpf_iter_num_next"
	.byte	0
	.ascii	"bpf_iter_num_destroy"
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
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"nested"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"int nested(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tbpf_iter_num_new(&outer, 1, 5);"
	.byte	0
	.ascii	"\twhile ((i = bpf_iter_num_next(&outer))) {"
	.byte	0
	.ascii	"\t\tbpf_iter_num_new(&inner, 0, *i);"
	.byte	0
	.ascii	"\t\twhile ((j = bpf_iter_num_next(&inner)))"
	.byte	0
	.ascii	"\t\t\tsum += *i * *j;"
	.byte	0
	.ascii	"\t\tbpf_iter_num_destroy(&inner);"
	.byte	0
	.ascii	"\treturn sum + 55;"
	.byte	0
	.ascii	"\tbpf_iter_num_destroy(&outer);"
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
	.long	36
	.long	36
	.long	500
	.long	536
	.long	0
	.long	8
	.long	17
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	638
	.long	1
	.long	.Lfunc_begin1
	.long	27
	.long	16
	.long	17
	.long	10
	.long	.Lfunc_begin0
	.long	25
	.long	39
	.long	19456
	.long	.Ltmp2
	.long	25
	.long	62
	.long	24578
	.long	.Ltmp4
	.long	25
	.long	93
	.long	25619
	.long	.Ltmp6
	.long	25
	.long	93
	.long	25602
	.long	.Ltmp11
	.long	25
	.long	136
	.long	26634
	.long	.Ltmp12
	.long	25
	.long	136
	.long	26631
	.long	.Ltmp15
	.long	25
	.long	93
	.long	25619
	.long	.Ltmp18
	.long	25
	.long	93
	.long	25602
	.long	.Ltmp21
	.long	25
	.long	154
	.long	27650
	.long	.Ltmp23
	.long	25
	.long	182
	.long	28674
	.long	638
	.long	20
	.long	.Lfunc_begin1
	.long	25
	.long	641
	.long	32768
	.long	.Ltmp28
	.long	25
	.long	675
	.long	37890
	.long	.Ltmp30
	.long	25
	.long	708
	.long	38926
	.long	.Ltmp32
	.long	25
	.long	708
	.long	38914
	.long	.Ltmp37
	.long	25
	.long	751
	.long	39967
	.long	.Ltmp38
	.long	25
	.long	751
	.long	39939
	.long	.Ltmp40
	.long	25
	.long	786
	.long	40975
	.long	.Ltmp42
	.long	25
	.long	786
	.long	40963
	.long	.Ltmp47
	.long	25
	.long	828
	.long	41995
	.long	.Ltmp48
	.long	25
	.long	828
	.long	42000
	.long	.Ltmp49
	.long	25
	.long	828
	.long	41998
	.long	.Ltmp50
	.long	25
	.long	828
	.long	41992
	.long	.Ltmp53
	.long	25
	.long	786
	.long	40975
	.long	.Ltmp56
	.long	25
	.long	786
	.long	40963
	.long	.Ltmp59
	.long	25
	.long	847
	.long	43011
	.long	.Ltmp63
	.long	25
	.long	708
	.long	38926
	.long	.Ltmp67
	.long	25
	.long	708
	.long	38914
	.long	.Ltmp70
	.long	25
	.long	879
	.long	47117
	.long	.Ltmp73
	.long	25
	.long	897
	.long	45058
	.long	.Ltmp75
	.long	25
	.long	879
	.long	47106
	.addrsig
	.addrsig_sym numbers
	.addrsig_sym nested
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
