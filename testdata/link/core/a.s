	.file	"a.c"
	.file	0 "." "a.c" md5 0xf4a88a52e7ba514a942da84a35ae09cf
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 33 37 prologue_end
.Ltmp0:
	call 35
.Ltmp1:
	.loc	0 33 37
	r6 = r0
.Ltmp2:
.Ltmp3:
	.loc	0 0 37 is_stmt 0
	r1 = 0
	.loc	0 36 6 is_stmt 1
.Ltmp4:
	*(u64 *)(r10 - 8) = r1
	w7 = 0
	.loc	0 37 6
.Ltmp5:
	*(u32 *)(r10 - 12) = w7
.Ltmp6:
	r1 = 8
	r3 = r6
	r3 += r1
	r1 = r10
	r1 += -8
	.loc	0 39 2
.Ltmp7:
	w2 = 8
	call 113
.Ltmp8:
	.loc	0 0 2 is_stmt 0
.Ltmp9:
	r1 = 16
	r6 += r1
.Ltmp10:
.Ltmp11:
	r1 = r10
	r1 += -12
	.loc	0 40 2 is_stmt 1
.Ltmp12:
	w2 = 4
	r3 = r6
	call 113
.Ltmp13:
	.loc	0 0 2 is_stmt 0
.Ltmp14:
	r1 = 1
.Ltmp15:
	.loc	0 41 51 is_stmt 1
.Ltmp16:
.Ltmp17:
	if w1 == 0 goto LBB0_3
.Ltmp18:
.Ltmp19:
	.loc	0 0 51 is_stmt 0
.Ltmp20:
	r1 = 1
	.loc	0 41 51 is_stmt 1
.Ltmp21:
	if w1 != 0 goto LBB0_3
.Ltmp22:
.Ltmp23:
	.loc	0 0 51 is_stmt 0
	w7 = 1
.Ltmp24:
.Ltmp25:
LBB0_3:
.Ltmp26:
	r1 = 16
.Ltmp27:
	.loc	0 43 51 is_stmt 1
.Ltmp28:
.Ltmp29:
	w2 = w7
	w2 |= 2
	if w1 == 16 goto LBB0_5
.Ltmp30:
.Ltmp31:
	.loc	0 0 51 is_stmt 0
	w2 = w7
.Ltmp32:
.Ltmp33:
LBB0_5:
.Ltmp34:
	r3 = 1 ll
.Ltmp35:
	.loc	0 45 80 is_stmt 1
.Ltmp36:
.Ltmp37:
	w1 = w2
	w1 |= 4
	if r3 == 1 goto LBB0_7
.Ltmp38:
.Ltmp39:
	.loc	0 0 80 is_stmt 0
	w1 = w2
.Ltmp40:
.Ltmp41:
LBB0_7:
.Ltmp42:
	r3 = 4
.Ltmp43:
	.loc	0 47 51 is_stmt 1
.Ltmp44:
.Ltmp45:
	w2 = w1
	w2 |= 8
	if w3 == 9 goto LBB0_9
.Ltmp46:
.Ltmp47:
	.loc	0 0 51 is_stmt 0
	w2 = w1
.Ltmp48:
.Ltmp49:
LBB0_9:
.Ltmp50:
	r1 = 1
.Ltmp51:
	.loc	0 49 6 is_stmt 1
.Ltmp52:
.Ltmp53:
	w0 = w2
	w0 |= 16
	if w1 == 0 goto LBB0_11
.Ltmp54:
.Ltmp55:
	.loc	0 0 6 is_stmt 0
	w0 = w2
.Ltmp56:
.Ltmp57:
LBB0_11:
	.loc	0 51 2 is_stmt 1
.Ltmp58:
	exit
.Ltmp59:
.Ltmp60:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
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
	.long	3
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp24-.Lfunc_begin0
	.uleb128 .Ltmp32-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	4
	.uleb128 .Ltmp32-.Lfunc_begin0
	.uleb128 .Ltmp40-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp40-.Lfunc_begin0
	.uleb128 .Ltmp48-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp48-.Lfunc_begin0
	.uleb128 .Ltmp56-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp56-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
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
	.byte	8
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
	.byte	21
	.byte	0
	.byte	73
	.byte	19
	.byte	39
	.byte	25
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
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	12
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	14
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	15
	.byte	4
	.byte	1
	.byte	73
	.byte	19
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
	.byte	16
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
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
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	54
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
	.byte	7
	.byte	6
	.long	79
	.byte	1
	.byte	173
	.byte	35
	.byte	8
	.long	84
	.byte	9
	.long	89

	.byte	10
	.long	97
	.byte	8
	.byte	1
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	7
	.byte	9
	.long	110
	.byte	1
	.byte	190
	.byte	113
	.byte	8
	.long	115
	.byte	11
	.long	136

	.byte	12
	.long	140
	.byte	12
	.long	141
	.byte	12
	.long	153
	.byte	0
	.byte	5
	.byte	10
	.byte	5
	.byte	8
	.byte	13
	.byte	10
	.long	149
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	8
	.long	158
	.byte	14
	.byte	15
	.long	149
	.byte	15
	.byte	4
	.byte	0
	.byte	26
	.byte	16
	.byte	13
	.byte	0
	.byte	16
	.byte	14
	.byte	1
	.byte	0
	.byte	10
	.long	183
	.byte	17
	.byte	0
	.byte	28
	.byte	5
	.byte	16
	.byte	5
	.byte	4
	.byte	17
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	18
	.byte	0
	.byte	31

	.long	183

	.byte	18
	.byte	34
	.byte	0
	.byte	31
	.long	377
	.byte	19
	.byte	2
	.byte	145
	.byte	8
	.byte	19
	.byte	0
	.byte	36
	.long	89
	.byte	19
	.byte	2
	.byte	145
	.byte	4
	.byte	20
	.byte	0
	.byte	37
	.long	183
	.byte	20
	.byte	0
	.byte	21
	.byte	0
	.byte	33
	.long	260
	.byte	20
	.byte	1
	.byte	30
	.byte	0
	.byte	34
	.long	357
	.byte	20
	.byte	2
	.byte	33
	.byte	0
	.byte	35
	.long	141
	.byte	0
	.byte	8
	.long	265
	.byte	21
	.byte	29
	.byte	48
	.byte	0
	.byte	14
	.byte	22
	.byte	22
	.long	183
	.byte	0
	.byte	15
	.byte	0
	.byte	22
	.byte	23
	.long	183
	.byte	0
	.byte	16
	.byte	4
	.byte	22
	.byte	24
	.long	260
	.byte	0
	.byte	17
	.byte	8
	.byte	22
	.byte	25
	.long	316
	.byte	0
	.byte	18
	.byte	16
	.byte	22
	.byte	28
	.long	345
	.byte	0
	.byte	19
	.byte	32
	.byte	0
	.byte	21
	.byte	27
	.byte	16
	.byte	0
	.byte	10
	.byte	22
	.byte	20
	.long	340
	.byte	0
	.byte	11
	.byte	0
	.byte	22
	.byte	26
	.long	340
	.byte	0
	.byte	11
	.byte	8
	.byte	0
	.byte	8
	.long	316
	.byte	3
	.long	62
	.byte	4
	.long	66
	.byte	16
	.byte	0
	.byte	8
	.long	362
	.byte	21
	.byte	32
	.byte	8
	.byte	0
	.byte	22
	.byte	22
	.byte	31
	.long	136
	.byte	0
	.byte	23
	.byte	0
	.byte	0
	.byte	8
	.long	382
	.byte	21
	.byte	36
	.byte	0
	.byte	1
	.byte	134
	.byte	22
	.byte	35
	.long	397
	.byte	1
	.byte	135
	.byte	0
	.byte	0
	.byte	3
	.long	89
	.byte	4
	.long	66
	.byte	0
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	152
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
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
	.asciz	"bpf_get_current_task"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"bpf_probe_read_kernel"
.Linfo_string10:
	.asciz	"long"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"u32"
.Linfo_string13:
	.asciz	"BPF_MAP_TYPE_UNSPEC"
.Linfo_string14:
	.asciz	"BPF_MAP_TYPE_HASH"
.Linfo_string15:
	.asciz	"bpf_map_type"
.Linfo_string16:
	.asciz	"int"
.Linfo_string17:
	.asciz	"pid_t"
.Linfo_string18:
	.asciz	"first"
.Linfo_string19:
	.asciz	"leader"
.Linfo_string20:
	.asciz	"next"
.Linfo_string21:
	.asciz	"task"
.Linfo_string22:
	.asciz	"pid"
.Linfo_string23:
	.asciz	"tgid"
.Linfo_string24:
	.asciz	"group_leader"
.Linfo_string25:
	.asciz	"tasks"
.Linfo_string26:
	.asciz	"prev"
.Linfo_string27:
	.asciz	"list_head"
.Linfo_string28:
	.asciz	"comm"
.Linfo_string29:
	.asciz	"task_struct"
.Linfo_string30:
	.asciz	"old"
.Linfo_string31:
	.asciz	"state"
.Linfo_string32:
	.asciz	"task_struct___old"
.Linfo_string33:
	.asciz	"answer"
.Linfo_string34:
	.asciz	"ctx"
.Linfo_string35:
	.asciz	"args"
.Linfo_string36:
	.asciz	"bpf_raw_tracepoint_args"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	468
	.long	468
	.long	907
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108865
	.long	0
	.long	25
	.long	5
	.long	0
	.long	30
	.long	134217728
	.long	4
	.long	34
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	0
	.long	53
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	8
	.long	73
	.long	1
	.long	77
	.long	16777216
	.long	4
	.long	16777248
	.long	81
	.long	201326593
	.long	7
	.long	202
	.long	67108869
	.long	48
	.long	214
	.long	8
	.long	0
	.long	218
	.long	8
	.long	32
	.long	223
	.long	11
	.long	64
	.long	236
	.long	12
	.long	128
	.long	242
	.long	15
	.long	256
	.long	0
	.long	33554432
	.long	10
	.long	247
	.long	67108866
	.long	16
	.long	257
	.long	13
	.long	0
	.long	262
	.long	13
	.long	64
	.long	0
	.long	33554432
	.long	12
	.long	267
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	14
	.long	6
	.long	16
	.long	518
	.long	67108865
	.long	8
	.long	536
	.long	17
	.long	0
	.long	542
	.long	16777216
	.long	8
	.long	16777280
	.long	608
	.long	100663298
	.long	4
	.long	621
	.long	0
	.long	641
	.long	1
	.long	746
	.long	134217728
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	14
	.long	6
	.long	4
	.long	891
	.long	234881024
	.long	20
	.long	1
	.long	899
	.long	251658241
	.long	0
	.long	21
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"bpf_raw_tracepoint_args"
	.byte	0
	.ascii	"args"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"raw_tp/sys_enter"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)bpf_get_current_task();"
	.byte	0
	.ascii	"\tu64 leader = 0;"
	.byte	0
	.ascii	"\tint next = 0;"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"tgid"
	.byte	0
	.ascii	"group_leader"
	.byte	0
	.ascii	"tasks"
	.byte	0
	.ascii	"comm"
	.byte	0
	.ascii	"list_head"
	.byte	0
	.ascii	"next"
	.byte	0
	.ascii	"prev"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"0:2"
	.byte	0
	.ascii	"\tbpf_probe_read_kernel(&leader, sizeof leader, &task->group_leader);"
	.byte	0
	.ascii	"0:3:0"
	.byte	0
	.ascii	"\tbpf_probe_read_kernel(&next, sizeof next, &task->tasks.next);"
	.byte	0
	.ascii	"0:4"
	.byte	0
	.ascii	"\tif (__builtin_preserve_field_info(task->comm, 2) && !__builtin_preserve_field_info(old->state, 2))"
	.byte	0
	.ascii	"task_struct___old"
	.byte	0
	.ascii	"state"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"\tif (__builtin_preserve_field_info(task->comm, 1) == 16)"
	.byte	0
	.ascii	"bpf_map_type"
	.byte	0
	.ascii	"BPF_MAP_TYPE_UNSPEC"
	.byte	0
	.ascii	"BPF_MAP_TYPE_HASH"
	.byte	0
	.byte	49
	.byte	0
	.ascii	"\tif (__builtin_preserve_enum_value(*(enum bpf_map_type *)BPF_MAP_TYPE_HASH, 1) == 1)"
	.byte	0
	.ascii	"pid_t"
	.byte	0
	.byte	48
	.byte	0
	.ascii	"\tif (__builtin_preserve_type_info(*(pid_t *)0, 1) == 9)"
	.byte	0
	.ascii	"\tif (!__builtin_preserve_type_info(*(struct task_struct *)0, 0))"
	.byte	0
	.ascii	"\treturn answer;"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	204
	.long	224
	.long	140
	.long	8
	.long	87
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16
	.long	87
	.long	12
	.long	.Ltmp0
	.long	104
	.long	110
	.long	33829
	.long	.Ltmp4
	.long	104
	.long	170
	.long	36870
	.long	.Ltmp5
	.long	104
	.long	187
	.long	37894
	.long	.Ltmp7
	.long	104
	.long	276
	.long	39938
	.long	.Ltmp12
	.long	104
	.long	351
	.long	40962
	.long	.Ltmp17
	.long	104
	.long	418
	.long	42035
	.long	.Ltmp21
	.long	104
	.long	418
	.long	42035
	.long	.Ltmp29
	.long	104
	.long	551
	.long	44083
	.long	.Ltmp37
	.long	104
	.long	661
	.long	46160
	.long	.Ltmp45
	.long	104
	.long	754
	.long	48179
	.long	.Ltmp53
	.long	104
	.long	810
	.long	50182
	.long	.Ltmp58
	.long	104
	.long	875
	.long	52226
	.long	16
	.long	87
	.long	8
	.long	.Ltmp6
	.long	10
	.long	272
	.long	0
	.long	.Ltmp9
	.long	10
	.long	345
	.long	0
	.long	.Ltmp14
	.long	10
	.long	414
	.long	2
	.long	.Ltmp20
	.long	16
	.long	547
	.long	2
	.long	.Ltmp26
	.long	10
	.long	414
	.long	1
	.long	.Ltmp34
	.long	18
	.long	659
	.long	11
	.long	.Ltmp42
	.long	19
	.long	752
	.long	9
	.long	.Ltmp50
	.long	10
	.long	752
	.long	8
	.addrsig
	.addrsig_sym first
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
