	.file	"kfunc.c"
	.file	0 "." "kfunc.c" md5 0x50c6ca95598c95082c8a4de7946cc4c7
	.section	tc,"ax",@progbits
	.globl	dynptr
	.p2align	3
	.type	dynptr,@function
dynptr:
.Lfunc_begin0:
	.loc	0 27 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r3 = r10
	r3 += -24
.Ltmp0:
	.loc	0 31 6 prologue_end
.Ltmp1:
.Ltmp2:
	r2 = 0
	call bpf_dynptr_from_skb
.Ltmp3:
.Ltmp4:
	.loc	0 31 6
	w1 = w0
	w0 = -1
.Ltmp5:
	if w1 != 0 goto LBB0_3
.Ltmp6:
.Ltmp7:
	.loc	0 0 6 is_stmt 0
	r1 = r10
	r1 += -24
	r3 = r10
	r3 += -4
	.loc	0 33 10 is_stmt 1
.Ltmp8:
	r2 = 20
	r4 = 4
	call bpf_dynptr_slice
.Ltmp9:
	.loc	0 33 10
	r1 = r0
.Ltmp10:
.Ltmp11:
	.loc	0 0 10 is_stmt 0
	w0 = -2
.Ltmp12:
	.loc	0 34 6 is_stmt 1
.Ltmp13:
.Ltmp14:
	if r1 == 0 goto LBB0_3
.Ltmp15:
.Ltmp16:
	.loc	0 37 24
.Ltmp17:
	w2 = *(u8 *)(r1 + 1)
	.loc	0 37 22 is_stmt 0
.Ltmp18:
	w2 <<= 1
	.loc	0 37 9
.Ltmp19:
	w0 = *(u8 *)(r1 + 0)
	.loc	0 37 18
.Ltmp20:
	w0 += w2
	.loc	0 37 39
.Ltmp21:
	w2 = *(u8 *)(r1 + 2)
	.loc	0 37 37
.Ltmp22:
	w2 <<= 2
	.loc	0 37 33
.Ltmp23:
	w0 += w2
	.loc	0 37 54
.Ltmp24:
	w1 = *(u8 *)(r1 + 3)
.Ltmp25:
.Ltmp26:
	.loc	0 37 52
.Ltmp27:
	w1 <<= 3
	.loc	0 37 48
.Ltmp28:
	w0 += w1
	.loc	0 37 63
.Ltmp29:
	w0 += -19
LBB0_3:
	.loc	0 38 1 is_stmt 1
.Ltmp30:
	exit
.Ltmp31:
.Ltmp32:
.Lfunc_end0:
	.size	dynptr, .Lfunc_end0-dynptr
	.cfi_endproc
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198

	.section	syscall,"ax",@progbits
	.globl	cpumask
	.p2align	3
	.type	cpumask,@function
cpumask:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 43 29 prologue_end
.Ltmp33:
	call bpf_cpumask_create
.Ltmp34:
	.loc	0 43 29
	r6 = r0
.Ltmp35:
.Ltmp36:
	.loc	0 0 29 is_stmt 0
	w7 = -1
.Ltmp37:
.Ltmp38:
	.loc	0 46 6 is_stmt 1
.Ltmp39:
	if r6 == 0 goto LBB1_7
.Ltmp40:
.Ltmp41:
	.loc	0 0 6 is_stmt 0
	w8 = 0
	.loc	0 48 2 is_stmt 1
.Ltmp42:
	w1 = 0
	r2 = r6
	call bpf_cpumask_set_cpu
.Ltmp43:
	.loc	0 49 6
.Ltmp44:
.Ltmp45:
	r1 = bpf_cpumask_test_cpu ll
.Ltmp46:
	if r1 == 0 goto LBB1_4
.Ltmp47:
.Ltmp48:
	.loc	0 50 13
.Ltmp49:
	w1 = 0
	r2 = r6
	call bpf_cpumask_test_cpu
.Ltmp50:
	w0 &= 1
	w8 = 2
	.loc	0 50 61 is_stmt 0
.Ltmp51:
	if w0 != 0 goto LBB1_4
.Ltmp52:
.Ltmp53:
	.loc	0 0 61
	w8 = 0
.Ltmp54:
.Ltmp55:
LBB1_4:
	w7 = 4
.Ltmp56:
	.loc	0 51 6 is_stmt 1
.Ltmp57:
.Ltmp58:
	r1 = bpf_cpumask_no_such_function ll
.Ltmp59:
	if r1 == 0 goto LBB1_6
.Ltmp60:
.Ltmp61:
	.loc	0 52 13
.Ltmp62:
	r1 = r6
	call bpf_cpumask_no_such_function
.Ltmp63:
	w7 = w0
.Ltmp64:
.Ltmp65:
LBB1_6:
	.loc	0 55 2
.Ltmp66:
	r1 = r6
	call bpf_cpumask_release
.Ltmp67:
	.loc	0 0 0 is_stmt 0
.Ltmp68:
	w7 |= w8
.Ltmp69:
.Ltmp70:
LBB1_7:
	.loc	0 57 1 is_stmt 1
.Ltmp71:
	w0 = w7
	exit
.Ltmp72:
.Ltmp73:
.Lfunc_end1:
	.size	cpumask, .Lfunc_end1-cpumask
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
	.byte	1
	.uleb128 .Ltmp3-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Ltmp10-.Lfunc_begin0
	.uleb128 .Ltmp25-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp35-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp37-.Lfunc_begin1
	.uleb128 .Ltmp54-.Lfunc_begin1
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp54-.Lfunc_begin1
	.uleb128 .Ltmp64-.Lfunc_begin1
	.byte	1
	.byte	88
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
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
	.byte	10
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
	.byte	11
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
	.byte	12
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
	.byte	13
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
	.byte	14
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
	.byte	5
	.byte	0
	.byte	73
	.byte	19
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
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	19
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	20
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	21
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
	.byte	22
	.byte	46
	.byte	0
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
	.byte	23
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
	.byte	59
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
	.long	83
	.byte	8
	.byte	8
	.byte	8
	.byte	0
	.byte	10
	.byte	9
	.byte	6
	.long	98
	.byte	0
	.byte	11
	.byte	0
	.byte	0
	.byte	3
	.long	110
	.byte	4
	.long	74
	.byte	1
	.byte	0
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	10
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	59
	.byte	0
	.byte	26

	.long	206

	.byte	11
	.byte	0
	.byte	64
	.byte	0
	.byte	26
	.long	210
	.byte	12
	.byte	2
	.byte	145
	.byte	20
	.byte	60
	.byte	0
	.byte	28
	.long	807
	.byte	12
	.byte	2
	.byte	145
	.byte	0
	.byte	63
	.byte	0
	.byte	29
	.long	560
	.byte	13
	.byte	1
	.byte	65
	.byte	0
	.byte	28
	.long	831
	.byte	14
	.long	182
	.byte	2
	.byte	14
	.long	587
	.byte	3
	.byte	0
	.byte	15
	.byte	9
	.byte	0
	.byte	17

	.long	206


	.byte	16
	.long	210
	.byte	16
	.long	536
	.byte	16
	.long	555
	.byte	0
	.byte	5
	.byte	10
	.byte	5
	.byte	4
	.byte	7
	.long	215
	.byte	8
	.byte	47
	.byte	176
	.byte	1
	.byte	100
	.byte	9
	.byte	11
	.long	500
	.byte	1
	.byte	101
	.byte	0
	.byte	9
	.byte	14
	.long	500
	.byte	1
	.byte	102
	.byte	4
	.byte	9
	.byte	15
	.long	500
	.byte	1
	.byte	103
	.byte	8
	.byte	9
	.byte	16
	.long	500
	.byte	1
	.byte	104
	.byte	12
	.byte	9
	.byte	17
	.long	500
	.byte	1
	.byte	105
	.byte	16
	.byte	9
	.byte	18
	.long	500
	.byte	1
	.byte	106
	.byte	20
	.byte	9
	.byte	19
	.long	500
	.byte	1
	.byte	107
	.byte	24
	.byte	9
	.byte	20
	.long	500
	.byte	1
	.byte	108
	.byte	28
	.byte	9
	.byte	21
	.long	500
	.byte	1
	.byte	109
	.byte	32
	.byte	9
	.byte	22
	.long	500
	.byte	1
	.byte	110
	.byte	36
	.byte	9
	.byte	23
	.long	500
	.byte	1
	.byte	111
	.byte	40
	.byte	9
	.byte	24
	.long	500
	.byte	1
	.byte	112
	.byte	44
	.byte	9
	.byte	25
	.long	512
	.byte	1
	.byte	113
	.byte	48
	.byte	9
	.byte	26
	.long	500
	.byte	1
	.byte	114
	.byte	68
	.byte	9
	.byte	27
	.long	500
	.byte	1
	.byte	115
	.byte	72
	.byte	9
	.byte	28
	.long	500
	.byte	1
	.byte	116
	.byte	76
	.byte	9
	.byte	29
	.long	500
	.byte	1
	.byte	117
	.byte	80
	.byte	9
	.byte	30
	.long	500
	.byte	1
	.byte	118
	.byte	84
	.byte	9
	.byte	31
	.long	500
	.byte	1
	.byte	119
	.byte	88
	.byte	9
	.byte	32
	.long	500
	.byte	1
	.byte	120
	.byte	92
	.byte	9
	.byte	33
	.long	500
	.byte	1
	.byte	121
	.byte	96
	.byte	9
	.byte	34
	.long	524
	.byte	1
	.byte	122
	.byte	100
	.byte	9
	.byte	35
	.long	524
	.byte	1
	.byte	123
	.byte	116
	.byte	9
	.byte	36
	.long	500
	.byte	1
	.byte	124
	.byte	132
	.byte	9
	.byte	37
	.long	500
	.byte	1
	.byte	125
	.byte	136
	.byte	9
	.byte	38
	.long	500
	.byte	1
	.byte	126
	.byte	140
	.byte	9
	.byte	39
	.long	536
	.byte	1
	.byte	127
	.byte	144
	.byte	9
	.byte	42
	.long	536
	.byte	1
	.byte	128
	.byte	152
	.byte	9
	.byte	43
	.long	500
	.byte	1
	.byte	129
	.byte	160
	.byte	9
	.byte	44
	.long	500
	.byte	1
	.byte	130
	.byte	164
	.byte	9
	.byte	45
	.long	548
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	17
	.long	508
	.byte	13
	.byte	1
	.byte	9
	.byte	5
	.byte	12
	.byte	7
	.byte	4
	.byte	3
	.long	500
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	500
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	17
	.long	544
	.byte	41
	.byte	1
	.byte	10
	.byte	5
	.byte	40
	.byte	7
	.byte	8
	.byte	7
	.long	553
	.byte	18
	.byte	46

	.byte	7
	.long	560
	.byte	8
	.byte	49
	.byte	16
	.byte	1
	.byte	146
	.byte	9
	.byte	48
	.long	575
	.byte	1
	.byte	147
	.byte	0
	.byte	0
	.byte	3
	.long	536
	.byte	4
	.long	74
	.byte	2
	.byte	0
	.byte	15
	.byte	50
	.byte	0
	.byte	18

	.long	616


	.byte	16
	.long	617
	.byte	16
	.long	536
	.byte	16
	.long	616
	.byte	16
	.long	536
	.byte	0
	.byte	19
	.byte	7
	.long	622
	.byte	20
	.long	560
	.byte	10
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	8
	.byte	0
	.byte	41

	.long	206

	.byte	21
	.byte	68
	.byte	0
	.byte	41
	.long	616
	.byte	13
	.byte	2
	.byte	66
	.byte	0
	.byte	43
	.long	707
	.byte	13
	.byte	3
	.byte	67
	.byte	0
	.byte	44
	.long	500
	.byte	14
	.long	699
	.byte	5
	.byte	14
	.long	727
	.byte	6
	.byte	14
	.long	742
	.byte	7
	.byte	14
	.long	783
	.byte	8
	.byte	14
	.long	797
	.byte	9
	.byte	0
	.byte	22
	.byte	51
	.byte	0
	.byte	19

	.long	707


	.byte	7
	.long	712
	.byte	8
	.byte	52
	.byte	8
	.byte	0
	.byte	13
	.byte	9
	.byte	8
	.long	83
	.byte	0
	.byte	14
	.byte	0
	.byte	0
	.byte	23
	.byte	53
	.byte	0
	.byte	21



	.byte	16
	.long	500
	.byte	16
	.long	707
	.byte	0
	.byte	15
	.byte	54
	.byte	0
	.byte	22

	.long	761


	.byte	16
	.long	500
	.byte	16
	.long	773
	.byte	0
	.byte	17
	.long	769
	.byte	56
	.byte	1
	.byte	15
	.byte	5
	.byte	55
	.byte	2
	.byte	1
	.byte	7
	.long	778
	.byte	20
	.long	83
	.byte	15
	.byte	57
	.byte	0
	.byte	23

	.long	500


	.byte	16
	.long	773
	.byte	0
	.byte	23
	.byte	58
	.byte	0
	.byte	20



	.byte	16
	.long	707
	.byte	0
	.byte	3
	.long	819
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	17
	.long	827
	.byte	62
	.byte	1
	.byte	7
	.byte	5
	.byte	61
	.byte	8
	.byte	1
	.byte	7
	.long	819
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
	.byte	4
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	280
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"kfunc.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"bits"
.Linfo_string7:
	.asciz	"unsigned long"
.Linfo_string8:
	.asciz	"cpumask"
.Linfo_string9:
	.asciz	"bpf_dynptr_from_skb"
.Linfo_string10:
	.asciz	"int"
.Linfo_string11:
	.asciz	"len"
.Linfo_string12:
	.asciz	"unsigned int"
.Linfo_string13:
	.asciz	"u32"
.Linfo_string14:
	.asciz	"pkt_type"
.Linfo_string15:
	.asciz	"mark"
.Linfo_string16:
	.asciz	"queue_mapping"
.Linfo_string17:
	.asciz	"protocol"
.Linfo_string18:
	.asciz	"vlan_present"
.Linfo_string19:
	.asciz	"vlan_tci"
.Linfo_string20:
	.asciz	"vlan_proto"
.Linfo_string21:
	.asciz	"priority"
.Linfo_string22:
	.asciz	"ingress_ifindex"
.Linfo_string23:
	.asciz	"ifindex"
.Linfo_string24:
	.asciz	"tc_index"
.Linfo_string25:
	.asciz	"cb"
.Linfo_string26:
	.asciz	"hash"
.Linfo_string27:
	.asciz	"tc_classid"
.Linfo_string28:
	.asciz	"data"
.Linfo_string29:
	.asciz	"data_end"
.Linfo_string30:
	.asciz	"napi_id"
.Linfo_string31:
	.asciz	"family"
.Linfo_string32:
	.asciz	"remote_ip4"
.Linfo_string33:
	.asciz	"local_ip4"
.Linfo_string34:
	.asciz	"remote_ip6"
.Linfo_string35:
	.asciz	"local_ip6"
.Linfo_string36:
	.asciz	"remote_port"
.Linfo_string37:
	.asciz	"local_port"
.Linfo_string38:
	.asciz	"data_meta"
.Linfo_string39:
	.asciz	"flow_keys"
.Linfo_string40:
	.asciz	"unsigned long long"
.Linfo_string41:
	.asciz	"u64"
.Linfo_string42:
	.asciz	"tstamp"
.Linfo_string43:
	.asciz	"wire_len"
.Linfo_string44:
	.asciz	"gso_segs"
.Linfo_string45:
	.asciz	"sk"
.Linfo_string46:
	.asciz	"bpf_sock"
.Linfo_string47:
	.asciz	"__sk_buff"
.Linfo_string48:
	.asciz	"opaque"
.Linfo_string49:
	.asciz	"bpf_dynptr"
.Linfo_string50:
	.asciz	"bpf_dynptr_slice"
.Linfo_string51:
	.asciz	"bpf_cpumask_create"
.Linfo_string52:
	.asciz	"bpf_cpumask"
.Linfo_string53:
	.asciz	"bpf_cpumask_set_cpu"
.Linfo_string54:
	.asciz	"bpf_cpumask_test_cpu"
.Linfo_string55:
	.asciz	"_Bool"
.Linfo_string56:
	.asciz	"bool"
.Linfo_string57:
	.asciz	"bpf_cpumask_no_such_function"
.Linfo_string58:
	.asciz	"bpf_cpumask_release"
.Linfo_string59:
	.asciz	"dynptr"
.Linfo_string60:
	.asciz	"buffer"
.Linfo_string61:
	.asciz	"unsigned char"
.Linfo_string62:
	.asciz	"u8"
.Linfo_string63:
	.asciz	"packet"
.Linfo_string64:
	.asciz	"skb"
.Linfo_string65:
	.asciz	"bytes"
.Linfo_string66:
	.asciz	"mask"
.Linfo_string67:
	.asciz	"answer"
.Linfo_string68:
	.asciz	"ctx"
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
	.quad	.Ltmp9
	.quad	.Lfunc_begin1
	.quad	.Ltmp34
	.quad	.Ltmp43
	.quad	.Ltmp50
	.quad	.Ltmp63
	.quad	.Ltmp67
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1316
	.long	1316
	.long	1177
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
	.long	218103811
	.long	13
	.long	0
	.long	1
	.long	0
	.long	8
	.long	0
	.long	16
	.long	0
	.long	33554432
	.long	17
	.long	608
	.long	67108865
	.long	16
	.long	619
	.long	18
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	6
	.long	2
	.long	626
	.long	201326594
	.long	15
	.long	0
	.long	218103812
	.long	21
	.long	0
	.long	22
	.long	0
	.long	8
	.long	0
	.long	21
	.long	0
	.long	8
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	33554432
	.long	23
	.long	0
	.long	167772160
	.long	17
	.long	646
	.long	201326594
	.long	20
	.long	0
	.long	218103809
	.long	13
	.long	663
	.long	21
	.long	667
	.long	201326593
	.long	25
	.long	0
	.long	218103808
	.long	28
	.long	0
	.long	33554432
	.long	29
	.long	998
	.long	67108865
	.long	8
	.long	667
	.long	30
	.long	0
	.long	667
	.long	67108865
	.long	8
	.long	1010
	.long	32
	.long	0
	.long	1015
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	31
	.long	6
	.long	1
	.long	1029
	.long	201326594
	.long	27
	.long	0
	.long	218103810
	.long	0
	.long	0
	.long	3
	.long	0
	.long	28
	.long	1048
	.long	201326594
	.long	34
	.long	0
	.long	218103810
	.long	37
	.long	0
	.long	3
	.long	0
	.long	39
	.long	1068
	.long	134217728
	.long	38
	.long	1073
	.long	16777216
	.long	1
	.long	67108872
	.long	0
	.long	33554432
	.long	40
	.long	0
	.long	167772160
	.long	30
	.long	1079
	.long	201326594
	.long	36
	.long	0
	.long	218103809
	.long	3
	.long	0
	.long	39
	.long	1100
	.long	201326594
	.long	42
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	28
	.long	1129
	.long	201326594
	.long	44
	.long	1149
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	46
	.long	6
	.long	4
	.long	1154
	.long	234881024
	.long	47
	.long	1
	.long	1162
	.long	251658247
	.long	0
	.long	19
	.long	bpf_dynptr_from_skb
	.long	0
	.long	24
	.long	bpf_dynptr_slice
	.long	0
	.long	33
	.long	bpf_cpumask_create
	.long	0
	.long	35
	.long	bpf_cpumask_set_cpu
	.long	0
	.long	41
	.long	bpf_cpumask_test_cpu
	.long	0
	.long	43
	.long	bpf_cpumask_no_such_function
	.long	0
	.long	45
	.long	bpf_cpumask_release
	.long	0
	.long	1169
	.long	251658241
	.long	0
	.long	48
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
	.ascii	"dynptr"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./kfunc.c"
	.byte	0
	.ascii	"int dynptr(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tif (bpf_dynptr_from_skb(skb, 0, &packet))"
	.byte	0
	.ascii	"\tbytes = bpf_dynptr_slice(&packet, 20, buffer, sizeof buffer);"
	.byte	0
	.ascii	"\tif (!bytes)"
	.byte	0
	.ascii	"\treturn bytes[0] + 2 * bytes[1] + 4 * bytes[2] + 8 * bytes[3] - 19;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"bpf_dynptr"
	.byte	0
	.ascii	"opaque"
	.byte	0
	.ascii	"bpf_dynptr_from_skb"
	.byte	0
	.ascii	"bpf_dynptr_slice"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"cpumask"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"\tstruct bpf_cpumask *mask = bpf_cpumask_create();"
	.byte	0
	.ascii	"\tif (!mask)"
	.byte	0
	.ascii	"\tbpf_cpumask_set_cpu(0, mask);"
	.byte	0
	.ascii	"\tif (bpf_cpumask_test_cpu)"
	.byte	0
	.ascii	"\t\tanswer |= bpf_cpumask_test_cpu(0, (struct cpumask *)mask) << 1;"
	.byte	0
	.ascii	"\tif (bpf_cpumask_no_such_function)"
	.byte	0
	.ascii	"\t\tanswer |= bpf_cpumask_no_such_function((struct cpumask *)mask);"
	.byte	0
	.ascii	"\tbpf_cpumask_release(mask);"
	.byte	0
	.ascii	"bpf_cpumask"
	.byte	0
	.ascii	"bits"
	.byte	0
	.ascii	"unsigned long"
	.byte	0
	.ascii	"bpf_cpumask_create"
	.byte	0
	.ascii	"bpf_cpumask_set_cpu"
	.byte	0
	.ascii	"bool"
	.byte	0
	.ascii	"_Bool"
	.byte	0
	.ascii	"bpf_cpumask_test_cpu"
	.byte	0
	.ascii	"bpf_cpumask_no_such_function"
	.byte	0
	.ascii	"bpf_cpumask_release"
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
	.long	484
	.long	520
	.long	0
	.long	8
	.long	372
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	675
	.long	1
	.long	.Lfunc_begin1
	.long	26
	.long	16
	.long	372
	.long	17
	.long	.Lfunc_begin0
	.long	375
	.long	385
	.long	26624
	.long	.Ltmp2
	.long	375
	.long	419
	.long	31750
	.long	.Ltmp5
	.long	375
	.long	419
	.long	31750
	.long	.Ltmp8
	.long	375
	.long	462
	.long	33802
	.long	.Ltmp14
	.long	375
	.long	525
	.long	34822
	.long	.Ltmp17
	.long	375
	.long	538
	.long	37912
	.long	.Ltmp18
	.long	375
	.long	538
	.long	37910
	.long	.Ltmp19
	.long	375
	.long	538
	.long	37897
	.long	.Ltmp20
	.long	375
	.long	538
	.long	37906
	.long	.Ltmp21
	.long	375
	.long	538
	.long	37927
	.long	.Ltmp22
	.long	375
	.long	538
	.long	37925
	.long	.Ltmp23
	.long	375
	.long	538
	.long	37921
	.long	.Ltmp24
	.long	375
	.long	538
	.long	37942
	.long	.Ltmp27
	.long	375
	.long	538
	.long	37940
	.long	.Ltmp28
	.long	375
	.long	538
	.long	37936
	.long	.Ltmp29
	.long	375
	.long	538
	.long	37951
	.long	.Ltmp30
	.long	375
	.long	606
	.long	38913
	.long	675
	.long	12
	.long	.Ltmp33
	.long	375
	.long	683
	.long	44061
	.long	.Ltmp39
	.long	375
	.long	733
	.long	47110
	.long	.Ltmp42
	.long	375
	.long	745
	.long	49154
	.long	.Ltmp45
	.long	375
	.long	776
	.long	50182
	.long	.Ltmp46
	.long	375
	.long	776
	.long	50182
	.long	.Ltmp49
	.long	375
	.long	803
	.long	51213
	.long	.Ltmp51
	.long	375
	.long	803
	.long	51261
	.long	.Ltmp58
	.long	375
	.long	869
	.long	52230
	.long	.Ltmp59
	.long	375
	.long	869
	.long	52230
	.long	.Ltmp62
	.long	375
	.long	904
	.long	53261
	.long	.Ltmp66
	.long	375
	.long	970
	.long	56322
	.long	.Ltmp71
	.long	375
	.long	606
	.long	58369
	.weak	bpf_cpumask_test_cpu
	.weak	bpf_cpumask_no_such_function
	.addrsig
	.addrsig_sym dynptr
	.addrsig_sym cpumask
	.addrsig_sym bpf_cpumask_test_cpu
	.addrsig_sym bpf_cpumask_no_such_function
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
