	.file	"b.c"
	.file	0 "." "b.c" md5 0x3b6e4fafcdd638296ee117216c494eeb
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.weak	kept
	.p2align	3
	.type	kept,@function
kept:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 11 7 prologue_end
.Ltmp0:
	r1 = runs ll
.Ltmp1:
.Ltmp2:
	w2 = *(u32 *)(r1 + 0)
.Ltmp3:
	w2 += 4
.Ltmp4:
	*(u32 *)(r1 + 0) = w2
	.loc	0 12 2
.Ltmp5:
	w0 = 0
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	kept, .Lfunc_end0-kept
	.cfi_endproc

	.globl	replaced
	.p2align	3
	.type	replaced,@function
replaced:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 18 7 prologue_end
.Ltmp8:
	r1 = runs ll
	w2 = *(u32 *)(r1 + 0)
.Ltmp9:
	w2 += 8
.Ltmp10:
	*(u32 *)(r1 + 0) = w2
	.loc	0 19 2
.Ltmp11:
	w0 = 2
	exit
.Ltmp12:
.Ltmp13:
.Lfunc_end1:
	.size	replaced, .Lfunc_end1-replaced
	.cfi_endproc

	.globl	after
	.p2align	3
	.type	after,@function
after:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 25 9 prologue_end
.Ltmp14:
	r1 = runs ll
	w0 = *(u32 *)(r1 + 0)
	.loc	0 25 2 is_stmt 0
.Ltmp15:
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end2:
	.size	after, .Lfunc_end2-after
	.cfi_endproc

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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
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
	.byte	60
	.byte	25
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	3
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
	.byte	4
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
	.byte	5
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
	.byte	6
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	1
	.long	.Lfunc_end2-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	6

	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	58
	.byte	5
	.byte	1
	.byte	9
	.byte	4
	.byte	4
	.byte	7
	.byte	4
	.byte	5
	.long	58
	.byte	4
	.byte	1
	.byte	87
	.byte	6
	.byte	6
	.byte	0
	.byte	6
	.byte	7
	.byte	1
	.byte	6
	.byte	8
	.byte	2
	.byte	6
	.byte	9
	.byte	3
	.byte	6
	.byte	10
	.byte	4
	.byte	0
	.byte	7
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	9

	.long	159

	.byte	8
	.byte	0
	.byte	15
	.byte	0
	.byte	9
	.long	163
	.byte	0
	.byte	7
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	16

	.long	159

	.byte	9
	.byte	15
	.byte	0
	.byte	16
	.long	163
	.byte	0
	.byte	7
	.byte	3
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	23

	.long	159

	.byte	9
	.byte	15
	.byte	0
	.byte	23
	.long	163
	.byte	0
	.byte	4
	.byte	12
	.byte	5
	.byte	4
	.byte	10
	.long	168
	.byte	11
	.byte	22
	.byte	24
	.byte	1
	.byte	89
	.byte	12
	.byte	16
	.long	50
	.byte	1
	.byte	90
	.byte	0
	.byte	12
	.byte	17
	.long	50
	.byte	1
	.byte	91
	.byte	4
	.byte	12
	.byte	18
	.long	50
	.byte	1
	.byte	92
	.byte	8
	.byte	12
	.byte	19
	.long	50
	.byte	1
	.byte	93
	.byte	12
	.byte	12
	.byte	20
	.long	50
	.byte	1
	.byte	94
	.byte	16
	.byte	12
	.byte	21
	.long	50
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	96
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
	.asciz	"runs"
.Linfo_string4:
	.asciz	"unsigned int"
.Linfo_string5:
	.asciz	"u32"
.Linfo_string6:
	.asciz	"XDP_ABORTED"
.Linfo_string7:
	.asciz	"XDP_DROP"
.Linfo_string8:
	.asciz	"XDP_PASS"
.Linfo_string9:
	.asciz	"XDP_TX"
.Linfo_string10:
	.asciz	"XDP_REDIRECT"
.Linfo_string11:
	.asciz	"kept"
.Linfo_string12:
	.asciz	"int"
.Linfo_string13:
	.asciz	"replaced"
.Linfo_string14:
	.asciz	"after"
.Linfo_string15:
	.asciz	"ctx"
.Linfo_string16:
	.asciz	"data"
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
	.long	252
	.long	252
	.long	215
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
	.long	151
	.long	201326593
	.long	8
	.long	0
	.long	218103809
	.long	6
	.long	95
	.long	1
	.long	190
	.long	201326593
	.long	10
	.long	210
	.long	234881024
	.long	3
	.long	2
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
	.ascii	"kept"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\truns += 4;"
	.byte	0
	.ascii	"\treturn XDP_ABORTED;"
	.byte	0
	.ascii	"replaced"
	.byte	0
	.ascii	"\truns += 8;"
	.byte	0
	.ascii	"\treturn XDP_PASS;"
	.byte	0
	.ascii	"after"
	.byte	0
	.ascii	"\treturn runs;"
	.byte	0
	.ascii	"runs"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	172
	.long	208
	.long	0
	.long	8
	.long	108
	.long	3
	.long	.Lfunc_begin0
	.long	7
	.long	.Lfunc_begin1
	.long	9
	.long	.Lfunc_begin2
	.long	11
	.long	16
	.long	108
	.long	10
	.long	.Ltmp0
	.long	112
	.long	118
	.long	11271
	.long	.Ltmp3
	.long	112
	.long	118
	.long	11271
	.long	.Ltmp4
	.long	112
	.long	118
	.long	11271
	.long	.Ltmp5
	.long	112
	.long	130
	.long	12290
	.long	.Ltmp8
	.long	112
	.long	160
	.long	18439
	.long	.Ltmp9
	.long	112
	.long	160
	.long	18439
	.long	.Ltmp10
	.long	112
	.long	160
	.long	18439
	.long	.Ltmp11
	.long	112
	.long	172
	.long	19458
	.long	.Ltmp14
	.long	112
	.long	196
	.long	25609
	.long	.Ltmp15
	.long	112
	.long	196
	.long	25602
	.addrsig
	.addrsig_sym kept
	.addrsig_sym replaced
	.addrsig_sym after
	.section	.debug_line,"",@progbits
.Lline_table_start0:
