	.file	"a.c"
	.file	0 "." "a.c" md5 0x5ed6e08caab99cae2c21e8e155537448
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.loc	0 18 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w6 = 0
.Ltmp0:
	.loc	0 19 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w6
	r2 = r10
	r2 += -4
	.loc	0 19 25
.Ltmp3:
	r1 = map ll
	call 1
.Ltmp4:
.Ltmp5:
	.loc	0 21 9
.Ltmp6:
	if r0 == 0 goto LBB0_2
.Ltmp7:
.Ltmp8:
	.loc	0 21 17 is_stmt 0
.Ltmp9:
	w1 = *(u32 *)(r0 + 0)
	.loc	0 21 26
.Ltmp10:
	r2 = number ll
	w6 = *(u32 *)(r2 + 0)
	.loc	0 21 24
.Ltmp11:
	w6 += w1
.Ltmp12:
.Ltmp13:
LBB0_2:
	.loc	0 21 2 is_stmt 1
.Ltmp14:
	w0 = w6
.Ltmp15:
.Ltmp16:
	exit
.Ltmp17:
.Ltmp18:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

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
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
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
	.byte	8
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
	.byte	19
	.byte	1
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
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
	.byte	14
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	15
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	17
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	18
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
	.byte	19
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
	.byte	20
	.byte	52
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
	.byte	21
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
	.byte	22
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
	.byte	23
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
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	24
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
	.byte	7
	.byte	6
	.long	81

	.byte	0
	.byte	7

	.byte	2
	.byte	161
	.byte	1
	.byte	8
	.long	86
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	7
	.byte	8
	.long	101

	.byte	0
	.byte	14

	.byte	2
	.byte	161
	.byte	2
	.byte	9
	.byte	32
	.byte	0
	.byte	9
	.byte	10
	.byte	9
	.long	142
	.byte	0
	.byte	10
	.byte	0
	.byte	10
	.byte	10
	.long	159
	.byte	0
	.byte	11
	.byte	8
	.byte	10
	.byte	11
	.long	176
	.byte	0
	.byte	12
	.byte	16
	.byte	10
	.byte	14
	.long	176
	.byte	0
	.byte	13
	.byte	24
	.byte	0
	.byte	11
	.long	147
	.byte	3
	.long	86
	.byte	4
	.long	66
	.byte	2
	.byte	0
	.byte	11
	.long	164
	.byte	3
	.long	86
	.byte	4
	.long	66
	.byte	1
	.byte	0
	.byte	11
	.long	181
	.byte	12
	.long	189
	.byte	13
	.byte	1
	.byte	9
	.byte	5
	.byte	12
	.byte	7
	.byte	4
	.byte	13
	.byte	15
	.long	202
	.byte	1
	.byte	159
	.byte	1
	.byte	11
	.long	207
	.byte	14
	.long	223

	.byte	15
	.long	223
	.byte	15
	.long	224
	.byte	0
	.byte	16
	.byte	11
	.long	229
	.byte	17
	.byte	18
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	17

	.long	86

	.byte	19
	.byte	18
	.byte	0
	.byte	17
	.long	274
	.byte	20
	.byte	2
	.byte	145
	.byte	4
	.byte	17
	.byte	0
	.byte	19
	.long	181
	.byte	21
	.byte	0
	.byte	14
	.byte	0
	.byte	19
	.long	176
	.byte	0
	.byte	11
	.long	279
	.byte	22
	.byte	53
	.byte	176
	.byte	1
	.byte	100
	.byte	10
	.byte	19
	.long	181
	.byte	1
	.byte	101
	.byte	0
	.byte	10
	.byte	20
	.long	181
	.byte	1
	.byte	102
	.byte	4
	.byte	10
	.byte	21
	.long	181
	.byte	1
	.byte	103
	.byte	8
	.byte	10
	.byte	22
	.long	181
	.byte	1
	.byte	104
	.byte	12
	.byte	10
	.byte	23
	.long	181
	.byte	1
	.byte	105
	.byte	16
	.byte	10
	.byte	24
	.long	181
	.byte	1
	.byte	106
	.byte	20
	.byte	10
	.byte	25
	.long	181
	.byte	1
	.byte	107
	.byte	24
	.byte	10
	.byte	26
	.long	181
	.byte	1
	.byte	108
	.byte	28
	.byte	10
	.byte	27
	.long	181
	.byte	1
	.byte	109
	.byte	32
	.byte	10
	.byte	28
	.long	181
	.byte	1
	.byte	110
	.byte	36
	.byte	10
	.byte	29
	.long	181
	.byte	1
	.byte	111
	.byte	40
	.byte	10
	.byte	30
	.long	181
	.byte	1
	.byte	112
	.byte	44
	.byte	10
	.byte	31
	.long	564
	.byte	1
	.byte	113
	.byte	48
	.byte	10
	.byte	32
	.long	181
	.byte	1
	.byte	114
	.byte	68
	.byte	10
	.byte	33
	.long	181
	.byte	1
	.byte	115
	.byte	72
	.byte	10
	.byte	34
	.long	181
	.byte	1
	.byte	116
	.byte	76
	.byte	10
	.byte	35
	.long	181
	.byte	1
	.byte	117
	.byte	80
	.byte	10
	.byte	36
	.long	181
	.byte	1
	.byte	118
	.byte	84
	.byte	10
	.byte	37
	.long	181
	.byte	1
	.byte	119
	.byte	88
	.byte	10
	.byte	38
	.long	181
	.byte	1
	.byte	120
	.byte	92
	.byte	10
	.byte	39
	.long	181
	.byte	1
	.byte	121
	.byte	96
	.byte	10
	.byte	40
	.long	576
	.byte	1
	.byte	122
	.byte	100
	.byte	10
	.byte	41
	.long	576
	.byte	1
	.byte	123
	.byte	116
	.byte	10
	.byte	42
	.long	181
	.byte	1
	.byte	124
	.byte	132
	.byte	10
	.byte	43
	.long	181
	.byte	1
	.byte	125
	.byte	136
	.byte	10
	.byte	44
	.long	181
	.byte	1
	.byte	126
	.byte	140
	.byte	10
	.byte	45
	.long	588
	.byte	1
	.byte	127
	.byte	144
	.byte	10
	.byte	48
	.long	588
	.byte	1
	.byte	128
	.byte	152
	.byte	10
	.byte	49
	.long	181
	.byte	1
	.byte	129
	.byte	160
	.byte	10
	.byte	50
	.long	181
	.byte	1
	.byte	130
	.byte	164
	.byte	10
	.byte	51
	.long	600
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	181
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	3
	.long	181
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	12
	.long	596
	.byte	47
	.byte	1
	.byte	10
	.byte	5
	.byte	46
	.byte	7
	.byte	8
	.byte	11
	.long	605
	.byte	23
	.byte	52

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	220
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
	.asciz	"number"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"map"
.Linfo_string9:
	.asciz	"type"
.Linfo_string10:
	.asciz	"max_entries"
.Linfo_string11:
	.asciz	"key"
.Linfo_string12:
	.asciz	"unsigned int"
.Linfo_string13:
	.asciz	"u32"
.Linfo_string14:
	.asciz	"value"
.Linfo_string15:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string16:
	.asciz	"first"
.Linfo_string17:
	.asciz	"zero"
.Linfo_string18:
	.asciz	"skb"
.Linfo_string19:
	.asciz	"len"
.Linfo_string20:
	.asciz	"pkt_type"
.Linfo_string21:
	.asciz	"mark"
.Linfo_string22:
	.asciz	"queue_mapping"
.Linfo_string23:
	.asciz	"protocol"
.Linfo_string24:
	.asciz	"vlan_present"
.Linfo_string25:
	.asciz	"vlan_tci"
.Linfo_string26:
	.asciz	"vlan_proto"
.Linfo_string27:
	.asciz	"priority"
.Linfo_string28:
	.asciz	"ingress_ifindex"
.Linfo_string29:
	.asciz	"ifindex"
.Linfo_string30:
	.asciz	"tc_index"
.Linfo_string31:
	.asciz	"cb"
.Linfo_string32:
	.asciz	"hash"
.Linfo_string33:
	.asciz	"tc_classid"
.Linfo_string34:
	.asciz	"data"
.Linfo_string35:
	.asciz	"data_end"
.Linfo_string36:
	.asciz	"napi_id"
.Linfo_string37:
	.asciz	"family"
.Linfo_string38:
	.asciz	"remote_ip4"
.Linfo_string39:
	.asciz	"local_ip4"
.Linfo_string40:
	.asciz	"remote_ip6"
.Linfo_string41:
	.asciz	"local_ip6"
.Linfo_string42:
	.asciz	"remote_port"
.Linfo_string43:
	.asciz	"local_port"
.Linfo_string44:
	.asciz	"data_meta"
.Linfo_string45:
	.asciz	"flow_keys"
.Linfo_string46:
	.asciz	"unsigned long long"
.Linfo_string47:
	.asciz	"u64"
.Linfo_string48:
	.asciz	"tstamp"
.Linfo_string49:
	.asciz	"wire_len"
.Linfo_string50:
	.asciz	"gso_segs"
.Linfo_string51:
	.asciz	"sk"
.Linfo_string52:
	.asciz	"bpf_sock"
.Linfo_string53:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	number
	.quad	map
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	880
	.long	880
	.long	573
	.long	0
	.long	33554432
	.long	3
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	2
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	1
	.long	0
	.long	33554432
	.long	8
	.long	25
	.long	134217728
	.long	9
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	67108868
	.long	32
	.long	42
	.long	1
	.long	0
	.long	47
	.long	5
	.long	64
	.long	59
	.long	7
	.long	128
	.long	63
	.long	7
	.long	192
	.long	69
	.long	234881024
	.long	10
	.long	2
	.long	0
	.long	33554432
	.long	13
	.long	73
	.long	67108895
	.long	176
	.long	83
	.long	8
	.long	0
	.long	87
	.long	8
	.long	32
	.long	96
	.long	8
	.long	64
	.long	101
	.long	8
	.long	96
	.long	115
	.long	8
	.long	128
	.long	124
	.long	8
	.long	160
	.long	137
	.long	8
	.long	192
	.long	146
	.long	8
	.long	224
	.long	157
	.long	8
	.long	256
	.long	166
	.long	8
	.long	288
	.long	182
	.long	8
	.long	320
	.long	190
	.long	8
	.long	352
	.long	199
	.long	14
	.long	384
	.long	202
	.long	8
	.long	544
	.long	207
	.long	8
	.long	576
	.long	218
	.long	8
	.long	608
	.long	223
	.long	8
	.long	640
	.long	232
	.long	8
	.long	672
	.long	240
	.long	8
	.long	704
	.long	247
	.long	8
	.long	736
	.long	258
	.long	8
	.long	768
	.long	268
	.long	15
	.long	800
	.long	279
	.long	15
	.long	928
	.long	289
	.long	8
	.long	1056
	.long	301
	.long	8
	.long	1088
	.long	312
	.long	8
	.long	1120
	.long	322
	.long	16
	.long	1152
	.long	332
	.long	16
	.long	1216
	.long	339
	.long	8
	.long	1280
	.long	348
	.long	8
	.long	1312
	.long	357
	.long	18
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	4
	.long	360
	.long	134217728
	.long	17
	.long	364
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	19
	.long	383
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	392
	.long	12
	.long	396
	.long	201326593
	.long	20
	.long	0
	.long	150994944
	.long	2
	.long	539
	.long	234881024
	.long	22
	.long	2
	.long	546
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	4
	.long	4
	.long	551
	.long	234881024
	.long	25
	.long	1
	.long	559
	.long	251658241
	.long	0
	.long	11
	.long	map
	.long	32
	.long	565
	.long	251658241
	.long	0
	.long	26
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"map"
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
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"int first(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 zero = 0, *value = bpf_map_lookup_elem(&map, &zero);"
	.byte	0
	.ascii	"\treturn value ? *value + number : 0;"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".maps"
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
	.long	140
	.long	160
	.long	0
	.long	8
	.long	402
	.long	1
	.long	.Lfunc_begin0
	.long	21
	.long	16
	.long	402
	.long	8
	.long	.Lfunc_begin0
	.long	405
	.long	411
	.long	17408
	.long	.Ltmp2
	.long	405
	.long	444
	.long	19462
	.long	.Ltmp3
	.long	405
	.long	444
	.long	19481
	.long	.Ltmp6
	.long	405
	.long	502
	.long	21513
	.long	.Ltmp9
	.long	405
	.long	502
	.long	21521
	.long	.Ltmp10
	.long	405
	.long	502
	.long	21530
	.long	.Ltmp11
	.long	405
	.long	502
	.long	21528
	.long	.Ltmp14
	.long	405
	.long	502
	.long	21506
	.addrsig
	.addrsig_sym first
	.addrsig_sym map
	.addrsig_sym number
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
