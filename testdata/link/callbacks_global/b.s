	.file	"b.c"
	.file	0 "." "b.c" md5 0x21c6a1838edcbb7b19e6b839f7828b94
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	other
	.p2align	3
	.type	other,@function
other:
.Lfunc_begin0:
	.loc	0 7 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w0 = w1
.Ltmp0:
.Ltmp1:
	.loc	0 8 11 prologue_end
.Ltmp2:
	w0 &= 1
.Ltmp3:
.Ltmp4:
	.loc	0 8 2 is_stmt 0
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	other, .Lfunc_end0-other
	.cfi_endproc

	.globl	shared
	.p2align	3
	.type	shared,@function
shared:
.Lfunc_begin1:
	.loc	0 12 0 is_stmt 1
	.cfi_startproc
	w0 = w1
.Ltmp8:
.Ltmp9:
	.loc	0 13 11 prologue_end
.Ltmp10:
	w0 &= 2
.Ltmp11:
.Ltmp12:
	.loc	0 13 2 is_stmt 0
.Ltmp13:
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end1:
	.size	shared, .Lfunc_end1-shared
	.cfi_endproc

	.weak	weak_one
	.p2align	3
	.type	weak_one,@function
weak_one:
.Lfunc_begin2:
	.loc	0 17 0 is_stmt 1
	.cfi_startproc
	w0 = w1
.Ltmp16:
.Ltmp17:
	.loc	0 18 11 prologue_end
.Ltmp18:
	w0 &= 4
.Ltmp19:
.Ltmp20:
	.loc	0 18 2 is_stmt 0
.Ltmp21:
	exit
.Ltmp22:
.Ltmp23:
.Lfunc_end2:
	.size	weak_one, .Lfunc_end2-weak_one
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	more
	.p2align	3
	.type	more,@function
more:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 24 9 prologue_end is_stmt 1
.Ltmp24:
	w1 = 5
	r2 = shared ll
	r3 = 0
	r4 = 0
	call 181
.Ltmp25:
	.loc	0 24 2
.Ltmp26:
	exit
.Ltmp27:
.Ltmp28:
.Lfunc_end3:
	.size	more, .Lfunc_end3-more
	.cfi_endproc

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
	.byte	1
	.byte	0
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp3-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	0
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp8-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	0
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp16-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp16-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
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
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	3
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	5
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
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
	.byte	15
	.byte	0
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
	.byte	14
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
	.byte	15
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	17
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
	.byte	18
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
	.long	57
	.byte	1
	.byte	208
	.ascii	"\265\001"
	.byte	3
	.long	62
	.byte	4
	.long	88

	.byte	5
	.long	92
	.byte	5
	.long	104
	.byte	5
	.long	104
	.byte	5
	.long	105
	.byte	0
	.byte	6
	.byte	4
	.byte	5
	.byte	8
	.byte	7
	.long	100
	.byte	6
	.byte	1
	.byte	9
	.byte	6
	.byte	5
	.byte	7
	.byte	4
	.byte	8
	.byte	7
	.long	113
	.byte	8
	.byte	1
	.byte	10
	.byte	6
	.byte	7
	.byte	7
	.byte	8
	.byte	9
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	6

	.long	244

	.byte	10
	.byte	0
	.byte	14
	.byte	0
	.byte	6
	.long	92
	.byte	11
	.byte	1
	.byte	82
	.byte	15
	.byte	0
	.byte	6
	.long	104
	.byte	0
	.byte	9
	.byte	1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	11

	.long	244

	.byte	10
	.byte	1
	.byte	14
	.byte	0
	.byte	11
	.long	92
	.byte	12
	.byte	15
	.byte	0
	.byte	11
	.long	104
	.byte	0
	.byte	9
	.byte	2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	16

	.long	244

	.byte	10
	.byte	2
	.byte	14
	.byte	0
	.byte	16
	.long	92
	.byte	11
	.byte	1
	.byte	82
	.byte	15
	.byte	0
	.byte	16
	.long	104
	.byte	0
	.byte	9
	.byte	3
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	22

	.long	244

	.byte	12
	.byte	16
	.byte	0
	.byte	22
	.long	248
	.byte	0
	.byte	6
	.byte	10
	.byte	5
	.byte	4
	.byte	3
	.long	253
	.byte	13
	.byte	50
	.byte	176
	.byte	1
	.byte	100
	.byte	14
	.byte	17
	.long	92
	.byte	1
	.byte	101
	.byte	0
	.byte	14
	.byte	18
	.long	92
	.byte	1
	.byte	102
	.byte	4
	.byte	14
	.byte	19
	.long	92
	.byte	1
	.byte	103
	.byte	8
	.byte	14
	.byte	20
	.long	92
	.byte	1
	.byte	104
	.byte	12
	.byte	14
	.byte	21
	.long	92
	.byte	1
	.byte	105
	.byte	16
	.byte	14
	.byte	22
	.long	92
	.byte	1
	.byte	106
	.byte	20
	.byte	14
	.byte	23
	.long	92
	.byte	1
	.byte	107
	.byte	24
	.byte	14
	.byte	24
	.long	92
	.byte	1
	.byte	108
	.byte	28
	.byte	14
	.byte	25
	.long	92
	.byte	1
	.byte	109
	.byte	32
	.byte	14
	.byte	26
	.long	92
	.byte	1
	.byte	110
	.byte	36
	.byte	14
	.byte	27
	.long	92
	.byte	1
	.byte	111
	.byte	40
	.byte	14
	.byte	28
	.long	92
	.byte	1
	.byte	112
	.byte	44
	.byte	14
	.byte	29
	.long	538
	.byte	1
	.byte	113
	.byte	48
	.byte	14
	.byte	31
	.long	92
	.byte	1
	.byte	114
	.byte	68
	.byte	14
	.byte	32
	.long	92
	.byte	1
	.byte	115
	.byte	72
	.byte	14
	.byte	33
	.long	92
	.byte	1
	.byte	116
	.byte	76
	.byte	14
	.byte	34
	.long	92
	.byte	1
	.byte	117
	.byte	80
	.byte	14
	.byte	35
	.long	92
	.byte	1
	.byte	118
	.byte	84
	.byte	14
	.byte	36
	.long	92
	.byte	1
	.byte	119
	.byte	88
	.byte	14
	.byte	37
	.long	92
	.byte	1
	.byte	120
	.byte	92
	.byte	14
	.byte	38
	.long	92
	.byte	1
	.byte	121
	.byte	96
	.byte	14
	.byte	39
	.long	554
	.byte	1
	.byte	122
	.byte	100
	.byte	14
	.byte	40
	.long	554
	.byte	1
	.byte	123
	.byte	116
	.byte	14
	.byte	41
	.long	92
	.byte	1
	.byte	124
	.byte	132
	.byte	14
	.byte	42
	.long	92
	.byte	1
	.byte	125
	.byte	136
	.byte	14
	.byte	43
	.long	92
	.byte	1
	.byte	126
	.byte	140
	.byte	14
	.byte	44
	.long	105
	.byte	1
	.byte	127
	.byte	144
	.byte	14
	.byte	45
	.long	105
	.byte	1
	.byte	128
	.byte	152
	.byte	14
	.byte	46
	.long	92
	.byte	1
	.byte	129
	.byte	160
	.byte	14
	.byte	47
	.long	92
	.byte	1
	.byte	130
	.byte	164
	.byte	14
	.byte	48
	.long	566
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	15
	.long	92
	.byte	16
	.long	550
	.byte	5
	.byte	0
	.byte	17
	.byte	30
	.byte	8
	.byte	7
	.byte	15
	.long	92
	.byte	16
	.long	550
	.byte	4
	.byte	0
	.byte	3
	.long	571
	.byte	18
	.byte	49

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
	.byte	0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	208
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
	.asciz	"bpf_loop"
.Linfo_string4:
	.asciz	"long"
.Linfo_string5:
	.asciz	"unsigned int"
.Linfo_string6:
	.asciz	"u32"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"other"
.Linfo_string10:
	.asciz	"int"
.Linfo_string11:
	.asciz	"shared"
.Linfo_string12:
	.asciz	"weak_one"
.Linfo_string13:
	.asciz	"more"
.Linfo_string14:
	.asciz	"i"
.Linfo_string15:
	.asciz	"ctx"
.Linfo_string16:
	.asciz	"skb"
.Linfo_string17:
	.asciz	"len"
.Linfo_string18:
	.asciz	"pkt_type"
.Linfo_string19:
	.asciz	"mark"
.Linfo_string20:
	.asciz	"queue_mapping"
.Linfo_string21:
	.asciz	"protocol"
.Linfo_string22:
	.asciz	"vlan_present"
.Linfo_string23:
	.asciz	"vlan_tci"
.Linfo_string24:
	.asciz	"vlan_proto"
.Linfo_string25:
	.asciz	"priority"
.Linfo_string26:
	.asciz	"ingress_ifindex"
.Linfo_string27:
	.asciz	"ifindex"
.Linfo_string28:
	.asciz	"tc_index"
.Linfo_string29:
	.asciz	"cb"
.Linfo_string30:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string31:
	.asciz	"hash"
.Linfo_string32:
	.asciz	"tc_classid"
.Linfo_string33:
	.asciz	"data"
.Linfo_string34:
	.asciz	"data_end"
.Linfo_string35:
	.asciz	"napi_id"
.Linfo_string36:
	.asciz	"family"
.Linfo_string37:
	.asciz	"remote_ip4"
.Linfo_string38:
	.asciz	"local_ip4"
.Linfo_string39:
	.asciz	"remote_ip6"
.Linfo_string40:
	.asciz	"local_ip6"
.Linfo_string41:
	.asciz	"remote_port"
.Linfo_string42:
	.asciz	"local_port"
.Linfo_string43:
	.asciz	"data_meta"
.Linfo_string44:
	.asciz	"flow_keys"
.Linfo_string45:
	.asciz	"tstamp"
.Linfo_string46:
	.asciz	"wire_len"
.Linfo_string47:
	.asciz	"gso_segs"
.Linfo_string48:
	.asciz	"sk"
.Linfo_string49:
	.asciz	"bpf_sock"
.Linfo_string50:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	720
	.long	720
	.long	591
	.long	1
	.long	134217728
	.long	2
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103810
	.long	5
	.long	18
	.long	1
	.long	20
	.long	3
	.long	24
	.long	16777216
	.long	4
	.long	16777248
	.long	28
	.long	201326593
	.long	4
	.long	0
	.long	218103810
	.long	5
	.long	18
	.long	1
	.long	20
	.long	3
	.long	89
	.long	201326593
	.long	7
	.long	0
	.long	218103810
	.long	5
	.long	18
	.long	1
	.long	20
	.long	3
	.long	140
	.long	201326593
	.long	9
	.long	0
	.long	33554432
	.long	12
	.long	202
	.long	67108895
	.long	176
	.long	212
	.long	1
	.long	0
	.long	216
	.long	1
	.long	32
	.long	225
	.long	1
	.long	64
	.long	230
	.long	1
	.long	96
	.long	244
	.long	1
	.long	128
	.long	253
	.long	1
	.long	160
	.long	266
	.long	1
	.long	192
	.long	275
	.long	1
	.long	224
	.long	286
	.long	1
	.long	256
	.long	295
	.long	1
	.long	288
	.long	311
	.long	1
	.long	320
	.long	319
	.long	1
	.long	352
	.long	328
	.long	13
	.long	384
	.long	331
	.long	1
	.long	544
	.long	336
	.long	1
	.long	576
	.long	347
	.long	1
	.long	608
	.long	352
	.long	1
	.long	640
	.long	361
	.long	1
	.long	672
	.long	369
	.long	1
	.long	704
	.long	376
	.long	1
	.long	736
	.long	387
	.long	1
	.long	768
	.long	397
	.long	15
	.long	800
	.long	408
	.long	15
	.long	928
	.long	418
	.long	1
	.long	1056
	.long	430
	.long	1
	.long	1088
	.long	441
	.long	1
	.long	1120
	.long	451
	.long	16
	.long	1152
	.long	461
	.long	16
	.long	1216
	.long	468
	.long	1
	.long	1280
	.long	477
	.long	1
	.long	1312
	.long	486
	.long	18
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	1
	.long	14
	.long	5
	.long	489
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	1
	.long	14
	.long	4
	.long	509
	.long	134217728
	.long	17
	.long	513
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	19
	.long	532
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	5
	.long	541
	.long	11
	.long	545
	.long	201326593
	.long	20
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.byte	105
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"other"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"int other(u32 i, void *ctx)"
	.byte	0
	.ascii	"\treturn i & 1;"
	.byte	0
	.ascii	"shared"
	.byte	0
	.ascii	"int shared(u32 i, void *ctx)"
	.byte	0
	.ascii	"\treturn i & 2;"
	.byte	0
	.ascii	"weak_one"
	.byte	0
	.ascii	"__weak int weak_one(u32 i, void *ctx)"
	.byte	0
	.ascii	"\treturn i & 4;"
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
	.ascii	"more"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn bpf_loop(5, shared, NULL, 0);"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	52
	.long	52
	.long	196
	.long	248
	.long	0
	.long	8
	.long	34
	.long	3
	.long	.Lfunc_begin0
	.long	6
	.long	.Lfunc_begin1
	.long	8
	.long	.Lfunc_begin2
	.long	10
	.long	550
	.long	1
	.long	.Lfunc_begin3
	.long	21
	.long	16
	.long	34
	.long	9
	.long	.Lfunc_begin0
	.long	40
	.long	46
	.long	6144
	.long	.Ltmp2
	.long	40
	.long	74
	.long	8203
	.long	.Ltmp5
	.long	40
	.long	74
	.long	8194
	.long	.Lfunc_begin1
	.long	40
	.long	96
	.long	11264
	.long	.Ltmp10
	.long	40
	.long	125
	.long	13323
	.long	.Ltmp13
	.long	40
	.long	125
	.long	13314
	.long	.Lfunc_begin2
	.long	40
	.long	149
	.long	16384
	.long	.Ltmp18
	.long	40
	.long	187
	.long	18443
	.long	.Ltmp21
	.long	40
	.long	187
	.long	18434
	.long	550
	.long	2
	.long	.Ltmp24
	.long	40
	.long	553
	.long	24585
	.long	.Ltmp26
	.long	40
	.long	553
	.long	24578
	.addrsig
	.addrsig_sym shared
	.addrsig_sym more
	.section	.debug_line,"",@progbits
.Lline_table_start0:
