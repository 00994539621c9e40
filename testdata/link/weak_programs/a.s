	.file	"a.c"
	.file	0 "." "a.c" md5 0xa54dea6876c4fbc07ee9b7b2c22d9bc9
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	before
	.p2align	3
	.type	before,@function
before:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 11 2 prologue_end
.Ltmp0:
	w0 = 2
	exit
.Ltmp1:
.Ltmp2:
.Lfunc_end0:
	.size	before, .Lfunc_end0-before
	.cfi_endproc

	.weak	replaced
	.p2align	3
	.type	replaced,@function
replaced:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 17 7 prologue_end
.Ltmp3:
	r1 = runs ll
.Ltmp4:
.Ltmp5:
	w2 = *(u32 *)(r1 + 0)
.Ltmp6:
	w2 += 1
.Ltmp7:
	*(u32 *)(r1 + 0) = w2
	.loc	0 18 2
.Ltmp8:
	w0 = 1
	exit
.Ltmp9:
.Ltmp10:
.Lfunc_end1:
	.size	replaced, .Lfunc_end1-replaced
	.cfi_endproc

	.globl	kept
	.p2align	3
	.type	kept,@function
kept:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 24 7 prologue_end
.Ltmp11:
	r1 = runs ll
	w2 = *(u32 *)(r1 + 0)
.Ltmp12:
	w2 += 2
.Ltmp13:
	*(u32 *)(r1 + 0) = w2
	.loc	0 25 2
.Ltmp14:
	w0 = 3
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end2:
	.size	kept, .Lfunc_end2-kept
	.cfi_endproc

	.type	runs,@object
	.section	.bss,"aw",@nobits
	.globl	runs
	.p2align	2, 0x0
runs:
	.long	0
	.size	runs, 4

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
	.long	1
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp4-.Lfunc_begin0
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
	.byte	8
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
	.byte	9
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
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
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
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
	.byte	13
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	28
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
	.byte	6
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.long	89
	.byte	8
	.byte	1
	.byte	9
	.byte	5
	.byte	7
	.byte	7
	.byte	4
	.byte	8
	.long	89
	.byte	4
	.byte	1
	.byte	87
	.byte	9
	.byte	9
	.byte	0
	.byte	9
	.byte	10
	.byte	1
	.byte	9
	.byte	11
	.byte	2
	.byte	9
	.byte	12
	.byte	3
	.byte	9
	.byte	13
	.byte	4
	.byte	0
	.byte	10
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	9

	.long	190

	.byte	11
	.byte	18
	.byte	0
	.byte	9
	.long	194
	.byte	0
	.byte	10
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	15

	.long	190

	.byte	12
	.byte	0
	.byte	18
	.byte	0
	.byte	15
	.long	194
	.byte	0
	.byte	10
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	17
	.byte	0
	.byte	22

	.long	190

	.byte	11
	.byte	18
	.byte	0
	.byte	22
	.long	194
	.byte	0
	.byte	5
	.byte	15
	.byte	5
	.byte	4
	.byte	13
	.long	199
	.byte	14
	.byte	25
	.byte	24
	.byte	1
	.byte	89
	.byte	15
	.byte	19
	.long	81
	.byte	1
	.byte	90
	.byte	0
	.byte	15
	.byte	20
	.long	81
	.byte	1
	.byte	91
	.byte	4
	.byte	15
	.byte	21
	.long	81
	.byte	1
	.byte	92
	.byte	8
	.byte	15
	.byte	22
	.long	81
	.byte	1
	.byte	93
	.byte	12
	.byte	15
	.byte	23
	.long	81
	.byte	1
	.byte	94
	.byte	16
	.byte	15
	.byte	24
	.long	81
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	108
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
	.asciz	"runs"
.Linfo_string7:
	.asciz	"unsigned int"
.Linfo_string8:
	.asciz	"u32"
.Linfo_string9:
	.asciz	"XDP_ABORTED"
.Linfo_string10:
	.asciz	"XDP_DROP"
.Linfo_string11:
	.asciz	"XDP_PASS"
.Linfo_string12:
	.asciz	"XDP_TX"
.Linfo_string13:
	.asciz	"XDP_REDIRECT"
.Linfo_string14:
	.asciz	"before"
.Linfo_string15:
	.asciz	"int"
.Linfo_string16:
	.asciz	"replaced"
.Linfo_string17:
	.asciz	"kept"
.Linfo_string18:
	.asciz	"ctx"
.Linfo_string19:
	.asciz	"data"
.Linfo_string20:
	.asciz	"data_end"
.Linfo_string21:
	.asciz	"data_meta"
.Linfo_string22:
	.asciz	"ingress_ifindex"
.Linfo_string23:
	.asciz	"rx_queue_index"
.Linfo_string24:
	.asciz	"egress_ifindex"
.Linfo_string25:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	runs
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
	.long	372
	.long	372
	.long	261
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
	.long	95
	.long	1
	.long	138
	.long	201326593
	.long	8
	.long	0
	.long	218103809
	.long	6
	.long	95
	.long	1
	.long	177
	.long	201326593
	.long	10
	.long	210
	.long	234881024
	.long	3
	.long	1
	.long	215
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	15
	.long	4
	.long	220
	.long	16777216
	.long	4
	.long	32
	.long	240
	.long	234881024
	.long	14
	.long	1
	.long	248
	.long	251658241
	.long	0
	.long	12
	.long	runs
	.long	4
	.long	253
	.long	251658241
	.long	0
	.long	16
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
	.ascii	"before"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\treturn XDP_PASS;"
	.byte	0
	.ascii	"replaced"
	.byte	0
	.ascii	"\truns += 1;"
	.byte	0
	.ascii	"\treturn XDP_DROP;"
	.byte	0
	.ascii	"kept"
	.byte	0
	.ascii	"\truns += 2;"
	.byte	0
	.ascii	"\treturn XDP_TX;"
	.byte	0
	.ascii	"runs"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
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
	.long	36
	.long	36
	.long	156
	.long	192
	.long	0
	.long	8
	.long	110
	.long	3
	.long	.Lfunc_begin0
	.long	7
	.long	.Lfunc_begin1
	.long	9
	.long	.Lfunc_begin2
	.long	11
	.long	16
	.long	110
	.long	9
	.long	.Ltmp0
	.long	114
	.long	120
	.long	11266
	.long	.Ltmp3
	.long	114
	.long	147
	.long	17415
	.long	.Ltmp6
	.long	114
	.long	147
	.long	17415
	.long	.Ltmp7
	.long	114
	.long	147
	.long	17415
	.long	.Ltmp8
	.long	114
	.long	159
	.long	18434
	.long	.Ltmp11
	.long	114
	.long	182
	.long	24583
	.long	.Ltmp12
	.long	114
	.long	182
	.long	24583
	.long	.Ltmp13
	.long	114
	.long	182
	.long	24583
	.long	.Ltmp14
	.long	114
	.long	194
	.long	25602
	.addrsig
	.addrsig_sym before
	.addrsig_sym replaced
	.addrsig_sym kept
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
