	.file	"a.c"
	.file	0 "." "a.c" md5 0xa6bee187c5ecb6b0d8d5e3529754aebb
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	syscall,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.loc	0 30 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 0
.Ltmp0:
	.loc	0 31 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 32 22
.Ltmp3:
	r1 = slots ll
	call 1
.Ltmp4:
	.loc	0 32 22
	r1 = r0
.Ltmp5:
.Ltmp6:
	.loc	0 0 22 is_stmt 0
	w0 = 1
.Ltmp7:
	.loc	0 35 6 is_stmt 1
.Ltmp8:
.Ltmp9:
	if r1 == 0 goto LBB0_5
.Ltmp10:
.Ltmp11:
	.loc	0 37 9
.Ltmp12:
	r2 = 0
	call 194
.Ltmp13:
.Ltmp14:
	.loc	0 37 9
	r6 = r0
.Ltmp15:
.Ltmp16:
	.loc	0 38 6
.Ltmp17:
	if r6 == 0 goto LBB0_3
.Ltmp18:
.Ltmp19:
	.loc	0 39 3
.Ltmp20:
	r1 = r6
	call bpf_task_release
.Ltmp21:
.Ltmp22:
LBB0_3:
	.loc	0 0 3 is_stmt 0
	w0 = 1
	.loc	0 38 6
.Ltmp23:
	if r6 != 0 goto LBB0_5
.Ltmp24:
.Ltmp25:
	.loc	0 0 6
	w0 = 0
.Ltmp26:
.Ltmp27:
LBB0_5:
	.loc	0 41 1 is_stmt 1
.Ltmp28:
	exit
.Ltmp29:
.Ltmp30:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

	.type	slots,@object
	.section	.maps,"aw",@progbits
	.globl	slots
	.p2align	3, 0x0
slots:
	.zero	32
	.size	slots, 32

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
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp15-.Lfunc_begin0
	.uleb128 .Ltmp26-.Lfunc_begin0
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
	.byte	15
	.byte	1
	.byte	73
	.byte	19
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	43
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
	.byte	26
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	21
	.byte	8
	.byte	7
	.long	122
	.byte	0
	.byte	22
	.byte	0
	.byte	8
	.byte	9
	.long	143
	.byte	0
	.byte	23
	.byte	8
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	24
	.byte	16
	.byte	8
	.byte	13
	.long	177
	.byte	0
	.byte	25
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
	.byte	22
	.byte	16
	.byte	0
	.byte	16
	.byte	8
	.byte	14
	.long	206
	.byte	0
	.byte	17
	.byte	0
	.byte	8
	.byte	19
	.long	230
	.byte	0
	.byte	18
	.byte	8
	.byte	0
	.byte	12
	.long	215
	.byte	13
	.byte	17
	.byte	18
	.byte	0
	.byte	11
	.byte	16
	.byte	4
	.byte	0
	.byte	9
	.byte	8
	.byte	15
	.long	139
	.byte	0
	.byte	10
	.byte	0
	.byte	0
	.byte	10
	.long	238
	.byte	21
	.byte	1
	.byte	10
	.byte	5
	.byte	20
	.byte	7
	.byte	8
	.byte	14
	.byte	23
	.long	251
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	256
	.byte	15
	.long	272

	.byte	16
	.long	272
	.byte	16
	.long	273
	.byte	0
	.byte	17
	.byte	9
	.long	278
	.byte	18
	.byte	14
	.byte	24
	.long	289
	.byte	1
	.byte	210
	.ascii	"\302\001"
	.byte	9
	.long	294
	.byte	15
	.long	272

	.byte	16
	.long	272
	.byte	16
	.long	272
	.byte	0
	.byte	19
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	29

	.long	139

	.byte	20
	.byte	28
	.byte	0
	.byte	29
	.long	272
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	27
	.byte	0
	.byte	31
	.long	165
	.byte	22
	.byte	0
	.byte	22
	.byte	0
	.byte	32
	.long	177
	.byte	22
	.byte	1
	.byte	14
	.byte	0
	.byte	33
	.long	379
	.byte	23
	.long	369
	.byte	3
	.byte	0
	.byte	24
	.byte	25
	.byte	0
	.byte	14



	.byte	16
	.long	379
	.byte	0
	.byte	9
	.long	215
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	120
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
	.asciz	"slots"
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
	.asciz	"task"
.Linfo_string15:
	.asciz	"pid"
.Linfo_string16:
	.asciz	"task_struct"
.Linfo_string17:
	.asciz	"btf_type_tag"
.Linfo_string18:
	.asciz	"kptr"
.Linfo_string19:
	.asciz	"number"
.Linfo_string20:
	.asciz	"unsigned long long"
.Linfo_string21:
	.asciz	"u64"
.Linfo_string22:
	.asciz	"slot"
.Linfo_string23:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string24:
	.asciz	"bpf_kptr_xchg"
.Linfo_string25:
	.asciz	"bpf_task_release"
.Linfo_string26:
	.asciz	"first"
.Linfo_string27:
	.asciz	"zero"
.Linfo_string28:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	slots
	.quad	.Lfunc_begin0
	.quad	.Ltmp21
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	560
	.long	560
	.long	397
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
	.long	16
	.long	47
	.long	13
	.long	0
	.long	52
	.long	15
	.long	64
	.long	59
	.long	301989888
	.long	14
	.long	0
	.long	33554432
	.long	12
	.long	64
	.long	67108865
	.long	4
	.long	76
	.long	2
	.long	0
	.long	80
	.long	134217728
	.long	16
	.long	84
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	103
	.long	1
	.long	0
	.long	108
	.long	5
	.long	64
	.long	120
	.long	7
	.long	128
	.long	124
	.long	10
	.long	192
	.long	130
	.long	234881024
	.long	17
	.long	1
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	136
	.long	19
	.long	140
	.long	201326593
	.long	20
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	23
	.long	0
	.long	33554432
	.long	14
	.long	346
	.long	201326594
	.long	22
	.long	363
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	25
	.long	4
	.long	4
	.long	368
	.long	234881024
	.long	26
	.long	1
	.long	376
	.long	251658241
	.long	0
	.long	24
	.long	bpf_task_release
	.long	0
	.long	383
	.long	251658241
	.long	0
	.long	18
	.long	slots
	.long	32
	.long	389
	.long	251658241
	.long	0
	.long	27
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
	.ascii	"slot"
	.byte	0
	.ascii	"task"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"kptr"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
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
	.ascii	"slots"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"int first(void *ctx)"
	.byte	0
	.ascii	"\tu32 zero = 0;"
	.byte	0
	.ascii	"\tstruct slot *slot = bpf_map_lookup_elem(&slots, &zero);"
	.byte	0
	.ascii	"\tif (!slot)"
	.byte	0
	.ascii	"\ttask = bpf_kptr_xchg(&slot->task, NULL);"
	.byte	0
	.ascii	"\tif (task)"
	.byte	0
	.ascii	"\t\tbpf_task_release(task);"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"bpf_task_release"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
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
	.long	20
	.long	20
	.long	156
	.long	176
	.long	0
	.long	8
	.long	146
	.long	1
	.long	.Lfunc_begin0
	.long	21
	.long	16
	.long	146
	.long	9
	.long	.Lfunc_begin0
	.long	154
	.long	160
	.long	29696
	.long	.Ltmp2
	.long	154
	.long	181
	.long	31750
	.long	.Ltmp3
	.long	154
	.long	196
	.long	32790
	.long	.Ltmp9
	.long	154
	.long	253
	.long	35846
	.long	.Ltmp12
	.long	154
	.long	265
	.long	37897
	.long	.Ltmp17
	.long	154
	.long	307
	.long	38918
	.long	.Ltmp20
	.long	154
	.long	318
	.long	39939
	.long	.Ltmp23
	.long	154
	.long	307
	.long	38918
	.long	.Ltmp28
	.long	154
	.long	344
	.long	41985
	.addrsig
	.addrsig_sym first
	.addrsig_sym slots
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
