	.file	"b.c"
	.file	0 "." "b.c" md5 0xfe4e2b1b2c3ef8d529c9f19849c24c24
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_exit","ax",@progbits
	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 35 37 prologue_end
.Ltmp0:
	call 35
.Ltmp1:
.Ltmp2:
	.loc	0 0 37 is_stmt 0
	r1 = 0
	.loc	0 37 6 is_stmt 1
.Ltmp3:
	*(u64 *)(r10 - 8) = r1
.Ltmp4:
	r1 = 0
	r0 += r1
.Ltmp5:
.Ltmp6:
	.loc	0 0 6 is_stmt 0
	r1 = r10
	r1 += -8
	.loc	0 39 2 is_stmt 1
.Ltmp7:
	w2 = 4
	r3 = r0
	call 113
.Ltmp8:
	.loc	0 0 2 is_stmt 0
.Ltmp9:
	r1 = 1
.Ltmp10:
	.loc	0 40 6 is_stmt 1
.Ltmp11:
.Ltmp12:
	if w1 == 0 goto LBB0_2
.Ltmp13:
.Ltmp14:
	.loc	0 0 6 is_stmt 0
.Ltmp15:
	r2 = 0
.Ltmp16:
	.loc	0 41 10 is_stmt 1
.Ltmp17:
.Ltmp18:
	r1 = *(u64 *)(r10 - 8)
.Ltmp19:
	r1 += r2
.Ltmp20:
.Ltmp21:
	.loc	0 0 10 is_stmt 0
.Ltmp22:
	r2 = 1
	.loc	0 42 10 is_stmt 1
.Ltmp23:
	r1 += r2
.Ltmp24:
.Ltmp25:
	.loc	0 0 10 is_stmt 0
.Ltmp26:
	r2 = 24
	.loc	0 43 10 is_stmt 1
.Ltmp27:
	r1 += r2
.Ltmp28:
.Ltmp29:
	.loc	0 0 10 is_stmt 0
.Ltmp30:
	r2 = 59
	.loc	0 44 10 is_stmt 1
.Ltmp31:
	r1 += r2
.Ltmp32:
.Ltmp33:
	.loc	0 0 10 is_stmt 0
.Ltmp34:
	r2 = 12
	.loc	0 45 10 is_stmt 1
.Ltmp35:
	r1 += r2
.Ltmp36:
.Ltmp37:
.Ltmp38:
	*(u64 *)(r10 - 8) = r1
.Ltmp39:
.Ltmp40:
LBB0_2:
	.loc	0 0 10 is_stmt 0
.Ltmp41:
	r1 = 1 ll
.Ltmp42:
	.loc	0 47 6 is_stmt 1
.Ltmp43:
.Ltmp44:
	if r1 != 0 goto LBB0_4
.Ltmp45:
.Ltmp46:
	.loc	0 49 9 is_stmt 0
.Ltmp47:
	r1 = *(u64 *)(r10 - 8)
.Ltmp48:
	.loc	0 47 6 is_stmt 1
.Ltmp49:
.Ltmp50:
	goto LBB0_5
.Ltmp51:
.Ltmp52:
LBB0_4:
	.loc	0 0 6 is_stmt 0
.Ltmp53:
	r2 = 4886718345 ll
	.loc	0 48 10 is_stmt 1
.Ltmp54:
	r1 = *(u64 *)(r10 - 8)
.Ltmp55:
	r1 += r2
.Ltmp56:
.Ltmp57:
LBB0_5:
	.loc	0 0 10 is_stmt 0
.Ltmp58:
	r2 = 16 ll
	.loc	0 49 9 is_stmt 1
.Ltmp59:
	w1 += w2
.Ltmp60:
.Ltmp61:
	.loc	0 0 9 is_stmt 0
.Ltmp62:
	r2 = 10 ll
	.loc	0 50 9 is_stmt 1
.Ltmp63:
	w2 += w1
.Ltmp64:
	r0 = 1
	.loc	0 52 9
.Ltmp65:
	w0 += w2
	.loc	0 52 2 is_stmt 0
.Ltmp66:
	exit
.Ltmp67:
.Ltmp68:
.Lfunc_end0:
	.size	second, .Lfunc_end0-second
	.cfi_endproc

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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp20-.Lfunc_begin0
	.byte	2
	.byte	122
	.byte	0
	.byte	4
	.uleb128 .Ltmp20-.Lfunc_begin0
	.uleb128 .Ltmp36-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp39-.Lfunc_begin0
	.uleb128 .Ltmp56-.Lfunc_begin0
	.byte	2
	.byte	122
	.byte	0
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp5-.Lfunc_begin0
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
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	3
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
	.byte	21
	.byte	0
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	5
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
	.byte	6
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
	.byte	7
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	8
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	10
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
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
	.byte	15
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
	.byte	13
	.byte	11
	.byte	107
	.byte	11
	.byte	0
	.byte	0
	.byte	16
	.byte	13
	.byte	0
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
	.byte	23
	.byte	1
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	18
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
	.byte	19
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	20
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	21
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
	.byte	25
	.byte	52
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
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	48
	.byte	1
	.byte	173
	.byte	35
	.byte	3
	.long	53
	.byte	4
	.long	58

	.byte	5
	.long	66
	.byte	5
	.byte	1
	.byte	10
	.byte	6
	.byte	4
	.byte	7
	.byte	8
	.byte	2
	.byte	6
	.long	79
	.byte	1
	.byte	190
	.byte	113
	.byte	3
	.long	84
	.byte	7
	.long	105

	.byte	8
	.long	109
	.byte	8
	.long	110
	.byte	8
	.long	122
	.byte	0
	.byte	6
	.byte	7
	.byte	5
	.byte	8
	.byte	9
	.byte	5
	.long	118
	.byte	9
	.byte	1
	.byte	9
	.byte	6
	.byte	8
	.byte	7
	.byte	4
	.byte	3
	.long	127
	.byte	10
	.byte	11
	.long	148
	.byte	13
	.byte	8
	.byte	0
	.byte	30
	.byte	12
	.byte	11
	.byte	1
	.byte	12
	.byte	12
	.ascii	"\211\317\225\232\022"
	.byte	0
	.byte	6
	.byte	10
	.byte	7
	.byte	8
	.byte	13
	.byte	22
	.byte	16
	.byte	0
	.byte	18
	.byte	14
	.byte	14
	.long	110
	.byte	0
	.byte	19
	.byte	0
	.byte	15
	.byte	15
	.long	110
	.byte	0
	.byte	20
	.byte	3
	.byte	32
	.byte	15
	.byte	16
	.long	231
	.byte	0
	.byte	21
	.byte	5
	.byte	35
	.byte	16
	.long	194
	.byte	0
	.byte	22
	.byte	8
	.byte	17
	.byte	8
	.byte	0
	.byte	22
	.byte	14
	.byte	19
	.long	58
	.byte	0
	.byte	23
	.byte	0
	.byte	16
	.long	215
	.byte	0
	.byte	24
	.byte	0
	.byte	18
	.byte	8
	.byte	0
	.byte	24
	.byte	14
	.byte	20
	.long	243
	.byte	0
	.byte	25
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	5
	.long	239
	.byte	18
	.byte	1
	.byte	13
	.byte	6
	.byte	17
	.byte	5
	.byte	4
	.byte	19
	.long	110
	.byte	20
	.long	255
	.byte	2
	.byte	0
	.byte	21
	.byte	21
	.byte	8
	.byte	7
	.byte	22
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	33

	.long	239

	.byte	23
	.byte	36
	.byte	0
	.byte	33
	.long	410
	.byte	24
	.byte	0
	.byte	24
	.byte	0
	.byte	37
	.long	58
	.byte	24
	.byte	1
	.byte	25
	.byte	0
	.byte	35
	.long	309
	.byte	25
	.byte	39
	.byte	0
	.byte	36
	.long	442
	.byte	0
	.byte	3
	.long	314
	.byte	13
	.byte	35
	.byte	48
	.byte	0
	.byte	10
	.byte	14
	.byte	26
	.long	239
	.byte	0
	.byte	11
	.byte	0
	.byte	14
	.byte	27
	.long	239
	.byte	0
	.byte	12
	.byte	4
	.byte	14
	.byte	28
	.long	309
	.byte	0
	.byte	13
	.byte	8
	.byte	14
	.byte	29
	.long	365
	.byte	0
	.byte	14
	.byte	16
	.byte	14
	.byte	33
	.long	394
	.byte	0
	.byte	15
	.byte	32
	.byte	0
	.byte	13
	.byte	32
	.byte	16
	.byte	0
	.byte	6
	.byte	14
	.byte	30
	.long	389
	.byte	0
	.byte	7
	.byte	0
	.byte	14
	.byte	31
	.long	389
	.byte	0
	.byte	7
	.byte	8
	.byte	0
	.byte	3
	.long	365
	.byte	19
	.long	406
	.byte	20
	.long	255
	.byte	16
	.byte	0
	.byte	6
	.byte	34
	.byte	6
	.byte	1
	.byte	3
	.long	415
	.byte	13
	.byte	38
	.byte	0
	.byte	1
	.byte	134
	.byte	14
	.byte	37
	.long	430
	.byte	1
	.byte	135
	.byte	0
	.byte	0
	.byte	19
	.long	58
	.byte	20
	.long	255
	.byte	0
	.byte	0
	.byte	3
	.long	152
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	164
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (1~deb12u1)"
.Linfo_string1:
	.asciz	"b.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"bpf_get_current_task"
.Linfo_string4:
	.asciz	"unsigned long long"
.Linfo_string5:
	.asciz	"u64"
.Linfo_string6:
	.asciz	"bpf_probe_read_kernel"
.Linfo_string7:
	.asciz	"long"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
.Linfo_string10:
	.asciz	"unsigned long"
.Linfo_string11:
	.asciz	"SMALL"
.Linfo_string12:
	.asciz	"HUGE"
.Linfo_string13:
	.asciz	"big"
.Linfo_string14:
	.asciz	"plain"
.Linfo_string15:
	.asciz	"low"
.Linfo_string16:
	.asciz	"high"
.Linfo_string17:
	.asciz	"int"
.Linfo_string18:
	.asciz	"s32"
.Linfo_string19:
	.asciz	"whole"
.Linfo_string20:
	.asciz	"half"
.Linfo_string21:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string22:
	.asciz	"mm_struct"
.Linfo_string23:
	.asciz	"second"
.Linfo_string24:
	.asciz	"answer"
.Linfo_string25:
	.asciz	"task"
.Linfo_string26:
	.asciz	"pid"
.Linfo_string27:
	.asciz	"tgid"
.Linfo_string28:
	.asciz	"group_leader"
.Linfo_string29:
	.asciz	"tasks"
.Linfo_string30:
	.asciz	"next"
.Linfo_string31:
	.asciz	"prev"
.Linfo_string32:
	.asciz	"list_head"
.Linfo_string33:
	.asciz	"comm"
.Linfo_string34:
	.asciz	"char"
.Linfo_string35:
	.asciz	"task_struct"
.Linfo_string36:
	.asciz	"ctx"
.Linfo_string37:
	.asciz	"args"
.Linfo_string38:
	.asciz	"bpf_raw_tracepoint_args"
.Linfo_string39:
	.asciz	"mm"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	544
	.long	544
	.long	1015
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
	.long	187
	.long	67108869
	.long	48
	.long	199
	.long	8
	.long	0
	.long	203
	.long	8
	.long	32
	.long	208
	.long	11
	.long	64
	.long	221
	.long	12
	.long	128
	.long	227
	.long	15
	.long	256
	.long	0
	.long	33554432
	.long	10
	.long	232
	.long	67108866
	.long	16
	.long	242
	.long	13
	.long	0
	.long	247
	.long	13
	.long	64
	.long	0
	.long	33554432
	.long	12
	.long	252
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	14
	.long	6
	.long	16
	.long	309
	.long	2214592516
	.long	16
	.long	319
	.long	17
	.long	0
	.long	325
	.long	17
	.long	50331680
	.long	329
	.long	19
	.long	83886115
	.long	0
	.long	20
	.long	64
	.long	334
	.long	134217728
	.long	18
	.long	338
	.long	16777216
	.long	4
	.long	32
	.long	351
	.long	134217728
	.long	8
	.long	0
	.long	83886082
	.long	8
	.long	355
	.long	3
	.long	0
	.long	0
	.long	21
	.long	0
	.long	0
	.long	67108865
	.long	8
	.long	361
	.long	22
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	17
	.long	6
	.long	2
	.long	732
	.long	318767106
	.long	8
	.long	736
	.long	1
	.long	0
	.long	742
	.long	591751049
	.long	1
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
	.ascii	"second"
	.byte	0
	.ascii	"raw_tp/sys_exit"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)bpf_get_current_task();"
	.byte	0
	.ascii	"\tu64 answer = 0;"
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
	.ascii	"0:0"
	.byte	0
	.ascii	"\tbpf_probe_read_kernel(&answer, 4, &task->pid);"
	.byte	0
	.ascii	"mm_struct"
	.byte	0
	.ascii	"plain"
	.byte	0
	.ascii	"low"
	.byte	0
	.ascii	"high"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"whole"
	.byte	0
	.ascii	"half"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"\tif (__builtin_preserve_field_info(mm->low, 2)) { // in no kernel"
	.byte	0
	.ascii	"\t\tanswer += __builtin_preserve_field_info(mm->low, 0);"
	.byte	0
	.ascii	"0:2"
	.byte	0
	.ascii	"\t\tanswer += __builtin_preserve_field_info(mm->high, 3);"
	.byte	0
	.ascii	"\t\tanswer += __builtin_preserve_field_info(mm->high, 4);"
	.byte	0
	.ascii	"\t\tanswer += __builtin_preserve_field_info(mm->high, 5);"
	.byte	0
	.ascii	"0:3:1:0:1"
	.byte	0
	.ascii	"\t\tanswer += __builtin_preserve_field_info(mm->half[1], 0);"
	.byte	0
	.ascii	"big"
	.byte	0
	.ascii	"SMALL"
	.byte	0
	.ascii	"HUGE"
	.byte	0
	.byte	48
	.byte	0
	.ascii	"\tif (__builtin_preserve_enum_value(*(enum big *)SMALL, 0))"
	.byte	0
	.ascii	"\tanswer += __builtin_btf_type_id(*(struct mm_struct *)0, 0);"
	.byte	0
	.byte	49
	.byte	0
	.ascii	"\t\tanswer += __builtin_preserve_enum_value(*(enum big *)HUGE, 1);"
	.byte	0
	.ascii	"\tanswer += __builtin_btf_type_id(*(struct task_struct *)0, 1);"
	.byte	0
	.ascii	"\treturn answer;"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	332
	.long	352
	.long	204
	.long	8
	.long	88
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16
	.long	88
	.long	20
	.long	.Ltmp0
	.long	104
	.long	110
	.long	35877
	.long	.Ltmp3
	.long	104
	.long	170
	.long	37894
	.long	.Ltmp7
	.long	104
	.long	261
	.long	39938
	.long	.Ltmp12
	.long	104
	.long	370
	.long	40966
	.long	.Ltmp18
	.long	104
	.long	436
	.long	41994
	.long	.Ltmp19
	.long	104
	.long	436
	.long	41994
	.long	.Ltmp23
	.long	104
	.long	495
	.long	43018
	.long	.Ltmp27
	.long	104
	.long	551
	.long	44042
	.long	.Ltmp31
	.long	104
	.long	607
	.long	45066
	.long	.Ltmp35
	.long	104
	.long	673
	.long	46090
	.long	.Ltmp38
	.long	104
	.long	673
	.long	46090
	.long	.Ltmp44
	.long	104
	.long	749
	.long	48134
	.long	.Ltmp47
	.long	104
	.long	808
	.long	50185
	.long	.Ltmp50
	.long	104
	.long	749
	.long	48134
	.long	.Ltmp54
	.long	104
	.long	871
	.long	49162
	.long	.Ltmp55
	.long	104
	.long	871
	.long	49162
	.long	.Ltmp59
	.long	104
	.long	808
	.long	50185
	.long	.Ltmp63
	.long	104
	.long	936
	.long	51209
	.long	.Ltmp65
	.long	104
	.long	999
	.long	53257
	.long	.Ltmp66
	.long	104
	.long	999
	.long	53250
	.long	16
	.long	88
	.long	12
	.long	.Ltmp4
	.long	10
	.long	257
	.long	0
	.long	.Ltmp9
	.long	16
	.long	366
	.long	2
	.long	.Ltmp15
	.long	16
	.long	366
	.long	0
	.long	.Ltmp22
	.long	16
	.long	491
	.long	3
	.long	.Ltmp26
	.long	16
	.long	491
	.long	4
	.long	.Ltmp30
	.long	16
	.long	491
	.long	5
	.long	.Ltmp34
	.long	16
	.long	663
	.long	0
	.long	.Ltmp41
	.long	23
	.long	747
	.long	10
	.long	.Ltmp53
	.long	23
	.long	869
	.long	11
	.long	.Ltmp58
	.long	16
	.long	747
	.long	6
	.long	.Ltmp62
	.long	10
	.long	747
	.long	7
	.long	.Ltmp64
	.long	16
	.long	747
	.long	12
	.addrsig
	.addrsig_sym second
	.section	.debug_line,"",@progbits
.Lline_table_start0:
