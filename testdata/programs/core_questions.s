	.file	"core_questions.c"
	.file	0 "." "core_questions.c" md5 0xd40b64e3ec8a1b567177c70aff356cf9
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	answer
	.p2align	3
	.type	answer,@function
answer:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 54 37 prologue_end
.Ltmp0:
	call 35
.Ltmp1:
.Ltmp2:
	.loc	0 0 37 is_stmt 0
.Ltmp3:
	r1 = 1
.Ltmp4:
.Ltmp5:
.Ltmp6:
	r3 = 16
.Ltmp7:
.Ltmp8:
.Ltmp9:
	r2 = 8
.Ltmp10:
.Ltmp11:
.Ltmp12:
	r4 = 1 ll
	w5 = 0
	.loc	0 75 55 is_stmt 1
.Ltmp13:
	if r4 == 0 goto LBB0_3
.Ltmp14:
.Ltmp15:
	.loc	0 0 55 is_stmt 0
.Ltmp16:
	r4 = 1 ll
	w5 = 65536
	.loc	0 75 2
.Ltmp17:
	if r4 == 1 goto LBB0_3
.Ltmp18:
.Ltmp19:
	.loc	0 0 2
	w5 = 0
.Ltmp20:
.Ltmp21:
LBB0_3:
	.loc	0 68 68
.Ltmp22:
.Ltmp23:
	r4 = 8
	w4 += 8
	w0 = 512
.Ltmp24:
.Ltmp25:
	.loc	0 68 2
.Ltmp26:
	if w3 == w4 goto LBB0_5
.Ltmp27:
.Ltmp28:
	.loc	0 0 2
	w0 = 0
.Ltmp29:
.Ltmp30:
LBB0_5:
.Ltmp31:
	r3 = 1
.Ltmp32:
	r4 = 10 ll
	w6 = 0
	.loc	0 68 2
	if w1 == 0 goto LBB0_7
.Ltmp33:
.Ltmp34:
	.loc	0 0 2
	w6 = 8192
.Ltmp35:
.Ltmp36:
LBB0_7:
.Ltmp37:
	r1 = 1
	w7 = 0
	.loc	0 68 2
	if r4 == 0 goto LBB0_9
.Ltmp38:
.Ltmp39:
	.loc	0 0 2
	w7 = 32768
.Ltmp40:
.Ltmp41:
LBB0_9:
	*(u32 *)(r10 - 16) = w0
	w4 = 1
	.loc	0 59 2
.Ltmp42:
	if w3 != 0 goto LBB0_11
.Ltmp43:
.Ltmp44:
	.loc	0 0 2
	w4 = 0
.Ltmp45:
.Ltmp46:
LBB0_11:
.Ltmp47:
	r3 = 1
	w0 = 2
.Ltmp48:
.Ltmp49:
	.loc	0 60 2
.Ltmp50:
	if w1 == 0 goto LBB0_13
.Ltmp51:
.Ltmp52:
	.loc	0 0 2
	w0 = 0
.Ltmp53:
.Ltmp54:
LBB0_13:
.Ltmp55:
	r1 = 16
	w8 = 32
	.loc	0 60 2
	if w2 > 15 goto LBB0_15
.Ltmp56:
.Ltmp57:
	.loc	0 0 2
	w8 = 0
.Ltmp58:
.Ltmp59:
LBB0_15:
	*(u32 *)(r10 - 40) = w7
.Ltmp60:
	r2 = 32
	w7 = 2048
	.loc	0 68 2
.Ltmp61:
	if w3 == 0 goto LBB0_17
.Ltmp62:
.Ltmp63:
	.loc	0 0 2
	w7 = 0
.Ltmp64:
.Ltmp65:
LBB0_17:
	*(u32 *)(r10 - 56) = w7
.Ltmp66:
	r3 = 1
	w7 = 8
	.loc	0 60 2
.Ltmp67:
	if w1 == 16 goto LBB0_19
.Ltmp68:
.Ltmp69:
	.loc	0 0 2
	w7 = 0
.Ltmp70:
.Ltmp71:
LBB0_19:
	*(u32 *)(r10 - 32) = w4
	w9 = 128
	.loc	0 60 2
	if w2 == 32 goto LBB0_21
.Ltmp72:
.Ltmp73:
	.loc	0 0 2
	w9 = 0
.Ltmp74:
.Ltmp75:
LBB0_21:
	*(u32 *)(r10 - 48) = w8
.Ltmp76:
	r4 = 16
	w2 = 256
	.loc	0 60 2
	if w3 == 0 goto LBB0_23
.Ltmp77:
.Ltmp78:
	.loc	0 0 2
	w2 = 0
.Ltmp79:
.Ltmp80:
LBB0_23:
	*(u32 *)(r10 - 8) = w5
.Ltmp81:
	r8 = 1
.Ltmp82:
.Ltmp83:
.Ltmp84:
	r1 = 1 ll
	w3 = 131072
	.loc	0 68 2
.Ltmp85:
	if r1 == 0 goto LBB0_25
.Ltmp86:
.Ltmp87:
	.loc	0 0 2
	w3 = 0
.Ltmp88:
.Ltmp89:
LBB0_25:
	*(u32 *)(r10 - 64) = w3
.Ltmp90:
	r5 = 1
	w1 = 4096
	.loc	0 68 2
	if w4 == 16 goto LBB0_27
.Ltmp91:
.Ltmp92:
	.loc	0 0 2
	w1 = 0
.Ltmp93:
.Ltmp94:
LBB0_27:
	*(u32 *)(r10 - 72) = w1
.Ltmp95:
	r1 = 4
	w4 = 0
	.loc	0 60 2
.Ltmp96:
	if w8 == 0 goto LBB0_29
.Ltmp97:
.Ltmp98:
	.loc	0 0 2
	w4 = 16
.Ltmp99:
.Ltmp100:
LBB0_29:
	*(u32 *)(r10 - 24) = w6
	w8 = 0
	.loc	0 68 2
.Ltmp101:
	if w5 == 0 goto LBB0_31
.Ltmp102:
.Ltmp103:
	.loc	0 0 2
	w8 = 1024
.Ltmp104:
.Ltmp105:
LBB0_31:
.Ltmp106:
	r6 = 10 ll
	w5 = 4
	.loc	0 60 2
.Ltmp107:
	if w1 == 4 goto LBB0_33
.Ltmp108:
.Ltmp109:
	.loc	0 0 2
	w5 = 0
.Ltmp110:
.Ltmp111:
LBB0_33:
	w1 = 0
	.loc	0 68 2
.Ltmp112:
	if r6 == 0 goto LBB0_35
.Ltmp113:
.Ltmp114:
	.loc	0 0 2
	w1 = 16384
.Ltmp115:
.Ltmp116:
LBB0_35:
	w6 = 64
	.loc	0 60 2
.Ltmp117:
.Ltmp118:
	r3 = 32
	if w3 == 32 goto LBB0_37
.Ltmp119:
.Ltmp120:
	.loc	0 0 2
	w6 = 0
.Ltmp121:
.Ltmp122:
LBB0_37:
	.loc	0 76 2 is_stmt 1
.Ltmp123:
	w6 |= w1
	w5 |= w8
	w5 |= w6
	w1 = *(u32 *)(r10 - 72)
	w4 |= w1
	w1 = *(u32 *)(r10 - 64)
	w2 |= w1
	w4 |= w2
	w5 |= w4
	w1 = *(u32 *)(r10 - 40)
	w9 |= w1
	w1 = *(u32 *)(r10 - 56)
	w7 |= w1
	w7 |= w9
	w1 = *(u32 *)(r10 - 24)
	w2 = *(u32 *)(r10 - 48)
	w2 |= w1
	w1 = *(u32 *)(r10 - 16)
	w0 |= w1
	w0 |= w2
	w0 |= w7
	w0 |= w5
	.loc	0 75 2
.Ltmp124:
	w1 = *(u32 *)(r10 - 8)
	w0 |= w1
	.loc	0 60 2
.Ltmp125:
	w1 = *(u32 *)(r10 - 32)
	w0 |= w1
.Ltmp126:
.Ltmp127:
	.loc	0 77 2
.Ltmp128:
	exit
.Ltmp129:
.Ltmp130:
.Lfunc_end0:
	.size	answer, .Lfunc_end0-answer
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
	.long	2
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp4-.Lfunc_begin0
	.byte	2
	.byte	61
	.byte	159
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	2
	.byte	57
	.byte	159
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	2
	.byte	53
	.byte	159
	.byte	4
	.uleb128 .Ltmp10-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	2
	.byte	64
	.byte	159
	.byte	4
	.uleb128 .Ltmp24-.Lfunc_begin0
	.uleb128 .Ltmp82-.Lfunc_begin0
	.byte	4
	.byte	65
	.byte	35
	.byte	1
	.byte	159
	.byte	4
	.uleb128 .Ltmp82-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	2
	.byte	65
	.byte	159
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp126-.Lfunc_begin0
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
	.byte	14
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
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
	.byte	17
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
	.byte	18
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
	.byte	19
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
	.byte	20
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
	.byte	21
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
	.byte	80
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
	.byte	11
	.long	128
	.byte	4
	.byte	0
	.byte	41
	.byte	12
	.byte	10
	.byte	0
	.byte	12
	.byte	11
	.byte	1
	.byte	12
	.byte	12
	.byte	2
	.byte	12
	.byte	13
	.byte	3
	.byte	12
	.byte	14
	.byte	4
	.byte	12
	.byte	15
	.byte	5
	.byte	0
	.byte	5
	.byte	9
	.byte	7
	.byte	4
	.byte	11
	.long	128
	.byte	4
	.byte	0
	.byte	43
	.byte	12
	.byte	16
	.byte	0
	.byte	12
	.byte	17
	.byte	1
	.byte	12
	.byte	18
	.byte	2
	.byte	0
	.byte	11
	.long	128
	.byte	4
	.byte	0
	.byte	42
	.byte	12
	.byte	19
	.byte	0
	.byte	12
	.byte	20
	.byte	1
	.byte	0
	.byte	13
	.long	128
	.byte	24
	.byte	4
	.byte	0
	.byte	39
	.byte	12
	.byte	21
	.byte	0
	.byte	12
	.byte	22
	.byte	1
	.byte	12
	.byte	23
	.byte	77
	.byte	0
	.byte	11
	.long	128
	.byte	4
	.byte	0
	.byte	44
	.byte	12
	.byte	25
	.byte	0
	.byte	12
	.byte	26
	.byte	1
	.byte	0
	.byte	14
	.byte	10
	.long	128
	.byte	27
	.byte	1
	.byte	9
	.byte	15
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	52

	.long	266

	.byte	16
	.byte	32
	.byte	0
	.byte	52
	.long	270
	.byte	17
	.byte	0
	.byte	30
	.byte	0
	.byte	56
	.long	200
	.byte	17
	.byte	1
	.byte	31
	.byte	0
	.byte	56
	.long	200
	.byte	18
	.byte	35
	.byte	0
	.byte	54
	.long	302
	.byte	18
	.byte	44
	.byte	0
	.byte	55
	.long	390
	.byte	0
	.byte	5
	.byte	29
	.byte	5
	.byte	4
	.byte	8
	.long	275
	.byte	19
	.byte	34
	.byte	0
	.byte	1
	.byte	134
	.byte	20
	.byte	33
	.long	290
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
	.byte	8
	.long	307
	.byte	19
	.byte	43
	.byte	48
	.byte	0
	.byte	12
	.byte	20
	.byte	36
	.long	266
	.byte	0
	.byte	13
	.byte	0
	.byte	20
	.byte	37
	.long	349
	.byte	0
	.byte	14
	.byte	8
	.byte	20
	.byte	41
	.long	378
	.byte	0
	.byte	15
	.byte	24
	.byte	20
	.byte	42
	.long	266
	.byte	0
	.byte	16
	.byte	40
	.byte	0
	.byte	19
	.byte	40
	.byte	16
	.byte	0
	.byte	8
	.byte	20
	.byte	38
	.long	373
	.byte	0
	.byte	9
	.byte	0
	.byte	20
	.byte	39
	.long	373
	.byte	0
	.byte	9
	.byte	8
	.byte	0
	.byte	8
	.long	349
	.byte	3
	.long	62
	.byte	4
	.long	66
	.byte	16
	.byte	0
	.byte	8
	.long	395
	.byte	19
	.byte	48
	.byte	16
	.byte	0
	.byte	20
	.byte	20
	.byte	45
	.long	420
	.byte	0
	.byte	21
	.byte	0
	.byte	21
	.byte	47
	.long	128
	.byte	0
	.byte	22
	.byte	3
	.byte	64
	.byte	0
	.byte	5
	.byte	46
	.byte	5
	.byte	8
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	200
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"core_questions.c"
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
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"OFFSET"
.Linfo_string11:
	.asciz	"SIZE"
.Linfo_string12:
	.asciz	"EXISTS"
.Linfo_string13:
	.asciz	"SIGNED"
.Linfo_string14:
	.asciz	"LEFT_SHIFT"
.Linfo_string15:
	.asciz	"RIGHT_SHIFT"
.Linfo_string16:
	.asciz	"TYPE_EXISTS"
.Linfo_string17:
	.asciz	"TYPE_SIZE"
.Linfo_string18:
	.asciz	"TYPE_MATCHES"
.Linfo_string19:
	.asciz	"LOCAL_ID"
.Linfo_string20:
	.asciz	"TARGET_ID"
.Linfo_string21:
	.asciz	"PIDTYPE_PID"
.Linfo_string22:
	.asciz	"PIDTYPE_TGID"
.Linfo_string23:
	.asciz	"PIDTYPE_NO_SUCH"
.Linfo_string24:
	.asciz	"pid_type"
.Linfo_string25:
	.asciz	"VALUE_EXISTS"
.Linfo_string26:
	.asciz	"VALUE"
.Linfo_string27:
	.asciz	"u32"
.Linfo_string28:
	.asciz	"answer"
.Linfo_string29:
	.asciz	"int"
.Linfo_string30:
	.asciz	"bit"
.Linfo_string31:
	.asciz	"bits"
.Linfo_string32:
	.asciz	"ctx"
.Linfo_string33:
	.asciz	"args"
.Linfo_string34:
	.asciz	"bpf_raw_tracepoint_args"
.Linfo_string35:
	.asciz	"task"
.Linfo_string36:
	.asciz	"pid"
.Linfo_string37:
	.asciz	"tasks"
.Linfo_string38:
	.asciz	"next"
.Linfo_string39:
	.asciz	"prev"
.Linfo_string40:
	.asciz	"list_head"
.Linfo_string41:
	.asciz	"comm"
.Linfo_string42:
	.asciz	"no_such_field_anywhere"
.Linfo_string43:
	.asciz	"task_struct"
.Linfo_string44:
	.asciz	"older"
.Linfo_string45:
	.asciz	"state"
.Linfo_string46:
	.asciz	"long"
.Linfo_string47:
	.asciz	"no_such_field_either"
.Linfo_string48:
	.asciz	"task_struct___older"
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
	.long	492
	.long	492
	.long	781
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
	.long	184
	.long	67108866
	.long	16
	.long	194
	.long	11
	.long	0
	.long	199
	.long	11
	.long	64
	.long	0
	.long	33554432
	.long	10
	.long	206
	.long	67108868
	.long	48
	.long	218
	.long	8
	.long	0
	.long	222
	.long	10
	.long	64
	.long	228
	.long	14
	.long	192
	.long	233
	.long	8
	.long	320
	.long	256
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	6
	.long	16
	.long	271
	.long	100663299
	.long	4
	.long	280
	.long	0
	.long	292
	.long	1
	.long	305
	.long	77
	.long	542
	.long	67108865
	.long	4
	.long	566
	.long	8
	.long	0
	.long	624
	.long	2214592514
	.long	16
	.long	644
	.long	18
	.long	0
	.long	650
	.long	19
	.long	50331712
	.long	671
	.long	16777216
	.long	8
	.long	16777280
	.long	676
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	6
	.long	4
	.long	765
	.long	234881024
	.long	20
	.long	1
	.long	773
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
	.ascii	"answer"
	.byte	0
	.ascii	"raw_tp/sys_enter"
	.byte	0
	.ascii	"./core_questions.c"
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)bpf_get_current_task();"
	.byte	0
	.ascii	"list_head"
	.byte	0
	.ascii	"next"
	.byte	0
	.ascii	"prev"
	.byte	0
	.byte	48
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"tasks"
	.byte	0
	.ascii	"comm"
	.byte	0
	.ascii	"no_such_field_anywhere"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"0:1:1"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"pid_type"
	.byte	0
	.ascii	"PIDTYPE_PID"
	.byte	0
	.ascii	"PIDTYPE_TGID"
	.byte	0
	.ascii	"PIDTYPE_NO_SUCH"
	.byte	0
	.byte	49
	.byte	0
	.ascii	"\task(value_info(pid_type, PIDTYPE_TGID, VALUE_EXISTS) && value_info(pid_type, PIDTYPE_TGID, VALUE) == 1);"
	.byte	0
	.ascii	"\task(field(task->tasks.prev, OFFSET) == field(task->tasks, OFFSET) + 8);"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"0:3"
	.byte	0
	.ascii	"\task(field(task->pid, EXISTS));"
	.byte	0
	.ascii	"no_such_struct_anywhere"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"\task(!field(task->no_such_field_anywhere, EXISTS));"
	.byte	0
	.ascii	"0:2"
	.byte	0
	.ascii	"task_struct___older"
	.byte	0
	.ascii	"state"
	.byte	0
	.ascii	"no_such_field_either"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.byte	50
	.byte	0
	.ascii	"\task(!value_info(pid_type, PIDTYPE_NO_SUCH, VALUE_EXISTS));"
	.byte	0
	.ascii	"\treturn bits;"
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
	.long	316
	.long	336
	.long	332
	.long	8
	.long	88
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16
	.long	88
	.long	19
	.long	.Ltmp0
	.long	105
	.long	124
	.long	55333
	.long	.Ltmp13
	.long	105
	.long	323
	.long	76855
	.long	.Ltmp17
	.long	105
	.long	323
	.long	76802
	.long	.Ltmp23
	.long	105
	.long	429
	.long	69700
	.long	.Ltmp26
	.long	105
	.long	429
	.long	69634
	.long	.Ltmp42
	.long	105
	.long	510
	.long	60418
	.long	.Ltmp50
	.long	105
	.long	568
	.long	61442
	.long	.Ltmp61
	.long	105
	.long	429
	.long	69634
	.long	.Ltmp67
	.long	105
	.long	568
	.long	61442
	.long	.Ltmp85
	.long	105
	.long	429
	.long	69634
	.long	.Ltmp96
	.long	105
	.long	568
	.long	61442
	.long	.Ltmp101
	.long	105
	.long	429
	.long	69634
	.long	.Ltmp107
	.long	105
	.long	568
	.long	61442
	.long	.Ltmp112
	.long	105
	.long	429
	.long	69634
	.long	.Ltmp118
	.long	105
	.long	568
	.long	61442
	.long	.Ltmp123
	.long	105
	.long	691
	.long	77826
	.long	.Ltmp124
	.long	105
	.long	323
	.long	76802
	.long	.Ltmp125
	.long	105
	.long	568
	.long	61442
	.long	.Ltmp128
	.long	105
	.long	751
	.long	78850
	.long	16
	.long	88
	.long	20
	.long	.Ltmp3
	.long	10
	.long	204
	.long	12
	.long	.Ltmp6
	.long	12
	.long	261
	.long	0
	.long	.Ltmp9
	.long	12
	.long	267
	.long	0
	.long	.Ltmp12
	.long	15
	.long	321
	.long	10
	.long	.Ltmp16
	.long	15
	.long	321
	.long	11
	.long	.Ltmp22
	.long	12
	.long	267
	.long	0
	.long	.Ltmp31
	.long	12
	.long	502
	.long	2
	.long	.Ltmp32
	.long	10
	.long	204
	.long	7
	.long	.Ltmp37
	.long	12
	.long	506
	.long	2
	.long	.Ltmp47
	.long	16
	.long	204
	.long	8
	.long	.Ltmp55
	.long	12
	.long	620
	.long	1
	.long	.Ltmp60
	.long	12
	.long	502
	.long	5
	.long	.Ltmp66
	.long	17
	.long	267
	.long	2
	.long	.Ltmp76
	.long	10
	.long	204
	.long	9
	.long	.Ltmp81
	.long	12
	.long	502
	.long	3
	.long	.Ltmp84
	.long	15
	.long	689
	.long	10
	.long	.Ltmp90
	.long	10
	.long	204
	.long	8
	.long	.Ltmp95
	.long	12
	.long	502
	.long	1
	.long	.Ltmp106
	.long	10
	.long	204
	.long	6
	.long	.Ltmp117
	.long	12
	.long	502
	.long	4
	.addrsig
	.addrsig_sym answer
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
