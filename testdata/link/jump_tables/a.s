	.file	"a.c"
	.file	0 "." "a.c" md5 0x5dea3fd4f344fb65a827187f4a5c5edf
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.loc	0 15 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w0 = 31
.Ltmp0:
	.loc	0 16 15 prologue_end
.Ltmp1:
.Ltmp2:
	w1 = *(u32 *)(r1 + 16)
.Ltmp3:
.Ltmp4:
	.loc	0 16 2 is_stmt 0
.Ltmp5:
	if w1 > 15 goto LBB0_16
	.loc	0 16 2 is_stmt 1
	r1 <<= 3
	r2 = BPF.JT.0.0 ll
	r2 += r1
	r1 = *(u64 *)(r2 + 0)
	gotox r1
LBB0_2:
.Ltmp6:
	.loc	0 17 18
.Ltmp7:
.Ltmp8:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 12)
.Ltmp9:
	w2 += 1
.Ltmp10:
	*(u32 *)(r1 + 12) = w2
	w0 = 7
	.loc	0 17 22
.Ltmp11:
	goto LBB0_16
LBB0_15:
	.loc	0 30 22
.Ltmp12:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 32)
	.loc	0 30 20 is_stmt 0
.Ltmp13:
	*(u32 *)(r1 + 0) = w2
	w0 = 61
	goto LBB0_16
LBB0_12:
	.loc	0 27 20 is_stmt 1
.Ltmp14:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 24)
.Ltmp15:
	w2 |= 8
.Ltmp16:
	*(u32 *)(r1 + 24) = w2
	w0 = 47
	.loc	0 27 26
.Ltmp17:
	goto LBB0_16
LBB0_6:
	.loc	0 21 19
.Ltmp18:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 0)
.Ltmp19:
	w2 <<= 1
.Ltmp20:
	*(u32 *)(r1 + 0) = w2
	w0 = 19
	.loc	0 21 26
.Ltmp21:
	goto LBB0_16
LBB0_14:
	.loc	0 29 19
.Ltmp22:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 12)
.Ltmp23:
	w2 += -1
.Ltmp24:
	*(u32 *)(r1 + 12) = w2
	w0 = 59
	.loc	0 29 23
.Ltmp25:
	goto LBB0_16
LBB0_7:
	.loc	0 22 18
.Ltmp26:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 8)
.Ltmp27:
	w2 += -1
.Ltmp28:
	*(u32 *)(r1 + 8) = w2
	w0 = 23
	.loc	0 22 22
.Ltmp29:
	goto LBB0_16
LBB0_13:
	.loc	0 28 20
.Ltmp30:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 24)
.Ltmp31:
	w2 &= 7
.Ltmp32:
	*(u32 *)(r1 + 24) = w2
	w0 = 53
	.loc	0 28 26
.Ltmp33:
	goto LBB0_16
LBB0_5:
	.loc	0 20 19
.Ltmp34:
	r1 = picks ll
	*(u32 *)(r1 + 32) = 1
	w0 = 17
	.loc	0 20 24
.Ltmp35:
	goto LBB0_16
LBB0_4:
	.loc	0 19 19
.Ltmp36:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 16)
.Ltmp37:
	w2 ^= 3
.Ltmp38:
	*(u32 *)(r1 + 16) = w2
	w0 = 13
	.loc	0 19 25
.Ltmp39:
	goto LBB0_16
LBB0_3:
	.loc	0 18 19
.Ltmp40:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 4)
.Ltmp41:
	w2 += 5
.Ltmp42:
	*(u32 *)(r1 + 4) = w2
	w0 = 11
	.loc	0 18 25
.Ltmp43:
	goto LBB0_16
LBB0_8:
	.loc	0 23 22
.Ltmp44:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 24)
	.loc	0 23 19 is_stmt 0
.Ltmp45:
	w3 = *(u32 *)(r1 + 20)
.Ltmp46:
	w3 += w2
.Ltmp47:
	*(u32 *)(r1 + 20) = w3
	w0 = 29
	.loc	0 23 32 is_stmt 1
.Ltmp48:
	goto LBB0_16
LBB0_9:
	.loc	0 24 19
.Ltmp49:
	r1 = picks ll
	*(u32 *)(r1 + 28) = 2
	w0 = 37
	.loc	0 24 24
.Ltmp50:
	goto LBB0_16
LBB0_11:
	.loc	0 26 20
.Ltmp51:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 4)
.Ltmp52:
	w2 += -9
.Ltmp53:
	*(u32 *)(r1 + 4) = w2
	w0 = 43
	.loc	0 26 26
.Ltmp54:
	goto LBB0_16
LBB0_10:
	.loc	0 25 19
.Ltmp55:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 28)
	r3 = 2863311531 ll
.Ltmp56:
	r2 *= r3
	r2 >>= 33
.Ltmp57:
	*(u32 *)(r1 + 28) = w2
	w0 = 41
.Ltmp58:
.Ltmp59:
LBB0_16:
	.loc	0 33 1
.Ltmp60:
	exit
.Ltmp61:
.Ltmp62:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc
	.section	.jumptables,"",@progbits
BPF.JT.0.0:
	.quad	LBB0_2-xdp
	.quad	LBB0_3-xdp
	.quad	LBB0_4-xdp
	.quad	LBB0_5-xdp
	.quad	LBB0_6-xdp
	.quad	LBB0_7-xdp
	.quad	LBB0_16-xdp
	.quad	LBB0_8-xdp
	.quad	LBB0_9-xdp
	.quad	LBB0_10-xdp
	.quad	LBB0_11-xdp
	.quad	LBB0_16-xdp
	.quad	LBB0_12-xdp
	.quad	LBB0_13-xdp
	.quad	LBB0_14-xdp
	.quad	LBB0_15-xdp
	.size	BPF.JT.0.0, 128

	.type	picks,@object
	.section	.bss,"aw",@nobits
	.globl	picks
	.p2align	2, 0x0
picks:
	.zero	36
	.size	picks, 36

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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp3-.Lfunc_begin0
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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
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
	.byte	10
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
	.byte	11
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
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
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	35
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
	.byte	11
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	93
	.byte	4
	.long	66
	.byte	9
	.byte	0
	.byte	7
	.long	98
	.byte	8
	.long	106
	.byte	8
	.byte	1
	.byte	9
	.byte	5
	.byte	7
	.byte	7
	.byte	4
	.byte	9
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	14

	.long	135

	.byte	10
	.byte	0
	.byte	11
	.byte	0
	.byte	14
	.long	139
	.byte	0
	.byte	5
	.byte	10
	.byte	5
	.byte	4
	.byte	11
	.long	144
	.byte	12
	.byte	18
	.byte	24
	.byte	1
	.byte	89
	.byte	13
	.byte	12
	.long	98
	.byte	1
	.byte	90
	.byte	0
	.byte	13
	.byte	13
	.long	98
	.byte	1
	.byte	91
	.byte	4
	.byte	13
	.byte	14
	.long	98
	.byte	1
	.byte	92
	.byte	8
	.byte	13
	.byte	15
	.long	98
	.byte	1
	.byte	93
	.byte	12
	.byte	13
	.byte	16
	.long	98
	.byte	1
	.byte	94
	.byte	16
	.byte	13
	.byte	17
	.long	98
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	80
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
	.asciz	"picks"
.Linfo_string7:
	.asciz	"unsigned int"
.Linfo_string8:
	.asciz	"u32"
.Linfo_string9:
	.asciz	"first"
.Linfo_string10:
	.asciz	"int"
.Linfo_string11:
	.asciz	"ctx"
.Linfo_string12:
	.asciz	"data"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	picks
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	344
	.long	344
	.long	732
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
	.long	150994944
	.long	3
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	10
	.long	9
	.long	680
	.long	16777216
	.long	4
	.long	32
	.long	700
	.long	234881024
	.long	9
	.long	1
	.long	706
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	10
	.long	4
	.long	711
	.long	234881024
	.long	13
	.long	1
	.long	719
	.long	251658241
	.long	0
	.long	11
	.long	picks
	.long	36
	.long	724
	.long	251658241
	.long	0
	.long	14
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
	.ascii	"first"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"int first(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\tswitch (ctx->rx_queue_index) {"
	.byte	0
	.ascii	"\tcase 0: picks[3]++; return 7;"
	.byte	0
	.ascii	"\tcase 15: picks[0] = picks[8]; return 61;"
	.byte	0
	.ascii	"\tcase 12: picks[6] |= 8; return 47;"
	.byte	0
	.ascii	"\tcase 4: picks[0] <<= 1; return 19;"
	.byte	0
	.ascii	"\tcase 14: picks[3]--; return 59;"
	.byte	0
	.ascii	"\tcase 5: picks[2]--; return 23;"
	.byte	0
	.ascii	"\tcase 13: picks[6] &= 7; return 53;"
	.byte	0
	.ascii	"\tcase 3: picks[8] = 1; return 17;"
	.byte	0
	.ascii	"\tcase 2: picks[4] ^= 3; return 13;"
	.byte	0
	.ascii	"\tcase 1: picks[1] += 5; return 11;"
	.byte	0
	.ascii	"\tcase 7: picks[5] += picks[6]; return 29;"
	.byte	0
	.ascii	"\tcase 8: picks[7] = 2; return 37;"
	.byte	0
	.ascii	"\tcase 10: picks[1] -= 9; return 43;"
	.byte	0
	.ascii	"\tcase 9: picks[7] /= 3; return 41;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"picks"
	.byte	0
	.ascii	"char"
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
	.long	20
	.long	20
	.long	876
	.long	896
	.long	0
	.long	8
	.long	109
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16
	.long	109
	.long	54
	.long	.Lfunc_begin0
	.long	113
	.long	119
	.long	14336
	.long	.Ltmp2
	.long	113
	.long	149
	.long	16399
	.long	.Ltmp5
	.long	113
	.long	149
	.long	16386
	.long	.Ltmp8
	.long	113
	.long	181
	.long	17426
	.long	.Ltmp9
	.long	113
	.long	181
	.long	17426
	.long	.Ltmp10
	.long	113
	.long	181
	.long	17426
	.long	.Ltmp11
	.long	113
	.long	181
	.long	17430
	.long	.Ltmp12
	.long	113
	.long	212
	.long	30742
	.long	.Ltmp13
	.long	113
	.long	212
	.long	30740
	.long	.Ltmp14
	.long	113
	.long	254
	.long	27668
	.long	.Ltmp15
	.long	113
	.long	254
	.long	27668
	.long	.Ltmp16
	.long	113
	.long	254
	.long	27668
	.long	.Ltmp17
	.long	113
	.long	254
	.long	27674
	.long	.Ltmp18
	.long	113
	.long	290
	.long	21523
	.long	.Ltmp19
	.long	113
	.long	290
	.long	21523
	.long	.Ltmp20
	.long	113
	.long	290
	.long	21523
	.long	.Ltmp21
	.long	113
	.long	290
	.long	21530
	.long	.Ltmp22
	.long	113
	.long	326
	.long	29715
	.long	.Ltmp23
	.long	113
	.long	326
	.long	29715
	.long	.Ltmp24
	.long	113
	.long	326
	.long	29715
	.long	.Ltmp25
	.long	113
	.long	326
	.long	29719
	.long	.Ltmp26
	.long	113
	.long	359
	.long	22546
	.long	.Ltmp27
	.long	113
	.long	359
	.long	22546
	.long	.Ltmp28
	.long	113
	.long	359
	.long	22546
	.long	.Ltmp29
	.long	113
	.long	359
	.long	22550
	.long	.Ltmp30
	.long	113
	.long	391
	.long	28692
	.long	.Ltmp31
	.long	113
	.long	391
	.long	28692
	.long	.Ltmp32
	.long	113
	.long	391
	.long	28692
	.long	.Ltmp33
	.long	113
	.long	391
	.long	28698
	.long	.Ltmp34
	.long	113
	.long	427
	.long	20499
	.long	.Ltmp35
	.long	113
	.long	427
	.long	20504
	.long	.Ltmp36
	.long	113
	.long	461
	.long	19475
	.long	.Ltmp37
	.long	113
	.long	461
	.long	19475
	.long	.Ltmp38
	.long	113
	.long	461
	.long	19475
	.long	.Ltmp39
	.long	113
	.long	461
	.long	19481
	.long	.Ltmp40
	.long	113
	.long	496
	.long	18451
	.long	.Ltmp41
	.long	113
	.long	496
	.long	18451
	.long	.Ltmp42
	.long	113
	.long	496
	.long	18451
	.long	.Ltmp43
	.long	113
	.long	496
	.long	18457
	.long	.Ltmp44
	.long	113
	.long	531
	.long	23574
	.long	.Ltmp45
	.long	113
	.long	531
	.long	23571
	.long	.Ltmp46
	.long	113
	.long	531
	.long	23571
	.long	.Ltmp47
	.long	113
	.long	531
	.long	23571
	.long	.Ltmp48
	.long	113
	.long	531
	.long	23584
	.long	.Ltmp49
	.long	113
	.long	573
	.long	24595
	.long	.Ltmp50
	.long	113
	.long	573
	.long	24600
	.long	.Ltmp51
	.long	113
	.long	607
	.long	26644
	.long	.Ltmp52
	.long	113
	.long	607
	.long	26644
	.long	.Ltmp53
	.long	113
	.long	607
	.long	26644
	.long	.Ltmp54
	.long	113
	.long	607
	.long	26650
	.long	.Ltmp55
	.long	113
	.long	643
	.long	25619
	.long	.Ltmp56
	.long	113
	.long	643
	.long	25619
	.long	.Ltmp57
	.long	113
	.long	643
	.long	25619
	.long	.Ltmp60
	.long	113
	.long	678
	.long	33793
	.addrsig
	.addrsig_sym first
	.addrsig_sym picks
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
