	.file	"a.c"
	.file	0 "." "a.c" md5 0xa9cf84b27517565b9ff5e3a5222df6b8
	.text
	.globl	plus_ten
	.p2align	3
	.type	plus_ten,@function
plus_ten:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 19 2 prologue_end
.Ltmp0:
	r0 = w1
	#APP
	#NO_APP
.Ltmp1:
.Ltmp2:
	.loc	0 20 11
.Ltmp3:
	w0 += 10
.Ltmp4:
.Ltmp5:
	.loc	0 20 2 is_stmt 0
.Ltmp6:
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end0:
	.size	plus_ten, .Lfunc_end0-plus_ten
	.cfi_endproc

	.section	xdp,"ax",@progbits
	.globl	entry
	.p2align	3
	.type	entry,@function
entry:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 27 9 prologue_end is_stmt 1
.Ltmp9:
	call plus_one
.Ltmp10:
	.loc	0 27 9
	w6 = w0
	.loc	0 27 29 is_stmt 0
.Ltmp11:
	w1 = 10
	call plus_ten
.Ltmp12:
	.loc	0 27 23 is_stmt 1
.Ltmp13:
	w1 = w0
	call twice
.Ltmp14:
	.loc	0 27 23
	w7 = w0
	.loc	0 27 21 is_stmt 0
.Ltmp15:
	w7 += w6
	.loc	0 27 45
.Ltmp16:
	w1 = 0
	call once_more
.Ltmp17:
	.loc	0 27 43 is_stmt 1
.Ltmp18:
	w7 += w0
	.loc	0 27 2 is_stmt 0
.Ltmp19:
	w0 = w7
	exit
.Ltmp20:
.Ltmp21:
.Lfunc_end1:
	.size	entry, .Lfunc_end1-entry
	.cfi_endproc

	.text
	.p2align	3
	.type	plus_one,@function
plus_one:
.Lfunc_begin2:
	.loc	0 12 0 is_stmt 1
	.cfi_startproc
	r0 = 0
.Ltmp22:
	.loc	0 13 2 prologue_end
.Ltmp23:
	#APP
	#NO_APP
.Ltmp24:
.Ltmp25:
	.loc	0 14 11
.Ltmp26:
	w0 += 1
.Ltmp27:
.Ltmp28:
	.loc	0 14 2 is_stmt 0
.Ltmp29:
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end2:
	.size	plus_one, .Lfunc_end2-plus_one
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
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
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp4-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp24-.Lfunc_begin0
	.uleb128 .Ltmp27-.Lfunc_begin0
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
	.byte	10
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	11
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
	.byte	54
	.byte	11
	.byte	73
	.byte	19
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
	.byte	30
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

	.byte	9
	.byte	0
	.byte	17

	.long	191

	.byte	8
	.byte	0
	.byte	12
	.byte	0
	.byte	17
	.long	191
	.byte	0
	.byte	7
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	10
	.byte	0
	.byte	24

	.long	191

	.byte	9
	.byte	13
	.byte	0
	.byte	24
	.long	209
	.byte	10
	.long	151
	.byte	3
	.byte	10
	.long	78
	.byte	4
	.byte	10
	.long	177
	.byte	5
	.byte	10
	.long	195
	.byte	6
	.byte	0
	.byte	11
	.byte	7
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	11

	.byte	3
	.long	191
	.byte	8
	.byte	1
	.byte	12
	.byte	0
	.byte	11
	.long	191
	.byte	0
	.byte	12
	.byte	6
	.byte	0
	.byte	8

	.long	191


	.byte	13
	.long	191
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	12
	.byte	8
	.byte	0
	.byte	9

	.long	191


	.byte	13
	.long	191
	.byte	0
	.byte	14
	.long	214
	.byte	15
	.byte	22
	.byte	24
	.byte	1
	.byte	89
	.byte	16
	.byte	14
	.long	274
	.byte	1
	.byte	90
	.byte	0
	.byte	16
	.byte	17
	.long	274
	.byte	1
	.byte	91
	.byte	4
	.byte	16
	.byte	18
	.long	274
	.byte	1
	.byte	92
	.byte	8
	.byte	16
	.byte	19
	.long	274
	.byte	1
	.byte	93
	.byte	12
	.byte	16
	.byte	20
	.long	274
	.byte	1
	.byte	94
	.byte	16
	.byte	16
	.byte	21
	.long	274
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	17
	.long	282
	.byte	16
	.byte	1
	.byte	9
	.byte	5
	.byte	15
	.byte	7
	.byte	4
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
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	3
	.byte	2
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	96
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (1~deb12u1)"
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
	.asciz	"twice"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"once_more"
.Linfo_string9:
	.asciz	"plus_ten"
.Linfo_string10:
	.asciz	"entry"
.Linfo_string11:
	.asciz	"plus_one"
.Linfo_string12:
	.asciz	"x"
.Linfo_string13:
	.asciz	"ctx"
.Linfo_string14:
	.asciz	"data"
.Linfo_string15:
	.asciz	"unsigned int"
.Linfo_string16:
	.asciz	"u32"
.Linfo_string17:
	.asciz	"data_end"
.Linfo_string18:
	.asciz	"data_meta"
.Linfo_string19:
	.asciz	"ingress_ifindex"
.Linfo_string20:
	.asciz	"rx_queue_index"
.Linfo_string21:
	.asciz	"egress_ifindex"
.Linfo_string22:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp10
	.quad	.Ltmp12
	.quad	.Ltmp14
	.quad	.Ltmp17
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	396
	.long	396
	.long	346
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
	.long	0
	.long	33554432
	.long	5
	.long	61
	.long	67108870
	.long	24
	.long	68
	.long	6
	.long	0
	.long	73
	.long	6
	.long	32
	.long	82
	.long	6
	.long	64
	.long	92
	.long	6
	.long	96
	.long	108
	.long	6
	.long	128
	.long	123
	.long	6
	.long	160
	.long	138
	.long	134217728
	.long	7
	.long	142
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	1
	.long	155
	.long	4
	.long	159
	.long	201326593
	.long	8
	.long	0
	.long	218103809
	.long	1
	.long	0
	.long	1
	.long	227
	.long	201326594
	.long	10
	.long	0
	.long	218103809
	.long	1
	.long	0
	.long	1
	.long	233
	.long	201326594
	.long	12
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	243
	.long	201326592
	.long	14
	.long	305
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	16
	.long	18
	.long	4
	.long	310
	.long	16777216
	.long	4
	.long	32
	.long	330
	.long	234881024
	.long	17
	.long	1
	.long	338
	.long	251658241
	.long	0
	.long	19
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"plus_ten"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x + 10;"
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
	.ascii	"entry"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"\treturn plus_one(0) + twice(plus_ten(10)) + once_more(0);"
	.byte	0
	.ascii	"twice"
	.byte	0
	.ascii	"once_more"
	.byte	0
	.ascii	"plus_one"
	.byte	0
	.ascii	"static __noinline int plus_one(int x)"
	.byte	0
	.ascii	"\treturn x + 1;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
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
	.long	44
	.long	44
	.long	228
	.long	272
	.long	0
	.long	8
	.long	16
	.long	2
	.long	.Lfunc_begin0
	.long	3
	.long	.Lfunc_begin2
	.long	15
	.long	165
	.long	1
	.long	.Lfunc_begin1
	.long	9
	.long	16
	.long	16
	.long	6
	.long	.Ltmp0
	.long	22
	.long	28
	.long	19458
	.long	.Ltmp3
	.long	22
	.long	45
	.long	20491
	.long	.Ltmp6
	.long	22
	.long	45
	.long	20482
	.long	.Lfunc_begin2
	.long	22
	.long	252
	.long	11264
	.long	.Ltmp26
	.long	22
	.long	290
	.long	14347
	.long	.Ltmp29
	.long	22
	.long	290
	.long	14338
	.long	165
	.long	7
	.long	.Ltmp9
	.long	22
	.long	169
	.long	27657
	.long	.Ltmp11
	.long	22
	.long	169
	.long	27677
	.long	.Ltmp13
	.long	22
	.long	169
	.long	27671
	.long	.Ltmp15
	.long	22
	.long	169
	.long	27669
	.long	.Ltmp16
	.long	22
	.long	169
	.long	27693
	.long	.Ltmp18
	.long	22
	.long	169
	.long	27691
	.long	.Ltmp19
	.long	22
	.long	169
	.long	27650
	.addrsig
	.addrsig_sym entry
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
