	.file	"fields.c"
	.file	0 "." "fields.c" md5 0xb53a85a4616f8c67d335d4041f6fd000
	.file	1 "." "core.h" md5 0xb589764874d8739f98f4d60a43d186ba
	.file	2 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	raw_tp,"ax",@progbits
	.globl	loads
	.p2align	3
	.type	loads,@function
loads:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 26 12 prologue_end
.Ltmp0:
.Ltmp1:
	r2 = *(s32 *)(r1 + 0)
	.loc	0 26 21 is_stmt 0
.Ltmp2:
.Ltmp3:
	r0 = *(u64 *)(r1 + 8)
	.loc	0 26 16
.Ltmp4:
	r0 += r2
	.loc	0 26 32
.Ltmp5:
.Ltmp6:
	r2 = *(u64 *)(r1 + 16)
	.loc	0 26 40
.Ltmp7:
.Ltmp8:
	r2 = *(s32 *)(r2 + 0)
	.loc	0 26 27
.Ltmp9:
	r0 += r2
	.loc	0 26 49
.Ltmp10:
.Ltmp11:
	r2 = *(u64 *)(r1 + 24)
	.loc	0 26 53
.Ltmp12:
.Ltmp13:
	r2 = *(s32 *)(r2 + 8)
	.loc	0 26 44
.Ltmp14:
	r0 += r2
	.loc	0 26 64
.Ltmp15:
.Ltmp16:
	w2 = *(u16 *)(r1 + 32)
	.loc	0 26 59
.Ltmp17:
	r0 += r2
	.loc	0 26 75
.Ltmp18:
.Ltmp19:
	w2 = *(u8 *)(r1 + 34)
	.loc	0 26 70
.Ltmp20:
	r0 += r2
	.loc	0 26 87
.Ltmp21:
.Ltmp22:
	r1 = *(s8 *)(r1 + 35)
.Ltmp23:
.Ltmp24:
	.loc	0 26 82
.Ltmp25:
	r0 += r1
	.loc	0 26 2
.Ltmp26:
	exit
.Ltmp27:
.Ltmp28:
.Lfunc_end0:
	.size	loads, .Lfunc_end0-loads
	.cfi_endproc

	.globl	stores
	.p2align	3
	.type	stores,@function
stores:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 32 9 prologue_end is_stmt 1
.Ltmp29:
.Ltmp30:
	*(u32 *)(r1 + 0) = 7
	.loc	0 33 16
.Ltmp31:
.Ltmp32:
	r2 = *(s32 *)(r1 + 0)
	.loc	0 33 11 is_stmt 0
.Ltmp33:
.Ltmp34:
	*(u64 *)(r1 + 8) = r2
	.loc	0 34 11 is_stmt 1
.Ltmp35:
.Ltmp36:
	*(u16 *)(r1 + 32) = 3
	.loc	0 35 8
.Ltmp37:
.Ltmp38:
	*(u64 *)(r1 + 24) = 0
	.loc	0 36 2
.Ltmp39:
	w0 = 0
	exit
.Ltmp40:
.Ltmp41:
.Lfunc_end1:
	.size	stores, .Lfunc_end1-stores
	.cfi_endproc

	.globl	addresses
	.p2align	3
	.type	addresses,@function
addresses:
.Lfunc_begin2:
	.loc	0 41 0
	.cfi_startproc
	r0 = r1
.Ltmp42:
.Ltmp43:
.Ltmp44:
	r1 = 36
	r2 = r0
	r2 += r1
.Ltmp45:
	.loc	0 42 2 prologue_end
.Ltmp46:
.Ltmp47:
	r1 = answers ll
	*(u64 *)(r1 + 0) = r2
.Ltmp48:
	r2 = 64
	r3 = r0
	r3 += r2
	.loc	0 43 2
.Ltmp49:
	*(u64 *)(r1 + 8) = r3
.Ltmp50:
	r2 = 200
	r3 = r0
	r3 += r2
	.loc	0 44 2
.Ltmp51:
	*(u64 *)(r1 + 16) = r3
.Ltmp52:
	r1 = 40
	r0 += r1
.Ltmp53:
.Ltmp54:
	.loc	0 45 2
.Ltmp55:
	exit
.Ltmp56:
.Ltmp57:
.Lfunc_end2:
	.size	addresses, .Lfunc_end2-addresses
	.cfi_endproc

	.globl	questions
	.p2align	3
	.type	questions,@function
questions:
.Lfunc_begin3:
	.loc	0 50 0
	.cfi_startproc
.Ltmp58:
	r2 = 1
.Ltmp59:
	.loc	0 51 2 prologue_end
.Ltmp60:
.Ltmp61:
	r1 = answers ll
	*(u64 *)(r1 + 0) = r2
.Ltmp62:
	r2 = 0
	.loc	0 52 2
.Ltmp63:
	*(u64 *)(r1 + 8) = r2
.Ltmp64:
	r2 = 8
	.loc	0 53 2
.Ltmp65:
	*(u64 *)(r1 + 16) = r2
.Ltmp66:
	r2 = 1
	.loc	0 54 2
.Ltmp67:
	*(u64 *)(r1 + 24) = r2
.Ltmp68:
	r2 = 0
	.loc	0 55 2
.Ltmp69:
	*(u64 *)(r1 + 32) = r2
.Ltmp70:
	r2 = 48
	.loc	0 56 2
.Ltmp71:
	*(u64 *)(r1 + 40) = r2
.Ltmp72:
	r2 = 48
	.loc	0 57 2
.Ltmp73:
	*(u64 *)(r1 + 48) = r2
.Ltmp74:
	r2 = 16
	.loc	0 58 2
.Ltmp75:
	*(u64 *)(r1 + 56) = r2
.Ltmp76:
	r2 = 1
	.loc	0 59 2
.Ltmp77:
	*(u64 *)(r1 + 64) = r2
.Ltmp78:
	r2 = 16
	.loc	0 60 2
.Ltmp79:
	*(u64 *)(r1 + 72) = r2
	.loc	0 61 2
.Ltmp80:
	w0 = 0
	exit
.Ltmp81:
.Ltmp82:
.Lfunc_end3:
	.size	questions, .Lfunc_end3-questions
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	answers,@object
	.section	.bss,"aw",@nobits
	.weak	answers
	.p2align	3, 0x0
answers:
	.zero	512
	.size	answers, 512

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
	.uleb128 .Ltmp23-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp42-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp42-.Lfunc_begin0
	.uleb128 .Ltmp53-.Lfunc_begin0
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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
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
	.byte	10
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	11
	.byte	15
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
	.byte	14
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
	.byte	15
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
	.byte	16
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
	.byte	17
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
	.byte	18
	.byte	15
	.byte	0
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
	.byte	2
	.long	.Lfunc_end3-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	1
	.byte	22
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

	.byte	1
	.byte	19
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	93
	.byte	4
	.long	66
	.byte	64
	.byte	0
	.byte	7
	.long	98
	.byte	8
	.long	106
	.byte	8
	.byte	2
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	9
	.long	137
	.byte	4
	.byte	1
	.byte	8
	.byte	10
	.byte	10
	.byte	0
	.byte	10
	.byte	11
	.byte	1
	.byte	10
	.byte	12
	.byte	2
	.byte	10
	.byte	13
	.byte	3
	.byte	10
	.byte	14
	.byte	4
	.byte	10
	.byte	15
	.byte	5
	.byte	0
	.byte	5
	.byte	9
	.byte	7
	.byte	4
	.byte	11
	.long	146
	.byte	12
	.byte	35
	.byte	72
	.byte	0
	.byte	11
	.byte	13
	.byte	16
	.long	233
	.byte	0
	.byte	12
	.byte	0
	.byte	13
	.byte	18
	.long	237
	.byte	0
	.byte	13
	.byte	8
	.byte	13
	.byte	20
	.long	141
	.byte	0
	.byte	14
	.byte	16
	.byte	13
	.byte	21
	.long	241
	.byte	0
	.byte	15
	.byte	24
	.byte	13
	.byte	24
	.long	270
	.byte	0
	.byte	16
	.byte	32
	.byte	13
	.byte	27
	.long	282
	.byte	0
	.byte	17
	.byte	34
	.byte	13
	.byte	30
	.long	294
	.byte	0
	.byte	18
	.byte	35
	.byte	13
	.byte	33
	.long	306
	.byte	0
	.byte	19
	.byte	36
	.byte	13
	.byte	34
	.long	246
	.byte	0
	.byte	20
	.byte	56
	.byte	0
	.byte	5
	.byte	17
	.byte	5
	.byte	4
	.byte	5
	.byte	19
	.byte	5
	.byte	8
	.byte	11
	.long	246
	.byte	12
	.byte	21
	.byte	16
	.byte	0
	.byte	6
	.byte	13
	.byte	22
	.long	98
	.byte	0
	.byte	7
	.byte	0
	.byte	13
	.byte	23
	.long	233
	.byte	0
	.byte	8
	.byte	8
	.byte	0
	.byte	8
	.long	278
	.byte	26
	.byte	2
	.byte	8
	.byte	5
	.byte	25
	.byte	7
	.byte	2
	.byte	8
	.long	290
	.byte	29
	.byte	2
	.byte	7
	.byte	5
	.byte	28
	.byte	8
	.byte	1
	.byte	8
	.long	302
	.byte	32
	.byte	2
	.byte	11
	.byte	5
	.byte	31
	.byte	6
	.byte	1
	.byte	3
	.long	62
	.byte	4
	.long	66
	.byte	16
	.byte	0
	.byte	14
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	36
	.byte	0
	.byte	24

	.long	98

	.byte	15
	.byte	0
	.byte	40
	.byte	0
	.byte	24
	.long	141
	.byte	0
	.byte	14
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	37
	.byte	0
	.byte	30

	.long	233

	.byte	16
	.byte	1
	.byte	81
	.byte	40
	.byte	0
	.byte	30
	.long	141
	.byte	0
	.byte	14
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	38
	.byte	0
	.byte	40

	.long	418

	.byte	15
	.byte	1
	.byte	40
	.byte	0
	.byte	40
	.long	141
	.byte	0
	.byte	14
	.byte	5
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	39
	.byte	0
	.byte	49

	.long	233

	.byte	17
	.byte	40
	.byte	0
	.byte	49
	.long	141
	.byte	0
	.byte	18
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	168
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"fields.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"answers"
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
	.asciz	"pid"
.Linfo_string17:
	.asciz	"int"
.Linfo_string18:
	.asciz	"state"
.Linfo_string19:
	.asciz	"long"
.Linfo_string20:
	.asciz	"parent"
.Linfo_string21:
	.asciz	"mm"
.Linfo_string22:
	.asciz	"start"
.Linfo_string23:
	.asciz	"users"
.Linfo_string24:
	.asciz	"flags"
.Linfo_string25:
	.asciz	"unsigned short"
.Linfo_string26:
	.asciz	"u16"
.Linfo_string27:
	.asciz	"policy"
.Linfo_string28:
	.asciz	"unsigned char"
.Linfo_string29:
	.asciz	"u8"
.Linfo_string30:
	.asciz	"nice"
.Linfo_string31:
	.asciz	"signed char"
.Linfo_string32:
	.asciz	"s8"
.Linfo_string33:
	.asciz	"comm"
.Linfo_string34:
	.asciz	"inner"
.Linfo_string35:
	.asciz	"task"
.Linfo_string36:
	.asciz	"loads"
.Linfo_string37:
	.asciz	"stores"
.Linfo_string38:
	.asciz	"addresses"
.Linfo_string39:
	.asciz	"questions"
.Linfo_string40:
	.asciz	"t"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	answers
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	660
	.long	660
	.long	969
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108873
	.long	72
	.long	6
	.long	3
	.long	0
	.long	10
	.long	4
	.long	64
	.long	16
	.long	1
	.long	128
	.long	23
	.long	5
	.long	192
	.long	26
	.long	6
	.long	256
	.long	32
	.long	8
	.long	272
	.long	39
	.long	10
	.long	280
	.long	44
	.long	13
	.long	288
	.long	49
	.long	15
	.long	448
	.long	55
	.long	16777216
	.long	4
	.long	16777248
	.long	59
	.long	16777216
	.long	8
	.long	16777280
	.long	0
	.long	33554432
	.long	15
	.long	64
	.long	134217728
	.long	7
	.long	68
	.long	16777216
	.long	2
	.long	16
	.long	83
	.long	134217728
	.long	9
	.long	86
	.long	16777216
	.long	1
	.long	8
	.long	100
	.long	134217728
	.long	11
	.long	103
	.long	16777216
	.long	1
	.long	16777224
	.long	115
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	14
	.long	16
	.long	120
	.long	16777216
	.long	4
	.long	32
	.long	23
	.long	67108866
	.long	16
	.long	140
	.long	16
	.long	0
	.long	146
	.long	3
	.long	64
	.long	152
	.long	134217728
	.long	17
	.long	156
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	16
	.long	175
	.long	1
	.long	177
	.long	201326593
	.long	18
	.long	0
	.long	218103809
	.long	3
	.long	175
	.long	1
	.long	321
	.long	201326593
	.long	20
	.long	0
	.long	218103809
	.long	23
	.long	175
	.long	1
	.long	0
	.long	33554432
	.long	0
	.long	402
	.long	201326593
	.long	22
	.long	0
	.long	218103809
	.long	3
	.long	175
	.long	1
	.long	552
	.long	201326593
	.long	25
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	14
	.long	4
	.long	940
	.long	234881024
	.long	27
	.long	1
	.long	0
	.long	150994944
	.long	16
	.long	0
	.long	50331648
	.long	0
	.long	29
	.long	14
	.long	64
	.long	948
	.long	234881024
	.long	30
	.long	1
	.long	956
	.long	251658241
	.long	0
	.long	31
	.long	answers
	.long	512
	.long	961
	.long	251658241
	.long	0
	.long	28
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"task"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"state"
	.byte	0
	.ascii	"parent"
	.byte	0
	.ascii	"mm"
	.byte	0
	.ascii	"flags"
	.byte	0
	.ascii	"policy"
	.byte	0
	.ascii	"nice"
	.byte	0
	.ascii	"comm"
	.byte	0
	.ascii	"inner"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"s8"
	.byte	0
	.ascii	"signed char"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"start"
	.byte	0
	.ascii	"users"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.byte	116
	.byte	0
	.ascii	"loads"
	.byte	0
	.ascii	"raw_tp"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"./fields.c"
	.byte	0
	.ascii	"\treturn t->pid + t->state + t->parent->pid + t->mm->users + t->flags + t->policy + t->nice;"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"0:2"
	.byte	0
	.ascii	"0:3"
	.byte	0
	.ascii	"0:4"
	.byte	0
	.ascii	"0:5"
	.byte	0
	.ascii	"0:6"
	.byte	0
	.ascii	"stores"
	.byte	0
	.ascii	"\tt->pid = 7;"
	.byte	0
	.ascii	"\tt->state = t->pid;"
	.byte	0
	.ascii	"\tt->flags = 3;"
	.byte	0
	.ascii	"\tt->mm = NULL;"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"addresses"
	.byte	0
	.ascii	"void *addresses(struct task *t)"
	.byte	0
	.ascii	"0:7"
	.byte	0
	.ascii	"\task(0, &t->comm);"
	.byte	0
	.ascii	"0:8:1"
	.byte	0
	.ascii	"\task(1, &t->inner.users);"
	.byte	0
	.ascii	"2:8"
	.byte	0
	.ascii	"\task(2, &t[2].inner);"
	.byte	0
	.ascii	"0:7:4"
	.byte	0
	.ascii	"\treturn &t->comm[4];"
	.byte	0
	.ascii	"questions"
	.byte	0
	.ascii	"int questions(struct task *t)"
	.byte	0
	.ascii	"\task(0, field(t->pid, EXISTS));"
	.byte	0
	.ascii	"\task(1, field(t->pid, OFFSET));"
	.byte	0
	.ascii	"\task(2, field(t->state, SIZE));"
	.byte	0
	.ascii	"\task(3, field(t->state, SIGNED));"
	.byte	0
	.ascii	"\task(4, field(t->flags, SIGNED));"
	.byte	0
	.ascii	"\task(5, field(t->flags, LEFT_SHIFT));"
	.byte	0
	.ascii	"\task(6, field(t->flags, RIGHT_SHIFT));"
	.byte	0
	.ascii	"\task(7, field(t->comm, SIZE));"
	.byte	0
	.ascii	"\task(8, field(t->inner.users, EXISTS));"
	.byte	0
	.ascii	"0:8"
	.byte	0
	.ascii	"\task(9, field(t->inner, SIZE));"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"answers"
	.byte	0
	.ascii	".bss"
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
	.long	636
	.long	680
	.long	460
	.long	8
	.long	183
	.long	4
	.long	.Lfunc_begin0
	.long	19
	.long	.Lfunc_begin1
	.long	21
	.long	.Lfunc_begin2
	.long	24
	.long	.Lfunc_begin3
	.long	26
	.long	16
	.long	183
	.long	39
	.long	.Ltmp1
	.long	194
	.long	205
	.long	26636
	.long	.Ltmp3
	.long	194
	.long	205
	.long	26645
	.long	.Ltmp4
	.long	194
	.long	205
	.long	26640
	.long	.Ltmp6
	.long	194
	.long	205
	.long	26656
	.long	.Ltmp8
	.long	194
	.long	205
	.long	26664
	.long	.Ltmp9
	.long	194
	.long	205
	.long	26651
	.long	.Ltmp11
	.long	194
	.long	205
	.long	26673
	.long	.Ltmp13
	.long	194
	.long	205
	.long	26677
	.long	.Ltmp14
	.long	194
	.long	205
	.long	26668
	.long	.Ltmp16
	.long	194
	.long	205
	.long	26688
	.long	.Ltmp17
	.long	194
	.long	205
	.long	26683
	.long	.Ltmp19
	.long	194
	.long	205
	.long	26699
	.long	.Ltmp20
	.long	194
	.long	205
	.long	26694
	.long	.Ltmp22
	.long	194
	.long	205
	.long	26711
	.long	.Ltmp25
	.long	194
	.long	205
	.long	26706
	.long	.Ltmp26
	.long	194
	.long	205
	.long	26626
	.long	.Ltmp30
	.long	194
	.long	328
	.long	32777
	.long	.Ltmp32
	.long	194
	.long	341
	.long	33808
	.long	.Ltmp34
	.long	194
	.long	341
	.long	33803
	.long	.Ltmp36
	.long	194
	.long	361
	.long	34827
	.long	.Ltmp38
	.long	194
	.long	376
	.long	35848
	.long	.Ltmp39
	.long	194
	.long	391
	.long	36866
	.long	.Lfunc_begin2
	.long	194
	.long	412
	.long	40960
	.long	.Ltmp47
	.long	194
	.long	448
	.long	43010
	.long	.Ltmp49
	.long	194
	.long	473
	.long	44034
	.long	.Ltmp51
	.long	194
	.long	503
	.long	45058
	.long	.Ltmp55
	.long	194
	.long	531
	.long	46082
	.long	.Lfunc_begin3
	.long	194
	.long	562
	.long	50176
	.long	.Ltmp61
	.long	194
	.long	592
	.long	52226
	.long	.Ltmp63
	.long	194
	.long	624
	.long	53250
	.long	.Ltmp65
	.long	194
	.long	656
	.long	54274
	.long	.Ltmp67
	.long	194
	.long	688
	.long	55298
	.long	.Ltmp69
	.long	194
	.long	722
	.long	56322
	.long	.Ltmp71
	.long	194
	.long	756
	.long	57346
	.long	.Ltmp73
	.long	194
	.long	794
	.long	58370
	.long	.Ltmp75
	.long	194
	.long	833
	.long	59394
	.long	.Ltmp77
	.long	194
	.long	864
	.long	60418
	.long	.Ltmp79
	.long	194
	.long	908
	.long	61442
	.long	.Ltmp80
	.long	194
	.long	391
	.long	62466
	.long	16
	.long	183
	.long	28
	.long	.Ltmp0
	.long	2
	.long	190
	.long	0
	.long	.Ltmp2
	.long	2
	.long	297
	.long	0
	.long	.Ltmp5
	.long	2
	.long	301
	.long	0
	.long	.Ltmp7
	.long	2
	.long	190
	.long	0
	.long	.Ltmp10
	.long	2
	.long	305
	.long	0
	.long	.Ltmp12
	.long	15
	.long	297
	.long	0
	.long	.Ltmp15
	.long	2
	.long	309
	.long	0
	.long	.Ltmp18
	.long	2
	.long	313
	.long	0
	.long	.Ltmp21
	.long	2
	.long	317
	.long	0
	.long	.Ltmp29
	.long	2
	.long	190
	.long	0
	.long	.Ltmp31
	.long	2
	.long	190
	.long	0
	.long	.Ltmp33
	.long	2
	.long	297
	.long	0
	.long	.Ltmp35
	.long	2
	.long	309
	.long	0
	.long	.Ltmp37
	.long	2
	.long	305
	.long	0
	.long	.Ltmp44
	.long	2
	.long	444
	.long	0
	.long	.Ltmp48
	.long	2
	.long	467
	.long	0
	.long	.Ltmp50
	.long	2
	.long	499
	.long	0
	.long	.Ltmp52
	.long	2
	.long	525
	.long	0
	.long	.Ltmp58
	.long	2
	.long	190
	.long	2
	.long	.Ltmp62
	.long	2
	.long	190
	.long	0
	.long	.Ltmp64
	.long	2
	.long	297
	.long	1
	.long	.Ltmp66
	.long	2
	.long	297
	.long	3
	.long	.Ltmp68
	.long	2
	.long	309
	.long	3
	.long	.Ltmp70
	.long	2
	.long	309
	.long	4
	.long	.Ltmp72
	.long	2
	.long	309
	.long	5
	.long	.Ltmp74
	.long	2
	.long	444
	.long	1
	.long	.Ltmp76
	.long	2
	.long	467
	.long	2
	.long	.Ltmp78
	.long	2
	.long	904
	.long	1
	.addrsig
	.addrsig_sym loads
	.addrsig_sym stores
	.addrsig_sym addresses
	.addrsig_sym questions
	.addrsig_sym LICENSE
	.addrsig_sym answers
	.section	.debug_line,"",@progbits
.Lline_table_start0:
