	.file	"a.c"
	.file	0 "." "a.c" md5 0x2026948334e8a5c0acac0b22e633b6bd
	.text
	.hidden	overridden
	.weak	overridden
	.p2align	3
	.type	overridden,@function
overridden:
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
	w0 += 5
.Ltmp4:
.Ltmp5:
	.loc	0 16 2 is_stmt 0
.Ltmp6:
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end0:
	.size	overridden, .Lfunc_end0-overridden
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	entry
	.p2align	3
	.type	entry,@function
entry:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 22 9 prologue_end is_stmt 1
.Ltmp9:
	w1 = 0
	call defined_hidden
.Ltmp10:
	.loc	0 22 9
	w7 = w0
	.loc	0 22 29 is_stmt 0
.Ltmp11:
	w1 = 0
	call declared_plain
.Ltmp12:
	.loc	0 22 29 is_stmt 1
	w6 = w0
	.loc	0 22 27 is_stmt 0
.Ltmp13:
	w6 += w7
	.loc	0 22 49
.Ltmp14:
	w1 = 0
	call declared_hidden
.Ltmp15:
	.loc	0 22 47 is_stmt 1
.Ltmp16:
	w6 += w0
	.loc	0 22 70 is_stmt 0
.Ltmp17:
	r1 = variable ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 22 68
.Ltmp18:
	w6 += w1
	.loc	0 22 81
.Ltmp19:
	w1 = 0
	call overridden
.Ltmp20:
	.loc	0 22 79 is_stmt 1
.Ltmp21:
	w6 += w0
	.loc	0 22 2 is_stmt 0
.Ltmp22:
	w0 = w6
	exit
.Ltmp23:
.Ltmp24:
.Lfunc_end1:
	.size	entry, .Lfunc_end1-entry
	.cfi_endproc

	.hidden	variable
	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.hidden	defined_hidden
	.hidden	declared_hidden
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
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
	.byte	9
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
	.byte	10
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
	.byte	13
	.byte	5
	.byte	0
	.byte	73
	.byte	19
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
	.long	58

	.byte	0
	.byte	25
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
	.byte	6
	.long	89

	.byte	0
	.byte	11

	.byte	2
	.byte	161
	.byte	1
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	8
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	13

	.long	89

	.byte	9
	.byte	0
	.byte	13
	.byte	0
	.byte	13
	.long	89
	.byte	0
	.byte	8
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	20

	.long	89

	.byte	10
	.byte	14
	.byte	0
	.byte	20
	.long	208
	.byte	11
	.long	166
	.byte	4
	.byte	11
	.long	180
	.byte	5
	.byte	11
	.long	194
	.byte	6
	.byte	11
	.long	93
	.byte	7
	.byte	0
	.byte	12
	.byte	8
	.byte	0
	.byte	8

	.long	89


	.byte	13
	.long	89
	.byte	0
	.byte	12
	.byte	9
	.byte	0
	.byte	9

	.long	89


	.byte	13
	.long	89
	.byte	0
	.byte	12
	.byte	10
	.byte	0
	.byte	10

	.long	89


	.byte	13
	.long	89
	.byte	0
	.byte	14
	.long	213
	.byte	15
	.byte	51
	.byte	176
	.byte	1
	.byte	100
	.byte	16
	.byte	15
	.long	498
	.byte	1
	.byte	101
	.byte	0
	.byte	16
	.byte	18
	.long	498
	.byte	1
	.byte	102
	.byte	4
	.byte	16
	.byte	19
	.long	498
	.byte	1
	.byte	103
	.byte	8
	.byte	16
	.byte	20
	.long	498
	.byte	1
	.byte	104
	.byte	12
	.byte	16
	.byte	21
	.long	498
	.byte	1
	.byte	105
	.byte	16
	.byte	16
	.byte	22
	.long	498
	.byte	1
	.byte	106
	.byte	20
	.byte	16
	.byte	23
	.long	498
	.byte	1
	.byte	107
	.byte	24
	.byte	16
	.byte	24
	.long	498
	.byte	1
	.byte	108
	.byte	28
	.byte	16
	.byte	25
	.long	498
	.byte	1
	.byte	109
	.byte	32
	.byte	16
	.byte	26
	.long	498
	.byte	1
	.byte	110
	.byte	36
	.byte	16
	.byte	27
	.long	498
	.byte	1
	.byte	111
	.byte	40
	.byte	16
	.byte	28
	.long	498
	.byte	1
	.byte	112
	.byte	44
	.byte	16
	.byte	29
	.long	510
	.byte	1
	.byte	113
	.byte	48
	.byte	16
	.byte	30
	.long	498
	.byte	1
	.byte	114
	.byte	68
	.byte	16
	.byte	31
	.long	498
	.byte	1
	.byte	115
	.byte	72
	.byte	16
	.byte	32
	.long	498
	.byte	1
	.byte	116
	.byte	76
	.byte	16
	.byte	33
	.long	498
	.byte	1
	.byte	117
	.byte	80
	.byte	16
	.byte	34
	.long	498
	.byte	1
	.byte	118
	.byte	84
	.byte	16
	.byte	35
	.long	498
	.byte	1
	.byte	119
	.byte	88
	.byte	16
	.byte	36
	.long	498
	.byte	1
	.byte	120
	.byte	92
	.byte	16
	.byte	37
	.long	498
	.byte	1
	.byte	121
	.byte	96
	.byte	16
	.byte	38
	.long	522
	.byte	1
	.byte	122
	.byte	100
	.byte	16
	.byte	39
	.long	522
	.byte	1
	.byte	123
	.byte	116
	.byte	16
	.byte	40
	.long	498
	.byte	1
	.byte	124
	.byte	132
	.byte	16
	.byte	41
	.long	498
	.byte	1
	.byte	125
	.byte	136
	.byte	16
	.byte	42
	.long	498
	.byte	1
	.byte	126
	.byte	140
	.byte	16
	.byte	43
	.long	534
	.byte	1
	.byte	127
	.byte	144
	.byte	16
	.byte	46
	.long	534
	.byte	1
	.byte	128
	.byte	152
	.byte	16
	.byte	47
	.long	498
	.byte	1
	.byte	129
	.byte	160
	.byte	16
	.byte	48
	.long	498
	.byte	1
	.byte	130
	.byte	164
	.byte	16
	.byte	49
	.long	546
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	17
	.long	506
	.byte	17
	.byte	1
	.byte	9
	.byte	5
	.byte	16
	.byte	7
	.byte	4
	.byte	3
	.long	498
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	498
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	17
	.long	542
	.byte	45
	.byte	1
	.byte	10
	.byte	5
	.byte	44
	.byte	7
	.byte	8
	.byte	14
	.long	551
	.byte	18
	.byte	50

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
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	212
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
	.asciz	"variable"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"defined_hidden"
.Linfo_string9:
	.asciz	"declared_plain"
.Linfo_string10:
	.asciz	"declared_hidden"
.Linfo_string11:
	.asciz	"overridden"
.Linfo_string12:
	.asciz	"entry"
.Linfo_string13:
	.asciz	"x"
.Linfo_string14:
	.asciz	"skb"
.Linfo_string15:
	.asciz	"len"
.Linfo_string16:
	.asciz	"unsigned int"
.Linfo_string17:
	.asciz	"u32"
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
	.asciz	"unsigned long long"
.Linfo_string45:
	.asciz	"u64"
.Linfo_string46:
	.asciz	"tstamp"
.Linfo_string47:
	.asciz	"wire_len"
.Linfo_string48:
	.asciz	"gso_segs"
.Linfo_string49:
	.asciz	"sk"
.Linfo_string50:
	.asciz	"bpf_sock"
.Linfo_string51:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	variable
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp10
	.quad	.Ltmp12
	.quad	.Ltmp15
	.quad	.Ltmp20
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	812
	.long	812
	.long	602
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
	.long	62
	.long	67108895
	.long	176
	.long	72
	.long	6
	.long	0
	.long	76
	.long	6
	.long	32
	.long	85
	.long	6
	.long	64
	.long	90
	.long	6
	.long	96
	.long	104
	.long	6
	.long	128
	.long	113
	.long	6
	.long	160
	.long	126
	.long	6
	.long	192
	.long	135
	.long	6
	.long	224
	.long	146
	.long	6
	.long	256
	.long	155
	.long	6
	.long	288
	.long	171
	.long	6
	.long	320
	.long	179
	.long	6
	.long	352
	.long	188
	.long	8
	.long	384
	.long	191
	.long	6
	.long	544
	.long	196
	.long	6
	.long	576
	.long	207
	.long	6
	.long	608
	.long	212
	.long	6
	.long	640
	.long	221
	.long	6
	.long	672
	.long	229
	.long	6
	.long	704
	.long	236
	.long	6
	.long	736
	.long	247
	.long	6
	.long	768
	.long	257
	.long	10
	.long	800
	.long	268
	.long	10
	.long	928
	.long	278
	.long	6
	.long	1056
	.long	290
	.long	6
	.long	1088
	.long	301
	.long	6
	.long	1120
	.long	311
	.long	11
	.long	1152
	.long	321
	.long	11
	.long	1216
	.long	328
	.long	6
	.long	1280
	.long	337
	.long	6
	.long	1312
	.long	346
	.long	13
	.long	1344
	.long	349
	.long	134217728
	.long	7
	.long	353
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	9
	.long	5
	.long	366
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	9
	.long	4
	.long	386
	.long	134217728
	.long	12
	.long	390
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	14
	.long	409
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	1
	.long	418
	.long	4
	.long	422
	.long	201326593
	.long	15
	.long	0
	.long	218103809
	.long	1
	.long	0
	.long	1
	.long	526
	.long	201326594
	.long	17
	.long	0
	.long	218103809
	.long	1
	.long	0
	.long	1
	.long	541
	.long	201326594
	.long	19
	.long	0
	.long	218103809
	.long	1
	.long	0
	.long	1
	.long	556
	.long	201326594
	.long	21
	.long	572
	.long	234881024
	.long	1
	.long	2
	.long	581
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	9
	.long	4
	.long	586
	.long	234881024
	.long	25
	.long	1
	.long	594
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
	.ascii	"overridden"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x + 5;"
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
	.ascii	"entry"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn defined_hidden(0) + declared_plain(0) + declared_hidden(0) + variable + overridden(0);"
	.byte	0
	.ascii	"defined_hidden"
	.byte	0
	.ascii	"declared_plain"
	.byte	0
	.ascii	"declared_hidden"
	.byte	0
	.ascii	"variable"
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
	.long	228
	.long	264
	.long	0
	.long	8
	.long	18
	.long	1
	.long	.Lfunc_begin0
	.long	3
	.long	428
	.long	1
	.long	.Lfunc_begin1
	.long	16
	.long	16
	.long	18
	.long	3
	.long	.Ltmp0
	.long	24
	.long	30
	.long	15362
	.long	.Ltmp3
	.long	24
	.long	47
	.long	16395
	.long	.Ltmp6
	.long	24
	.long	47
	.long	16386
	.long	428
	.long	10
	.long	.Ltmp9
	.long	24
	.long	431
	.long	22537
	.long	.Ltmp11
	.long	24
	.long	431
	.long	22557
	.long	.Ltmp13
	.long	24
	.long	431
	.long	22555
	.long	.Ltmp14
	.long	24
	.long	431
	.long	22577
	.long	.Ltmp16
	.long	24
	.long	431
	.long	22575
	.long	.Ltmp17
	.long	24
	.long	431
	.long	22598
	.long	.Ltmp18
	.long	24
	.long	431
	.long	22596
	.long	.Ltmp19
	.long	24
	.long	431
	.long	22609
	.long	.Ltmp21
	.long	24
	.long	431
	.long	22607
	.long	.Ltmp22
	.long	24
	.long	431
	.long	22530
	.addrsig
	.addrsig_sym entry
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
