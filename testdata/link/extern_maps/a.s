	.file	"a.c"
	.file	0 "." "a.c" md5 0x13ec45e766ba66391170382fa04b14ae
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	fill
	.p2align	3
	.type	fill,@function
fill:
.Lfunc_begin0:
	.loc	0 27 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 2
.Ltmp0:
	.loc	0 28 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r1 = 40
	.loc	0 29 6
.Ltmp3:
	*(u64 *)(r10 - 16) = r1
	r6 = r10
	r6 += -4
	r7 = r10
	r7 += -16
	.loc	0 31 2
.Ltmp4:
	r1 = theirs ll
	r2 = r6
	r3 = r7
	r4 = 0
	call 2
.Ltmp5:
	.loc	0 0 2 is_stmt 0
	r1 = 2
	.loc	0 32 8 is_stmt 1
.Ltmp6:
	*(u64 *)(r10 - 16) = r1
	.loc	0 33 2
.Ltmp7:
	r1 = mine ll
	r2 = r6
	r3 = r7
	r4 = 0
	call 2
.Ltmp8:
	.loc	0 34 19
.Ltmp9:
	w1 = *(u32 *)(r10 - 4)
	.loc	0 34 9 is_stmt 0
.Ltmp10:
	call read_both
.Ltmp11:
	.loc	0 34 2 is_stmt 1
.Ltmp12:
	exit
.Ltmp13:
.Ltmp14:
.Lfunc_end0:
	.size	fill, .Lfunc_end0-fill
	.cfi_endproc

	.type	mine,@object
	.section	.maps,"aw",@progbits
	.globl	mine
	.p2align	3, 0x0
mine:
	.zero	32
	.size	mine, 32

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

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
	.byte	8
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
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
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
	.byte	12
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
	.byte	13
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	16
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	17
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
	.byte	18
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	19
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
	.byte	20
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
	.byte	21
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
	.byte	22
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	23
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
	.byte	24
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
	.byte	25
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
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	37
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	58
	.byte	4
	.long	62
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
	.long	77

	.byte	0
	.byte	21
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	16
	.byte	8
	.byte	7
	.long	118
	.byte	0
	.byte	17
	.byte	0
	.byte	8
	.byte	9
	.long	139
	.byte	0
	.byte	18
	.byte	8
	.byte	8
	.byte	10
	.long	156
	.byte	0
	.byte	19
	.byte	16
	.byte	8
	.byte	13
	.long	173
	.byte	0
	.byte	20
	.byte	24
	.byte	0
	.byte	9
	.long	123
	.byte	3
	.long	135
	.byte	4
	.long	62
	.byte	2
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	144
	.byte	3
	.long	135
	.byte	4
	.long	62
	.byte	4
	.byte	0
	.byte	9
	.long	161
	.byte	10
	.long	169
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	9
	.long	178
	.byte	10
	.long	186
	.byte	15
	.byte	1
	.byte	10
	.byte	5
	.byte	14
	.byte	7
	.byte	8
	.byte	11
	.byte	16
	.long	201

	.byte	0
	.byte	14

	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	32
	.byte	0
	.byte	9
	.byte	8
	.byte	7
	.long	242
	.byte	0
	.byte	10
	.byte	0
	.byte	8
	.byte	9
	.long	259
	.byte	0
	.byte	11
	.byte	8
	.byte	8
	.byte	10
	.long	156
	.byte	0
	.byte	12
	.byte	16
	.byte	8
	.byte	13
	.long	173
	.byte	0
	.byte	13
	.byte	24
	.byte	0
	.byte	9
	.long	247
	.byte	3
	.long	135
	.byte	4
	.long	62
	.byte	1
	.byte	0
	.byte	9
	.long	264
	.byte	3
	.long	135
	.byte	4
	.long	62
	.byte	16
	.byte	0
	.byte	12
	.byte	17
	.long	285
	.byte	1
	.byte	160
	.byte	2
	.byte	9
	.long	290
	.byte	13
	.long	316

	.byte	14
	.long	320
	.byte	14
	.long	321
	.byte	14
	.long	321
	.byte	14
	.long	178
	.byte	0
	.byte	5
	.byte	18
	.byte	5
	.byte	8
	.byte	15
	.byte	9
	.long	326
	.byte	16
	.byte	17
	.long	169
	.byte	4
	.byte	1
	.byte	77
	.byte	18
	.byte	19
	.byte	1
	.byte	18
	.byte	20
	.ascii	"\200\b"
	.byte	18
	.byte	21
	.byte	0
	.byte	18
	.byte	22
	.byte	1
	.byte	18
	.byte	23
	.byte	2
	.byte	0
	.byte	19
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	26

	.long	135

	.byte	20
	.byte	26
	.byte	0
	.byte	26
	.long	418
	.byte	21
	.byte	2
	.byte	145
	.byte	12
	.byte	10
	.byte	0
	.byte	28
	.long	161
	.byte	21
	.byte	2
	.byte	145
	.byte	0
	.byte	13
	.byte	0
	.byte	29
	.long	178
	.byte	22
	.long	404
	.byte	4
	.byte	0
	.byte	23
	.byte	24
	.byte	0
	.byte	23

	.long	135


	.byte	14
	.long	161
	.byte	0
	.byte	9
	.long	423
	.byte	24
	.byte	59
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	27
	.long	161
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	28
	.long	161
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	29
	.long	161
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	30
	.long	161
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	31
	.long	161
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	32
	.long	161
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	33
	.long	161
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	34
	.long	161
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	35
	.long	161
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	36
	.long	161
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	37
	.long	161
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	38
	.long	161
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	39
	.long	708
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	40
	.long	161
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	41
	.long	161
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	42
	.long	161
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	43
	.long	161
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	44
	.long	161
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	45
	.long	161
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	46
	.long	161
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	47
	.long	161
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	48
	.long	720
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	49
	.long	720
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	50
	.long	161
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	51
	.long	161
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	52
	.long	161
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	53
	.long	178
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	54
	.long	178
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	55
	.long	161
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	56
	.long	161
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	57
	.long	732
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	161
	.byte	4
	.long	62
	.byte	5
	.byte	0
	.byte	3
	.long	161
	.byte	4
	.long	62
	.byte	4
	.byte	0
	.byte	9
	.long	737
	.byte	25
	.byte	58

	.byte	0
.Ldebug_info_end0:
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
	.asciz	"mine"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"key"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"u32"
.Linfo_string13:
	.asciz	"value"
.Linfo_string14:
	.asciz	"unsigned long long"
.Linfo_string15:
	.asciz	"u64"
.Linfo_string16:
	.asciz	"theirs"
.Linfo_string17:
	.asciz	"bpf_map_update_elem"
.Linfo_string18:
	.asciz	"long"
.Linfo_string19:
	.asciz	"F_NO_PREALLOC"
.Linfo_string20:
	.asciz	"F_MMAPABLE"
.Linfo_string21:
	.asciz	"ANY"
.Linfo_string22:
	.asciz	"NOEXIST"
.Linfo_string23:
	.asciz	"EXIST"
.Linfo_string24:
	.asciz	"read_both"
.Linfo_string25:
	.asciz	"fill"
.Linfo_string26:
	.asciz	"skb"
.Linfo_string27:
	.asciz	"len"
.Linfo_string28:
	.asciz	"pkt_type"
.Linfo_string29:
	.asciz	"mark"
.Linfo_string30:
	.asciz	"queue_mapping"
.Linfo_string31:
	.asciz	"protocol"
.Linfo_string32:
	.asciz	"vlan_present"
.Linfo_string33:
	.asciz	"vlan_tci"
.Linfo_string34:
	.asciz	"vlan_proto"
.Linfo_string35:
	.asciz	"priority"
.Linfo_string36:
	.asciz	"ingress_ifindex"
.Linfo_string37:
	.asciz	"ifindex"
.Linfo_string38:
	.asciz	"tc_index"
.Linfo_string39:
	.asciz	"cb"
.Linfo_string40:
	.asciz	"hash"
.Linfo_string41:
	.asciz	"tc_classid"
.Linfo_string42:
	.asciz	"data"
.Linfo_string43:
	.asciz	"data_end"
.Linfo_string44:
	.asciz	"napi_id"
.Linfo_string45:
	.asciz	"family"
.Linfo_string46:
	.asciz	"remote_ip4"
.Linfo_string47:
	.asciz	"local_ip4"
.Linfo_string48:
	.asciz	"remote_ip6"
.Linfo_string49:
	.asciz	"local_ip6"
.Linfo_string50:
	.asciz	"remote_port"
.Linfo_string51:
	.asciz	"local_port"
.Linfo_string52:
	.asciz	"data_meta"
.Linfo_string53:
	.asciz	"flow_keys"
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
	.quad	mine
	.quad	theirs
	.quad	.Lfunc_begin0
	.quad	.Ltmp11
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1056
	.long	1056
	.long	652
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
	.long	1
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
	.long	16
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
	.long	33554432
	.long	11
	.long	42
	.long	134217728
	.long	12
	.long	46
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	1
	.long	0
	.long	70
	.long	5
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	10
	.long	192
	.long	92
	.long	234881024
	.long	13
	.long	2
	.long	0
	.long	33554432
	.long	16
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	2
	.long	0
	.long	33554432
	.long	18
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	15
	.long	0
	.long	70
	.long	17
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	10
	.long	192
	.long	99
	.long	234881024
	.long	19
	.long	1
	.long	0
	.long	33554432
	.long	22
	.long	104
	.long	67108895
	.long	176
	.long	114
	.long	8
	.long	0
	.long	118
	.long	8
	.long	32
	.long	127
	.long	8
	.long	64
	.long	132
	.long	8
	.long	96
	.long	146
	.long	8
	.long	128
	.long	155
	.long	8
	.long	160
	.long	168
	.long	8
	.long	192
	.long	177
	.long	8
	.long	224
	.long	188
	.long	8
	.long	256
	.long	197
	.long	8
	.long	288
	.long	213
	.long	8
	.long	320
	.long	221
	.long	8
	.long	352
	.long	230
	.long	23
	.long	384
	.long	233
	.long	8
	.long	544
	.long	238
	.long	8
	.long	576
	.long	249
	.long	8
	.long	608
	.long	254
	.long	8
	.long	640
	.long	263
	.long	8
	.long	672
	.long	271
	.long	8
	.long	704
	.long	278
	.long	8
	.long	736
	.long	289
	.long	8
	.long	768
	.long	299
	.long	24
	.long	800
	.long	310
	.long	24
	.long	928
	.long	320
	.long	8
	.long	1056
	.long	332
	.long	8
	.long	1088
	.long	343
	.long	8
	.long	1120
	.long	353
	.long	11
	.long	1152
	.long	363
	.long	11
	.long	1216
	.long	370
	.long	8
	.long	1280
	.long	379
	.long	8
	.long	1312
	.long	388
	.long	25
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
	.long	0
	.long	33554432
	.long	26
	.long	391
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	400
	.long	21
	.long	404
	.long	201326593
	.long	27
	.long	0
	.long	218103809
	.long	2
	.long	0
	.long	8
	.long	615
	.long	201326594
	.long	29
	.long	625
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	31
	.long	4
	.long	4
	.long	630
	.long	234881024
	.long	32
	.long	1
	.long	638
	.long	251658242
	.long	0
	.long	14
	.long	theirs
	.long	32
	.long	20
	.long	mine
	.long	32
	.long	644
	.long	251658241
	.long	0
	.long	33
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
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"theirs"
	.byte	0
	.ascii	"mine"
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
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"fill"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"int fill(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 2;"
	.byte	0
	.ascii	"\tu64 value = 40;"
	.byte	0
	.ascii	"\tbpf_map_update_elem(&theirs, &key, &value, ANY);"
	.byte	0
	.ascii	"\tvalue = 2;"
	.byte	0
	.ascii	"\tbpf_map_update_elem(&mine, &key, &value, ANY);"
	.byte	0
	.ascii	"\treturn read_both(key);"
	.byte	0
	.ascii	"read_both"
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
	.long	156
	.long	176
	.long	0
	.long	8
	.long	409
	.long	1
	.long	.Lfunc_begin0
	.long	28
	.long	16
	.long	409
	.long	9
	.long	.Lfunc_begin0
	.long	412
	.long	418
	.long	26624
	.long	.Ltmp2
	.long	412
	.long	450
	.long	28678
	.long	.Ltmp3
	.long	412
	.long	464
	.long	29702
	.long	.Ltmp4
	.long	412
	.long	481
	.long	31746
	.long	.Ltmp6
	.long	412
	.long	531
	.long	32776
	.long	.Ltmp7
	.long	412
	.long	543
	.long	33794
	.long	.Ltmp9
	.long	412
	.long	591
	.long	34835
	.long	.Ltmp10
	.long	412
	.long	591
	.long	34825
	.long	.Ltmp12
	.long	412
	.long	591
	.long	34818
	.addrsig
	.addrsig_sym fill
	.addrsig_sym theirs
	.addrsig_sym mine
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
