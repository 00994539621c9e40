	.file	"a.c"
	.file	0 "." "a.c" md5 0x04d911c94210ebd5a2b288b8df23a468
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.loc	0 34 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r1 = 0
.Ltmp0:
	.loc	0 35 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u64 *)(r10 - 8) = r1
	w1 = 0
	.loc	0 36 6
.Ltmp3:
	*(u32 *)(r10 - 12) = w1
	.loc	0 36 15
.Ltmp4:
	*(u32 *)(r10 - 16) = w1
	r3 = r10
	r3 += -8
	.loc	0 38 2
.Ltmp5:
	w1 = 3
	r2 = step ll
	r4 = 0
	call 181
.Ltmp6:
	.loc	0 39 57
.Ltmp7:
	call 35
.Ltmp8:
	.loc	0 0 57 is_stmt 0
.Ltmp9:
	r1 = 0
	r0 += r1
	r1 = r10
	r1 += -16
	.loc	0 39 2 is_stmt 1
.Ltmp10:
	w2 = 4
	r3 = r0
	call 113
.Ltmp11:
	.loc	0 40 15
.Ltmp12:
	r2 = *(u64 *)(r10 - 8)
	.loc	0 40 23 is_stmt 0
.Ltmp13:
	w1 = *(u32 *)(r10 - 16)
	.loc	0 40 15
.Ltmp14:
	w1 += w2
	.loc	0 40 9
.Ltmp15:
	call other
.Ltmp16:
	.loc	0 40 9 is_stmt 1
	w7 = w0
	.loc	0 40 30 is_stmt 0
.Ltmp17:
	r1 = counter ll
	r6 = *(u64 *)(r1 + 0)
	r2 = r10
	r2 += -12
	.loc	0 40 41
.Ltmp18:
	r1 = numbers ll
	call 1
.Ltmp19:
	.loc	0 0 41
	w1 = 1
	.loc	0 40 40
.Ltmp20:
	if r0 == 0 goto LBB0_2
	.loc	0 0 40
	w1 = 0
LBB0_2:
	.loc	0 40 28 is_stmt 1
.Ltmp21:
	w6 += w7
	.loc	0 40 38 is_stmt 0
.Ltmp22:
	w6 += w1
	.loc	0 40 2
.Ltmp23:
	w0 = w6
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

	.text
	.p2align	3
	.type	step,@function
step:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 28 16 prologue_end is_stmt 1
.Ltmp26:
	r3 = statics ll
	w3 = *(u32 *)(r3 + 0)
	.loc	0 28 14 is_stmt 0
.Ltmp27:
	w3 += w1
	.loc	0 28 9
.Ltmp28:
	r1 = *(u64 *)(r2 + 0)
.Ltmp29:
.Ltmp30:
.Ltmp31:
	r1 += r3
.Ltmp32:
	*(u64 *)(r2 + 0) = r1
	.loc	0 29 2 is_stmt 1
.Ltmp33:
	w0 = 0
	exit
.Ltmp34:
.Ltmp35:
.Lfunc_end1:
	.size	step, .Lfunc_end1-step
	.cfi_endproc

	.type	numbers,@object
	.section	.maps,"aw",@progbits
	.globl	numbers
	.p2align	3, 0x0
numbers:
	.zero	32
	.size	numbers, 32

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	statics,@object
	.data
	.p2align	2, 0x0
statics:
	.long	16909060
	.size	statics, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	3
	.byte	6
	.uleb128 .Ltmp29-.Lfunc_begin1
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
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	6
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
	.byte	63
	.byte	25
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	60
	.byte	25
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	13
	.byte	53
	.byte	0
	.byte	73
	.byte	19
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
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	19
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	20
	.byte	21
	.byte	0
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	21
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
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	23
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	26
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
	.byte	27
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
	.byte	28
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
	.byte	29
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
	.byte	30
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
	.byte	22
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	17
	.byte	8
	.byte	7
	.long	130
	.byte	0
	.byte	18
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	19
	.byte	8
	.byte	8
	.byte	10
	.long	171
	.byte	0
	.byte	20
	.byte	16
	.byte	8
	.byte	13
	.long	188
	.byte	0
	.byte	21
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
	.byte	10
	.long	74
	.long	66051
	.byte	0
	.byte	9
	.long	176
	.byte	11
	.long	184
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	9
	.long	193
	.byte	11
	.long	201
	.byte	15
	.byte	1
	.byte	10
	.byte	5
	.byte	14
	.byte	7
	.byte	8
	.byte	12
	.byte	16
	.long	216

	.byte	0
	.byte	14

	.byte	2
	.byte	161
	.byte	2
	.byte	13
	.long	193
	.byte	14
	.byte	17
	.long	231
	.byte	1
	.byte	208
	.ascii	"\265\001"
	.byte	9
	.long	236
	.byte	15
	.long	262

	.byte	16
	.long	176
	.byte	16
	.long	266
	.byte	16
	.long	266
	.byte	16
	.long	193
	.byte	0
	.byte	5
	.byte	18
	.byte	5
	.byte	8
	.byte	17
	.byte	18
	.byte	19
	.long	278
	.byte	0
	.byte	24
	.byte	2
	.byte	161
	.byte	3
	.byte	13
	.long	176
	.byte	14
	.byte	20
	.long	292
	.byte	1
	.byte	190
	.byte	113
	.byte	9
	.long	297
	.byte	15
	.long	262

	.byte	16
	.long	266
	.byte	16
	.long	176
	.byte	16
	.long	318
	.byte	0
	.byte	9
	.long	323
	.byte	19
	.byte	14
	.byte	21
	.long	333
	.byte	1
	.byte	173
	.byte	35
	.byte	9
	.long	338
	.byte	20
	.long	193

	.byte	14
	.byte	22
	.long	352
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	357
	.byte	15
	.long	266

	.byte	16
	.long	266
	.byte	16
	.long	318
	.byte	0
	.byte	9
	.long	378
	.byte	21
	.byte	24
	.byte	4
	.byte	0
	.byte	10
	.byte	8
	.byte	23
	.long	147
	.byte	0
	.byte	11
	.byte	0
	.byte	0
	.byte	22
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	33

	.long	147

	.byte	23
	.byte	29
	.byte	0
	.byte	33
	.long	505
	.byte	24
	.byte	2
	.byte	145
	.byte	8
	.byte	28
	.byte	0
	.byte	35
	.long	193
	.byte	24
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	36
	.long	176
	.byte	24
	.byte	2
	.byte	145
	.byte	0
	.byte	23
	.byte	0
	.byte	36
	.long	176
	.byte	25
	.long	456
	.byte	5
	.byte	0
	.byte	26
	.byte	25
	.byte	0
	.byte	15

	.long	147


	.byte	16
	.long	147
	.byte	0
	.byte	27
	.byte	6
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	26

	.long	147
	.byte	28
	.byte	0
	.byte	63
	.byte	0
	.byte	26
	.long	176
	.byte	29
	.byte	1
	.byte	82
	.byte	28
	.byte	0
	.byte	26
	.long	188
	.byte	0
	.byte	9
	.long	510
	.byte	21
	.byte	62
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	30
	.long	176
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	31
	.long	176
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	32
	.long	176
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	33
	.long	176
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	34
	.long	176
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	35
	.long	176
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	36
	.long	176
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	37
	.long	176
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	38
	.long	176
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	39
	.long	176
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	40
	.long	176
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	41
	.long	176
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	42
	.long	795
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	43
	.long	176
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	44
	.long	176
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	45
	.long	176
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	46
	.long	176
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	47
	.long	176
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	48
	.long	176
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	49
	.long	176
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	50
	.long	176
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	51
	.long	807
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	52
	.long	807
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	53
	.long	176
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	54
	.long	176
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	55
	.long	176
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	56
	.long	193
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	57
	.long	193
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	58
	.long	176
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	59
	.long	176
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	60
	.long	819
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	176
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	176
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	9
	.long	824
	.byte	30
	.byte	61

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
	.byte	6
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	260
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (1~deb12u1)"
.Linfo_string1:
	.asciz	"a.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"numbers"
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
	.asciz	"counter"
.Linfo_string17:
	.asciz	"bpf_loop"
.Linfo_string18:
	.asciz	"long"
.Linfo_string19:
	.asciz	"statics"
.Linfo_string20:
	.asciz	"bpf_probe_read_kernel"
.Linfo_string21:
	.asciz	"bpf_get_current_task"
.Linfo_string22:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string23:
	.asciz	"pid"
.Linfo_string24:
	.asciz	"task_struct"
.Linfo_string25:
	.asciz	"other"
.Linfo_string26:
	.asciz	"first"
.Linfo_string27:
	.asciz	"step"
.Linfo_string28:
	.asciz	"total"
.Linfo_string29:
	.asciz	"skb"
.Linfo_string30:
	.asciz	"len"
.Linfo_string31:
	.asciz	"pkt_type"
.Linfo_string32:
	.asciz	"mark"
.Linfo_string33:
	.asciz	"queue_mapping"
.Linfo_string34:
	.asciz	"protocol"
.Linfo_string35:
	.asciz	"vlan_present"
.Linfo_string36:
	.asciz	"vlan_tci"
.Linfo_string37:
	.asciz	"vlan_proto"
.Linfo_string38:
	.asciz	"priority"
.Linfo_string39:
	.asciz	"ingress_ifindex"
.Linfo_string40:
	.asciz	"ifindex"
.Linfo_string41:
	.asciz	"tc_index"
.Linfo_string42:
	.asciz	"cb"
.Linfo_string43:
	.asciz	"hash"
.Linfo_string44:
	.asciz	"tc_classid"
.Linfo_string45:
	.asciz	"data"
.Linfo_string46:
	.asciz	"data_end"
.Linfo_string47:
	.asciz	"napi_id"
.Linfo_string48:
	.asciz	"family"
.Linfo_string49:
	.asciz	"remote_ip4"
.Linfo_string50:
	.asciz	"local_ip4"
.Linfo_string51:
	.asciz	"remote_ip6"
.Linfo_string52:
	.asciz	"local_ip6"
.Linfo_string53:
	.asciz	"remote_port"
.Linfo_string54:
	.asciz	"local_port"
.Linfo_string55:
	.asciz	"data_meta"
.Linfo_string56:
	.asciz	"flow_keys"
.Linfo_string57:
	.asciz	"tstamp"
.Linfo_string58:
	.asciz	"wire_len"
.Linfo_string59:
	.asciz	"gso_segs"
.Linfo_string60:
	.asciz	"sk"
.Linfo_string61:
	.asciz	"bpf_sock"
.Linfo_string62:
	.asciz	"__sk_buff"
.Linfo_string63:
	.asciz	"i"
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
	.quad	numbers
	.quad	counter
	.quad	statics
	.quad	.Lfunc_begin0
	.quad	.Ltmp16
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1040
	.long	1040
	.long	811
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
	.long	66051
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
	.long	100
	.long	67108895
	.long	176
	.long	110
	.long	8
	.long	0
	.long	114
	.long	8
	.long	32
	.long	123
	.long	8
	.long	64
	.long	128
	.long	8
	.long	96
	.long	142
	.long	8
	.long	128
	.long	151
	.long	8
	.long	160
	.long	164
	.long	8
	.long	192
	.long	173
	.long	8
	.long	224
	.long	184
	.long	8
	.long	256
	.long	193
	.long	8
	.long	288
	.long	209
	.long	8
	.long	320
	.long	217
	.long	8
	.long	352
	.long	226
	.long	17
	.long	384
	.long	229
	.long	8
	.long	544
	.long	234
	.long	8
	.long	576
	.long	245
	.long	8
	.long	608
	.long	250
	.long	8
	.long	640
	.long	259
	.long	8
	.long	672
	.long	267
	.long	8
	.long	704
	.long	274
	.long	8
	.long	736
	.long	285
	.long	8
	.long	768
	.long	295
	.long	18
	.long	800
	.long	306
	.long	18
	.long	928
	.long	316
	.long	8
	.long	1056
	.long	328
	.long	8
	.long	1088
	.long	339
	.long	8
	.long	1120
	.long	349
	.long	11
	.long	1152
	.long	359
	.long	11
	.long	1216
	.long	366
	.long	8
	.long	1280
	.long	375
	.long	8
	.long	1312
	.long	384
	.long	19
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
	.long	20
	.long	387
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	396
	.long	15
	.long	400
	.long	201326593
	.long	21
	.long	605
	.long	67108865
	.long	4
	.long	617
	.long	2
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	0
	.long	2
	.long	702
	.long	201326594
	.long	24
	.long	0
	.long	218103810
	.long	2
	.long	708
	.long	8
	.long	710
	.long	10
	.long	716
	.long	201326592
	.long	26
	.long	0
	.long	150994944
	.long	11
	.long	762
	.long	234881024
	.long	28
	.long	2
	.long	770
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	30
	.long	4
	.long	4
	.long	775
	.long	234881024
	.long	31
	.long	1
	.long	0
	.long	150994944
	.long	8
	.long	783
	.long	234881024
	.long	33
	.long	0
	.long	791
	.long	251658241
	.long	0
	.long	34
	.long	statics
	.long	4
	.long	797
	.long	251658241
	.long	0
	.long	14
	.long	numbers
	.long	32
	.long	803
	.long	251658241
	.long	0
	.long	32
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
	.ascii	"numbers"
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
	.ascii	"first"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"int first(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu64 total = 0;"
	.byte	0
	.ascii	"\tu32 key = 0, pid = 0;"
	.byte	0
	.ascii	"\tbpf_loop(3, step, &total, 0);"
	.byte	0
	.ascii	"\tbpf_probe_read_kernel(&pid, 4, &((struct task_struct *)bpf_get_current_task())->pid);"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"\treturn other(total + pid) + counter + !bpf_map_lookup_elem(&numbers, &key);"
	.byte	0
	.ascii	"other"
	.byte	0
	.byte	105
	.byte	0
	.ascii	"total"
	.byte	0
	.ascii	"step"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"\t*total += i + statics;"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"counter"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"statics"
	.byte	0
	.ascii	".data"
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
	.long	388
	.long	424
	.long	28
	.long	8
	.long	406
	.long	1
	.long	.Lfunc_begin0
	.long	22
	.long	721
	.long	1
	.long	.Lfunc_begin1
	.long	27
	.long	16
	.long	406
	.long	17
	.long	.Lfunc_begin0
	.long	409
	.long	415
	.long	33792
	.long	.Ltmp2
	.long	409
	.long	448
	.long	35846
	.long	.Ltmp3
	.long	409
	.long	464
	.long	36870
	.long	.Ltmp4
	.long	409
	.long	464
	.long	36879
	.long	.Ltmp5
	.long	409
	.long	487
	.long	38914
	.long	.Ltmp7
	.long	409
	.long	518
	.long	39993
	.long	.Ltmp10
	.long	409
	.long	518
	.long	39938
	.long	.Ltmp12
	.long	409
	.long	625
	.long	40975
	.long	.Ltmp13
	.long	409
	.long	625
	.long	40983
	.long	.Ltmp14
	.long	409
	.long	625
	.long	40975
	.long	.Ltmp15
	.long	409
	.long	625
	.long	40969
	.long	.Ltmp17
	.long	409
	.long	625
	.long	40990
	.long	.Ltmp18
	.long	409
	.long	625
	.long	41001
	.long	.Ltmp20
	.long	409
	.long	625
	.long	41000
	.long	.Ltmp21
	.long	409
	.long	625
	.long	40988
	.long	.Ltmp22
	.long	409
	.long	625
	.long	40998
	.long	.Ltmp23
	.long	409
	.long	625
	.long	40962
	.long	721
	.long	6
	.long	.Ltmp26
	.long	409
	.long	727
	.long	28688
	.long	.Ltmp27
	.long	409
	.long	727
	.long	28686
	.long	.Ltmp28
	.long	409
	.long	727
	.long	28681
	.long	.Ltmp31
	.long	409
	.long	727
	.long	28681
	.long	.Ltmp32
	.long	409
	.long	727
	.long	28681
	.long	.Ltmp33
	.long	409
	.long	751
	.long	29698
	.long	16
	.long	406
	.long	1
	.long	.Ltmp9
	.long	23
	.long	621
	.long	0
	.addrsig
	.addrsig_sym first
	.addrsig_sym step
	.addrsig_sym counter
	.addrsig_sym numbers
	.addrsig_sym LICENSE
	.addrsig_sym statics
	.section	.debug_line,"",@progbits
.Lline_table_start0:
