	.file	"b.c"
	.file	0 "." "b.c" md5 0x5caf03433b52d014bed796bd132539ee
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	other
	.p2align	3
	.type	other,@function
other:
.Lfunc_begin0:
	.loc	0 20 0
	.cfi_sections .debug_frame
	.cfi_startproc
	*(u32 *)(r10 - 4) = w1
	r1 = 0
.Ltmp0:
	.loc	0 21 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u64 *)(r10 - 16) = r1
	r3 = r10
	r3 += -16
	.loc	0 23 2
.Ltmp3:
	w1 = 2
	r2 = step ll
	r4 = 0
	call 181
.Ltmp4:
	.loc	0 24 55
.Ltmp5:
	call 35
.Ltmp6:
	.loc	0 0 55 is_stmt 0
.Ltmp7:
	r1 = 0
	r0 += r1
	r1 = r10
	r1 += -4
	.loc	0 24 2 is_stmt 1
.Ltmp8:
	w2 = 4
	r3 = r0
	call 113
.Ltmp9:
	.loc	0 25 9
.Ltmp10:
	r1 = *(u64 *)(r10 - 16)
	.loc	0 25 17 is_stmt 0
.Ltmp11:
	w0 = *(u32 *)(r10 - 4)
	.loc	0 25 9
.Ltmp12:
	w0 += w1
	.loc	0 25 2
.Ltmp13:
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end0:
	.size	other, .Lfunc_end0-other
	.cfi_endproc

	.p2align	3
	.type	step,@function
step:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 15 16 prologue_end is_stmt 1
.Ltmp16:
	r3 = statics ll
	w3 = *(u32 *)(r3 + 0)
	.loc	0 15 14 is_stmt 0
.Ltmp17:
	w3 += w1
	.loc	0 15 9
.Ltmp18:
	r1 = *(u64 *)(r2 + 0)
.Ltmp19:
.Ltmp20:
.Ltmp21:
	r1 += r3
.Ltmp22:
	*(u64 *)(r2 + 0) = r1
	.loc	0 16 2 is_stmt 1
.Ltmp23:
	w0 = 1
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end1:
	.size	step, .Lfunc_end1-step
	.cfi_endproc

	.type	counter,@object
	.data
	.globl	counter
	.p2align	3, 0x0
counter:
	.quad	72623859790382856
	.size	counter, 8

	.type	statics,@object
	.p2align	2, 0x0
statics:
	.long	84281096
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
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
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
	.byte	7
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	9
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
	.byte	15
	.byte	0
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
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	12
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	13
	.byte	21
	.byte	0
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	14
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
	.byte	56
	.byte	11
	.byte	0
	.byte	0
	.byte	16
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
	.byte	17
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
	.byte	18
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
	.byte	0
	.byte	0
	.byte	20
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
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	10
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	55
	.byte	4
	.long	63
	.byte	5
	.byte	1
	.byte	10
	.byte	5
	.byte	4
	.byte	7
	.byte	8
	.byte	6
	.byte	6
	.long	77
	.byte	1
	.byte	208
	.ascii	"\265\001"
	.byte	7
	.long	82
	.byte	8
	.long	108

	.byte	9
	.long	112
	.byte	9
	.long	124
	.byte	9
	.long	124
	.byte	9
	.long	55
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	8
	.byte	4
	.long	120
	.byte	9
	.byte	1
	.byte	9
	.byte	5
	.byte	8
	.byte	7
	.byte	4
	.byte	10
	.byte	11
	.byte	10
	.long	136
	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	112
	.byte	6
	.byte	11
	.long	150
	.byte	1
	.byte	190
	.byte	113
	.byte	7
	.long	155
	.byte	8
	.long	108

	.byte	9
	.long	124
	.byte	9
	.long	112
	.byte	9
	.long	176
	.byte	0
	.byte	7
	.long	181
	.byte	12
	.byte	6
	.byte	12
	.long	191
	.byte	1
	.byte	173
	.byte	35
	.byte	7
	.long	196
	.byte	13
	.long	55

	.byte	7
	.long	206
	.byte	14
	.byte	15
	.byte	4
	.byte	0
	.byte	6
	.byte	15
	.byte	13
	.long	221
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	5
	.byte	14
	.byte	5
	.byte	4
	.byte	16
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	19

	.long	221

	.byte	17
	.byte	2
	.byte	145
	.byte	12
	.byte	18
	.byte	0
	.byte	19
	.long	221
	.byte	18
	.byte	2
	.byte	145
	.byte	0
	.byte	19
	.byte	0
	.byte	21
	.long	55
	.byte	0
	.byte	19
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	17
	.byte	0
	.byte	13

	.long	221
	.byte	20
	.byte	0
	.byte	20
	.byte	0
	.byte	13
	.long	112
	.byte	17
	.byte	1
	.byte	82
	.byte	19
	.byte	0
	.byte	13
	.long	298
	.byte	0
	.byte	7
	.long	55
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	88
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
	.asciz	"counter"
.Linfo_string4:
	.asciz	"unsigned long long"
.Linfo_string5:
	.asciz	"u64"
.Linfo_string6:
	.asciz	"bpf_loop"
.Linfo_string7:
	.asciz	"long"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
.Linfo_string10:
	.asciz	"statics"
.Linfo_string11:
	.asciz	"bpf_probe_read_kernel"
.Linfo_string12:
	.asciz	"bpf_get_current_task"
.Linfo_string13:
	.asciz	"pid"
.Linfo_string14:
	.asciz	"int"
.Linfo_string15:
	.asciz	"task_struct"
.Linfo_string16:
	.asciz	"other"
.Linfo_string17:
	.asciz	"step"
.Linfo_string18:
	.asciz	"x"
.Linfo_string19:
	.asciz	"total"
.Linfo_string20:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	counter
	.quad	statics
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	272
	.long	272
	.long	334
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	7
	.long	201326593
	.long	2
	.long	185
	.long	67108865
	.long	4
	.long	197
	.long	1
	.long	0
	.long	224
	.long	134217728
	.long	6
	.long	228
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	8
	.long	241
	.long	134217728
	.long	9
	.long	245
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103810
	.long	1
	.long	264
	.long	5
	.long	266
	.long	7
	.long	272
	.long	201326592
	.long	10
	.long	0
	.long	150994944
	.long	8
	.long	312
	.long	234881024
	.long	12
	.long	1
	.long	0
	.long	150994944
	.long	5
	.long	320
	.long	234881024
	.long	14
	.long	0
	.long	328
	.long	251658242
	.long	0
	.long	13
	.long	counter
	.long	8
	.long	15
	.long	statics
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"other"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"__noinline int other(int x)"
	.byte	0
	.ascii	"\tu64 total = 0;"
	.byte	0
	.ascii	"\tbpf_loop(2, step, &total, 0);"
	.byte	0
	.ascii	"\tbpf_probe_read_kernel(&x, 4, &((struct task_struct *)bpf_get_current_task())->pid);"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"\treturn total + x;"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.byte	105
	.byte	0
	.ascii	"total"
	.byte	0
	.ascii	"step"
	.byte	0
	.ascii	"\t*total += i + statics;"
	.byte	0
	.ascii	"\treturn 1;"
	.byte	0
	.ascii	"counter"
	.byte	0
	.ascii	"statics"
	.byte	0
	.ascii	".data"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	28
	.long	28
	.long	252
	.long	280
	.long	28
	.long	8
	.long	13
	.long	2
	.long	.Lfunc_begin0
	.long	3
	.long	.Lfunc_begin1
	.long	11
	.long	16
	.long	13
	.long	15
	.long	.Lfunc_begin0
	.long	19
	.long	25
	.long	19456
	.long	.Ltmp2
	.long	19
	.long	53
	.long	21510
	.long	.Ltmp3
	.long	19
	.long	69
	.long	23554
	.long	.Ltmp5
	.long	19
	.long	100
	.long	24631
	.long	.Ltmp8
	.long	19
	.long	100
	.long	24578
	.long	.Ltmp10
	.long	19
	.long	205
	.long	25609
	.long	.Ltmp11
	.long	19
	.long	205
	.long	25617
	.long	.Ltmp12
	.long	19
	.long	205
	.long	25609
	.long	.Ltmp13
	.long	19
	.long	205
	.long	25602
	.long	.Ltmp16
	.long	19
	.long	277
	.long	15376
	.long	.Ltmp17
	.long	19
	.long	277
	.long	15374
	.long	.Ltmp18
	.long	19
	.long	277
	.long	15369
	.long	.Ltmp21
	.long	19
	.long	277
	.long	15369
	.long	.Ltmp22
	.long	19
	.long	277
	.long	15369
	.long	.Ltmp23
	.long	19
	.long	301
	.long	16386
	.long	16
	.long	13
	.long	1
	.long	.Ltmp7
	.long	4
	.long	201
	.long	0
	.addrsig
	.addrsig_sym step
	.addrsig_sym statics
	.section	.debug_line,"",@progbits
.Lline_table_start0:
