	.file	"computed_goto.c"
	.file	0 "." "computed_goto.c" md5 0x2cf08cbb8dbe250b84d0a0cdac511268
	.section	xdp,"ax",@progbits
	.globl	interpret
	.p2align	3
	.type	interpret,@function
interpret:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 11 44 prologue_end
.Ltmp0:
	w2 = *(u32 *)(r1 + 16)
.Ltmp1:
.Ltmp2:
	.loc	0 11 15
.Ltmp3:
	w0 = *(u32 *)(r1 + 12)
.Ltmp4:
.Ltmp5:
	.loc	0 0 0 is_stmt 0
	w1 = w2
.Ltmp6:
.Ltmp7:
	w1 &= 3
	r1 <<= 3
	r3 = interpret.operations ll
	r3 += r1
	r1 = *(u64 *)(r3 + 0)
	gotox r1
.Ltmp8:
.Ltmp9:
.Ltmp10:
LBB0_1:
	.loc	0 15 4 is_stmt 1
.Ltmp11:
	w0 += 10
.Ltmp12:
.Ltmp13:
	.loc	0 0 0 is_stmt 0
	w2 >>= 2
.Ltmp14:
.Ltmp15:
	w1 = w2
	w1 &= 3
	r1 <<= 3
	r3 = interpret.operations ll
	r3 += r1
	r1 = *(u64 *)(r3 + 0)
.Ltmp16:
.Ltmp17:
	gotox r1
.Ltmp18:
.Ltmp19:
.Ltmp20:
LBB0_2:
	.loc	0 19 4 is_stmt 1
.Ltmp21:
	w0 <<= 1
.Ltmp22:
.Ltmp23:
	.loc	0 0 0 is_stmt 0
	w2 >>= 2
.Ltmp24:
.Ltmp25:
	w1 = w2
	w1 &= 3
	r1 <<= 3
	r3 = interpret.operations ll
	r3 += r1
	r1 = *(u64 *)(r3 + 0)
.Ltmp26:
.Ltmp27:
	gotox r1
.Ltmp28:
.Ltmp29:
.Ltmp30:
LBB0_3:
	.loc	0 23 6 is_stmt 1
.Ltmp31:
	w0 ^= -1
.Ltmp32:
.Ltmp33:
	.loc	0 25 2 is_stmt 0
.Ltmp34:
	goto LBB0_5
.Ltmp35:
.Ltmp36:
.Ltmp37:
LBB0_4:
LBB0_5:
	.loc	0 25 2 is_stmt 1
.Ltmp38:
	exit
.Ltmp39:
.Ltmp40:
.Lfunc_end0:
	.size	interpret, .Lfunc_end0-interpret
	.cfi_endproc

	.type	interpret.operations,@object
	.section	.rodata,"a",@progbits
	.p2align	3, 0x0
interpret.operations:
	.quad	.Ltmp10
	.quad	.Ltmp20
	.quad	.Ltmp30
	.quad	.Ltmp37
	.size	interpret.operations, 32

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp14-.Lfunc_begin0
	.byte	5
	.byte	114
	.byte	0
	.byte	50
	.byte	37
	.byte	159
	.byte	4
	.uleb128 .Ltmp16-.Lfunc_begin0
	.uleb128 .Ltmp22-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp22-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	5
	.byte	114
	.byte	0
	.byte	50
	.byte	37
	.byte	159
	.byte	4
	.uleb128 .Ltmp26-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
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
	.byte	3
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
	.byte	4
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
	.byte	5
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
	.byte	6
	.byte	10
	.byte	0
	.byte	3
	.byte	37
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	57
	.byte	11
	.byte	17
	.byte	27
	.byte	0
	.byte	0
	.byte	7
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	9
	.byte	38
	.byte	0
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
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
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
	.byte	14
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	7
	.byte	0
	.byte	8

	.long	171

	.byte	3
	.byte	3
	.long	117
	.byte	0
	.byte	10
	.byte	2
	.byte	161
	.byte	0
	.byte	4
	.byte	0
	.byte	9
	.byte	0
	.byte	8
	.long	175
	.byte	5
	.byte	1
	.byte	19
	.byte	0
	.byte	11
	.long	240
	.byte	5
	.byte	2
	.byte	20
	.byte	0
	.byte	11
	.long	240
	.byte	6
	.byte	21
	.byte	0
	.byte	14
	.byte	1
	.byte	3
	.byte	6
	.byte	22
	.byte	0
	.byte	18
	.byte	1
	.byte	4
	.byte	6
	.byte	23
	.byte	0
	.byte	22
	.byte	1
	.byte	5
	.byte	6
	.byte	24
	.byte	0
	.byte	24
	.byte	1
	.byte	6
	.byte	0
	.byte	7
	.long	129
	.byte	8
	.long	140
	.byte	4
	.byte	0
	.byte	9
	.long	134
	.byte	10
	.long	139
	.byte	11
	.byte	12
	.byte	4
	.byte	8
	.byte	7
	.byte	13
	.byte	5
	.long	155

	.byte	0
	.byte	28
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.long	167
	.byte	8
	.long	140
	.byte	4
	.byte	0
	.byte	14
	.byte	6
	.byte	6
	.byte	1
	.byte	14
	.byte	8
	.byte	5
	.byte	4
	.byte	10
	.long	180
	.byte	15
	.byte	18
	.byte	24
	.byte	1
	.byte	89
	.byte	16
	.byte	10
	.long	240
	.byte	1
	.byte	90
	.byte	0
	.byte	16
	.byte	13
	.long	240
	.byte	1
	.byte	91
	.byte	4
	.byte	16
	.byte	14
	.long	240
	.byte	1
	.byte	92
	.byte	8
	.byte	16
	.byte	15
	.long	240
	.byte	1
	.byte	93
	.byte	12
	.byte	16
	.byte	16
	.long	240
	.byte	1
	.byte	94
	.byte	16
	.byte	16
	.byte	17
	.long	240
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	17
	.long	248
	.byte	12
	.byte	1
	.byte	9
	.byte	14
	.byte	11
	.byte	7
	.byte	4
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	104
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"computed_goto.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"operations"
.Linfo_string4:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string5:
	.asciz	"LICENSE"
.Linfo_string6:
	.asciz	"char"
.Linfo_string7:
	.asciz	"interpret"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"ctx"
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
	.asciz	"code"
.Linfo_string20:
	.asciz	"x"
.Linfo_string21:
	.asciz	"add"
.Linfo_string22:
	.asciz	"twice"
.Linfo_string23:
	.asciz	"invert"
.Linfo_string24:
	.asciz	"done"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	interpret.operations
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Ltmp8
	.quad	.Ltmp18
	.quad	.Ltmp28
	.quad	.Ltmp35
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	368
	.long	368
	.long	303
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
	.long	167772160
	.long	9
	.long	0
	.long	33554432
	.long	10
	.long	0
	.long	167772160
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	12
	.long	4
	.long	233
	.long	16777216
	.long	4
	.long	32
	.long	253
	.long	234881024
	.long	11
	.long	0
	.long	274
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	14
	.long	12
	.long	4
	.long	279
	.long	234881024
	.long	15
	.long	1
	.long	287
	.long	251658241
	.long	0
	.long	13
	.long	interpret.operations
	.long	32
	.long	295
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
	.ascii	"interpret"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./computed_goto.c"
	.byte	0
	.ascii	"\tu32 x = ctx->ingress_ifindex, code = ctx->rx_queue_index;"
	.byte	0
	.ascii	"\tx += 10;"
	.byte	0
	.ascii	"\tx *= 2;"
	.byte	0
	.ascii	"\tx = ~x;"
	.byte	0
	.ascii	"\treturn x;"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"interpret.operations"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
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
	.long	20
	.long	20
	.long	124
	.long	144
	.long	0
	.long	8
	.long	113
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16
	.long	113
	.long	7
	.long	.Ltmp0
	.long	117
	.long	135
	.long	11308
	.long	.Ltmp3
	.long	117
	.long	135
	.long	11279
	.long	.Ltmp11
	.long	117
	.long	194
	.long	15364
	.long	.Ltmp21
	.long	117
	.long	204
	.long	19460
	.long	.Ltmp31
	.long	117
	.long	213
	.long	23558
	.long	.Ltmp34
	.long	117
	.long	222
	.long	25602
	.long	.Ltmp38
	.long	117
	.long	222
	.long	25602
	.addrsig
	.addrsig_sym interpret
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
