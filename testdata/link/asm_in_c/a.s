	.file	"a.c"

	.text
	.globl	in_asm
	.type	in_asm,@function
in_asm:
	r0 = r1
	r0 += 7
	exit
.Ltmp0:
	.size	in_asm, .Ltmp0-in_asm


	.file	0 "." "a.c" md5 0x04f1f5a6491a4345101a4bbe8ad78afe
	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 29 26 prologue_end
.Ltmp1:
	w1 = *(u32 *)(r1 + 0)
.Ltmp2:
.Ltmp3:
	.loc	0 29 14 is_stmt 0
.Ltmp4:
	call in_asm
.Ltmp5:
	.loc	0 29 9 is_stmt 1
.Ltmp6:
	w1 = w0
	call in_c
.Ltmp7:
	.loc	0 29 2
.Ltmp8:
	exit
.Ltmp9:
.Ltmp10:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

	.text
	.p2align	3
	.type	in_c,@function
in_c:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 22 2 prologue_end
.Ltmp11:
	r0 = w1
	#APP
	#NO_APP
.Ltmp12:
.Ltmp13:
	.loc	0 23 11
.Ltmp14:
	w0 += 1
.Ltmp15:
.Ltmp16:
	.loc	0 23 2 is_stmt 0
.Ltmp17:
	exit
.Ltmp18:
.Ltmp19:
.Lfunc_end1:
	.size	in_c, .Lfunc_end1-in_c
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
	.byte	3
	.byte	1
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp12-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin1
	.uleb128 .Ltmp15-.Lfunc_begin1
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
	.byte	11
	.byte	5
	.byte	0
	.byte	73
	.byte	19
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
	.byte	32
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
	.byte	27

	.long	129

	.byte	8
	.byte	0
	.byte	10
	.byte	0
	.byte	27
	.long	158
	.byte	9
	.long	115
	.byte	2
	.byte	9
	.long	133
	.byte	3
	.byte	0
	.byte	10
	.byte	6
	.byte	0
	.byte	18

	.long	129


	.byte	11
	.long	129
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	12
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	20

	.long	129
	.byte	8
	.byte	1
	.byte	48
	.byte	0
	.byte	20
	.long	129
	.byte	0
	.byte	13
	.long	163
	.byte	14
	.byte	47
	.byte	176
	.byte	1
	.byte	100
	.byte	15
	.byte	11
	.long	448
	.byte	1
	.byte	101
	.byte	0
	.byte	15
	.byte	14
	.long	448
	.byte	1
	.byte	102
	.byte	4
	.byte	15
	.byte	15
	.long	448
	.byte	1
	.byte	103
	.byte	8
	.byte	15
	.byte	16
	.long	448
	.byte	1
	.byte	104
	.byte	12
	.byte	15
	.byte	17
	.long	448
	.byte	1
	.byte	105
	.byte	16
	.byte	15
	.byte	18
	.long	448
	.byte	1
	.byte	106
	.byte	20
	.byte	15
	.byte	19
	.long	448
	.byte	1
	.byte	107
	.byte	24
	.byte	15
	.byte	20
	.long	448
	.byte	1
	.byte	108
	.byte	28
	.byte	15
	.byte	21
	.long	448
	.byte	1
	.byte	109
	.byte	32
	.byte	15
	.byte	22
	.long	448
	.byte	1
	.byte	110
	.byte	36
	.byte	15
	.byte	23
	.long	448
	.byte	1
	.byte	111
	.byte	40
	.byte	15
	.byte	24
	.long	448
	.byte	1
	.byte	112
	.byte	44
	.byte	15
	.byte	25
	.long	460
	.byte	1
	.byte	113
	.byte	48
	.byte	15
	.byte	26
	.long	448
	.byte	1
	.byte	114
	.byte	68
	.byte	15
	.byte	27
	.long	448
	.byte	1
	.byte	115
	.byte	72
	.byte	15
	.byte	28
	.long	448
	.byte	1
	.byte	116
	.byte	76
	.byte	15
	.byte	29
	.long	448
	.byte	1
	.byte	117
	.byte	80
	.byte	15
	.byte	30
	.long	448
	.byte	1
	.byte	118
	.byte	84
	.byte	15
	.byte	31
	.long	448
	.byte	1
	.byte	119
	.byte	88
	.byte	15
	.byte	32
	.long	448
	.byte	1
	.byte	120
	.byte	92
	.byte	15
	.byte	33
	.long	448
	.byte	1
	.byte	121
	.byte	96
	.byte	15
	.byte	34
	.long	472
	.byte	1
	.byte	122
	.byte	100
	.byte	15
	.byte	35
	.long	472
	.byte	1
	.byte	123
	.byte	116
	.byte	15
	.byte	36
	.long	448
	.byte	1
	.byte	124
	.byte	132
	.byte	15
	.byte	37
	.long	448
	.byte	1
	.byte	125
	.byte	136
	.byte	15
	.byte	38
	.long	448
	.byte	1
	.byte	126
	.byte	140
	.byte	15
	.byte	39
	.long	484
	.byte	1
	.byte	127
	.byte	144
	.byte	15
	.byte	42
	.long	484
	.byte	1
	.byte	128
	.byte	152
	.byte	15
	.byte	43
	.long	448
	.byte	1
	.byte	129
	.byte	160
	.byte	15
	.byte	44
	.long	448
	.byte	1
	.byte	130
	.byte	164
	.byte	15
	.byte	45
	.long	496
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	16
	.long	456
	.byte	13
	.byte	1
	.byte	9
	.byte	5
	.byte	12
	.byte	7
	.byte	4
	.byte	3
	.long	448
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	448
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	16
	.long	492
	.byte	41
	.byte	1
	.byte	10
	.byte	5
	.byte	40
	.byte	7
	.byte	8
	.byte	13
	.long	501
	.byte	17
	.byte	46

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
	.long	200
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
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
	.asciz	"in_asm"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"first"
.Linfo_string9:
	.asciz	"in_c"
.Linfo_string10:
	.asciz	"skb"
.Linfo_string11:
	.asciz	"len"
.Linfo_string12:
	.asciz	"unsigned int"
.Linfo_string13:
	.asciz	"u32"
.Linfo_string14:
	.asciz	"pkt_type"
.Linfo_string15:
	.asciz	"mark"
.Linfo_string16:
	.asciz	"queue_mapping"
.Linfo_string17:
	.asciz	"protocol"
.Linfo_string18:
	.asciz	"vlan_present"
.Linfo_string19:
	.asciz	"vlan_tci"
.Linfo_string20:
	.asciz	"vlan_proto"
.Linfo_string21:
	.asciz	"priority"
.Linfo_string22:
	.asciz	"ingress_ifindex"
.Linfo_string23:
	.asciz	"ifindex"
.Linfo_string24:
	.asciz	"tc_index"
.Linfo_string25:
	.asciz	"cb"
.Linfo_string26:
	.asciz	"hash"
.Linfo_string27:
	.asciz	"tc_classid"
.Linfo_string28:
	.asciz	"data"
.Linfo_string29:
	.asciz	"data_end"
.Linfo_string30:
	.asciz	"napi_id"
.Linfo_string31:
	.asciz	"family"
.Linfo_string32:
	.asciz	"remote_ip4"
.Linfo_string33:
	.asciz	"local_ip4"
.Linfo_string34:
	.asciz	"remote_ip6"
.Linfo_string35:
	.asciz	"local_ip6"
.Linfo_string36:
	.asciz	"remote_port"
.Linfo_string37:
	.asciz	"local_port"
.Linfo_string38:
	.asciz	"data_meta"
.Linfo_string39:
	.asciz	"flow_keys"
.Linfo_string40:
	.asciz	"unsigned long long"
.Linfo_string41:
	.asciz	"u64"
.Linfo_string42:
	.asciz	"tstamp"
.Linfo_string43:
	.asciz	"wire_len"
.Linfo_string44:
	.asciz	"gso_segs"
.Linfo_string45:
	.asciz	"sk"
.Linfo_string46:
	.asciz	"bpf_sock"
.Linfo_string47:
	.asciz	"__sk_buff"
.Linfo_string48:
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
	.quad	.Ltmp7
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	732
	.long	732
	.long	485
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
	.long	0
	.long	13
	.long	412
	.long	201326594
	.long	15
	.long	0
	.long	218103809
	.long	13
	.long	419
	.long	13
	.long	421
	.long	201326592
	.long	17
	.long	464
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	6
	.long	4
	.long	469
	.long	234881024
	.long	20
	.long	1
	.long	477
	.long	251658241
	.long	0
	.long	21
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
	.ascii	"first"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\treturn in_c(in_asm(skb->len));"
	.byte	0
	.ascii	"in_asm"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"in_c"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x + 1;"
	.byte	0
	.ascii	"char"
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
	.long	371
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	426
	.long	1
	.long	.Lfunc_begin1
	.long	18
	.long	16
	.long	371
	.long	4
	.long	.Ltmp1
	.long	374
	.long	380
	.long	29722
	.long	.Ltmp4
	.long	374
	.long	380
	.long	29710
	.long	.Ltmp6
	.long	374
	.long	380
	.long	29705
	.long	.Ltmp8
	.long	374
	.long	380
	.long	29698
	.long	426
	.long	3
	.long	.Ltmp11
	.long	374
	.long	432
	.long	22530
	.long	.Ltmp14
	.long	374
	.long	449
	.long	23563
	.long	.Ltmp17
	.long	374
	.long	449
	.long	23554
	.addrsig
	.addrsig_sym first
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
