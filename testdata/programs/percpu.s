	.file	"percpu.c"
	.file	0 "." "percpu.c" md5 0x74eb36ce8fd75974c5e74afd4821dcfc
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	add
	.p2align	3
	.type	add,@function
add:
.Lfunc_begin0:
	.loc	0 24 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 1
.Ltmp0:
	.loc	0 25 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	.loc	0 25 21 is_stmt 0
.Ltmp3:
	call 8
.Ltmp4:
	.loc	0 25 21 is_stmt 1
	w7 = w0
.Ltmp5:
.Ltmp6:
	.loc	0 0 21 is_stmt 0
	r2 = r10
	r2 += -4
	.loc	0 26 17 is_stmt 1
.Ltmp7:
	r1 = counters ll
	call 1
.Ltmp8:
	.loc	0 26 17
	r6 = r0
.Ltmp9:
.Ltmp10:
	.loc	0 0 17 is_stmt 0
	r1 = 5
	.loc	0 26 62 is_stmt 1
.Ltmp11:
	*(u64 *)(r10 - 16) = r1
	w0 = -1
.Ltmp12:
	.loc	0 28 6
.Ltmp13:
.Ltmp14:
	if r6 == 0 goto LBB0_4
.Ltmp15:
.Ltmp16:
	.loc	0 30 11 is_stmt 0
.Ltmp17:
	r1 = *(u64 *)(r6 + 0)
	.loc	0 31 11 is_stmt 1
.Ltmp18:
	r1 <<= 1
	r1 += 20
.Ltmp19:
	*(u64 *)(r6 + 0) = r1
	w1 = 51966
	.loc	0 32 6
.Ltmp20:
	*(u32 *)(r10 - 4) = w1
	r2 = r10
	r2 += -4
	r3 = r10
	r3 += -16
.Ltmp21:
	.loc	0 33 6
.Ltmp22:
.Ltmp23:
	r1 = named ll
	r4 = 0
	call 2
.Ltmp24:
	.loc	0 33 6
	r1 = r0
	w0 = -2
.Ltmp25:
	if r1 != 0 goto LBB0_4
.Ltmp26:
.Ltmp27:
	.loc	0 0 6 is_stmt 0
	r2 = r10
	r2 += -4
	.loc	0 35 9 is_stmt 1
.Ltmp28:
	r1 = named ll
	w3 = w7
	call 195
.Ltmp29:
	.loc	0 35 9
	r1 = r0
.Ltmp30:
.Ltmp31:
	.loc	0 0 9 is_stmt 0
	w0 = -3
.Ltmp32:
	.loc	0 36 6 is_stmt 1
.Ltmp33:
.Ltmp34:
	if r1 == 0 goto LBB0_4
.Ltmp35:
.Ltmp36:
	.loc	0 38 8
.Ltmp37:
	r2 = *(u64 *)(r1 + 0)
.Ltmp38:
	r2 *= 3
.Ltmp39:
	*(u64 *)(r1 + 0) = r2
	.loc	0 39 9
.Ltmp40:
	r0 = *(u64 *)(r6 + 0)
	.loc	0 39 18 is_stmt 0
.Ltmp41:
	w0 += w2
.Ltmp42:
.Ltmp43:
LBB0_4:
	.loc	0 40 1 is_stmt 1
.Ltmp44:
	exit
.Ltmp45:
.Ltmp46:
.Lfunc_end0:
	.size	add, .Lfunc_end0-add
	.cfi_endproc

	.type	counters,@object
	.section	.maps,"aw",@progbits
	.globl	counters
	.p2align	3, 0x0
counters:
	.zero	32
	.size	counters, 32

	.type	named,@object
	.globl	named
	.p2align	3, 0x0
named:
	.zero	32
	.size	named, 32

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
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp30-.Lfunc_begin0
	.uleb128 .Ltmp42-.Lfunc_begin0
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
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	16
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	17
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
	.byte	18
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
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
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	42
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
	.byte	13
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	8
	.byte	8
	.byte	7
	.long	122
	.byte	0
	.byte	9
	.byte	0
	.byte	8
	.byte	9
	.long	143
	.byte	0
	.byte	10
	.byte	8
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	11
	.byte	16
	.byte	8
	.byte	13
	.long	177
	.byte	0
	.byte	12
	.byte	24
	.byte	0
	.byte	9
	.long	127
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	6
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
	.byte	2
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
	.byte	10
	.long	190
	.byte	15
	.byte	1
	.byte	10
	.byte	5
	.byte	14
	.byte	7
	.byte	8
	.byte	2
	.byte	16
	.long	205

	.byte	0
	.byte	20
	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	32
	.byte	0
	.byte	15
	.byte	8
	.byte	7
	.long	246
	.byte	0
	.byte	16
	.byte	0
	.byte	8
	.byte	9
	.long	263
	.byte	0
	.byte	17
	.byte	8
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	18
	.byte	16
	.byte	8
	.byte	13
	.long	177
	.byte	0
	.byte	19
	.byte	24
	.byte	0
	.byte	9
	.long	251
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	9
	.long	268
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	11
	.byte	17
	.long	289
	.byte	1
	.byte	164
	.byte	8
	.byte	9
	.long	294
	.byte	12
	.long	165

	.byte	11
	.byte	18
	.long	308
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	313
	.byte	13
	.long	329

	.byte	14
	.long	329
	.byte	14
	.long	330
	.byte	0
	.byte	15
	.byte	9
	.long	335
	.byte	16
	.byte	11
	.byte	19
	.long	345
	.byte	1
	.byte	160
	.byte	2
	.byte	9
	.long	350
	.byte	13
	.long	376

	.byte	14
	.long	329
	.byte	14
	.long	330
	.byte	14
	.long	330
	.byte	14
	.long	182
	.byte	0
	.byte	5
	.byte	20
	.byte	5
	.byte	8
	.byte	11
	.byte	21
	.long	390
	.byte	1
	.byte	211
	.ascii	"\303\001"
	.byte	9
	.long	395
	.byte	13
	.long	329

	.byte	14
	.long	329
	.byte	14
	.long	330
	.byte	14
	.long	165
	.byte	0
	.byte	17
	.long	173
	.byte	4
	.byte	1
	.byte	77
	.byte	18
	.byte	22
	.byte	1
	.byte	18
	.byte	23
	.ascii	"\200\b"
	.byte	18
	.byte	24
	.byte	0
	.byte	18
	.byte	25
	.byte	1
	.byte	18
	.byte	26
	.byte	2
	.byte	0
	.byte	19
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	23

	.long	139

	.byte	20
	.byte	32
	.byte	0
	.byte	23
	.long	514
	.byte	21
	.byte	2
	.byte	145
	.byte	12
	.byte	10
	.byte	0
	.byte	25
	.long	165
	.byte	21
	.byte	2
	.byte	145
	.byte	0
	.byte	28
	.byte	0
	.byte	26
	.long	182
	.byte	22
	.byte	0
	.byte	29
	.byte	0
	.byte	25
	.long	165
	.byte	22
	.byte	1
	.byte	30
	.byte	0
	.byte	26
	.long	177
	.byte	22
	.byte	2
	.byte	31
	.byte	0
	.byte	26
	.long	177
	.byte	0
	.byte	9
	.long	519
	.byte	23
	.byte	39
	.byte	24
	.byte	1
	.byte	89
	.byte	8
	.byte	33
	.long	165
	.byte	1
	.byte	90
	.byte	0
	.byte	8
	.byte	34
	.long	165
	.byte	1
	.byte	91
	.byte	4
	.byte	8
	.byte	35
	.long	165
	.byte	1
	.byte	92
	.byte	8
	.byte	8
	.byte	36
	.long	165
	.byte	1
	.byte	93
	.byte	12
	.byte	8
	.byte	37
	.long	165
	.byte	1
	.byte	94
	.byte	16
	.byte	8
	.byte	38
	.long	165
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	164
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"percpu.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"counters"
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
	.asciz	"named"
.Linfo_string17:
	.asciz	"bpf_get_smp_processor_id"
.Linfo_string18:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string19:
	.asciz	"bpf_map_update_elem"
.Linfo_string20:
	.asciz	"long"
.Linfo_string21:
	.asciz	"bpf_map_lookup_percpu_elem"
.Linfo_string22:
	.asciz	"F_NO_PREALLOC"
.Linfo_string23:
	.asciz	"F_MMAPABLE"
.Linfo_string24:
	.asciz	"ANY"
.Linfo_string25:
	.asciz	"NOEXIST"
.Linfo_string26:
	.asciz	"EXIST"
.Linfo_string27:
	.asciz	"add"
.Linfo_string28:
	.asciz	"start"
.Linfo_string29:
	.asciz	"cpu"
.Linfo_string30:
	.asciz	"counter"
.Linfo_string31:
	.asciz	"name"
.Linfo_string32:
	.asciz	"ctx"
.Linfo_string33:
	.asciz	"data"
.Linfo_string34:
	.asciz	"data_end"
.Linfo_string35:
	.asciz	"data_meta"
.Linfo_string36:
	.asciz	"ingress_ifindex"
.Linfo_string37:
	.asciz	"rx_queue_index"
.Linfo_string38:
	.asciz	"egress_ifindex"
.Linfo_string39:
	.asciz	"xdp_md"
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
	.quad	LICENSE
	.quad	counters
	.quad	named
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	652
	.long	652
	.long	606
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
	.long	6
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
	.long	2
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
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	5
	.long	0
	.long	33554432
	.long	18
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	15
	.long	0
	.long	70
	.long	17
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	10
	.long	192
	.long	101
	.long	234881024
	.long	19
	.long	1
	.long	0
	.long	33554432
	.long	22
	.long	107
	.long	67108870
	.long	24
	.long	114
	.long	8
	.long	0
	.long	119
	.long	8
	.long	32
	.long	128
	.long	8
	.long	64
	.long	138
	.long	8
	.long	96
	.long	154
	.long	8
	.long	128
	.long	169
	.long	8
	.long	160
	.long	0
	.long	218103809
	.long	2
	.long	184
	.long	21
	.long	188
	.long	201326593
	.long	23
	.long	579
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	25
	.long	4
	.long	4
	.long	584
	.long	234881024
	.long	26
	.long	1
	.long	592
	.long	251658242
	.long	0
	.long	14
	.long	counters
	.long	32
	.long	20
	.long	named
	.long	32
	.long	598
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
	.ascii	"counters"
	.byte	0
	.ascii	"named"
	.byte	0
	.ascii	"xdp_md"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"data_meta"
	.byte	0
	.ascii	"ingress_ifindex"
	.byte	0
	.ascii	"rx_queue_index"
	.byte	0
	.ascii	"egress_ifindex"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"add"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./percpu.c"
	.byte	0
	.ascii	"int add(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\tu32 key = 1, cpu = bpf_get_smp_processor_id();"
	.byte	0
	.ascii	"\tu64 *counter = bpf_map_lookup_elem(&counters, &key), *name, start = 5;"
	.byte	0
	.ascii	"\tif (!counter)"
	.byte	0
	.ascii	"\t*counter += 10;"
	.byte	0
	.ascii	"\t*counter *= 2;"
	.byte	0
	.ascii	"\tkey = 0xcafe;"
	.byte	0
	.ascii	"\tif (bpf_map_update_elem(&named, &key, &start, ANY))"
	.byte	0
	.ascii	"\tname = bpf_map_lookup_percpu_elem(&named, &key, cpu);"
	.byte	0
	.ascii	"\tif (!name)"
	.byte	0
	.ascii	"\t*name *= 3;"
	.byte	0
	.ascii	"\treturn *counter + *name;"
	.byte	0
	.byte	125
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
	.long	20
	.long	20
	.long	332
	.long	352
	.long	0
	.long	8
	.long	192
	.long	1
	.long	.Lfunc_begin0
	.long	24
	.long	16
	.long	192
	.long	20
	.long	.Lfunc_begin0
	.long	196
	.long	207
	.long	23552
	.long	.Ltmp2
	.long	196
	.long	235
	.long	25606
	.long	.Ltmp3
	.long	196
	.long	235
	.long	25621
	.long	.Ltmp7
	.long	196
	.long	283
	.long	26641
	.long	.Ltmp11
	.long	196
	.long	283
	.long	26686
	.long	.Ltmp14
	.long	196
	.long	355
	.long	28678
	.long	.Ltmp17
	.long	196
	.long	370
	.long	30731
	.long	.Ltmp18
	.long	196
	.long	387
	.long	31755
	.long	.Ltmp19
	.long	196
	.long	387
	.long	31755
	.long	.Ltmp20
	.long	196
	.long	403
	.long	32774
	.long	.Ltmp23
	.long	196
	.long	418
	.long	33798
	.long	.Ltmp25
	.long	196
	.long	418
	.long	33798
	.long	.Ltmp28
	.long	196
	.long	471
	.long	35849
	.long	.Ltmp34
	.long	196
	.long	526
	.long	36870
	.long	.Ltmp37
	.long	196
	.long	538
	.long	38920
	.long	.Ltmp38
	.long	196
	.long	538
	.long	38920
	.long	.Ltmp39
	.long	196
	.long	538
	.long	38920
	.long	.Ltmp40
	.long	196
	.long	551
	.long	39945
	.long	.Ltmp41
	.long	196
	.long	551
	.long	39954
	.long	.Ltmp44
	.long	196
	.long	577
	.long	40961
	.addrsig
	.addrsig_sym add
	.addrsig_sym counters
	.addrsig_sym named
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
