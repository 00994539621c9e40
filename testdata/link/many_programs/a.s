	.file	"a.c"
	.file	0 "." "a.c" md5 0x2d8064082bbfff5a2d65924a6cfbdaba
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	shared
	.p2align	3
	.type	shared,@function
shared:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 15 2 prologue_end
.Ltmp0:
	r0 = w1
	#APP
	#NO_APP
.Ltmp1:
.Ltmp2:
	.loc	0 16 11
.Ltmp3:
	w0 *= 10
.Ltmp4:
.Ltmp5:
	.loc	0 16 2 is_stmt 0
.Ltmp6:
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end0:
	.size	shared, .Lfunc_end0-shared
	.cfi_endproc

	.section	xdp,"ax",@progbits
	.globl	drop
	.p2align	3
	.type	drop,@function
drop:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 22 7 prologue_end is_stmt 1
.Ltmp9:
	r1 = drops ll
	w2 = *(u32 *)(r1 + 0)
.Ltmp10:
	w2 += 1
.Ltmp11:
	*(u32 *)(r1 + 0) = w2
	.loc	0 23 2
.Ltmp12:
	w0 = 1
	exit
.Ltmp13:
.Ltmp14:
.Lfunc_end1:
	.size	drop, .Lfunc_end1-drop
	.cfi_endproc

	.globl	pass
	.p2align	3
	.type	pass,@function
pass:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 29 9 prologue_end
.Ltmp15:
	w1 = 0
	call shared
.Ltmp16:
	.loc	0 29 19
.Ltmp17:
	w0 += 2
	.loc	0 29 2 is_stmt 0
.Ltmp18:
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end2:
	.size	pass, .Lfunc_end2-pass
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	both
	.p2align	3
	.type	both,@function
both:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 35 9 prologue_end is_stmt 1
.Ltmp21:
	w1 = 3
	call shared
.Ltmp22:
	.loc	0 35 2
.Ltmp23:
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end3:
	.size	both, .Lfunc_end3-both
	.cfi_endproc

	.type	drops,@object
	.section	.bss,"aw",@nobits
	.globl	drops
	.p2align	2, 0x0
drops:
	.long	0
	.size	drops, 4

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
	.byte	1
	.byte	2
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
	.byte	13
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.byte	38
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
	.byte	11
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.long	97
	.byte	8
	.byte	1
	.byte	9
	.byte	5
	.byte	7
	.byte	7
	.byte	4
	.byte	8
	.long	97
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
	.byte	13

	.long	234

	.byte	11
	.byte	0
	.byte	19
	.byte	0
	.byte	13
	.long	234
	.byte	0
	.byte	10
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	20

	.long	234

	.byte	12
	.byte	20
	.byte	0
	.byte	20
	.long	238
	.byte	0
	.byte	10
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	17
	.byte	0
	.byte	27

	.long	234

	.byte	12
	.byte	20
	.byte	0
	.byte	27
	.long	238
	.byte	13
	.long	125
	.byte	5
	.byte	0
	.byte	10
	.byte	6
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	18
	.byte	0
	.byte	33

	.long	234

	.byte	12
	.byte	28
	.byte	0
	.byte	33
	.long	303
	.byte	13
	.long	125
	.byte	7
	.byte	0
	.byte	5
	.byte	15
	.byte	5
	.byte	4
	.byte	14
	.long	243
	.byte	15
	.byte	27
	.byte	24
	.byte	1
	.byte	89
	.byte	16
	.byte	21
	.long	89
	.byte	1
	.byte	90
	.byte	0
	.byte	16
	.byte	22
	.long	89
	.byte	1
	.byte	91
	.byte	4
	.byte	16
	.byte	23
	.long	89
	.byte	1
	.byte	92
	.byte	8
	.byte	16
	.byte	24
	.long	89
	.byte	1
	.byte	93
	.byte	12
	.byte	16
	.byte	25
	.long	89
	.byte	1
	.byte	94
	.byte	16
	.byte	16
	.byte	26
	.long	89
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	14
	.long	308
	.byte	15
	.byte	59
	.byte	176
	.byte	1
	.byte	100
	.byte	16
	.byte	29
	.long	89
	.byte	1
	.byte	101
	.byte	0
	.byte	16
	.byte	30
	.long	89
	.byte	1
	.byte	102
	.byte	4
	.byte	16
	.byte	31
	.long	89
	.byte	1
	.byte	103
	.byte	8
	.byte	16
	.byte	32
	.long	89
	.byte	1
	.byte	104
	.byte	12
	.byte	16
	.byte	33
	.long	89
	.byte	1
	.byte	105
	.byte	16
	.byte	16
	.byte	34
	.long	89
	.byte	1
	.byte	106
	.byte	20
	.byte	16
	.byte	35
	.long	89
	.byte	1
	.byte	107
	.byte	24
	.byte	16
	.byte	36
	.long	89
	.byte	1
	.byte	108
	.byte	28
	.byte	16
	.byte	37
	.long	89
	.byte	1
	.byte	109
	.byte	32
	.byte	16
	.byte	24
	.long	89
	.byte	1
	.byte	110
	.byte	36
	.byte	16
	.byte	38
	.long	89
	.byte	1
	.byte	111
	.byte	40
	.byte	16
	.byte	39
	.long	89
	.byte	1
	.byte	112
	.byte	44
	.byte	16
	.byte	40
	.long	593
	.byte	1
	.byte	113
	.byte	48
	.byte	16
	.byte	41
	.long	89
	.byte	1
	.byte	114
	.byte	68
	.byte	16
	.byte	42
	.long	89
	.byte	1
	.byte	115
	.byte	72
	.byte	16
	.byte	21
	.long	89
	.byte	1
	.byte	116
	.byte	76
	.byte	16
	.byte	22
	.long	89
	.byte	1
	.byte	117
	.byte	80
	.byte	16
	.byte	43
	.long	89
	.byte	1
	.byte	118
	.byte	84
	.byte	16
	.byte	44
	.long	89
	.byte	1
	.byte	119
	.byte	88
	.byte	16
	.byte	45
	.long	89
	.byte	1
	.byte	120
	.byte	92
	.byte	16
	.byte	46
	.long	89
	.byte	1
	.byte	121
	.byte	96
	.byte	16
	.byte	47
	.long	605
	.byte	1
	.byte	122
	.byte	100
	.byte	16
	.byte	48
	.long	605
	.byte	1
	.byte	123
	.byte	116
	.byte	16
	.byte	49
	.long	89
	.byte	1
	.byte	124
	.byte	132
	.byte	16
	.byte	50
	.long	89
	.byte	1
	.byte	125
	.byte	136
	.byte	16
	.byte	23
	.long	89
	.byte	1
	.byte	126
	.byte	140
	.byte	16
	.byte	51
	.long	617
	.byte	1
	.byte	127
	.byte	144
	.byte	16
	.byte	54
	.long	617
	.byte	1
	.byte	128
	.byte	152
	.byte	16
	.byte	55
	.long	89
	.byte	1
	.byte	129
	.byte	160
	.byte	16
	.byte	56
	.long	89
	.byte	1
	.byte	130
	.byte	164
	.byte	16
	.byte	57
	.long	629
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	89
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	89
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	7
	.long	625
	.byte	53
	.byte	1
	.byte	10
	.byte	5
	.byte	52
	.byte	7
	.byte	8
	.byte	14
	.long	634
	.byte	17
	.byte	58

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
	.byte	2
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end2-.Lfunc_begin1
	.byte	3
	.byte	6
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	244
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
	.asciz	"drops"
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
	.asciz	"shared"
.Linfo_string15:
	.asciz	"int"
.Linfo_string16:
	.asciz	"drop"
.Linfo_string17:
	.asciz	"pass"
.Linfo_string18:
	.asciz	"both"
.Linfo_string19:
	.asciz	"x"
.Linfo_string20:
	.asciz	"ctx"
.Linfo_string21:
	.asciz	"data"
.Linfo_string22:
	.asciz	"data_end"
.Linfo_string23:
	.asciz	"data_meta"
.Linfo_string24:
	.asciz	"ingress_ifindex"
.Linfo_string25:
	.asciz	"rx_queue_index"
.Linfo_string26:
	.asciz	"egress_ifindex"
.Linfo_string27:
	.asciz	"xdp_md"
.Linfo_string28:
	.asciz	"skb"
.Linfo_string29:
	.asciz	"len"
.Linfo_string30:
	.asciz	"pkt_type"
.Linfo_string31:
	.asciz	"mark"
.Linfo_string32:
	.asciz	"queue_mapping"
.Linfo_string33:
	.asciz	"protocol"
.Linfo_string34:
	.asciz	"vlan_present"
.Linfo_string35:
	.asciz	"vlan_tci"
.Linfo_string36:
	.asciz	"vlan_proto"
.Linfo_string37:
	.asciz	"priority"
.Linfo_string38:
	.asciz	"ifindex"
.Linfo_string39:
	.asciz	"tc_index"
.Linfo_string40:
	.asciz	"cb"
.Linfo_string41:
	.asciz	"hash"
.Linfo_string42:
	.asciz	"tc_classid"
.Linfo_string43:
	.asciz	"napi_id"
.Linfo_string44:
	.asciz	"family"
.Linfo_string45:
	.asciz	"remote_ip4"
.Linfo_string46:
	.asciz	"local_ip4"
.Linfo_string47:
	.asciz	"remote_ip6"
.Linfo_string48:
	.asciz	"local_ip6"
.Linfo_string49:
	.asciz	"remote_port"
.Linfo_string50:
	.asciz	"local_port"
.Linfo_string51:
	.asciz	"flow_keys"
.Linfo_string52:
	.asciz	"unsigned long long"
.Linfo_string53:
	.asciz	"u64"
.Linfo_string54:
	.asciz	"tstamp"
.Linfo_string55:
	.asciz	"wire_len"
.Linfo_string56:
	.asciz	"gso_segs"
.Linfo_string57:
	.asciz	"sk"
.Linfo_string58:
	.asciz	"bpf_sock"
.Linfo_string59:
	.asciz	"__sk_buff"
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
	.long	.Linfo_string50
	.long	.Linfo_string51
	.long	.Linfo_string52
	.long	.Linfo_string53
	.long	.Linfo_string54
	.long	.Linfo_string55
	.long	.Linfo_string56
	.long	.Linfo_string57
	.long	.Linfo_string58
	.long	.Linfo_string59
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	drops
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Ltmp16
	.quad	.Lfunc_begin3
	.quad	.Ltmp22
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	900
	.long	900
	.long	591
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
	.long	59
	.long	67108870
	.long	24
	.long	66
	.long	6
	.long	0
	.long	71
	.long	6
	.long	32
	.long	80
	.long	6
	.long	64
	.long	90
	.long	6
	.long	96
	.long	106
	.long	6
	.long	128
	.long	121
	.long	6
	.long	160
	.long	136
	.long	134217728
	.long	7
	.long	140
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	1
	.long	153
	.long	4
	.long	157
	.long	201326593
	.long	8
	.long	0
	.long	218103809
	.long	1
	.long	153
	.long	4
	.long	194
	.long	201326593
	.long	10
	.long	0
	.long	33554432
	.long	13
	.long	229
	.long	67108895
	.long	176
	.long	239
	.long	6
	.long	0
	.long	243
	.long	6
	.long	32
	.long	252
	.long	6
	.long	64
	.long	257
	.long	6
	.long	96
	.long	271
	.long	6
	.long	128
	.long	280
	.long	6
	.long	160
	.long	293
	.long	6
	.long	192
	.long	302
	.long	6
	.long	224
	.long	313
	.long	6
	.long	256
	.long	90
	.long	6
	.long	288
	.long	322
	.long	6
	.long	320
	.long	330
	.long	6
	.long	352
	.long	339
	.long	14
	.long	384
	.long	342
	.long	6
	.long	544
	.long	347
	.long	6
	.long	576
	.long	66
	.long	6
	.long	608
	.long	71
	.long	6
	.long	640
	.long	358
	.long	6
	.long	672
	.long	366
	.long	6
	.long	704
	.long	373
	.long	6
	.long	736
	.long	384
	.long	6
	.long	768
	.long	394
	.long	16
	.long	800
	.long	405
	.long	16
	.long	928
	.long	415
	.long	6
	.long	1056
	.long	427
	.long	6
	.long	1088
	.long	80
	.long	6
	.long	1120
	.long	438
	.long	17
	.long	1152
	.long	448
	.long	17
	.long	1216
	.long	455
	.long	6
	.long	1280
	.long	464
	.long	6
	.long	1312
	.long	473
	.long	19
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	15
	.long	5
	.long	476
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	15
	.long	4
	.long	496
	.long	134217728
	.long	18
	.long	500
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	20
	.long	519
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	1
	.long	528
	.long	12
	.long	532
	.long	201326593
	.long	21
	.long	559
	.long	234881024
	.long	6
	.long	1
	.long	565
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	15
	.long	4
	.long	570
	.long	234881024
	.long	25
	.long	1
	.long	578
	.long	251658241
	.long	0
	.long	23
	.long	drops
	.long	4
	.long	583
	.long	251658241
	.long	0
	.long	26
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"shared"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x * 10;"
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
	.ascii	"drop"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"\tdrops++;"
	.byte	0
	.ascii	"\treturn XDP_DROP;"
	.byte	0
	.ascii	"pass"
	.byte	0
	.ascii	"\treturn shared(0) + XDP_PASS;"
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
	.ascii	"both"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn shared(3);"
	.byte	0
	.ascii	"drops"
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
	.long	60
	.long	60
	.long	220
	.long	280
	.long	0
	.long	8
	.long	14
	.long	1
	.long	.Lfunc_begin0
	.long	3
	.long	162
	.long	2
	.long	.Lfunc_begin1
	.long	9
	.long	.Lfunc_begin2
	.long	11
	.long	537
	.long	1
	.long	.Lfunc_begin3
	.long	22
	.long	16
	.long	14
	.long	3
	.long	.Ltmp0
	.long	20
	.long	26
	.long	15362
	.long	.Ltmp3
	.long	20
	.long	43
	.long	16395
	.long	.Ltmp6
	.long	20
	.long	43
	.long	16386
	.long	162
	.long	7
	.long	.Ltmp9
	.long	20
	.long	166
	.long	22535
	.long	.Ltmp10
	.long	20
	.long	166
	.long	22535
	.long	.Ltmp11
	.long	20
	.long	166
	.long	22535
	.long	.Ltmp12
	.long	20
	.long	176
	.long	23554
	.long	.Ltmp15
	.long	20
	.long	199
	.long	29705
	.long	.Ltmp17
	.long	20
	.long	199
	.long	29715
	.long	.Ltmp18
	.long	20
	.long	199
	.long	29698
	.long	537
	.long	2
	.long	.Ltmp21
	.long	20
	.long	540
	.long	35849
	.long	.Ltmp23
	.long	20
	.long	540
	.long	35842
	.addrsig
	.addrsig_sym drop
	.addrsig_sym pass
	.addrsig_sym both
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
