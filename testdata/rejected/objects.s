	.file	"objects.c"
	.file	0 "." "objects.c" md5 0xcc7db2913e5f6df8aba2854a8549e53d
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	syscall,"ax",@progbits
	.globl	stored
	.p2align	3
	.type	stored,@function
stored:
.Lfunc_begin0:
	.loc	0 31 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 0
.Ltmp0:
	.loc	0 32 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	.loc	0 33 19
.Ltmp3:
	r1 = tasks ll
	call 1
.Ltmp4:
.Ltmp5:
	.loc	0 35 6
.Ltmp6:
	if r0 == 0 goto LBB0_2
.Ltmp7:
.Ltmp8:
	.loc	0 0 6 is_stmt 0
	r1 = 5
	.loc	0 37 28 is_stmt 1
.Ltmp9:
	*(u64 *)(r0 + 8) = r1
.Ltmp10:
.Ltmp11:
LBB0_2:
	.loc	0 39 1
.Ltmp12:
	w0 = 0
.Ltmp13:
.Ltmp14:
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end0:
	.size	stored, .Lfunc_end0-stored
	.cfi_endproc

	.globl	exchanged
	.p2align	3
	.type	exchanged,@function
exchanged:
.Lfunc_begin1:
	.loc	0 45 0
	.cfi_startproc
	w6 = 0
.Ltmp17:
	.loc	0 46 6 prologue_end
.Ltmp18:
.Ltmp19:
	*(u32 *)(r10 - 4) = w6
	r2 = r10
	r2 += -4
	.loc	0 47 19
.Ltmp20:
	r1 = tasks ll
	call 1
.Ltmp21:
.Ltmp22:
	.loc	0 49 6
.Ltmp23:
	if r0 == 0 goto LBB1_3
.Ltmp24:
.Ltmp25:
	.loc	0 51 27
.Ltmp26:
	r0 += 8
.Ltmp27:
.Ltmp28:
	.loc	0 51 9 is_stmt 0
.Ltmp29:
	r1 = r0
	r2 = 0
	call 194
.Ltmp30:
	.loc	0 0 9
	w6 = 1
	.loc	0 51 39 is_stmt 1
.Ltmp31:
	if r0 != 0 goto LBB1_3
	.loc	0 0 39 is_stmt 0
	w6 = 0
LBB1_3:
	.loc	0 52 1 is_stmt 1
.Ltmp32:
	w0 = w6
	exit
.Ltmp33:
.Ltmp34:
.Lfunc_end1:
	.size	exchanged, .Lfunc_end1-exchanged
	.cfi_endproc

	.globl	half
	.p2align	3
	.type	half,@function
half:
.Lfunc_begin2:
	.loc	0 58 0
	.cfi_startproc
	w6 = 0
.Ltmp35:
	.loc	0 59 6 prologue_end
.Ltmp36:
.Ltmp37:
	*(u32 *)(r10 - 4) = w6
	r2 = r10
	r2 += -4
	.loc	0 60 19
.Ltmp38:
	r1 = tasks ll
	call 1
.Ltmp39:
.Ltmp40:
	.loc	0 62 6
.Ltmp41:
	if r0 == 0 goto LBB2_2
.Ltmp42:
.Ltmp43:
	.loc	0 64 9
.Ltmp44:
	w6 = *(u32 *)(r0 + 8)
.Ltmp45:
.Ltmp46:
LBB2_2:
	.loc	0 65 1
.Ltmp47:
	w0 = w6
.Ltmp48:
.Ltmp49:
	exit
.Ltmp50:
.Ltmp51:
.Lfunc_end2:
	.size	half, .Lfunc_end2-half
	.cfi_endproc

	.type	tasks,@object
	.section	.maps,"aw",@progbits
	.globl	tasks
	.p2align	3, 0x0
tasks:
	.zero	32
	.size	tasks, 32

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
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp27-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp39-.Lfunc_begin0
	.uleb128 .Ltmp48-.Lfunc_begin0
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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	20
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
	.byte	23
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
	.long	.Lfunc_end2-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	67
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
	.byte	25
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	20
	.byte	8
	.byte	7
	.long	122
	.byte	0
	.byte	21
	.byte	0
	.byte	8
	.byte	9
	.long	143
	.byte	0
	.byte	22
	.byte	8
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	23
	.byte	16
	.byte	8
	.byte	13
	.long	177
	.byte	0
	.byte	24
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
	.byte	15
	.byte	8
	.byte	14
	.long	206
	.byte	0
	.byte	16
	.byte	0
	.byte	8
	.byte	17
	.long	218
	.byte	0
	.byte	17
	.byte	8
	.byte	0
	.byte	10
	.long	214
	.byte	16
	.byte	1
	.byte	10
	.byte	5
	.byte	15
	.byte	7
	.byte	8
	.byte	12
	.long	227
	.byte	13
	.byte	20
	.byte	21
	.byte	0
	.byte	11
	.byte	19
	.byte	4
	.byte	0
	.byte	6
	.byte	8
	.byte	18
	.long	139
	.byte	0
	.byte	7
	.byte	0
	.byte	0
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
	.byte	9
	.long	315
	.byte	19
	.long	206
	.byte	9
	.long	325
	.byte	19
	.long	165
	.byte	20
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	30

	.long	139

	.byte	21
	.byte	29
	.byte	0
	.byte	30
	.long	272
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	32
	.long	165
	.byte	23
	.byte	0
	.byte	28
	.byte	0
	.byte	33
	.long	177
	.byte	0
	.byte	20
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	44

	.long	139

	.byte	21
	.byte	29
	.byte	0
	.byte	44
	.long	272
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	46
	.long	165
	.byte	23
	.byte	1
	.byte	28
	.byte	0
	.byte	47
	.long	177
	.byte	0
	.byte	20
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	57

	.long	139

	.byte	21
	.byte	29
	.byte	0
	.byte	57
	.long	272
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	59
	.long	165
	.byte	23
	.byte	2
	.byte	28
	.byte	0
	.byte	60
	.long	177
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	124
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"objects.c"
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
	.asciz	"number"
.Linfo_string15:
	.asciz	"unsigned long long"
.Linfo_string16:
	.asciz	"u64"
.Linfo_string17:
	.asciz	"task"
.Linfo_string18:
	.asciz	"pid"
.Linfo_string19:
	.asciz	"task_struct"
.Linfo_string20:
	.asciz	"btf_type_tag"
.Linfo_string21:
	.asciz	"kptr"
.Linfo_string22:
	.asciz	"held"
.Linfo_string23:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string24:
	.asciz	"bpf_kptr_xchg"
.Linfo_string25:
	.asciz	"stored"
.Linfo_string26:
	.asciz	"exchanged"
.Linfo_string27:
	.asciz	"half"
.Linfo_string28:
	.asciz	"v"
.Linfo_string29:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	tasks
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
	.long	556
	.long	556
	.long	506
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
	.long	12
	.long	0
	.long	54
	.long	15
	.long	64
	.long	59
	.long	134217728
	.long	13
	.long	63
	.long	16777216
	.long	8
	.long	64
	.long	82
	.long	301989888
	.long	16
	.long	0
	.long	33554432
	.long	14
	.long	87
	.long	67108865
	.long	4
	.long	99
	.long	2
	.long	0
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
	.long	2
	.long	136
	.long	19
	.long	309
	.long	201326593
	.long	22
	.long	0
	.long	218103809
	.long	2
	.long	136
	.long	19
	.long	409
	.long	201326593
	.long	24
	.long	479
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	26
	.long	4
	.long	4
	.long	484
	.long	234881024
	.long	27
	.long	1
	.long	492
	.long	251658241
	.long	0
	.long	18
	.long	tasks
	.long	32
	.long	498
	.long	251658241
	.long	0
	.long	28
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
	.ascii	"held"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"task"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"kptr"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"tasks"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"stored"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./objects.c"
	.byte	0
	.ascii	"int stored(void *ctx)"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\tstruct held *v = bpf_map_lookup_elem(&tasks, &key);"
	.byte	0
	.ascii	"\tif (!v)"
	.byte	0
	.ascii	"\t*(volatile u64 *)&v->task = 5; // blamed"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"exchanged"
	.byte	0
	.ascii	"int exchanged(void *ctx)"
	.byte	0
	.ascii	"\treturn bpf_kptr_xchg(&v->task, NULL) != 0; // cause"
	.byte	0
	.ascii	"} // blamed"
	.byte	0
	.ascii	"half"
	.byte	0
	.ascii	"int half(void *ctx)"
	.byte	0
	.ascii	"\treturn *(volatile u32 *)&v->task; // blamed"
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
	.long	36
	.long	36
	.long	332
	.long	368
	.long	0
	.long	8
	.long	147
	.long	3
	.long	.Lfunc_begin0
	.long	21
	.long	.Lfunc_begin1
	.long	23
	.long	.Lfunc_begin2
	.long	25
	.long	16
	.long	147
	.long	20
	.long	.Lfunc_begin0
	.long	155
	.long	167
	.long	30720
	.long	.Ltmp2
	.long	155
	.long	189
	.long	32774
	.long	.Ltmp3
	.long	155
	.long	203
	.long	33811
	.long	.Ltmp6
	.long	155
	.long	256
	.long	35846
	.long	.Ltmp9
	.long	155
	.long	265
	.long	37916
	.long	.Ltmp12
	.long	155
	.long	307
	.long	39937
	.long	.Lfunc_begin1
	.long	155
	.long	319
	.long	45056
	.long	.Ltmp19
	.long	155
	.long	189
	.long	47110
	.long	.Ltmp20
	.long	155
	.long	203
	.long	48147
	.long	.Ltmp23
	.long	155
	.long	256
	.long	50182
	.long	.Ltmp26
	.long	155
	.long	344
	.long	52251
	.long	.Ltmp29
	.long	155
	.long	344
	.long	52233
	.long	.Ltmp31
	.long	155
	.long	344
	.long	52263
	.long	.Ltmp32
	.long	155
	.long	397
	.long	53249
	.long	.Lfunc_begin2
	.long	155
	.long	414
	.long	58368
	.long	.Ltmp37
	.long	155
	.long	189
	.long	60422
	.long	.Ltmp38
	.long	155
	.long	203
	.long	61459
	.long	.Ltmp41
	.long	155
	.long	256
	.long	63494
	.long	.Ltmp44
	.long	155
	.long	434
	.long	65545
	.long	.Ltmp47
	.long	155
	.long	307
	.long	66561
	.addrsig
	.addrsig_sym stored
	.addrsig_sym exchanged
	.addrsig_sym half
	.addrsig_sym tasks
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
