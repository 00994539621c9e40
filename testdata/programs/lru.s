	.file	"lru.c"
	.file	0 "." "lru.c" md5 0x3125043173fc83519ccac3fb69ad80d7
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	forget
	.p2align	3
	.type	forget,@function
forget:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 38 9 prologue_end
.Ltmp0:
	r1 = seen ll
	w2 = 1
	w3 = 5
	call bump
.Ltmp1:
	w7 = w0
.Ltmp2:
.Ltmp3:
	.loc	0 39 9
.Ltmp4:
	r1 = seen ll
	w2 = 1
	w3 = 5
	call bump
.Ltmp5:
	.loc	0 39 9
	w6 = w0
	.loc	0 39 6 is_stmt 0
.Ltmp6:
	w6 += w7
.Ltmp7:
.Ltmp8:
	.loc	0 40 9 is_stmt 1
.Ltmp9:
	r1 = seen ll
	w2 = 1
	w3 = 5
	call bump
.Ltmp10:
	.loc	0 40 6
.Ltmp11:
	w6 += w0
.Ltmp12:
.Ltmp13:
	.loc	0 41 9
.Ltmp14:
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
.Ltmp15:
	.loc	0 41 6
.Ltmp16:
	w6 += w0
.Ltmp17:
.Ltmp18:
	.loc	0 42 9
.Ltmp19:
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
.Ltmp20:
	.loc	0 42 6
.Ltmp21:
	w6 += w0
.Ltmp22:
.Ltmp23:
	.loc	0 43 9
.Ltmp24:
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
.Ltmp25:
	.loc	0 43 6
.Ltmp26:
	w6 += w0
.Ltmp27:
.Ltmp28:
	.loc	0 44 9
.Ltmp29:
	r1 = seen_here ll
	w2 = 2
	w3 = 2
	call bump
.Ltmp30:
	.loc	0 44 6
.Ltmp31:
	w6 += w0
.Ltmp32:
.Ltmp33:
	.loc	0 45 9
.Ltmp34:
	r1 = seen ll
	w2 = 3
	w3 = 7
	call bump
.Ltmp35:
	.loc	0 45 6
.Ltmp36:
	w6 += w0
.Ltmp37:
.Ltmp38:
	.loc	0 46 2
.Ltmp39:
	w0 = w6
	exit
.Ltmp40:
.Ltmp41:
.Lfunc_end0:
	.size	forget, .Lfunc_end0-forget
	.cfi_endproc

	.text
	.p2align	3
	.type	bump,@function
bump:
.Lfunc_begin1:
	.loc	0 22 0
	.cfi_startproc
	w6 = w3
.Ltmp42:
.Ltmp43:
	r7 = r1
.Ltmp44:
.Ltmp45:
	*(u16 *)(r10 - 2) = w2
.Ltmp46:
	.loc	0 23 14 prologue_end
.Ltmp47:
.Ltmp48:
	*(u32 *)(r10 - 8) = w6
	r2 = r10
	r2 += -2
	.loc	0 25 10
.Ltmp49:
	call 1
.Ltmp50:
.Ltmp51:
	.loc	0 26 6
.Ltmp52:
	if r0 != 0 goto LBB1_3
.Ltmp53:
.Ltmp54:
	.loc	0 0 6 is_stmt 0
	r2 = r10
	r2 += -2
	r3 = r10
	r3 += -8
	.loc	0 27 10 is_stmt 1
.Ltmp55:
	r1 = r7
	r4 = 1
	call 2
.Ltmp56:
.Ltmp57:
	.loc	0 27 10
	r1 = r0
.Ltmp58:
	w0 = *(u32 *)(r10 - 8)
	if r1 == 0 goto LBB1_4
.Ltmp59:
.Ltmp60:
	.loc	0 0 10 is_stmt 0
	w0 = 1000
	goto LBB1_4
.Ltmp61:
.Ltmp62:
LBB1_3:
	r1 = r0
	.loc	0 28 9 is_stmt 1
.Ltmp63:
	w0 = *(u32 *)(r1 + 0)
.Ltmp64:
.Ltmp65:
.Ltmp66:
	w0 += w6
.Ltmp67:
	*(u32 *)(r1 + 0) = w0
.Ltmp68:
.Ltmp69:
LBB1_4:
	.loc	0 30 1
.Ltmp70:
	exit
.Ltmp71:
.Ltmp72:
.Lfunc_end1:
	.size	bump, .Lfunc_end1-bump
	.cfi_endproc

	.type	seen,@object
	.section	.maps,"aw",@progbits
	.globl	seen
	.p2align	3, 0x0
seen:
	.zero	32
	.size	seen, 32

	.type	seen_here,@object
	.globl	seen_here
	.p2align	3, 0x0
seen_here:
	.zero	32
	.size	seen_here, 32

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL v2"
	.size	LICENSE, 7

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	4
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	12
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp44-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp44-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	12
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp42-.Lfunc_begin1
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp42-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	12
	.byte	4
	.uleb128 .Ltmp50-.Lfunc_begin1
	.uleb128 .Ltmp56-.Lfunc_begin1
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp61-.Lfunc_begin1
	.uleb128 .Ltmp64-.Lfunc_begin1
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
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	13
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	15
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	16
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
	.byte	17
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.byte	0
	.byte	0
	.byte	23
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
	.byte	24
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
	.byte	25
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
	.byte	26
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	49
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	70
	.byte	4
	.long	74
	.byte	7
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
	.byte	12
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	7
	.byte	8
	.byte	7
	.long	130
	.byte	0
	.byte	8
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	9
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	10
	.byte	16
	.byte	8
	.byte	13
	.long	185
	.byte	0
	.byte	11
	.byte	24
	.byte	0
	.byte	9
	.long	135
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	9
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
	.byte	128
	.byte	0
	.byte	9
	.long	173
	.byte	10
	.long	181
	.byte	12
	.byte	1
	.byte	8
	.byte	5
	.byte	11
	.byte	7
	.byte	2
	.byte	9
	.long	190
	.byte	10
	.long	198
	.byte	15
	.byte	1
	.byte	9
	.byte	5
	.byte	14
	.byte	7
	.byte	4
	.byte	2
	.byte	16
	.long	213

	.byte	0
	.byte	19
	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	32
	.byte	0
	.byte	14
	.byte	8
	.byte	7
	.long	254
	.byte	0
	.byte	15
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	16
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	17
	.byte	16
	.byte	8
	.byte	13
	.long	185
	.byte	0
	.byte	18
	.byte	24
	.byte	0
	.byte	9
	.long	259
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	10
	.byte	0
	.byte	11
	.byte	17
	.long	280
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	285
	.byte	12
	.long	301

	.byte	13
	.long	301
	.byte	13
	.long	302
	.byte	0
	.byte	14
	.byte	9
	.long	307
	.byte	15
	.byte	11
	.byte	18
	.long	317
	.byte	1
	.byte	160
	.byte	2
	.byte	9
	.long	322
	.byte	12
	.long	348

	.byte	13
	.long	301
	.byte	13
	.long	302
	.byte	13
	.long	302
	.byte	13
	.long	352
	.byte	0
	.byte	5
	.byte	19
	.byte	5
	.byte	8
	.byte	10
	.long	360
	.byte	21
	.byte	1
	.byte	10
	.byte	5
	.byte	20
	.byte	7
	.byte	8
	.byte	16
	.long	198
	.byte	4
	.byte	1
	.byte	77
	.byte	17
	.byte	22
	.byte	1
	.byte	17
	.byte	23
	.ascii	"\200\b"
	.byte	17
	.byte	24
	.byte	0
	.byte	17
	.byte	25
	.byte	1
	.byte	17
	.byte	26
	.byte	2
	.byte	0
	.byte	18
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	33

	.long	147

	.byte	19
	.byte	30
	.byte	0
	.byte	33
	.long	535
	.byte	20
	.byte	0
	.byte	29
	.byte	0
	.byte	35
	.long	190
	.byte	21
	.long	470
	.byte	4
	.byte	21
	.long	470
	.byte	5
	.byte	21
	.long	470
	.byte	6
	.byte	21
	.long	470
	.byte	7
	.byte	21
	.long	470
	.byte	8
	.byte	21
	.long	470
	.byte	9
	.byte	21
	.long	470
	.byte	10
	.byte	21
	.long	470
	.byte	11
	.byte	0
	.byte	22
	.byte	12
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	28
	.byte	0
	.byte	21

	.long	190
	.byte	23
	.byte	1
	.byte	39
	.byte	0
	.byte	21
	.long	301
	.byte	24
	.byte	2
	.byte	145
	.byte	6
	.byte	10
	.byte	0
	.byte	21
	.long	173
	.byte	23
	.byte	2
	.byte	40
	.byte	0
	.byte	21
	.long	190
	.byte	25
	.byte	2
	.byte	145
	.byte	0
	.byte	38
	.byte	0
	.byte	23
	.long	190
	.byte	20
	.byte	3
	.byte	13
	.byte	0
	.byte	23
	.long	185
	.byte	0
	.byte	9
	.long	540
	.byte	26
	.byte	37
	.byte	24
	.byte	1
	.byte	89
	.byte	8
	.byte	31
	.long	190
	.byte	1
	.byte	90
	.byte	0
	.byte	8
	.byte	32
	.long	190
	.byte	1
	.byte	91
	.byte	4
	.byte	8
	.byte	33
	.long	190
	.byte	1
	.byte	92
	.byte	8
	.byte	8
	.byte	34
	.long	190
	.byte	1
	.byte	93
	.byte	12
	.byte	8
	.byte	35
	.long	190
	.byte	1
	.byte	94
	.byte	16
	.byte	8
	.byte	36
	.long	190
	.byte	1
	.byte	95
	.byte	20
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
	.byte	3
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	12
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	168
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"lru.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"seen"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"key"
.Linfo_string11:
	.asciz	"unsigned short"
.Linfo_string12:
	.asciz	"u16"
.Linfo_string13:
	.asciz	"value"
.Linfo_string14:
	.asciz	"unsigned int"
.Linfo_string15:
	.asciz	"u32"
.Linfo_string16:
	.asciz	"seen_here"
.Linfo_string17:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string18:
	.asciz	"bpf_map_update_elem"
.Linfo_string19:
	.asciz	"long"
.Linfo_string20:
	.asciz	"unsigned long long"
.Linfo_string21:
	.asciz	"u64"
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
	.asciz	"forget"
.Linfo_string28:
	.asciz	"bump"
.Linfo_string29:
	.asciz	"sum"
.Linfo_string30:
	.asciz	"ctx"
.Linfo_string31:
	.asciz	"data"
.Linfo_string32:
	.asciz	"data_end"
.Linfo_string33:
	.asciz	"data_meta"
.Linfo_string34:
	.asciz	"ingress_ifindex"
.Linfo_string35:
	.asciz	"rx_queue_index"
.Linfo_string36:
	.asciz	"egress_ifindex"
.Linfo_string37:
	.asciz	"xdp_md"
.Linfo_string38:
	.asciz	"first"
.Linfo_string39:
	.asciz	"map"
.Linfo_string40:
	.asciz	"by"
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
	.quad	seen
	.quad	seen_here
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp5
	.quad	.Ltmp10
	.quad	.Ltmp15
	.quad	.Ltmp20
	.quad	.Ltmp25
	.quad	.Ltmp30
	.quad	.Ltmp35
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	676
	.long	676
	.long	571
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
	.long	9
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
	.long	128
	.long	0
	.long	33554432
	.long	8
	.long	25
	.long	134217728
	.long	9
	.long	29
	.long	16777216
	.long	2
	.long	16
	.long	0
	.long	33554432
	.long	11
	.long	44
	.long	134217728
	.long	12
	.long	48
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	67108868
	.long	32
	.long	61
	.long	1
	.long	0
	.long	66
	.long	5
	.long	64
	.long	78
	.long	7
	.long	128
	.long	82
	.long	10
	.long	192
	.long	88
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
	.long	10
	.long	0
	.long	67108868
	.long	32
	.long	61
	.long	15
	.long	0
	.long	66
	.long	5
	.long	64
	.long	78
	.long	7
	.long	128
	.long	82
	.long	10
	.long	192
	.long	93
	.long	234881024
	.long	17
	.long	1
	.long	0
	.long	33554432
	.long	20
	.long	103
	.long	67108870
	.long	24
	.long	110
	.long	11
	.long	0
	.long	115
	.long	11
	.long	32
	.long	124
	.long	11
	.long	64
	.long	134
	.long	11
	.long	96
	.long	150
	.long	11
	.long	128
	.long	165
	.long	11
	.long	160
	.long	0
	.long	218103809
	.long	2
	.long	180
	.long	19
	.long	184
	.long	201326593
	.long	21
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103811
	.long	11
	.long	302
	.long	23
	.long	78
	.long	8
	.long	306
	.long	11
	.long	309
	.long	201326592
	.long	24
	.long	544
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	26
	.long	4
	.long	7
	.long	549
	.long	234881024
	.long	27
	.long	1
	.long	557
	.long	251658242
	.long	0
	.long	14
	.long	seen
	.long	32
	.long	18
	.long	seen_here
	.long	32
	.long	563
	.long	251658241
	.long	0
	.long	28
	.long	LICENSE
	.long	7
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"seen"
	.byte	0
	.ascii	"seen_here"
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
	.ascii	"forget"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./lru.c"
	.byte	0
	.ascii	"\tsum += bump(&seen, 1, 5);"
	.byte	0
	.ascii	"\tsum += bump(&seen_here, 2, 2);"
	.byte	0
	.ascii	"\tsum += bump(&seen, 3, 7);"
	.byte	0
	.ascii	"\treturn sum;"
	.byte	0
	.ascii	"map"
	.byte	0
	.ascii	"by"
	.byte	0
	.ascii	"bump"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"static __noinline u32 bump(void *map, u16 key, u32 by)"
	.byte	0
	.ascii	"\tu32 *value, first = by;"
	.byte	0
	.ascii	"\tvalue = bpf_map_lookup_elem(map, &key);"
	.byte	0
	.ascii	"\tif (!value)"
	.byte	0
	.ascii	"\t\treturn bpf_map_update_elem(map, &key, &first, NOEXIST) ? 1000 : first;"
	.byte	0
	.ascii	"\t*value += by;"
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
	.long	36
	.long	36
	.long	436
	.long	472
	.long	0
	.long	8
	.long	191
	.long	1
	.long	.Lfunc_begin0
	.long	22
	.long	314
	.long	1
	.long	.Lfunc_begin1
	.long	25
	.long	16
	.long	191
	.long	16
	.long	.Ltmp0
	.long	195
	.long	203
	.long	38921
	.long	.Ltmp4
	.long	195
	.long	203
	.long	39945
	.long	.Ltmp6
	.long	195
	.long	203
	.long	39942
	.long	.Ltmp9
	.long	195
	.long	203
	.long	40969
	.long	.Ltmp11
	.long	195
	.long	203
	.long	40966
	.long	.Ltmp14
	.long	195
	.long	230
	.long	41993
	.long	.Ltmp16
	.long	195
	.long	230
	.long	41990
	.long	.Ltmp19
	.long	195
	.long	230
	.long	43017
	.long	.Ltmp21
	.long	195
	.long	230
	.long	43014
	.long	.Ltmp24
	.long	195
	.long	230
	.long	44041
	.long	.Ltmp26
	.long	195
	.long	230
	.long	44038
	.long	.Ltmp29
	.long	195
	.long	230
	.long	45065
	.long	.Ltmp31
	.long	195
	.long	230
	.long	45062
	.long	.Ltmp34
	.long	195
	.long	262
	.long	46089
	.long	.Ltmp36
	.long	195
	.long	262
	.long	46086
	.long	.Ltmp39
	.long	195
	.long	289
	.long	47106
	.long	314
	.long	10
	.long	.Lfunc_begin1
	.long	195
	.long	320
	.long	21504
	.long	.Ltmp48
	.long	195
	.long	375
	.long	23566
	.long	.Ltmp49
	.long	195
	.long	400
	.long	25610
	.long	.Ltmp52
	.long	195
	.long	441
	.long	26630
	.long	.Ltmp55
	.long	195
	.long	454
	.long	27658
	.long	.Ltmp58
	.long	195
	.long	454
	.long	27658
	.long	.Ltmp63
	.long	195
	.long	527
	.long	28681
	.long	.Ltmp66
	.long	195
	.long	527
	.long	28681
	.long	.Ltmp67
	.long	195
	.long	527
	.long	28681
	.long	.Ltmp70
	.long	195
	.long	542
	.long	30721
	.addrsig
	.addrsig_sym forget
	.addrsig_sym seen
	.addrsig_sym seen_here
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
