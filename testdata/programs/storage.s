	.file	"storage.c"
	.file	0 "." "storage.c" md5 0x15f1c1e2b040b8e1c1d2b1b1686b615c
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	of_task
	.p2align	3
	.type	of_task,@function
of_task:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 43 29 prologue_end
.Ltmp0:
	call 158
.Ltmp1:
	.loc	0 43 29
	r6 = r0
.Ltmp2:
.Ltmp3:
	.loc	0 0 29 is_stmt 0
	r1 = 100
	.loc	0 44 6 is_stmt 1
.Ltmp4:
	*(u64 *)(r10 - 8) = r1
	r3 = r10
	r3 += -8
	.loc	0 46 10
.Ltmp5:
	r1 = tasks ll
	r2 = r6
	r4 = 1
	call 156
.Ltmp6:
	.loc	0 46 10
	r1 = r0
.Ltmp7:
.Ltmp8:
	.loc	0 0 10 is_stmt 0
	w0 = -1
.Ltmp9:
	.loc	0 47 6 is_stmt 1
.Ltmp10:
.Ltmp11:
	if r1 == 0 goto LBB0_3
.Ltmp12:
.Ltmp13:
	.loc	0 49 9
.Ltmp14:
	r2 = *(u64 *)(r1 + 0)
.Ltmp15:
	r2 += 7
.Ltmp16:
	*(u64 *)(r1 + 0) = r2
	.loc	0 50 10
.Ltmp17:
	r1 = tasks ll
.Ltmp18:
.Ltmp19:
	r2 = r6
	r3 = 0
	r4 = 0
	call 156
.Ltmp20:
	.loc	0 50 10
	r1 = r0
.Ltmp21:
.Ltmp22:
	.loc	0 0 10 is_stmt 0
	w0 = -2
	.loc	0 51 9 is_stmt 1
.Ltmp23:
	if r1 == 0 goto LBB0_3
.Ltmp24:
.Ltmp25:
	.loc	0 51 17 is_stmt 0
.Ltmp26:
	r0 = *(u64 *)(r1 + 0)
.Ltmp27:
.Ltmp28:
LBB0_3:
	.loc	0 52 1 is_stmt 1
.Ltmp29:
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end0:
	.size	of_task, .Lfunc_end0-of_task
	.cfi_endproc

	.globl	of_cgroup
	.p2align	3
	.type	of_cgroup,@function
of_cgroup:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 57 29 prologue_end
.Ltmp32:
	call 158
.Ltmp33:
.Ltmp34:
	.loc	0 0 29 is_stmt 0
	r1 = 11
	.loc	0 58 6 is_stmt 1
.Ltmp35:
	*(u64 *)(r10 - 8) = r1
	.loc	0 60 47
.Ltmp36:
.Ltmp37:
	r1 = *(u64 *)(r0 + 8)
	.loc	0 60 56 is_stmt 0
.Ltmp38:
.Ltmp39:
	r2 = *(u64 *)(r1 + 0)
	r3 = r10
	r3 += -8
	.loc	0 60 10
.Ltmp40:
	r1 = cgroups ll
	r4 = 1
	call 210
.Ltmp41:
.Ltmp42:
	.loc	0 60 10 is_stmt 1
	r1 = r0
.Ltmp43:
.Ltmp44:
	.loc	0 0 10 is_stmt 0
	w0 = -1
.Ltmp45:
	.loc	0 61 6 is_stmt 1
.Ltmp46:
.Ltmp47:
	if r1 == 0 goto LBB1_2
.Ltmp48:
.Ltmp49:
	.loc	0 63 9
.Ltmp50:
	r0 = *(u64 *)(r1 + 0)
.Ltmp51:
	r0 *= 3
.Ltmp52:
	*(u64 *)(r1 + 0) = r0
.Ltmp53:
.Ltmp54:
LBB1_2:
	.loc	0 65 1
.Ltmp55:
	exit
.Ltmp56:
.Ltmp57:
.Lfunc_end1:
	.size	of_cgroup, .Lfunc_end1-of_cgroup
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	of_socket
	.p2align	3
	.type	of_socket,@function
of_socket:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 70 29 prologue_end
.Ltmp58:
	r1 = *(u64 *)(r1 + 168)
.Ltmp59:
.Ltmp60:
	.loc	0 0 29 is_stmt 0
	r2 = 4
	.loc	0 71 6 is_stmt 1
.Ltmp61:
	*(u64 *)(r10 - 8) = r2
	w0 = -1
.Ltmp62:
	.loc	0 73 6
.Ltmp63:
.Ltmp64:
	if r1 == 0 goto LBB2_5
.Ltmp65:
.Ltmp66:
	.loc	0 75 7
.Ltmp67:
	call 95
.Ltmp68:
.Ltmp69:
	.loc	0 75 7
	r6 = r0
.Ltmp70:
.Ltmp71:
	.loc	0 0 7 is_stmt 0
	w0 = -2
.Ltmp72:
	.loc	0 76 6 is_stmt 1
.Ltmp73:
.Ltmp74:
	if r6 == 0 goto LBB2_5
.Ltmp75:
.Ltmp76:
	.loc	0 0 6 is_stmt 0
	r3 = r10
	r3 += -8
	.loc	0 78 10 is_stmt 1
.Ltmp77:
	r1 = socks ll
	r2 = r6
	r4 = 1
	call 107
.Ltmp78:
	.loc	0 78 10
	r1 = r0
.Ltmp79:
.Ltmp80:
	.loc	0 0 10 is_stmt 0
	w0 = -3
.Ltmp81:
	.loc	0 79 6 is_stmt 1
.Ltmp82:
.Ltmp83:
	if r1 == 0 goto LBB2_5
.Ltmp84:
.Ltmp85:
	.loc	0 81 9
.Ltmp86:
	r2 = *(u64 *)(r1 + 0)
.Ltmp87:
	r2 *= 3
.Ltmp88:
	*(u64 *)(r1 + 0) = r2
	.loc	0 82 8
.Ltmp89:
	*(u64 *)(r10 - 8) = r2
	.loc	0 83 9
.Ltmp90:
	r1 = socks ll
.Ltmp91:
.Ltmp92:
	r2 = r6
	call 108
.Ltmp93:
	.loc	0 83 9
	r1 = r0
.Ltmp94:
	r0 = *(u64 *)(r10 - 8)
	if r1 == 0 goto LBB2_5
.Ltmp95:
.Ltmp96:
	.loc	0 0 9 is_stmt 0
	w0 = -4
.Ltmp97:
.Ltmp98:
LBB2_5:
	.loc	0 84 1 is_stmt 1
.Ltmp99:
	exit
.Ltmp100:
.Ltmp101:
.Lfunc_end2:
	.size	of_socket, .Lfunc_end2-of_socket
	.cfi_endproc

	.type	tasks,@object
	.section	.maps,"aw",@progbits
	.globl	tasks
	.p2align	3, 0x0
tasks:
	.zero	32
	.size	tasks, 32

	.type	cgroups,@object
	.globl	cgroups
	.p2align	3, 0x0
cgroups:
	.zero	32
	.size	cgroups, 32

	.type	socks,@object
	.globl	socks
	.p2align	3, 0x0
socks:
	.zero	32
	.size	socks, 32

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
	.long	7
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
	.long	.Ldebug_loc5-.Lloclists_table_base0
	.long	.Ldebug_loc6-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp18-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp33-.Lfunc_begin0
	.uleb128 .Ltmp41-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Ltmp43-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc4:
	.byte	3
	.byte	6
	.uleb128 .Ltmp59-.Lfunc_begin2
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc5:
	.byte	1
	.byte	6
	.byte	4
	.uleb128 .Ltmp59-.Lfunc_begin2
	.uleb128 .Ltmp68-.Lfunc_begin2
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp70-.Lfunc_begin2
	.uleb128 .Ltmp97-.Lfunc_begin2
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc6:
	.byte	1
	.byte	6
	.byte	4
	.uleb128 .Ltmp79-.Lfunc_begin2
	.uleb128 .Ltmp91-.Lfunc_begin2
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
	.byte	0
	.byte	73
	.byte	19
	.byte	39
	.byte	25
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
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	86
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
	.byte	24
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	19
	.byte	8
	.byte	7
	.long	130
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
	.long	168
	.byte	0
	.byte	22
	.byte	16
	.byte	8
	.byte	11
	.long	173
	.byte	0
	.byte	23
	.byte	24
	.byte	0
	.byte	9
	.long	135
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	29
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
	.long	147
	.byte	9
	.long	178
	.byte	10
	.long	186
	.byte	13
	.byte	1
	.byte	10
	.byte	5
	.byte	12
	.byte	7
	.byte	8
	.byte	2
	.byte	14
	.long	201

	.byte	0
	.byte	31
	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	32
	.byte	0
	.byte	26
	.byte	8
	.byte	7
	.long	242
	.byte	0
	.byte	27
	.byte	0
	.byte	8
	.byte	9
	.long	151
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
	.byte	11
	.long	173
	.byte	0
	.byte	30
	.byte	24
	.byte	0
	.byte	9
	.long	247
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	32
	.byte	0
	.byte	2
	.byte	15
	.long	270

	.byte	0
	.byte	38
	.byte	2
	.byte	161
	.byte	3
	.byte	7
	.byte	32
	.byte	0
	.byte	33
	.byte	8
	.byte	7
	.long	311
	.byte	0
	.byte	34
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	35
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	36
	.byte	16
	.byte	8
	.byte	11
	.long	173
	.byte	0
	.byte	37
	.byte	24
	.byte	0
	.byte	9
	.long	316
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	24
	.byte	0
	.byte	11
	.byte	16
	.long	338
	.byte	1
	.byte	201
	.ascii	"\236\001"
	.byte	9
	.long	343
	.byte	12
	.long	348

	.byte	9
	.long	353
	.byte	13
	.byte	21
	.byte	16
	.byte	0
	.byte	14
	.byte	8
	.byte	17
	.long	147
	.byte	0
	.byte	15
	.byte	0
	.byte	8
	.byte	14
	.long	377
	.byte	0
	.byte	16
	.byte	8
	.byte	0
	.byte	9
	.long	382
	.byte	13
	.byte	20
	.byte	8
	.byte	0
	.byte	11
	.byte	8
	.byte	18
	.long	397
	.byte	0
	.byte	12
	.byte	0
	.byte	0
	.byte	9
	.long	402
	.byte	14
	.byte	19

	.byte	11
	.byte	22
	.long	414
	.byte	1
	.byte	200
	.ascii	"\234\001"
	.byte	9
	.long	419
	.byte	15
	.long	445

	.byte	16
	.long	445
	.byte	16
	.long	445
	.byte	16
	.long	445
	.byte	16
	.long	178
	.byte	0
	.byte	17
	.byte	11
	.byte	23
	.long	414
	.byte	1
	.byte	217
	.ascii	"\322\001"
	.byte	11
	.byte	24
	.long	465
	.byte	1
	.byte	187
	.byte	95
	.byte	9
	.long	470
	.byte	15
	.long	481

	.byte	16
	.long	481
	.byte	0
	.byte	9
	.long	486
	.byte	14
	.byte	25

	.byte	11
	.byte	26
	.long	414
	.byte	1
	.byte	188
	.byte	107
	.byte	11
	.byte	27
	.long	506
	.byte	1
	.byte	189
	.byte	108
	.byte	9
	.long	511
	.byte	15
	.long	527

	.byte	16
	.long	445
	.byte	16
	.long	445
	.byte	0
	.byte	5
	.byte	28
	.byte	5
	.byte	8
	.byte	18
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	29
	.byte	0
	.byte	41

	.long	147

	.byte	19
	.byte	34
	.byte	0
	.byte	41
	.long	691
	.byte	20
	.byte	2
	.byte	145
	.byte	0
	.byte	32
	.byte	0
	.byte	44
	.long	178
	.byte	21
	.byte	0
	.byte	33
	.byte	0
	.byte	43
	.long	348
	.byte	21
	.byte	1
	.byte	11
	.byte	0
	.byte	44
	.long	173
	.byte	0
	.byte	18
	.byte	5
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	30
	.byte	0
	.byte	55

	.long	147

	.byte	19
	.byte	34
	.byte	0
	.byte	55
	.long	691
	.byte	20
	.byte	2
	.byte	145
	.byte	0
	.byte	32
	.byte	0
	.byte	58
	.long	178
	.byte	21
	.byte	2
	.byte	33
	.byte	0
	.byte	57
	.long	348
	.byte	21
	.byte	3
	.byte	11
	.byte	0
	.byte	58
	.long	173
	.byte	0
	.byte	18
	.byte	6
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	31
	.byte	0
	.byte	68

	.long	147

	.byte	22
	.byte	4
	.byte	37
	.byte	0
	.byte	68
	.long	723
	.byte	20
	.byte	2
	.byte	145
	.byte	0
	.byte	32
	.byte	0
	.byte	71
	.long	178
	.byte	21
	.byte	5
	.byte	70
	.byte	0
	.byte	70
	.long	481
	.byte	21
	.byte	6
	.byte	11
	.byte	0
	.byte	71
	.long	173
	.byte	0
	.byte	9
	.long	696
	.byte	13
	.byte	36
	.byte	0
	.byte	1
	.byte	134
	.byte	8
	.byte	35
	.long	711
	.byte	1
	.byte	135
	.byte	0
	.byte	0
	.byte	3
	.long	178
	.byte	4
	.long	74
	.byte	0
	.byte	0
	.byte	9
	.long	728
	.byte	13
	.byte	71
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	38
	.long	1013
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	41
	.long	1013
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	42
	.long	1013
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	43
	.long	1013
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	44
	.long	1013
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	45
	.long	1013
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	46
	.long	1013
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	47
	.long	1013
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	48
	.long	1013
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	49
	.long	1013
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	50
	.long	1013
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	51
	.long	1013
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	52
	.long	1025
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	53
	.long	1013
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	54
	.long	1013
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	55
	.long	1013
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	56
	.long	1013
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	57
	.long	1013
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	58
	.long	1013
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	59
	.long	1013
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	60
	.long	1013
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	61
	.long	1037
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	62
	.long	1037
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	63
	.long	1013
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	64
	.long	1013
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	65
	.long	1013
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	66
	.long	178
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	67
	.long	178
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	68
	.long	1013
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	69
	.long	1013
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	70
	.long	481
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	10
	.long	1021
	.byte	40
	.byte	1
	.byte	9
	.byte	5
	.byte	39
	.byte	7
	.byte	4
	.byte	3
	.long	1013
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	1013
	.byte	4
	.long	74
	.byte	4
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
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	3
	.byte	6
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	292
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"storage.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"tasks"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"map_flags"
.Linfo_string10:
	.asciz	"key"
.Linfo_string11:
	.asciz	"value"
.Linfo_string12:
	.asciz	"unsigned long long"
.Linfo_string13:
	.asciz	"u64"
.Linfo_string14:
	.asciz	"cgroups"
.Linfo_string15:
	.asciz	"socks"
.Linfo_string16:
	.asciz	"bpf_get_current_task_btf"
.Linfo_string17:
	.asciz	"pid"
.Linfo_string18:
	.asciz	"dfl_cgrp"
.Linfo_string19:
	.asciz	"cgroup"
.Linfo_string20:
	.asciz	"css_set"
.Linfo_string21:
	.asciz	"task_struct"
.Linfo_string22:
	.asciz	"bpf_task_storage_get"
.Linfo_string23:
	.asciz	"bpf_cgrp_storage_get"
.Linfo_string24:
	.asciz	"bpf_sk_fullsock"
.Linfo_string25:
	.asciz	"bpf_sock"
.Linfo_string26:
	.asciz	"bpf_sk_storage_get"
.Linfo_string27:
	.asciz	"bpf_sk_storage_delete"
.Linfo_string28:
	.asciz	"long"
.Linfo_string29:
	.asciz	"of_task"
.Linfo_string30:
	.asciz	"of_cgroup"
.Linfo_string31:
	.asciz	"of_socket"
.Linfo_string32:
	.asciz	"first"
.Linfo_string33:
	.asciz	"task"
.Linfo_string34:
	.asciz	"ctx"
.Linfo_string35:
	.asciz	"args"
.Linfo_string36:
	.asciz	"bpf_raw_tracepoint_args"
.Linfo_string37:
	.asciz	"skb"
.Linfo_string38:
	.asciz	"len"
.Linfo_string39:
	.asciz	"unsigned int"
.Linfo_string40:
	.asciz	"u32"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	tasks
	.quad	cgroups
	.quad	socks
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1332
	.long	1332
	.long	1207
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
	.long	29
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
	.long	2
	.long	0
	.long	33554432
	.long	9
	.long	25
	.long	134217728
	.long	10
	.long	29
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	48
	.long	1
	.long	0
	.long	53
	.long	5
	.long	64
	.long	63
	.long	7
	.long	128
	.long	67
	.long	8
	.long	192
	.long	73
	.long	234881024
	.long	11
	.long	1
	.long	0
	.long	33554432
	.long	14
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	32
	.long	0
	.long	67108868
	.long	32
	.long	48
	.long	13
	.long	0
	.long	53
	.long	5
	.long	64
	.long	63
	.long	7
	.long	128
	.long	67
	.long	8
	.long	192
	.long	79
	.long	234881024
	.long	15
	.long	1
	.long	0
	.long	33554432
	.long	18
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	24
	.long	0
	.long	67108868
	.long	32
	.long	48
	.long	17
	.long	0
	.long	53
	.long	5
	.long	64
	.long	63
	.long	7
	.long	128
	.long	67
	.long	8
	.long	192
	.long	87
	.long	234881024
	.long	19
	.long	1
	.long	0
	.long	33554432
	.long	22
	.long	93
	.long	67108865
	.long	0
	.long	117
	.long	23
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	9
	.long	4
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	122
	.long	21
	.long	126
	.long	201326593
	.long	24
	.long	0
	.long	218103809
	.long	2
	.long	122
	.long	21
	.long	428
	.long	201326593
	.long	26
	.long	463
	.long	67108866
	.long	16
	.long	475
	.long	2
	.long	0
	.long	79
	.long	29
	.long	64
	.long	0
	.long	33554432
	.long	30
	.long	575
	.long	67108865
	.long	8
	.long	583
	.long	31
	.long	0
	.long	0
	.long	33554432
	.long	32
	.long	592
	.long	117440512
	.long	0
	.long	0
	.long	33554432
	.long	34
	.long	617
	.long	67108895
	.long	176
	.long	627
	.long	35
	.long	0
	.long	631
	.long	35
	.long	32
	.long	640
	.long	35
	.long	64
	.long	645
	.long	35
	.long	96
	.long	659
	.long	35
	.long	128
	.long	668
	.long	35
	.long	160
	.long	681
	.long	35
	.long	192
	.long	690
	.long	35
	.long	224
	.long	701
	.long	35
	.long	256
	.long	710
	.long	35
	.long	288
	.long	726
	.long	35
	.long	320
	.long	734
	.long	35
	.long	352
	.long	743
	.long	37
	.long	384
	.long	746
	.long	35
	.long	544
	.long	751
	.long	35
	.long	576
	.long	762
	.long	35
	.long	608
	.long	767
	.long	35
	.long	640
	.long	776
	.long	35
	.long	672
	.long	784
	.long	35
	.long	704
	.long	791
	.long	35
	.long	736
	.long	802
	.long	35
	.long	768
	.long	812
	.long	38
	.long	800
	.long	823
	.long	38
	.long	928
	.long	833
	.long	35
	.long	1056
	.long	845
	.long	35
	.long	1088
	.long	856
	.long	35
	.long	1120
	.long	866
	.long	9
	.long	1152
	.long	876
	.long	9
	.long	1216
	.long	883
	.long	35
	.long	1280
	.long	892
	.long	35
	.long	1312
	.long	901
	.long	39
	.long	1344
	.long	904
	.long	134217728
	.long	36
	.long	908
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	35
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	35
	.long	4
	.long	4
	.long	0
	.long	33554432
	.long	40
	.long	921
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	930
	.long	33
	.long	934
	.long	201326593
	.long	41
	.long	1180
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	43
	.long	4
	.long	4
	.long	1185
	.long	234881024
	.long	44
	.long	1
	.long	1193
	.long	251658243
	.long	0
	.long	12
	.long	tasks
	.long	32
	.long	16
	.long	cgroups
	.long	32
	.long	20
	.long	socks
	.long	32
	.long	1199
	.long	251658241
	.long	0
	.long	45
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"map_flags"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"tasks"
	.byte	0
	.ascii	"cgroups"
	.byte	0
	.ascii	"socks"
	.byte	0
	.ascii	"bpf_raw_tracepoint_args"
	.byte	0
	.ascii	"args"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"of_task"
	.byte	0
	.ascii	"raw_tp/sys_enter"
	.byte	0
	.ascii	"./storage.c"
	.byte	0
	.ascii	"\tstruct task_struct *task = bpf_get_current_task_btf();"
	.byte	0
	.ascii	"\tu64 first = 100, *value;"
	.byte	0
	.ascii	"\tvalue = bpf_task_storage_get(&tasks, task, &first, F_STORAGE_CREATE);"
	.byte	0
	.ascii	"\tif (!value)"
	.byte	0
	.ascii	"\t*value += 7;"
	.byte	0
	.ascii	"\tvalue = bpf_task_storage_get(&tasks, task, NULL, 0);"
	.byte	0
	.ascii	"\treturn value ? *value : -2;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"of_cgroup"
	.byte	0
	.ascii	"\tu64 first = 11, *value;"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"\tvalue = bpf_cgrp_storage_get(&cgroups, task->cgroups->dfl_cgrp, &first, F_STORAGE_CREATE);"
	.byte	0
	.ascii	"css_set"
	.byte	0
	.ascii	"dfl_cgrp"
	.byte	0
	.ascii	"cgroup"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"\t*value *= 3;"
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
	.ascii	"of_socket"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\tstruct bpf_sock *sk = skb->sk;"
	.byte	0
	.ascii	"\tu64 first = 4, *value;"
	.byte	0
	.ascii	"\tif (!sk)"
	.byte	0
	.ascii	"\tsk = bpf_sk_fullsock(sk);"
	.byte	0
	.ascii	"\tvalue = bpf_sk_storage_get(&socks, sk, &first, F_STORAGE_CREATE);"
	.byte	0
	.ascii	"\tfirst = *value;"
	.byte	0
	.ascii	"\treturn bpf_sk_storage_delete(&socks, sk) ? -4 : first;"
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
	.long	44
	.long	44
	.long	580
	.long	624
	.long	44
	.long	8
	.long	134
	.long	2
	.long	.Lfunc_begin0
	.long	25
	.long	.Lfunc_begin1
	.long	27
	.long	944
	.long	1
	.long	.Lfunc_begin2
	.long	42
	.long	16
	.long	134
	.long	21
	.long	.Ltmp0
	.long	151
	.long	163
	.long	44061
	.long	.Ltmp4
	.long	151
	.long	219
	.long	45062
	.long	.Ltmp5
	.long	151
	.long	245
	.long	47114
	.long	.Ltmp11
	.long	151
	.long	316
	.long	48134
	.long	.Ltmp14
	.long	151
	.long	329
	.long	50185
	.long	.Ltmp15
	.long	151
	.long	329
	.long	50185
	.long	.Ltmp16
	.long	151
	.long	329
	.long	50185
	.long	.Ltmp17
	.long	151
	.long	343
	.long	51210
	.long	.Ltmp23
	.long	151
	.long	397
	.long	52233
	.long	.Ltmp26
	.long	151
	.long	397
	.long	52241
	.long	.Ltmp29
	.long	151
	.long	426
	.long	53249
	.long	.Ltmp32
	.long	151
	.long	163
	.long	58397
	.long	.Ltmp35
	.long	151
	.long	438
	.long	59398
	.long	.Ltmp37
	.long	151
	.long	483
	.long	61487
	.long	.Ltmp39
	.long	151
	.long	483
	.long	61496
	.long	.Ltmp40
	.long	151
	.long	483
	.long	61450
	.long	.Ltmp47
	.long	151
	.long	316
	.long	62470
	.long	.Ltmp50
	.long	151
	.long	603
	.long	64521
	.long	.Ltmp51
	.long	151
	.long	603
	.long	64521
	.long	.Ltmp52
	.long	151
	.long	603
	.long	64521
	.long	.Ltmp55
	.long	151
	.long	426
	.long	66561
	.long	944
	.long	14
	.long	.Ltmp58
	.long	151
	.long	947
	.long	71709
	.long	.Ltmp61
	.long	151
	.long	979
	.long	72710
	.long	.Ltmp64
	.long	151
	.long	1003
	.long	74758
	.long	.Ltmp67
	.long	151
	.long	1013
	.long	76807
	.long	.Ltmp74
	.long	151
	.long	1003
	.long	77830
	.long	.Ltmp77
	.long	151
	.long	1040
	.long	79882
	.long	.Ltmp83
	.long	151
	.long	316
	.long	80902
	.long	.Ltmp86
	.long	151
	.long	603
	.long	82953
	.long	.Ltmp87
	.long	151
	.long	603
	.long	82953
	.long	.Ltmp88
	.long	151
	.long	603
	.long	82953
	.long	.Ltmp89
	.long	151
	.long	1107
	.long	83976
	.long	.Ltmp90
	.long	151
	.long	1124
	.long	85001
	.long	.Ltmp94
	.long	151
	.long	1124
	.long	85001
	.long	.Ltmp99
	.long	151
	.long	426
	.long	86017
	.long	16
	.long	134
	.long	2
	.long	.Ltmp36
	.long	28
	.long	479
	.long	0
	.long	.Ltmp38
	.long	30
	.long	599
	.long	0
	.addrsig
	.addrsig_sym of_task
	.addrsig_sym of_cgroup
	.addrsig_sym of_socket
	.addrsig_sym tasks
	.addrsig_sym cgroups
	.addrsig_sym socks
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
