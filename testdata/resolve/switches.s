	.file	"switches.c"
	.file	0 "." "switches.c" md5 0x5d871df09b1fcf3b2de2921d5ba9a6c6
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	alone
	.p2align	3
	.type	alone,@function
alone:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 27 19 prologue_end
.Ltmp0:
	w1 = *(u32 *)(r1 + 0)
.Ltmp1:
.Ltmp2:
	.loc	0 27 9 is_stmt 0
.Ltmp3:
	call pick
.Ltmp4:
	.loc	0 27 2 is_stmt 1
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	alone, .Lfunc_end0-alone
	.cfi_endproc

	.text
	.p2align	3
	.type	pick,@function
pick:
.Lfunc_begin1:
	.loc	0 10 0
	.cfi_startproc
	w0 = 31
.Ltmp8:
	.loc	0 11 2 prologue_end
.Ltmp9:
.Ltmp10:
	if w1 > 7 goto LBB1_10
.Ltmp11:
.Ltmp12:
	.loc	0 11 2
	r1 = w1
.Ltmp13:
.Ltmp14:
	r1 <<= 3
	r2 = BPF.JT.1.0 ll
	r2 += r1
	r1 = *(u64 *)(r2 + 0)
	gotox r1
LBB1_2:
.Ltmp15:
	.loc	0 12 18
.Ltmp16:
.Ltmp17:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 12)
.Ltmp18:
	w2 += 1
.Ltmp19:
	*(u32 *)(r1 + 12) = w2
	w0 = 7
	.loc	0 12 22
.Ltmp20:
	goto LBB1_10
LBB1_6:
	.loc	0 16 19
.Ltmp21:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 0)
.Ltmp22:
	w2 <<= 1
.Ltmp23:
	*(u32 *)(r1 + 0) = w2
	w0 = 19
	.loc	0 16 26
.Ltmp24:
	goto LBB1_10
LBB1_4:
	.loc	0 14 19
.Ltmp25:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 16)
.Ltmp26:
	w2 ^= 3
.Ltmp27:
	*(u32 *)(r1 + 16) = w2
	w0 = 13
	.loc	0 14 25
.Ltmp28:
	goto LBB1_10
LBB1_5:
	.loc	0 15 19
.Ltmp29:
	r1 = picks ll
	*(u32 *)(r1 + 32) = 1
	w0 = 17
	.loc	0 15 24
.Ltmp30:
	goto LBB1_10
LBB1_9:
	.loc	0 19 19
.Ltmp31:
	r1 = picks ll
	*(u32 *)(r1 + 28) = 2
	w0 = 37
	goto LBB1_10
LBB1_3:
	.loc	0 13 19
.Ltmp32:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 4)
.Ltmp33:
	w2 += 5
.Ltmp34:
	*(u32 *)(r1 + 4) = w2
	w0 = 11
	.loc	0 13 25
.Ltmp35:
	goto LBB1_10
LBB1_7:
	.loc	0 17 18
.Ltmp36:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 8)
.Ltmp37:
	w2 += -1
.Ltmp38:
	*(u32 *)(r1 + 8) = w2
	w0 = 23
	.loc	0 17 22
.Ltmp39:
	goto LBB1_10
LBB1_8:
	.loc	0 18 22
.Ltmp40:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 24)
	.loc	0 18 19 is_stmt 0
.Ltmp41:
	w3 = *(u32 *)(r1 + 20)
.Ltmp42:
	w3 += w2
.Ltmp43:
	*(u32 *)(r1 + 20) = w3
	w0 = 29
.Ltmp44:
.Ltmp45:
LBB1_10:
	.loc	0 22 1 is_stmt 1
.Ltmp46:
	exit
.Ltmp47:
.Ltmp48:
.Lfunc_end1:
	.size	pick, .Lfunc_end1-pick
	.cfi_endproc
	.section	.jumptables,"",@progbits
BPF.JT.1.0:
	.quad	LBB1_2-.text
	.quad	LBB1_3-.text
	.quad	LBB1_4-.text
	.quad	LBB1_5-.text
	.quad	LBB1_6-.text
	.quad	LBB1_7-.text
	.quad	LBB1_8-.text
	.quad	LBB1_9-.text
	.size	BPF.JT.1.0, 64

	.section	tc,"ax",@progbits
	.globl	both
	.p2align	3
	.type	both,@function
both:
.Lfunc_begin2:
	.loc	0 32 0
	.cfi_startproc
	w0 = 0
.Ltmp49:
	.loc	0 33 15 prologue_end
.Ltmp50:
.Ltmp51:
	w1 = *(u32 *)(r1 + 8)
.Ltmp52:
.Ltmp53:
	.loc	0 33 2 is_stmt 0
.Ltmp54:
	if w1 > 7 goto LBB2_10
	.loc	0 33 2 is_stmt 1
	r1 <<= 3
	r2 = BPF.JT.2.0 ll
	r2 += r1
	r1 = *(u64 *)(r2 + 0)
	gotox r1
LBB2_2:
.Ltmp55:
	.loc	0 34 18
.Ltmp56:
.Ltmp57:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 36)
.Ltmp58:
	w2 += 1
.Ltmp59:
	*(u32 *)(r1 + 36) = w2
	.loc	0 34 29
.Ltmp60:
	w1 = 1
	call pick
.Ltmp61:
	.loc	0 34 22
.Ltmp62:
	goto LBB2_10
LBB2_6:
	.loc	0 38 19
.Ltmp63:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 20)
.Ltmp64:
	w2 <<= 1
.Ltmp65:
	*(u32 *)(r1 + 20) = w2
	w0 = 19
	.loc	0 38 26
.Ltmp66:
	goto LBB2_10
LBB2_4:
	.loc	0 36 19
.Ltmp67:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 28)
.Ltmp68:
	w2 ^= 3
.Ltmp69:
	*(u32 *)(r1 + 28) = w2
	w0 = 13
	.loc	0 36 25
.Ltmp70:
	goto LBB2_10
LBB2_5:
	.loc	0 37 19
.Ltmp71:
	r1 = picks ll
	*(u32 *)(r1 + 24) = 1
	w0 = 17
	.loc	0 37 24
.Ltmp72:
	goto LBB2_10
LBB2_9:
	.loc	0 41 19
.Ltmp73:
	r1 = picks ll
	*(u32 *)(r1 + 8) = 2
	w0 = 37
	goto LBB2_10
LBB2_3:
	.loc	0 35 19
.Ltmp74:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 32)
.Ltmp75:
	w2 += 5
.Ltmp76:
	*(u32 *)(r1 + 32) = w2
	w0 = 11
	.loc	0 35 25
.Ltmp77:
	goto LBB2_10
LBB2_7:
	.loc	0 39 18
.Ltmp78:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 16)
.Ltmp79:
	w2 += -1
.Ltmp80:
	*(u32 *)(r1 + 16) = w2
	w0 = 23
	.loc	0 39 22
.Ltmp81:
	goto LBB2_10
LBB2_8:
	.loc	0 40 22
.Ltmp82:
	r1 = picks ll
	w2 = *(u32 *)(r1 + 24)
	.loc	0 40 19 is_stmt 0
.Ltmp83:
	w3 = *(u32 *)(r1 + 12)
.Ltmp84:
	w3 += w2
.Ltmp85:
	*(u32 *)(r1 + 12) = w3
	w0 = 29
.Ltmp86:
.Ltmp87:
LBB2_10:
	.loc	0 44 1 is_stmt 1
.Ltmp88:
	exit
.Ltmp89:
.Ltmp90:
.Lfunc_end2:
	.size	both, .Lfunc_end2-both
	.cfi_endproc
	.section	.jumptables,"",@progbits
BPF.JT.2.0:
	.quad	LBB2_2-tc
	.quad	LBB2_3-tc
	.quad	LBB2_4-tc
	.quad	LBB2_5-tc
	.quad	LBB2_6-tc
	.quad	LBB2_7-tc
	.quad	LBB2_8-tc
	.quad	LBB2_9-tc
	.size	BPF.JT.2.0, 64

	.type	picks,@object
	.section	.bss,"aw",@nobits
	.globl	picks
	.p2align	2, 0x0
picks:
	.zero	40
	.size	picks, 40

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
	.byte	3
	.byte	2
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	3
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp52-.Lfunc_begin0
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
	.byte	16
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	46
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
	.byte	2
	.byte	6
	.long	89

	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	101
	.byte	4
	.long	74
	.byte	10
	.byte	0
	.byte	7
	.long	106
	.byte	8
	.long	114
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
	.byte	25

	.long	205

	.byte	10
	.byte	0
	.byte	13
	.byte	0
	.byte	25
	.long	209
	.byte	11
	.long	149
	.byte	3
	.byte	0
	.byte	12
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	9

	.long	205
	.byte	10
	.byte	1
	.byte	49
	.byte	0
	.byte	9
	.long	106
	.byte	0
	.byte	9
	.byte	5
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	31

	.long	205

	.byte	10
	.byte	2
	.byte	13
	.byte	0
	.byte	31
	.long	209
	.byte	11
	.long	149
	.byte	6
	.byte	0
	.byte	5
	.byte	10
	.byte	5
	.byte	4
	.byte	13
	.long	214
	.byte	14
	.byte	48
	.byte	176
	.byte	1
	.byte	100
	.byte	15
	.byte	14
	.long	106
	.byte	1
	.byte	101
	.byte	0
	.byte	15
	.byte	15
	.long	106
	.byte	1
	.byte	102
	.byte	4
	.byte	15
	.byte	16
	.long	106
	.byte	1
	.byte	103
	.byte	8
	.byte	15
	.byte	17
	.long	106
	.byte	1
	.byte	104
	.byte	12
	.byte	15
	.byte	18
	.long	106
	.byte	1
	.byte	105
	.byte	16
	.byte	15
	.byte	19
	.long	106
	.byte	1
	.byte	106
	.byte	20
	.byte	15
	.byte	20
	.long	106
	.byte	1
	.byte	107
	.byte	24
	.byte	15
	.byte	21
	.long	106
	.byte	1
	.byte	108
	.byte	28
	.byte	15
	.byte	22
	.long	106
	.byte	1
	.byte	109
	.byte	32
	.byte	15
	.byte	23
	.long	106
	.byte	1
	.byte	110
	.byte	36
	.byte	15
	.byte	24
	.long	106
	.byte	1
	.byte	111
	.byte	40
	.byte	15
	.byte	25
	.long	106
	.byte	1
	.byte	112
	.byte	44
	.byte	15
	.byte	26
	.long	499
	.byte	1
	.byte	113
	.byte	48
	.byte	15
	.byte	27
	.long	106
	.byte	1
	.byte	114
	.byte	68
	.byte	15
	.byte	28
	.long	106
	.byte	1
	.byte	115
	.byte	72
	.byte	15
	.byte	29
	.long	106
	.byte	1
	.byte	116
	.byte	76
	.byte	15
	.byte	30
	.long	106
	.byte	1
	.byte	117
	.byte	80
	.byte	15
	.byte	31
	.long	106
	.byte	1
	.byte	118
	.byte	84
	.byte	15
	.byte	32
	.long	106
	.byte	1
	.byte	119
	.byte	88
	.byte	15
	.byte	33
	.long	106
	.byte	1
	.byte	120
	.byte	92
	.byte	15
	.byte	34
	.long	106
	.byte	1
	.byte	121
	.byte	96
	.byte	15
	.byte	35
	.long	511
	.byte	1
	.byte	122
	.byte	100
	.byte	15
	.byte	36
	.long	511
	.byte	1
	.byte	123
	.byte	116
	.byte	15
	.byte	37
	.long	106
	.byte	1
	.byte	124
	.byte	132
	.byte	15
	.byte	38
	.long	106
	.byte	1
	.byte	125
	.byte	136
	.byte	15
	.byte	39
	.long	106
	.byte	1
	.byte	126
	.byte	140
	.byte	15
	.byte	40
	.long	523
	.byte	1
	.byte	127
	.byte	144
	.byte	15
	.byte	43
	.long	523
	.byte	1
	.byte	128
	.byte	152
	.byte	15
	.byte	44
	.long	106
	.byte	1
	.byte	129
	.byte	160
	.byte	15
	.byte	45
	.long	106
	.byte	1
	.byte	130
	.byte	164
	.byte	15
	.byte	46
	.long	535
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	106
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	106
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	8
	.long	531
	.byte	42
	.byte	1
	.byte	10
	.byte	5
	.byte	41
	.byte	7
	.byte	8
	.byte	13
	.long	540
	.byte	16
	.byte	47

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
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	204
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"switches.c"
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
	.asciz	"alone"
.Linfo_string10:
	.asciz	"int"
.Linfo_string11:
	.asciz	"pick"
.Linfo_string12:
	.asciz	"both"
.Linfo_string13:
	.asciz	"skb"
.Linfo_string14:
	.asciz	"len"
.Linfo_string15:
	.asciz	"pkt_type"
.Linfo_string16:
	.asciz	"mark"
.Linfo_string17:
	.asciz	"queue_mapping"
.Linfo_string18:
	.asciz	"protocol"
.Linfo_string19:
	.asciz	"vlan_present"
.Linfo_string20:
	.asciz	"vlan_tci"
.Linfo_string21:
	.asciz	"vlan_proto"
.Linfo_string22:
	.asciz	"priority"
.Linfo_string23:
	.asciz	"ingress_ifindex"
.Linfo_string24:
	.asciz	"ifindex"
.Linfo_string25:
	.asciz	"tc_index"
.Linfo_string26:
	.asciz	"cb"
.Linfo_string27:
	.asciz	"hash"
.Linfo_string28:
	.asciz	"tc_classid"
.Linfo_string29:
	.asciz	"data"
.Linfo_string30:
	.asciz	"data_end"
.Linfo_string31:
	.asciz	"napi_id"
.Linfo_string32:
	.asciz	"family"
.Linfo_string33:
	.asciz	"remote_ip4"
.Linfo_string34:
	.asciz	"local_ip4"
.Linfo_string35:
	.asciz	"remote_ip6"
.Linfo_string36:
	.asciz	"local_ip6"
.Linfo_string37:
	.asciz	"remote_port"
.Linfo_string38:
	.asciz	"local_port"
.Linfo_string39:
	.asciz	"data_meta"
.Linfo_string40:
	.asciz	"flow_keys"
.Linfo_string41:
	.asciz	"unsigned long long"
.Linfo_string42:
	.asciz	"u64"
.Linfo_string43:
	.asciz	"tstamp"
.Linfo_string44:
	.asciz	"wire_len"
.Linfo_string45:
	.asciz	"gso_segs"
.Linfo_string46:
	.asciz	"sk"
.Linfo_string47:
	.asciz	"bpf_sock"
.Linfo_string48:
	.asciz	"__sk_buff"
.Linfo_string49:
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
	.long	.Linfo_string45
	.long	.Linfo_string46
	.long	.Linfo_string47
	.long	.Linfo_string48
	.long	.Linfo_string49
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
	.quad	.Ltmp4
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Ltmp61
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	808
	.long	808
	.long	1129
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108895
	.long	176
	.long	11
	.long	3
	.long	0
	.long	15
	.long	3
	.long	32
	.long	24
	.long	3
	.long	64
	.long	29
	.long	3
	.long	96
	.long	43
	.long	3
	.long	128
	.long	52
	.long	3
	.long	160
	.long	65
	.long	3
	.long	192
	.long	74
	.long	3
	.long	224
	.long	85
	.long	3
	.long	256
	.long	94
	.long	3
	.long	288
	.long	110
	.long	3
	.long	320
	.long	118
	.long	3
	.long	352
	.long	127
	.long	5
	.long	384
	.long	130
	.long	3
	.long	544
	.long	135
	.long	3
	.long	576
	.long	146
	.long	3
	.long	608
	.long	151
	.long	3
	.long	640
	.long	160
	.long	3
	.long	672
	.long	168
	.long	3
	.long	704
	.long	175
	.long	3
	.long	736
	.long	186
	.long	3
	.long	768
	.long	196
	.long	7
	.long	800
	.long	207
	.long	7
	.long	928
	.long	217
	.long	3
	.long	1056
	.long	229
	.long	3
	.long	1088
	.long	240
	.long	3
	.long	1120
	.long	250
	.long	8
	.long	1152
	.long	260
	.long	8
	.long	1216
	.long	267
	.long	3
	.long	1280
	.long	276
	.long	3
	.long	1312
	.long	285
	.long	10
	.long	1344
	.long	288
	.long	134217728
	.long	4
	.long	292
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	5
	.long	305
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	4
	.long	325
	.long	134217728
	.long	9
	.long	329
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	11
	.long	348
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	13
	.long	357
	.long	1
	.long	361
	.long	16777216
	.long	4
	.long	16777248
	.long	365
	.long	201326593
	.long	12
	.long	0
	.long	218103809
	.long	13
	.long	411
	.long	3
	.long	413
	.long	201326592
	.long	15
	.long	0
	.long	218103809
	.long	13
	.long	357
	.long	1
	.long	753
	.long	201326593
	.long	17
	.long	0
	.long	150994944
	.long	3
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	6
	.long	10
	.long	1097
	.long	234881024
	.long	20
	.long	1
	.long	1103
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	22
	.long	6
	.long	4
	.long	1108
	.long	234881024
	.long	23
	.long	1
	.long	1116
	.long	251658241
	.long	0
	.long	21
	.long	picks
	.long	40
	.long	1121
	.long	251658241
	.long	0
	.long	24
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"__sk_buff"
	.byte	0
	.ascii	"len"
	.byte	0
	.ascii	"pkt_type"
	.byte	0
	.ascii	"mark"
	.byte	0
	.ascii	"queue_mapping"
	.byte	0
	.ascii	"protocol"
	.byte	0
	.ascii	"vlan_present"
	.byte	0
	.ascii	"vlan_tci"
	.byte	0
	.ascii	"vlan_proto"
	.byte	0
	.ascii	"priority"
	.byte	0
	.ascii	"ingress_ifindex"
	.byte	0
	.ascii	"ifindex"
	.byte	0
	.ascii	"tc_index"
	.byte	0
	.ascii	"cb"
	.byte	0
	.ascii	"hash"
	.byte	0
	.ascii	"tc_classid"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"napi_id"
	.byte	0
	.ascii	"family"
	.byte	0
	.ascii	"remote_ip4"
	.byte	0
	.ascii	"local_ip4"
	.byte	0
	.ascii	"remote_ip6"
	.byte	0
	.ascii	"local_ip6"
	.byte	0
	.ascii	"remote_port"
	.byte	0
	.ascii	"local_port"
	.byte	0
	.ascii	"data_meta"
	.byte	0
	.ascii	"flow_keys"
	.byte	0
	.ascii	"tstamp"
	.byte	0
	.ascii	"wire_len"
	.byte	0
	.ascii	"gso_segs"
	.byte	0
	.ascii	"sk"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"alone"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./switches.c"
	.byte	0
	.ascii	"\treturn pick(skb->len);"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"pick"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"static __noinline int pick(u32 x)"
	.byte	0
	.ascii	"\tswitch (x) {"
	.byte	0
	.ascii	"\tcase 0: picks[3]++; return 7;"
	.byte	0
	.ascii	"\tcase 4: picks[0] <<= 1; return 19;"
	.byte	0
	.ascii	"\tcase 2: picks[4] ^= 3; return 13;"
	.byte	0
	.ascii	"\tcase 3: picks[8] = 1; return 17;"
	.byte	0
	.ascii	"\tcase 7: picks[7] = 2; return 37;"
	.byte	0
	.ascii	"\tcase 1: picks[1] += 5; return 11;"
	.byte	0
	.ascii	"\tcase 5: picks[2]--; return 23;"
	.byte	0
	.ascii	"\tcase 6: picks[5] += picks[6]; return 29;"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"both"
	.byte	0
	.ascii	"int both(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tswitch (skb->mark) {"
	.byte	0
	.ascii	"\tcase 0: picks[9]++; return pick(1);"
	.byte	0
	.ascii	"\tcase 4: picks[5] <<= 1; return 19;"
	.byte	0
	.ascii	"\tcase 2: picks[7] ^= 3; return 13;"
	.byte	0
	.ascii	"\tcase 3: picks[6] = 1; return 17;"
	.byte	0
	.ascii	"\tcase 7: picks[2] = 2; return 37;"
	.byte	0
	.ascii	"\tcase 1: picks[8] += 5; return 11;"
	.byte	0
	.ascii	"\tcase 5: picks[4]--; return 23;"
	.byte	0
	.ascii	"\tcase 6: picks[3] += picks[6]; return 29;"
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
	.long	44
	.long	44
	.long	1060
	.long	1104
	.long	0
	.long	8
	.long	371
	.long	2
	.long	.Lfunc_begin0
	.long	14
	.long	.Lfunc_begin2
	.long	18
	.long	418
	.long	1
	.long	.Lfunc_begin1
	.long	16
	.long	16
	.long	371
	.long	35
	.long	.Ltmp0
	.long	374
	.long	387
	.long	27667
	.long	.Ltmp3
	.long	374
	.long	387
	.long	27657
	.long	.Ltmp5
	.long	374
	.long	387
	.long	27650
	.long	.Lfunc_begin2
	.long	374
	.long	758
	.long	31744
	.long	.Ltmp51
	.long	374
	.long	790
	.long	33807
	.long	.Ltmp54
	.long	374
	.long	790
	.long	33794
	.long	.Ltmp57
	.long	374
	.long	812
	.long	34834
	.long	.Ltmp58
	.long	374
	.long	812
	.long	34834
	.long	.Ltmp59
	.long	374
	.long	812
	.long	34834
	.long	.Ltmp60
	.long	374
	.long	812
	.long	34845
	.long	.Ltmp62
	.long	374
	.long	812
	.long	34838
	.long	.Ltmp63
	.long	374
	.long	849
	.long	38931
	.long	.Ltmp64
	.long	374
	.long	849
	.long	38931
	.long	.Ltmp65
	.long	374
	.long	849
	.long	38931
	.long	.Ltmp66
	.long	374
	.long	849
	.long	38938
	.long	.Ltmp67
	.long	374
	.long	885
	.long	36883
	.long	.Ltmp68
	.long	374
	.long	885
	.long	36883
	.long	.Ltmp69
	.long	374
	.long	885
	.long	36883
	.long	.Ltmp70
	.long	374
	.long	885
	.long	36889
	.long	.Ltmp71
	.long	374
	.long	920
	.long	37907
	.long	.Ltmp72
	.long	374
	.long	920
	.long	37912
	.long	.Ltmp73
	.long	374
	.long	954
	.long	42003
	.long	.Ltmp74
	.long	374
	.long	988
	.long	35859
	.long	.Ltmp75
	.long	374
	.long	988
	.long	35859
	.long	.Ltmp76
	.long	374
	.long	988
	.long	35859
	.long	.Ltmp77
	.long	374
	.long	988
	.long	35865
	.long	.Ltmp78
	.long	374
	.long	1023
	.long	39954
	.long	.Ltmp79
	.long	374
	.long	1023
	.long	39954
	.long	.Ltmp80
	.long	374
	.long	1023
	.long	39954
	.long	.Ltmp81
	.long	374
	.long	1023
	.long	39958
	.long	.Ltmp82
	.long	374
	.long	1055
	.long	40982
	.long	.Ltmp83
	.long	374
	.long	1055
	.long	40979
	.long	.Ltmp84
	.long	374
	.long	1055
	.long	40979
	.long	.Ltmp85
	.long	374
	.long	1055
	.long	40979
	.long	.Ltmp88
	.long	374
	.long	751
	.long	45057
	.long	418
	.long	30
	.long	.Lfunc_begin1
	.long	374
	.long	424
	.long	9216
	.long	.Ltmp10
	.long	374
	.long	458
	.long	11266
	.long	.Ltmp17
	.long	374
	.long	472
	.long	12306
	.long	.Ltmp18
	.long	374
	.long	472
	.long	12306
	.long	.Ltmp19
	.long	374
	.long	472
	.long	12306
	.long	.Ltmp20
	.long	374
	.long	472
	.long	12310
	.long	.Ltmp21
	.long	374
	.long	503
	.long	16403
	.long	.Ltmp22
	.long	374
	.long	503
	.long	16403
	.long	.Ltmp23
	.long	374
	.long	503
	.long	16403
	.long	.Ltmp24
	.long	374
	.long	503
	.long	16410
	.long	.Ltmp25
	.long	374
	.long	539
	.long	14355
	.long	.Ltmp26
	.long	374
	.long	539
	.long	14355
	.long	.Ltmp27
	.long	374
	.long	539
	.long	14355
	.long	.Ltmp28
	.long	374
	.long	539
	.long	14361
	.long	.Ltmp29
	.long	374
	.long	574
	.long	15379
	.long	.Ltmp30
	.long	374
	.long	574
	.long	15384
	.long	.Ltmp31
	.long	374
	.long	608
	.long	19475
	.long	.Ltmp32
	.long	374
	.long	642
	.long	13331
	.long	.Ltmp33
	.long	374
	.long	642
	.long	13331
	.long	.Ltmp34
	.long	374
	.long	642
	.long	13331
	.long	.Ltmp35
	.long	374
	.long	642
	.long	13337
	.long	.Ltmp36
	.long	374
	.long	677
	.long	17426
	.long	.Ltmp37
	.long	374
	.long	677
	.long	17426
	.long	.Ltmp38
	.long	374
	.long	677
	.long	17426
	.long	.Ltmp39
	.long	374
	.long	677
	.long	17430
	.long	.Ltmp40
	.long	374
	.long	709
	.long	18454
	.long	.Ltmp41
	.long	374
	.long	709
	.long	18451
	.long	.Ltmp42
	.long	374
	.long	709
	.long	18451
	.long	.Ltmp43
	.long	374
	.long	709
	.long	18451
	.long	.Ltmp46
	.long	374
	.long	751
	.long	22529
	.addrsig
	.addrsig_sym alone
	.addrsig_sym both
	.addrsig_sym picks
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
