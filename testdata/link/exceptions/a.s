	.file	"a.c"
	.file	0 "." "a.c" md5 0x5842a3cc6bbd6adac4832c3bae1733ed
	.text
	.globl	caught
	.p2align	3
	.type	caught,@function
caught:
.Lfunc_begin0:
	.loc	0 11 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r0 = r1
.Ltmp0:
.Ltmp1:
	.loc	0 12 9 prologue_end
.Ltmp2:
	w0 *= 10
.Ltmp3:
.Ltmp4:
	.loc	0 12 2 is_stmt 0
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	caught, .Lfunc_end0-caught
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 18 2 prologue_end is_stmt 1
.Ltmp8:
	call check
.Ltmp9:
.Ltmp10:
	.loc	0 19 2
.Ltmp11:
	w0 = -1
	exit
.Ltmp12:
.Ltmp13:
.Lfunc_end1:
	.size	first, .Lfunc_end1-first
	.cfi_endproc
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198

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
	.long	2
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	1
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
	.byte	3
	.byte	2
	.uleb128 .Ltmp9-.Lfunc_begin1
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
	.ascii	"\200\300\001"
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	37
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
	.byte	5
	.byte	0
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
	.byte	22
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

	.byte	45
	.byte	0
	.byte	10

	.long	151

	.byte	8
	.byte	0
	.byte	49
	.byte	0
	.byte	10
	.long	481
	.byte	0
	.byte	7
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	46
	.byte	0
	.byte	16

	.long	151

	.byte	8
	.byte	1
	.byte	50
	.byte	0
	.byte	16
	.long	155
	.byte	9
	.long	137
	.byte	3
	.byte	10
	.byte	47
	.byte	48
	.byte	0
	.byte	11
	.byte	6
	.byte	0
	.byte	8

	.long	151


	.byte	12
	.long	155
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	13
	.long	160
	.byte	14
	.byte	44
	.byte	176
	.byte	1
	.byte	100
	.byte	15
	.byte	8
	.long	445
	.byte	1
	.byte	101
	.byte	0
	.byte	15
	.byte	11
	.long	445
	.byte	1
	.byte	102
	.byte	4
	.byte	15
	.byte	12
	.long	445
	.byte	1
	.byte	103
	.byte	8
	.byte	15
	.byte	13
	.long	445
	.byte	1
	.byte	104
	.byte	12
	.byte	15
	.byte	14
	.long	445
	.byte	1
	.byte	105
	.byte	16
	.byte	15
	.byte	15
	.long	445
	.byte	1
	.byte	106
	.byte	20
	.byte	15
	.byte	16
	.long	445
	.byte	1
	.byte	107
	.byte	24
	.byte	15
	.byte	17
	.long	445
	.byte	1
	.byte	108
	.byte	28
	.byte	15
	.byte	18
	.long	445
	.byte	1
	.byte	109
	.byte	32
	.byte	15
	.byte	19
	.long	445
	.byte	1
	.byte	110
	.byte	36
	.byte	15
	.byte	20
	.long	445
	.byte	1
	.byte	111
	.byte	40
	.byte	15
	.byte	21
	.long	445
	.byte	1
	.byte	112
	.byte	44
	.byte	15
	.byte	22
	.long	457
	.byte	1
	.byte	113
	.byte	48
	.byte	15
	.byte	23
	.long	445
	.byte	1
	.byte	114
	.byte	68
	.byte	15
	.byte	24
	.long	445
	.byte	1
	.byte	115
	.byte	72
	.byte	15
	.byte	25
	.long	445
	.byte	1
	.byte	116
	.byte	76
	.byte	15
	.byte	26
	.long	445
	.byte	1
	.byte	117
	.byte	80
	.byte	15
	.byte	27
	.long	445
	.byte	1
	.byte	118
	.byte	84
	.byte	15
	.byte	28
	.long	445
	.byte	1
	.byte	119
	.byte	88
	.byte	15
	.byte	29
	.long	445
	.byte	1
	.byte	120
	.byte	92
	.byte	15
	.byte	30
	.long	445
	.byte	1
	.byte	121
	.byte	96
	.byte	15
	.byte	31
	.long	469
	.byte	1
	.byte	122
	.byte	100
	.byte	15
	.byte	32
	.long	469
	.byte	1
	.byte	123
	.byte	116
	.byte	15
	.byte	33
	.long	445
	.byte	1
	.byte	124
	.byte	132
	.byte	15
	.byte	34
	.long	445
	.byte	1
	.byte	125
	.byte	136
	.byte	15
	.byte	35
	.long	445
	.byte	1
	.byte	126
	.byte	140
	.byte	15
	.byte	36
	.long	481
	.byte	1
	.byte	127
	.byte	144
	.byte	15
	.byte	39
	.long	481
	.byte	1
	.byte	128
	.byte	152
	.byte	15
	.byte	40
	.long	445
	.byte	1
	.byte	129
	.byte	160
	.byte	15
	.byte	41
	.long	445
	.byte	1
	.byte	130
	.byte	164
	.byte	15
	.byte	42
	.long	493
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	16
	.long	453
	.byte	10
	.byte	1
	.byte	9
	.byte	5
	.byte	9
	.byte	7
	.byte	4
	.byte	3
	.long	445
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	445
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	16
	.long	489
	.byte	38
	.byte	1
	.byte	10
	.byte	5
	.byte	37
	.byte	7
	.byte	8
	.byte	13
	.long	498
	.byte	17
	.byte	43

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
	.byte	2
	.uleb128 .Lfunc_end1-.Lfunc_begin1
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
	.asciz	"check"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"len"
.Linfo_string9:
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"u32"
.Linfo_string11:
	.asciz	"pkt_type"
.Linfo_string12:
	.asciz	"mark"
.Linfo_string13:
	.asciz	"queue_mapping"
.Linfo_string14:
	.asciz	"protocol"
.Linfo_string15:
	.asciz	"vlan_present"
.Linfo_string16:
	.asciz	"vlan_tci"
.Linfo_string17:
	.asciz	"vlan_proto"
.Linfo_string18:
	.asciz	"priority"
.Linfo_string19:
	.asciz	"ingress_ifindex"
.Linfo_string20:
	.asciz	"ifindex"
.Linfo_string21:
	.asciz	"tc_index"
.Linfo_string22:
	.asciz	"cb"
.Linfo_string23:
	.asciz	"hash"
.Linfo_string24:
	.asciz	"tc_classid"
.Linfo_string25:
	.asciz	"data"
.Linfo_string26:
	.asciz	"data_end"
.Linfo_string27:
	.asciz	"napi_id"
.Linfo_string28:
	.asciz	"family"
.Linfo_string29:
	.asciz	"remote_ip4"
.Linfo_string30:
	.asciz	"local_ip4"
.Linfo_string31:
	.asciz	"remote_ip6"
.Linfo_string32:
	.asciz	"local_ip6"
.Linfo_string33:
	.asciz	"remote_port"
.Linfo_string34:
	.asciz	"local_port"
.Linfo_string35:
	.asciz	"data_meta"
.Linfo_string36:
	.asciz	"flow_keys"
.Linfo_string37:
	.asciz	"unsigned long long"
.Linfo_string38:
	.asciz	"u64"
.Linfo_string39:
	.asciz	"tstamp"
.Linfo_string40:
	.asciz	"wire_len"
.Linfo_string41:
	.asciz	"gso_segs"
.Linfo_string42:
	.asciz	"sk"
.Linfo_string43:
	.asciz	"bpf_sock"
.Linfo_string44:
	.asciz	"__sk_buff"
.Linfo_string45:
	.asciz	"caught"
.Linfo_string46:
	.asciz	"first"
.Linfo_string47:
	.asciz	"btf_decl_tag"
.Linfo_string48:
	.asciz	"exception_callback:caught"
.Linfo_string49:
	.asciz	"cookie"
.Linfo_string50:
	.asciz	"skb"
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
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp9
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	748
	.long	748
	.long	533
	.long	1
	.long	134217728
	.long	2
	.long	5
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	4
	.long	24
	.long	1
	.long	31
	.long	16777216
	.long	4
	.long	16777248
	.long	35
	.long	201326593
	.long	3
	.long	0
	.long	33554432
	.long	7
	.long	109
	.long	67108895
	.long	176
	.long	119
	.long	8
	.long	0
	.long	123
	.long	8
	.long	32
	.long	132
	.long	8
	.long	64
	.long	137
	.long	8
	.long	96
	.long	151
	.long	8
	.long	128
	.long	160
	.long	8
	.long	160
	.long	173
	.long	8
	.long	192
	.long	182
	.long	8
	.long	224
	.long	193
	.long	8
	.long	256
	.long	202
	.long	8
	.long	288
	.long	218
	.long	8
	.long	320
	.long	226
	.long	8
	.long	352
	.long	235
	.long	10
	.long	384
	.long	238
	.long	8
	.long	544
	.long	243
	.long	8
	.long	576
	.long	254
	.long	8
	.long	608
	.long	259
	.long	8
	.long	640
	.long	268
	.long	8
	.long	672
	.long	276
	.long	8
	.long	704
	.long	283
	.long	8
	.long	736
	.long	294
	.long	8
	.long	768
	.long	304
	.long	12
	.long	800
	.long	315
	.long	12
	.long	928
	.long	325
	.long	8
	.long	1056
	.long	337
	.long	8
	.long	1088
	.long	348
	.long	8
	.long	1120
	.long	358
	.long	1
	.long	1152
	.long	368
	.long	1
	.long	1216
	.long	375
	.long	8
	.long	1280
	.long	384
	.long	8
	.long	1312
	.long	393
	.long	13
	.long	1344
	.long	396
	.long	134217728
	.long	9
	.long	400
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	11
	.long	5
	.long	413
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	11
	.long	4
	.long	0
	.long	33554432
	.long	14
	.long	433
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	4
	.long	442
	.long	6
	.long	446
	.long	201326593
	.long	15
	.long	452
	.long	285212672
	.long	16
	.long	4294967295
	.long	0
	.long	218103809
	.long	4
	.long	0
	.long	6
	.long	506
	.long	201326594
	.long	18
	.long	512
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	20
	.long	11
	.long	4
	.long	517
	.long	234881024
	.long	21
	.long	1
	.long	525
	.long	251658241
	.long	0
	.long	22
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"cookie"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"caught"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"__noinline int caught(u64 cookie)"
	.byte	0
	.ascii	"\treturn cookie * 10;"
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
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"exception_callback:caught"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\tcheck(skb);"
	.byte	0
	.ascii	"\treturn -1;"
	.byte	0
	.ascii	"check"
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
	.long	100
	.long	136
	.long	0
	.long	8
	.long	42
	.long	1
	.long	.Lfunc_begin0
	.long	5
	.long	478
	.long	1
	.long	.Lfunc_begin1
	.long	16
	.long	16
	.long	42
	.long	3
	.long	.Lfunc_begin0
	.long	48
	.long	54
	.long	10240
	.long	.Ltmp2
	.long	48
	.long	88
	.long	12297
	.long	.Ltmp5
	.long	48
	.long	88
	.long	12290
	.long	478
	.long	2
	.long	.Ltmp8
	.long	48
	.long	481
	.long	18434
	.long	.Ltmp11
	.long	48
	.long	494
	.long	19458
	.addrsig
	.addrsig_sym first
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
