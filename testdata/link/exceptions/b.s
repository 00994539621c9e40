	.file	"b.c"
	.text
	.globl	caught_too
	.p2align	3
	.type	caught_too,@function
caught_too:
.Lfunc_begin0:
	.file	0 "." "b.c" md5 0xda19bb2091d9ef2aec63e552addcb5be
	.loc	0 9 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r0 = r1
.Ltmp0:
.Ltmp1:
	.loc	0 10 9 prologue_end
.Ltmp2:
	w0 += 1
.Ltmp3:
.Ltmp4:
	.loc	0 10 2 is_stmt 0
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	caught_too, .Lfunc_end0-caught_too
	.cfi_endproc

	.globl	check
	.p2align	3
	.type	check,@function
check:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 15 11 prologue_end is_stmt 1
.Ltmp8:
	w1 = *(u32 *)(r1 + 0)
.Ltmp9:
.Ltmp10:
	.loc	0 15 15 is_stmt 0
.Ltmp11:
	if w1 < 21 goto LBB1_2
	.loc	0 16 3 is_stmt 1
.Ltmp12:
	r1 = 100
	call bpf_throw
.Ltmp13:
.Ltmp14:
LBB1_2:
	.loc	0 17 2
.Ltmp15:
	w0 = 0
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end1:
	.size	check, .Lfunc_end1-check
	.cfi_endproc
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198

	.section	tc,"ax",@progbits
	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 23 9 prologue_end
.Ltmp18:
	call check
.Ltmp19:
.Ltmp20:
	.loc	0 23 2
.Ltmp21:
	w0 = 0
	exit
.Ltmp22:
.Ltmp23:
.Lfunc_end2:
	.size	second, .Lfunc_end2-second
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
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	3
	.byte	3
	.uleb128 .Ltmp19-.Lfunc_begin2
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
	.byte	4
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	5
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
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	6
	.byte	5
	.byte	0
	.byte	73
	.byte	19
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
	.byte	9
	.ascii	"\200\300\001"
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	37
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
	.byte	13
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	15
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
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	6
	.byte	0
	.byte	8

	.long	159

	.byte	3
	.byte	0
	.byte	12
	.byte	0
	.byte	8
	.long	113
	.byte	0
	.byte	2
	.byte	1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	8
	.byte	0
	.byte	13

	.long	159

	.byte	3
	.byte	1
	.byte	13
	.byte	0
	.byte	13
	.long	163
	.byte	4
	.long	103
	.byte	2
	.byte	0
	.byte	5
	.byte	3
	.byte	0
	.byte	6



	.byte	6
	.long	113
	.byte	0
	.byte	7
	.long	121
	.byte	5
	.byte	1
	.byte	10
	.byte	8
	.byte	4
	.byte	7
	.byte	8
	.byte	2
	.byte	3
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	21

	.long	159

	.byte	3
	.byte	2
	.byte	13
	.byte	0
	.byte	21
	.long	163
	.byte	4
	.long	72
	.byte	4
	.byte	9
	.byte	10
	.byte	11
	.byte	0
	.byte	8
	.byte	7
	.byte	5
	.byte	4
	.byte	10
	.long	168
	.byte	11
	.byte	49
	.byte	176
	.byte	1
	.byte	100
	.byte	12
	.byte	14
	.long	453
	.byte	1
	.byte	101
	.byte	0
	.byte	12
	.byte	17
	.long	453
	.byte	1
	.byte	102
	.byte	4
	.byte	12
	.byte	18
	.long	453
	.byte	1
	.byte	103
	.byte	8
	.byte	12
	.byte	19
	.long	453
	.byte	1
	.byte	104
	.byte	12
	.byte	12
	.byte	20
	.long	453
	.byte	1
	.byte	105
	.byte	16
	.byte	12
	.byte	21
	.long	453
	.byte	1
	.byte	106
	.byte	20
	.byte	12
	.byte	22
	.long	453
	.byte	1
	.byte	107
	.byte	24
	.byte	12
	.byte	23
	.long	453
	.byte	1
	.byte	108
	.byte	28
	.byte	12
	.byte	24
	.long	453
	.byte	1
	.byte	109
	.byte	32
	.byte	12
	.byte	25
	.long	453
	.byte	1
	.byte	110
	.byte	36
	.byte	12
	.byte	26
	.long	453
	.byte	1
	.byte	111
	.byte	40
	.byte	12
	.byte	27
	.long	453
	.byte	1
	.byte	112
	.byte	44
	.byte	12
	.byte	28
	.long	465
	.byte	1
	.byte	113
	.byte	48
	.byte	12
	.byte	30
	.long	453
	.byte	1
	.byte	114
	.byte	68
	.byte	12
	.byte	31
	.long	453
	.byte	1
	.byte	115
	.byte	72
	.byte	12
	.byte	32
	.long	453
	.byte	1
	.byte	116
	.byte	76
	.byte	12
	.byte	33
	.long	453
	.byte	1
	.byte	117
	.byte	80
	.byte	12
	.byte	34
	.long	453
	.byte	1
	.byte	118
	.byte	84
	.byte	12
	.byte	35
	.long	453
	.byte	1
	.byte	119
	.byte	88
	.byte	12
	.byte	36
	.long	453
	.byte	1
	.byte	120
	.byte	92
	.byte	12
	.byte	37
	.long	453
	.byte	1
	.byte	121
	.byte	96
	.byte	12
	.byte	38
	.long	481
	.byte	1
	.byte	122
	.byte	100
	.byte	12
	.byte	39
	.long	481
	.byte	1
	.byte	123
	.byte	116
	.byte	12
	.byte	40
	.long	453
	.byte	1
	.byte	124
	.byte	132
	.byte	12
	.byte	41
	.long	453
	.byte	1
	.byte	125
	.byte	136
	.byte	12
	.byte	42
	.long	453
	.byte	1
	.byte	126
	.byte	140
	.byte	12
	.byte	43
	.long	113
	.byte	1
	.byte	127
	.byte	144
	.byte	12
	.byte	44
	.long	113
	.byte	1
	.byte	128
	.byte	152
	.byte	12
	.byte	45
	.long	453
	.byte	1
	.byte	129
	.byte	160
	.byte	12
	.byte	46
	.long	453
	.byte	1
	.byte	130
	.byte	164
	.byte	12
	.byte	47
	.long	493
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	7
	.long	461
	.byte	16
	.byte	1
	.byte	9
	.byte	8
	.byte	15
	.byte	7
	.byte	4
	.byte	13
	.long	453
	.byte	14
	.long	477
	.byte	5
	.byte	0
	.byte	15
	.byte	29
	.byte	8
	.byte	7
	.byte	13
	.long	453
	.byte	14
	.long	477
	.byte	4
	.byte	0
	.byte	10
	.long	498
	.byte	16
	.byte	48

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
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	204
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
	.asciz	"bpf_throw"
.Linfo_string4:
	.asciz	"unsigned long long"
.Linfo_string5:
	.asciz	"u64"
.Linfo_string6:
	.asciz	"caught_too"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"check"
.Linfo_string9:
	.asciz	"second"
.Linfo_string10:
	.asciz	"btf_decl_tag"
.Linfo_string11:
	.asciz	"exception_callback:caught_too"
.Linfo_string12:
	.asciz	"cookie"
.Linfo_string13:
	.asciz	"skb"
.Linfo_string14:
	.asciz	"len"
.Linfo_string15:
	.asciz	"unsigned int"
.Linfo_string16:
	.asciz	"u32"
.Linfo_string17:
	.asciz	"pkt_type"
.Linfo_string18:
	.asciz	"mark"
.Linfo_string19:
	.asciz	"queue_mapping"
.Linfo_string20:
	.asciz	"protocol"
.Linfo_string21:
	.asciz	"vlan_present"
.Linfo_string22:
	.asciz	"vlan_tci"
.Linfo_string23:
	.asciz	"vlan_proto"
.Linfo_string24:
	.asciz	"priority"
.Linfo_string25:
	.asciz	"ingress_ifindex"
.Linfo_string26:
	.asciz	"ifindex"
.Linfo_string27:
	.asciz	"tc_index"
.Linfo_string28:
	.asciz	"cb"
.Linfo_string29:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string30:
	.asciz	"hash"
.Linfo_string31:
	.asciz	"tc_classid"
.Linfo_string32:
	.asciz	"data"
.Linfo_string33:
	.asciz	"data_end"
.Linfo_string34:
	.asciz	"napi_id"
.Linfo_string35:
	.asciz	"family"
.Linfo_string36:
	.asciz	"remote_ip4"
.Linfo_string37:
	.asciz	"local_ip4"
.Linfo_string38:
	.asciz	"remote_ip6"
.Linfo_string39:
	.asciz	"local_ip6"
.Linfo_string40:
	.asciz	"remote_port"
.Linfo_string41:
	.asciz	"local_port"
.Linfo_string42:
	.asciz	"data_meta"
.Linfo_string43:
	.asciz	"flow_keys"
.Linfo_string44:
	.asciz	"tstamp"
.Linfo_string45:
	.asciz	"wire_len"
.Linfo_string46:
	.asciz	"gso_segs"
.Linfo_string47:
	.asciz	"sk"
.Linfo_string48:
	.asciz	"bpf_sock"
.Linfo_string49:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp13
	.quad	.Lfunc_begin2
	.quad	.Ltmp19
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	724
	.long	724
	.long	585
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
	.long	116
	.long	67108895
	.long	176
	.long	126
	.long	8
	.long	0
	.long	130
	.long	8
	.long	32
	.long	139
	.long	8
	.long	64
	.long	144
	.long	8
	.long	96
	.long	158
	.long	8
	.long	128
	.long	167
	.long	8
	.long	160
	.long	180
	.long	8
	.long	192
	.long	189
	.long	8
	.long	224
	.long	200
	.long	8
	.long	256
	.long	209
	.long	8
	.long	288
	.long	225
	.long	8
	.long	320
	.long	233
	.long	8
	.long	352
	.long	242
	.long	10
	.long	384
	.long	245
	.long	8
	.long	544
	.long	250
	.long	8
	.long	576
	.long	261
	.long	8
	.long	608
	.long	266
	.long	8
	.long	640
	.long	275
	.long	8
	.long	672
	.long	283
	.long	8
	.long	704
	.long	290
	.long	8
	.long	736
	.long	301
	.long	8
	.long	768
	.long	311
	.long	12
	.long	800
	.long	322
	.long	12
	.long	928
	.long	332
	.long	8
	.long	1056
	.long	344
	.long	8
	.long	1088
	.long	355
	.long	8
	.long	1120
	.long	365
	.long	1
	.long	1152
	.long	375
	.long	1
	.long	1216
	.long	382
	.long	8
	.long	1280
	.long	391
	.long	8
	.long	1312
	.long	400
	.long	13
	.long	1344
	.long	403
	.long	134217728
	.long	9
	.long	407
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	11
	.long	5
	.long	420
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
	.long	440
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	4
	.long	449
	.long	6
	.long	453
	.long	201326593
	.long	15
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	1
	.long	508
	.long	201326594
	.long	17
	.long	0
	.long	218103809
	.long	4
	.long	449
	.long	6
	.long	518
	.long	201326593
	.long	19
	.long	525
	.long	285212672
	.long	20
	.long	4294967295
	.long	578
	.long	251658241
	.long	0
	.long	18
	.long	bpf_throw
	.long	0
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"cookie"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"caught_too"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"__noinline int caught_too(u64 cookie)"
	.byte	0
	.ascii	"\treturn cookie + 1;"
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
	.ascii	"check"
	.byte	0
	.ascii	"\tif (skb->len > 20)"
	.byte	0
	.ascii	"\t\tbpf_throw(100);"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"bpf_throw"
	.byte	0
	.ascii	"second"
	.byte	0
	.ascii	"exception_callback:caught_too"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn check(skb);"
	.byte	0
	.ascii	".ksyms"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	164
	.long	208
	.long	0
	.long	8
	.long	46
	.long	2
	.long	.Lfunc_begin0
	.long	5
	.long	.Lfunc_begin1
	.long	16
	.long	555
	.long	1
	.long	.Lfunc_begin2
	.long	20
	.long	16
	.long	46
	.long	7
	.long	.Lfunc_begin0
	.long	52
	.long	58
	.long	8192
	.long	.Ltmp2
	.long	52
	.long	96
	.long	10249
	.long	.Ltmp5
	.long	52
	.long	96
	.long	10242
	.long	.Ltmp8
	.long	52
	.long	459
	.long	15371
	.long	.Ltmp11
	.long	52
	.long	459
	.long	15375
	.long	.Ltmp12
	.long	52
	.long	479
	.long	16387
	.long	.Ltmp15
	.long	52
	.long	497
	.long	17410
	.long	555
	.long	2
	.long	.Ltmp18
	.long	52
	.long	558
	.long	23561
	.long	.Ltmp21
	.long	52
	.long	558
	.long	23554
	.addrsig
	.addrsig_sym second
	.section	.debug_line,"",@progbits
.Lline_table_start0:
