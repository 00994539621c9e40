	.file	"conntrack.c"
	.file	0 "." "conntrack.c" md5 0xb7c208f4511408c6e427262d3b1c0aeb
	.section	xdp,"ax",@progbits
	.globl	lookup
	.p2align	3
	.type	lookup,@function
lookup:
.Lfunc_begin0:
	.loc	0 31 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w2 = 5242960
.Ltmp0:
	.loc	0 32 24 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 8) = w2
	r2 = 144115231042306058 ll
	*(u64 *)(r10 - 16) = r2
	w2 = 6
	.loc	0 33 21
.Ltmp3:
	*(u32 *)(r10 - 24) = w2
	r2 = 4294967295 ll
	*(u64 *)(r10 - 32) = r2
	r2 = r10
	r2 += -16
	r4 = r10
	r4 += -32
	.loc	0 34 31
.Ltmp4:
	w3 = 12
	w5 = 12
	call bpf_xdp_ct_lookup
.Ltmp5:
.Ltmp6:
	.loc	0 36 6
.Ltmp7:
	if r0 == 0 goto LBB0_2
.Ltmp8:
.Ltmp9:
	.loc	0 37 3
.Ltmp10:
	r1 = r0
	call bpf_ct_release
.Ltmp11:
.Ltmp12:
	.loc	0 0 3 is_stmt 0
	w0 = 0
	.loc	0 38 3 is_stmt 1
.Ltmp13:
	goto LBB0_3
.Ltmp14:
.Ltmp15:
LBB0_2:
	.loc	0 40 15
.Ltmp16:
	w0 = *(u32 *)(r10 - 28)
.Ltmp17:
.Ltmp18:
	.loc	0 40 9 is_stmt 0
.Ltmp19:
	w0 = -w0
LBB0_3:
	.loc	0 41 1 is_stmt 1
.Ltmp20:
	exit
.Ltmp21:
.Ltmp22:
.Lfunc_end0:
	.size	lookup, .Lfunc_end0-lookup
	.cfi_endproc
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198

	.section	"fentry/nf_conntrack:nf_ct_destroy","ax",@progbits
	.globl	destroyed
	.p2align	3
	.type	destroyed,@function
destroyed:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 46 2 prologue_end
.Ltmp23:
	w0 = 0
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end1:
	.size	destroyed, .Lfunc_end1-destroyed
	.cfi_endproc

	.type	.L__const.lookup.tuple,@object
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.L__const.lookup.tuple:
	.long	16777226
	.long	33554442
	.short	80
	.short	80
	.size	.L__const.lookup.tuple, 12

	.type	.L__const.lookup.opts,@object
	.p2align	2, 0x0
.L__const.lookup.opts:
	.long	4294967295
	.long	0
	.byte	6
	.byte	0
	.zero	2
	.size	.L__const.lookup.opts, 12

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
	.byte	3
	.byte	1
	.uleb128 .Ltmp5-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp14-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
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
	.byte	8
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
	.byte	9
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
	.byte	10
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
	.byte	11
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	12
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
	.byte	73
	.byte	19
	.byte	60
	.byte	25
	.byte	63
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
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
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
	.byte	17
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
	.byte	18
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
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	37
	.byte	0
	.byte	30

	.long	404

	.byte	8
	.byte	0
	.byte	41
	.byte	0
	.byte	30
	.long	204
	.byte	9
	.byte	2
	.byte	145
	.byte	16
	.byte	39
	.byte	0
	.byte	32
	.long	286
	.byte	9
	.byte	2
	.byte	145
	.byte	0
	.byte	40
	.byte	0
	.byte	33
	.long	345
	.byte	10
	.byte	1
	.byte	42
	.byte	0
	.byte	34
	.long	180
	.byte	11
	.long	146
	.byte	2
	.byte	11
	.long	432
	.byte	3
	.byte	0
	.byte	12
	.byte	6
	.byte	0
	.byte	26

	.long	180


	.byte	13
	.long	204
	.byte	13
	.long	281
	.byte	13
	.long	269
	.byte	13
	.long	340
	.byte	13
	.long	269
	.byte	0
	.byte	14
	.long	185
	.byte	15
	.byte	9
	.byte	8
	.byte	0
	.byte	17
	.byte	16
	.byte	7
	.long	200
	.byte	0
	.byte	18
	.byte	0
	.byte	0
	.byte	5
	.byte	8
	.byte	7
	.byte	8
	.byte	14
	.long	209
	.byte	15
	.byte	18
	.byte	24
	.byte	1
	.byte	89
	.byte	16
	.byte	10
	.long	269
	.byte	1
	.byte	90
	.byte	0
	.byte	16
	.byte	13
	.long	269
	.byte	1
	.byte	91
	.byte	4
	.byte	16
	.byte	14
	.long	269
	.byte	1
	.byte	92
	.byte	8
	.byte	16
	.byte	15
	.long	269
	.byte	1
	.byte	93
	.byte	12
	.byte	16
	.byte	16
	.long	269
	.byte	1
	.byte	94
	.byte	16
	.byte	16
	.byte	17
	.long	269
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	17
	.long	277
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	14
	.long	286
	.byte	15
	.byte	25
	.byte	12
	.byte	0
	.byte	21
	.byte	16
	.byte	19
	.long	269
	.byte	0
	.byte	22
	.byte	0
	.byte	16
	.byte	20
	.long	269
	.byte	0
	.byte	22
	.byte	4
	.byte	16
	.byte	21
	.long	328
	.byte	0
	.byte	23
	.byte	8
	.byte	16
	.byte	24
	.long	328
	.byte	0
	.byte	23
	.byte	10
	.byte	0
	.byte	17
	.long	336
	.byte	23
	.byte	1
	.byte	8
	.byte	5
	.byte	22
	.byte	7
	.byte	2
	.byte	14
	.long	345
	.byte	15
	.byte	35
	.byte	12
	.byte	0
	.byte	9
	.byte	16
	.byte	26
	.long	396
	.byte	0
	.byte	10
	.byte	0
	.byte	16
	.byte	29
	.long	396
	.byte	0
	.byte	11
	.byte	4
	.byte	16
	.byte	30
	.long	408
	.byte	0
	.byte	12
	.byte	8
	.byte	16
	.byte	33
	.long	408
	.byte	0
	.byte	13
	.byte	9
	.byte	16
	.byte	34
	.long	420
	.byte	0
	.byte	14
	.byte	10
	.byte	0
	.byte	17
	.long	404
	.byte	28
	.byte	1
	.byte	13
	.byte	5
	.byte	27
	.byte	5
	.byte	4
	.byte	17
	.long	416
	.byte	32
	.byte	1
	.byte	7
	.byte	5
	.byte	31
	.byte	8
	.byte	1
	.byte	3
	.long	408
	.byte	4
	.long	74
	.byte	2
	.byte	0
	.byte	18
	.byte	36
	.byte	0
	.byte	27



	.byte	13
	.long	180
	.byte	0
	.byte	7
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	38
	.byte	0
	.byte	44

	.long	404

	.byte	19
	.byte	41
	.byte	0
	.byte	44
	.long	466
	.byte	0
	.byte	14
	.long	471
	.byte	17
	.long	479
	.byte	44
	.byte	1
	.byte	10
	.byte	5
	.byte	43
	.byte	7
	.byte	8
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
	.byte	1
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	184
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"conntrack.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"bpf_xdp_ct_lookup"
.Linfo_string7:
	.asciz	"status"
.Linfo_string8:
	.asciz	"unsigned long"
.Linfo_string9:
	.asciz	"nf_conn"
.Linfo_string10:
	.asciz	"data"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"u32"
.Linfo_string13:
	.asciz	"data_end"
.Linfo_string14:
	.asciz	"data_meta"
.Linfo_string15:
	.asciz	"ingress_ifindex"
.Linfo_string16:
	.asciz	"rx_queue_index"
.Linfo_string17:
	.asciz	"egress_ifindex"
.Linfo_string18:
	.asciz	"xdp_md"
.Linfo_string19:
	.asciz	"from"
.Linfo_string20:
	.asciz	"to"
.Linfo_string21:
	.asciz	"from_port"
.Linfo_string22:
	.asciz	"unsigned short"
.Linfo_string23:
	.asciz	"u16"
.Linfo_string24:
	.asciz	"to_port"
.Linfo_string25:
	.asciz	"bpf_sock_tuple"
.Linfo_string26:
	.asciz	"netns_id"
.Linfo_string27:
	.asciz	"int"
.Linfo_string28:
	.asciz	"s32"
.Linfo_string29:
	.asciz	"error"
.Linfo_string30:
	.asciz	"l4proto"
.Linfo_string31:
	.asciz	"unsigned char"
.Linfo_string32:
	.asciz	"u8"
.Linfo_string33:
	.asciz	"dir"
.Linfo_string34:
	.asciz	"reserved"
.Linfo_string35:
	.asciz	"bpf_ct_opts"
.Linfo_string36:
	.asciz	"bpf_ct_release"
.Linfo_string37:
	.asciz	"lookup"
.Linfo_string38:
	.asciz	"destroyed"
.Linfo_string39:
	.asciz	"tuple"
.Linfo_string40:
	.asciz	"opts"
.Linfo_string41:
	.asciz	"ctx"
.Linfo_string42:
	.asciz	"connection"
.Linfo_string43:
	.asciz	"unsigned long long"
.Linfo_string44:
	.asciz	"u64"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Ltmp5
	.quad	.Ltmp11
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	784
	.long	784
	.long	788
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108870
	.long	24
	.long	8
	.long	3
	.long	0
	.long	13
	.long	3
	.long	32
	.long	22
	.long	3
	.long	64
	.long	32
	.long	3
	.long	96
	.long	48
	.long	3
	.long	128
	.long	63
	.long	3
	.long	160
	.long	78
	.long	134217728
	.long	4
	.long	82
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	6
	.long	95
	.long	1
	.long	99
	.long	16777216
	.long	4
	.long	16777248
	.long	103
	.long	201326593
	.long	5
	.long	0
	.long	218103813
	.long	9
	.long	0
	.long	1
	.long	0
	.long	12
	.long	0
	.long	3
	.long	0
	.long	16
	.long	0
	.long	3
	.long	0
	.long	33554432
	.long	10
	.long	463
	.long	67108865
	.long	8
	.long	471
	.long	11
	.long	0
	.long	478
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	13
	.long	492
	.long	67108868
	.long	12
	.long	507
	.long	3
	.long	0
	.long	512
	.long	3
	.long	32
	.long	515
	.long	14
	.long	64
	.long	525
	.long	14
	.long	80
	.long	533
	.long	134217728
	.long	15
	.long	537
	.long	16777216
	.long	2
	.long	16
	.long	0
	.long	33554432
	.long	17
	.long	552
	.long	67108869
	.long	12
	.long	564
	.long	18
	.long	0
	.long	573
	.long	18
	.long	32
	.long	579
	.long	19
	.long	64
	.long	587
	.long	19
	.long	72
	.long	591
	.long	21
	.long	80
	.long	600
	.long	134217728
	.long	6
	.long	604
	.long	134217728
	.long	20
	.long	607
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	22
	.long	2
	.long	621
	.long	16777216
	.long	4
	.long	32
	.long	641
	.long	201326594
	.long	8
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	9
	.long	659
	.long	201326594
	.long	24
	.long	0
	.long	33554432
	.long	27
	.long	674
	.long	134217728
	.long	28
	.long	678
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	6
	.long	95
	.long	26
	.long	697
	.long	201326593
	.long	29
	.long	752
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	31
	.long	22
	.long	4
	.long	757
	.long	234881024
	.long	32
	.long	1
	.long	765
	.long	251658242
	.long	0
	.long	23
	.long	bpf_xdp_ct_lookup
	.long	0
	.long	25
	.long	bpf_ct_release
	.long	0
	.long	772
	.long	251658240
	.long	0
	.long	780
	.long	251658241
	.long	0
	.long	33
	.long	LICENSE
	.long	4
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
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"lookup"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./conntrack.c"
	.byte	0
	.ascii	"int lookup(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\tstruct bpf_sock_tuple tuple = {0x0100000a, 0x0200000a, 80, 80};"
	.byte	0
	.ascii	"\tstruct bpf_ct_opts opts = {.netns_id = -1, .l4proto = 6};"
	.byte	0
	.ascii	"\tstruct nf_conn *connection = bpf_xdp_ct_lookup(ctx, &tuple, sizeof tuple, &opts, sizeof opts);"
	.byte	0
	.ascii	"\tif (connection) {"
	.byte	0
	.ascii	"\t\tbpf_ct_release(connection);"
	.byte	0
	.ascii	"\t\treturn 0;"
	.byte	0
	.ascii	"\treturn -opts.error;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"nf_conn"
	.byte	0
	.ascii	"status"
	.byte	0
	.ascii	"unsigned long"
	.byte	0
	.ascii	"bpf_sock_tuple"
	.byte	0
	.ascii	"from"
	.byte	0
	.ascii	"to"
	.byte	0
	.ascii	"from_port"
	.byte	0
	.ascii	"to_port"
	.byte	0
	.ascii	"u16"
	.byte	0
	.ascii	"unsigned short"
	.byte	0
	.ascii	"bpf_ct_opts"
	.byte	0
	.ascii	"netns_id"
	.byte	0
	.ascii	"error"
	.byte	0
	.ascii	"l4proto"
	.byte	0
	.ascii	"dir"
	.byte	0
	.ascii	"reserved"
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"u8"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"bpf_xdp_ct_lookup"
	.byte	0
	.ascii	"bpf_ct_release"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"destroyed"
	.byte	0
	.ascii	"fentry/nf_conntrack:nf_ct_destroy"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".ksyms"
	.byte	0
	.ascii	".rodata"
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
	.long	196
	.long	232
	.long	0
	.long	8
	.long	110
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	707
	.long	1
	.long	.Lfunc_begin1
	.long	30
	.long	16
	.long	110
	.long	10
	.long	.Lfunc_begin0
	.long	114
	.long	128
	.long	30720
	.long	.Ltmp2
	.long	114
	.long	159
	.long	32792
	.long	.Ltmp3
	.long	114
	.long	224
	.long	33813
	.long	.Ltmp4
	.long	114
	.long	283
	.long	34847
	.long	.Ltmp7
	.long	114
	.long	379
	.long	36870
	.long	.Ltmp10
	.long	114
	.long	398
	.long	37891
	.long	.Ltmp13
	.long	114
	.long	428
	.long	38915
	.long	.Ltmp16
	.long	114
	.long	440
	.long	40975
	.long	.Ltmp19
	.long	114
	.long	440
	.long	40969
	.long	.Ltmp20
	.long	114
	.long	461
	.long	41985
	.long	707
	.long	1
	.long	.Ltmp23
	.long	114
	.long	741
	.long	47106
	.addrsig
	.addrsig_sym lookup
	.addrsig_sym destroyed
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
