	.file	"kernel_pointer.c"
	.file	0 "." "kernel_pointer.c" md5 0x328800be73bf0ec0697238638caf1c10
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	syscall,"ax",@progbits
	.globl	exchange
	.p2align	3
	.type	exchange,@function
exchange:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 31 29 prologue_end
.Ltmp0:
	call bpf_cpumask_create
.Ltmp1:
	.loc	0 31 29
	r6 = r0
.Ltmp2:
.Ltmp3:
	.loc	0 0 29 is_stmt 0
	w1 = 0
	.loc	0 33 6 is_stmt 1
.Ltmp4:
	*(u32 *)(r10 - 4) = w1
	w0 = -1
.Ltmp5:
	.loc	0 35 6
.Ltmp6:
.Ltmp7:
	if r6 == 0 goto LBB0_4
.Ltmp8:
.Ltmp9:
	.loc	0 0 6 is_stmt 0
	r2 = r10
	r2 += -4
	.loc	0 37 11 is_stmt 1
.Ltmp10:
	r1 = holders ll
	call 1
.Ltmp11:
.Ltmp12:
	.loc	0 0 11 is_stmt 0
	w7 = -2
.Ltmp13:
	.loc	0 38 6 is_stmt 1
.Ltmp14:
.Ltmp15:
	if r0 == 0 goto LBB0_3
.Ltmp16:
.Ltmp17:
	.loc	0 42 8
.Ltmp18:
	r1 = r0
	r2 = r6
	call 194
.Ltmp19:
.Ltmp20:
	.loc	0 42 8
	r6 = r0
.Ltmp21:
.Ltmp22:
	.loc	0 0 8 is_stmt 0
	w7 = 2
	w0 = 1
.Ltmp23:
	.loc	0 43 6 is_stmt 1
.Ltmp24:
.Ltmp25:
	if r6 == 0 goto LBB0_4
.Ltmp26:
.Ltmp27:
LBB0_3:
	.loc	0 0 0 is_stmt 0
	r1 = r6
	call bpf_cpumask_release
.Ltmp28:
	w0 = w7
LBB0_4:
	.loc	0 48 1 is_stmt 1
.Ltmp29:
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end0:
	.size	exchange, .Lfunc_end0-exchange
	.cfi_endproc

	.type	holders,@object
	.section	.maps,"aw",@progbits
	.globl	holders
	.p2align	3, 0x0
holders:
	.zero	32
	.size	holders, 32

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
	.uleb128 .Ltmp21-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp11-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
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
	.byte	25
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
	.byte	50
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
	.byte	21
	.byte	8
	.byte	0
	.byte	17
	.byte	8
	.byte	14
	.long	197
	.byte	0
	.byte	18
	.byte	0
	.byte	0
	.byte	12
	.long	206
	.byte	13
	.byte	19
	.byte	20
	.byte	0
	.byte	11
	.byte	18
	.byte	8
	.byte	0
	.byte	11
	.byte	8
	.byte	15
	.long	221
	.byte	0
	.byte	12
	.byte	0
	.byte	0
	.byte	11
	.byte	15
	.byte	8
	.byte	0
	.byte	8
	.byte	8
	.byte	16
	.long	236
	.byte	0
	.byte	9
	.byte	0
	.byte	0
	.byte	3
	.long	248
	.byte	4
	.long	66
	.byte	1
	.byte	0
	.byte	5
	.byte	17
	.byte	7
	.byte	8
	.byte	14
	.byte	22
	.long	261
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	266
	.byte	15
	.long	282

	.byte	16
	.long	282
	.byte	16
	.long	283
	.byte	0
	.byte	17
	.byte	9
	.long	288
	.byte	18
	.byte	14
	.byte	23
	.long	299
	.byte	1
	.byte	210
	.ascii	"\302\001"
	.byte	9
	.long	304
	.byte	15
	.long	282

	.byte	16
	.long	282
	.byte	16
	.long	282
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
	.long	282
	.byte	21
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	33
	.long	165
	.byte	22
	.byte	0
	.byte	14
	.byte	0
	.byte	31
	.long	402
	.byte	22
	.byte	1
	.byte	21
	.byte	0
	.byte	32
	.long	177
	.byte	22
	.byte	2
	.byte	27
	.byte	0
	.byte	31
	.long	402
	.byte	23
	.long	394
	.byte	3
	.byte	23
	.long	407
	.byte	4
	.byte	0
	.byte	24
	.byte	24
	.byte	0
	.byte	14

	.long	402


	.byte	9
	.long	206
	.byte	25
	.byte	25
	.byte	0
	.byte	15



	.byte	16
	.long	402
	.byte	0
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
	.asciz	"kernel_pointer.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"holders"
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
	.asciz	"mask"
.Linfo_string15:
	.asciz	"cpumask"
.Linfo_string16:
	.asciz	"bits"
.Linfo_string17:
	.asciz	"unsigned long"
.Linfo_string18:
	.asciz	"bpf_cpumask"
.Linfo_string19:
	.asciz	"btf_type_tag"
.Linfo_string20:
	.asciz	"kptr"
.Linfo_string21:
	.asciz	"holder"
.Linfo_string22:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string23:
	.asciz	"bpf_kptr_xchg"
.Linfo_string24:
	.asciz	"bpf_cpumask_create"
.Linfo_string25:
	.asciz	"bpf_cpumask_release"
.Linfo_string26:
	.asciz	"exchange"
.Linfo_string27:
	.asciz	"old"
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
	.quad	holders
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp28
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	620
	.long	620
	.long	448
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
	.long	67108865
	.long	8
	.long	49
	.long	13
	.long	0
	.long	54
	.long	301989888
	.long	14
	.long	0
	.long	33554432
	.long	12
	.long	59
	.long	67108865
	.long	8
	.long	71
	.long	15
	.long	0
	.long	71
	.long	67108865
	.long	8
	.long	79
	.long	17
	.long	0
	.long	84
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	16
	.long	4
	.long	1
	.long	0
	.long	67108868
	.long	32
	.long	98
	.long	1
	.long	0
	.long	103
	.long	5
	.long	64
	.long	115
	.long	7
	.long	128
	.long	119
	.long	10
	.long	192
	.long	125
	.long	234881024
	.long	18
	.long	1
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	133
	.long	20
	.long	137
	.long	201326593
	.long	21
	.long	0
	.long	218103808
	.long	24
	.long	0
	.long	33554432
	.long	14
	.long	375
	.long	201326594
	.long	23
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	24
	.long	394
	.long	201326594
	.long	26
	.long	414
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	28
	.long	4
	.long	4
	.long	419
	.long	234881024
	.long	29
	.long	1
	.long	427
	.long	251658242
	.long	0
	.long	25
	.long	bpf_cpumask_create
	.long	0
	.long	27
	.long	bpf_cpumask_release
	.long	0
	.long	434
	.long	251658241
	.long	0
	.long	19
	.long	holders
	.long	32
	.long	440
	.long	251658241
	.long	0
	.long	30
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
	.ascii	"holder"
	.byte	0
	.ascii	"mask"
	.byte	0
	.ascii	"kptr"
	.byte	0
	.ascii	"bpf_cpumask"
	.byte	0
	.ascii	"cpumask"
	.byte	0
	.ascii	"bits"
	.byte	0
	.ascii	"unsigned long"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"holders"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"exchange"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./kernel_pointer.c"
	.byte	0
	.ascii	"\tstruct bpf_cpumask *mask = bpf_cpumask_create(), *old;"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\tif (!mask)"
	.byte	0
	.ascii	"\tholder = bpf_map_lookup_elem(&holders, &key);"
	.byte	0
	.ascii	"\tif (!holder) {"
	.byte	0
	.ascii	"\told = bpf_kptr_xchg(&holder->mask, mask);"
	.byte	0
	.ascii	"\tif (old) {"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"bpf_cpumask_create"
	.byte	0
	.ascii	"bpf_cpumask_release"
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
	.long	140
	.long	160
	.long	0
	.long	8
	.long	146
	.long	1
	.long	.Lfunc_begin0
	.long	22
	.long	16
	.long	146
	.long	8
	.long	.Ltmp0
	.long	154
	.long	173
	.long	31773
	.long	.Ltmp4
	.long	154
	.long	229
	.long	33798
	.long	.Ltmp7
	.long	154
	.long	243
	.long	35846
	.long	.Ltmp10
	.long	154
	.long	255
	.long	37899
	.long	.Ltmp15
	.long	154
	.long	302
	.long	38918
	.long	.Ltmp18
	.long	154
	.long	318
	.long	43016
	.long	.Ltmp25
	.long	154
	.long	361
	.long	44038
	.long	.Ltmp29
	.long	154
	.long	373
	.long	49153
	.addrsig
	.addrsig_sym exchange
	.addrsig_sym holders
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
