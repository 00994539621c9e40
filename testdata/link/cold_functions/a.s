	.file	"a.c"
	.file	0 "." "a.c" md5 0xb1275364c312e2ed795925c64e2b50b1
	.section	xdp,"ax",@progbits
	.globl	prog
	.p2align	3
	.type	prog,@function
prog:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 20 9 prologue_end
.Ltmp0:
	call cold
.Ltmp1:
	.loc	0 20 9
	w6 = w0
	.loc	0 20 20 is_stmt 0
.Ltmp2:
	w1 = 40
	call hot
.Ltmp3:
	.loc	0 20 18 is_stmt 1
.Ltmp4:
	w0 += w6
	.loc	0 20 2 is_stmt 0
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	prog, .Lfunc_end0-prog
	.cfi_endproc

	.section	.text.unlikely.,"ax",@progbits
	.p2align	3
	.type	cold,@function
cold:
.Lfunc_begin1:
	.loc	0 12 0 is_stmt 1
	.cfi_startproc
	r0 = 20
.Ltmp8:
	.loc	0 13 2 prologue_end
.Ltmp9:
	#APP
	#NO_APP
.Ltmp10:
.Ltmp11:
	.loc	0 14 11
.Ltmp12:
	w0 += 1
.Ltmp13:
.Ltmp14:
	.loc	0 14 2 is_stmt 0
.Ltmp15:
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end1:
	.size	cold, .Lfunc_end1-cold
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
	.long	1
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp10-.Lfunc_begin1
	.byte	3
	.byte	17
	.byte	20
	.byte	159
	.byte	4
	.uleb128 .Ltmp10-.Lfunc_begin1
	.uleb128 .Ltmp13-.Lfunc_begin1
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
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
	.byte	23
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

	.byte	8
	.byte	0
	.byte	18

	.long	154

	.byte	8
	.byte	10
	.byte	0
	.byte	18
	.long	158
	.byte	9
	.long	114
	.byte	2
	.byte	9
	.long	140
	.byte	3
	.byte	0
	.byte	10
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	11

	.byte	3
	.long	154
	.byte	11
	.byte	0
	.byte	20
	.byte	0
	.byte	11
	.long	154
	.byte	0
	.byte	12
	.byte	6
	.byte	0
	.byte	9

	.long	154


	.byte	13
	.long	154
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	14
	.long	163
	.byte	15
	.byte	19
	.byte	24
	.byte	1
	.byte	89
	.byte	16
	.byte	11
	.long	223
	.byte	1
	.byte	90
	.byte	0
	.byte	16
	.byte	14
	.long	223
	.byte	1
	.byte	91
	.byte	4
	.byte	16
	.byte	15
	.long	223
	.byte	1
	.byte	92
	.byte	8
	.byte	16
	.byte	16
	.long	223
	.byte	1
	.byte	93
	.byte	12
	.byte	16
	.byte	17
	.long	223
	.byte	1
	.byte	94
	.byte	16
	.byte	16
	.byte	18
	.long	223
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	17
	.long	231
	.byte	13
	.byte	1
	.byte	9
	.byte	5
	.byte	12
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
	.byte	3
	.byte	1
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	88
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
	.asciz	"hot"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"prog"
.Linfo_string9:
	.asciz	"cold"
.Linfo_string10:
	.asciz	"ctx"
.Linfo_string11:
	.asciz	"data"
.Linfo_string12:
	.asciz	"unsigned int"
.Linfo_string13:
	.asciz	"u32"
.Linfo_string14:
	.asciz	"data_end"
.Linfo_string15:
	.asciz	"data_meta"
.Linfo_string16:
	.asciz	"ingress_ifindex"
.Linfo_string17:
	.asciz	"rx_queue_index"
.Linfo_string18:
	.asciz	"egress_ifindex"
.Linfo_string19:
	.asciz	"xdp_md"
.Linfo_string20:
	.asciz	"x"
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
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp3
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	332
	.long	332
	.long	285
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
	.long	218103809
	.long	6
	.long	0
	.long	6
	.long	146
	.long	201326594
	.long	8
	.long	0
	.long	218103809
	.long	6
	.long	150
	.long	6
	.long	152
	.long	201326592
	.long	10
	.long	244
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	14
	.long	4
	.long	249
	.long	16777216
	.long	4
	.long	32
	.long	269
	.long	234881024
	.long	13
	.long	1
	.long	277
	.long	251658241
	.long	0
	.long	15
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
	.ascii	"prog"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\treturn cold(20) + hot(40);"
	.byte	0
	.ascii	"hot"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"cold"
	.byte	0
	.ascii	".text.unlikely."
	.byte	0
	.ascii	"__attribute__((cold)) static __noinline int cold(int x)"
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
	.long	36
	.long	36
	.long	132
	.long	168
	.long	0
	.long	8
	.long	108
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	157
	.long	1
	.long	.Lfunc_begin1
	.long	11
	.long	16
	.long	108
	.long	4
	.long	.Ltmp0
	.long	112
	.long	118
	.long	20489
	.long	.Ltmp2
	.long	112
	.long	118
	.long	20500
	.long	.Ltmp4
	.long	112
	.long	118
	.long	20498
	.long	.Ltmp5
	.long	112
	.long	118
	.long	20482
	.long	157
	.long	3
	.long	.Lfunc_begin1
	.long	112
	.long	173
	.long	11264
	.long	.Ltmp12
	.long	112
	.long	229
	.long	14347
	.long	.Ltmp15
	.long	112
	.long	229
	.long	14338
	.addrsig
	.addrsig_sym prog
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
