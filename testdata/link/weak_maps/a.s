	.file	"a.c"
	.file	0 "." "a.c" md5 0x4ccb6237ea1e462b7a7e4e3c770de0e9
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.loc	0 26 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w8 = 1
.Ltmp0:
	.loc	0 27 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w8
	r7 = r10
	r7 += -4
	.loc	0 29 9
.Ltmp3:
	r1 = from_header ll
	r2 = r7
	call 3
.Ltmp4:
	.loc	0 29 9
	r6 = r0
	.loc	0 29 52 is_stmt 0
.Ltmp5:
	r1 = weak_then_strong ll
	r2 = r7
	call 1
.Ltmp6:
	.loc	0 29 51
.Ltmp7:
	if r0 == 0 goto LBB0_2
	.loc	0 0 51
	w8 = 0
LBB0_2:
	.loc	0 29 49 is_stmt 1
.Ltmp8:
	w6 += w8
	.loc	0 29 2 is_stmt 0
.Ltmp9:
	w0 = w6
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

	.type	from_header,@object
	.section	.maps,"aw",@progbits
	.weak	from_header
	.p2align	3, 0x0
from_header:
	.zero	32
	.size	from_header, 32

	.type	weak_then_strong,@object
	.weak	weak_then_strong
	.p2align	3, 0x0
weak_then_strong:
	.zero	32
	.size	weak_then_strong, 32

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
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	12
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
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
	.byte	0
	.byte	0
	.byte	15
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	16
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
	.byte	17
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
	.byte	18
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
	.byte	19
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
	.byte	20
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
	.byte	32
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
	.byte	15
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	10
	.byte	8
	.byte	7
	.long	118
	.byte	0
	.byte	11
	.byte	0
	.byte	8
	.byte	9
	.long	139
	.byte	0
	.byte	12
	.byte	8
	.byte	8
	.byte	10
	.long	156
	.byte	0
	.byte	13
	.byte	16
	.byte	8
	.byte	11
	.long	161
	.byte	0
	.byte	14
	.byte	24
	.byte	0
	.byte	9
	.long	123
	.byte	3
	.long	135
	.byte	4
	.long	62
	.byte	1
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
	.byte	8
	.byte	0
	.byte	9
	.long	135
	.byte	9
	.long	166
	.byte	10
	.long	174
	.byte	13
	.byte	1
	.byte	10
	.byte	5
	.byte	12
	.byte	7
	.byte	8
	.byte	2
	.byte	14
	.long	189

	.byte	0
	.byte	22
	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	32
	.byte	0
	.byte	17
	.byte	8
	.byte	7
	.long	230
	.byte	0
	.byte	18
	.byte	0
	.byte	8
	.byte	9
	.long	118
	.byte	0
	.byte	19
	.byte	8
	.byte	8
	.byte	10
	.long	247
	.byte	0
	.byte	20
	.byte	16
	.byte	8
	.byte	11
	.long	247
	.byte	0
	.byte	21
	.byte	24
	.byte	0
	.byte	9
	.long	235
	.byte	3
	.long	135
	.byte	4
	.long	62
	.byte	2
	.byte	0
	.byte	9
	.long	252
	.byte	10
	.long	260
	.byte	16
	.byte	1
	.byte	9
	.byte	5
	.byte	15
	.byte	7
	.byte	4
	.byte	11
	.byte	17
	.long	273
	.byte	1
	.byte	161
	.byte	3
	.byte	9
	.long	278
	.byte	12
	.long	294

	.byte	13
	.long	298
	.byte	13
	.long	299
	.byte	0
	.byte	5
	.byte	18
	.byte	5
	.byte	8
	.byte	14
	.byte	9
	.long	304
	.byte	15
	.byte	11
	.byte	19
	.long	314
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	319
	.byte	12
	.long	298

	.byte	13
	.long	298
	.byte	13
	.long	299
	.byte	0
	.byte	16
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	20
	.byte	0
	.byte	25

	.long	135

	.byte	17
	.byte	21
	.byte	0
	.byte	25
	.long	370
	.byte	18
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	27
	.long	135
	.byte	0
	.byte	9
	.long	375
	.byte	19
	.byte	54
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	22
	.long	252
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	23
	.long	252
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	24
	.long	252
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	25
	.long	252
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	26
	.long	252
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	27
	.long	252
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	28
	.long	252
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	29
	.long	252
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	30
	.long	252
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	31
	.long	252
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	32
	.long	252
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	33
	.long	252
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	34
	.long	660
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	35
	.long	252
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	36
	.long	252
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	37
	.long	252
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	38
	.long	252
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	39
	.long	252
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	40
	.long	252
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	41
	.long	252
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	42
	.long	252
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	43
	.long	672
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	44
	.long	672
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	45
	.long	252
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	46
	.long	252
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	47
	.long	252
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	48
	.long	166
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	49
	.long	166
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	50
	.long	252
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	51
	.long	252
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	52
	.long	684
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	252
	.byte	4
	.long	62
	.byte	5
	.byte	0
	.byte	3
	.long	252
	.byte	4
	.long	62
	.byte	4
	.byte	0
	.byte	9
	.long	689
	.byte	20
	.byte	53

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	224
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
	.asciz	"from_header"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"key"
.Linfo_string11:
	.asciz	"value"
.Linfo_string12:
	.asciz	"unsigned long long"
.Linfo_string13:
	.asciz	"u64"
.Linfo_string14:
	.asciz	"weak_then_strong"
.Linfo_string15:
	.asciz	"unsigned int"
.Linfo_string16:
	.asciz	"u32"
.Linfo_string17:
	.asciz	"bpf_map_delete_elem"
.Linfo_string18:
	.asciz	"long"
.Linfo_string19:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string20:
	.asciz	"first"
.Linfo_string21:
	.asciz	"skb"
.Linfo_string22:
	.asciz	"len"
.Linfo_string23:
	.asciz	"pkt_type"
.Linfo_string24:
	.asciz	"mark"
.Linfo_string25:
	.asciz	"queue_mapping"
.Linfo_string26:
	.asciz	"protocol"
.Linfo_string27:
	.asciz	"vlan_present"
.Linfo_string28:
	.asciz	"vlan_tci"
.Linfo_string29:
	.asciz	"vlan_proto"
.Linfo_string30:
	.asciz	"priority"
.Linfo_string31:
	.asciz	"ingress_ifindex"
.Linfo_string32:
	.asciz	"ifindex"
.Linfo_string33:
	.asciz	"tc_index"
.Linfo_string34:
	.asciz	"cb"
.Linfo_string35:
	.asciz	"hash"
.Linfo_string36:
	.asciz	"tc_classid"
.Linfo_string37:
	.asciz	"data"
.Linfo_string38:
	.asciz	"data_end"
.Linfo_string39:
	.asciz	"napi_id"
.Linfo_string40:
	.asciz	"family"
.Linfo_string41:
	.asciz	"remote_ip4"
.Linfo_string42:
	.asciz	"local_ip4"
.Linfo_string43:
	.asciz	"remote_ip6"
.Linfo_string44:
	.asciz	"local_ip6"
.Linfo_string45:
	.asciz	"remote_port"
.Linfo_string46:
	.asciz	"local_port"
.Linfo_string47:
	.asciz	"data_meta"
.Linfo_string48:
	.asciz	"flow_keys"
.Linfo_string49:
	.asciz	"tstamp"
.Linfo_string50:
	.asciz	"wire_len"
.Linfo_string51:
	.asciz	"gso_segs"
.Linfo_string52:
	.asciz	"sk"
.Linfo_string53:
	.asciz	"bpf_sock"
.Linfo_string54:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	from_header
	.quad	weak_then_strong
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1000
	.long	1000
	.long	607
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
	.long	8
	.long	0
	.long	33554432
	.long	2
	.long	0
	.long	33554432
	.long	9
	.long	25
	.long	134217728
	.long	10
	.long	29
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	48
	.long	1
	.long	0
	.long	53
	.long	5
	.long	64
	.long	65
	.long	7
	.long	128
	.long	69
	.long	8
	.long	192
	.long	75
	.long	234881024
	.long	11
	.long	1
	.long	0
	.long	33554432
	.long	14
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	2
	.long	0
	.long	33554432
	.long	16
	.long	87
	.long	134217728
	.long	17
	.long	91
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	67108868
	.long	32
	.long	48
	.long	13
	.long	0
	.long	53
	.long	1
	.long	64
	.long	65
	.long	15
	.long	128
	.long	69
	.long	15
	.long	192
	.long	104
	.long	234881024
	.long	18
	.long	1
	.long	0
	.long	33554432
	.long	21
	.long	121
	.long	67108895
	.long	176
	.long	131
	.long	16
	.long	0
	.long	135
	.long	16
	.long	32
	.long	144
	.long	16
	.long	64
	.long	149
	.long	16
	.long	96
	.long	163
	.long	16
	.long	128
	.long	172
	.long	16
	.long	160
	.long	185
	.long	16
	.long	192
	.long	194
	.long	16
	.long	224
	.long	205
	.long	16
	.long	256
	.long	214
	.long	16
	.long	288
	.long	230
	.long	16
	.long	320
	.long	238
	.long	16
	.long	352
	.long	247
	.long	22
	.long	384
	.long	250
	.long	16
	.long	544
	.long	255
	.long	16
	.long	576
	.long	266
	.long	16
	.long	608
	.long	271
	.long	16
	.long	640
	.long	280
	.long	16
	.long	672
	.long	288
	.long	16
	.long	704
	.long	295
	.long	16
	.long	736
	.long	306
	.long	16
	.long	768
	.long	316
	.long	23
	.long	800
	.long	327
	.long	23
	.long	928
	.long	337
	.long	16
	.long	1056
	.long	349
	.long	16
	.long	1088
	.long	360
	.long	16
	.long	1120
	.long	370
	.long	9
	.long	1152
	.long	380
	.long	9
	.long	1216
	.long	387
	.long	16
	.long	1280
	.long	396
	.long	16
	.long	1312
	.long	405
	.long	24
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	16
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	16
	.long	4
	.long	4
	.long	0
	.long	33554432
	.long	25
	.long	408
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	417
	.long	20
	.long	421
	.long	201326593
	.long	26
	.long	580
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	28
	.long	4
	.long	4
	.long	585
	.long	234881024
	.long	29
	.long	1
	.long	593
	.long	251658242
	.long	0
	.long	12
	.long	from_header
	.long	32
	.long	19
	.long	weak_then_strong
	.long	32
	.long	599
	.long	251658241
	.long	0
	.long	30
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
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
	.ascii	"from_header"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"weak_then_strong"
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
	.ascii	"first"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"int first(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tint key = 1;"
	.byte	0
	.ascii	"\treturn bpf_map_delete_elem(&from_header, &key) + !bpf_map_lookup_elem(&weak_then_strong, &key);"
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
	.long	124
	.long	144
	.long	0
	.long	8
	.long	427
	.long	1
	.long	.Lfunc_begin0
	.long	27
	.long	16
	.long	427
	.long	7
	.long	.Lfunc_begin0
	.long	430
	.long	436
	.long	25600
	.long	.Ltmp2
	.long	430
	.long	469
	.long	27654
	.long	.Ltmp3
	.long	430
	.long	483
	.long	29705
	.long	.Ltmp5
	.long	430
	.long	483
	.long	29748
	.long	.Ltmp7
	.long	430
	.long	483
	.long	29747
	.long	.Ltmp8
	.long	430
	.long	483
	.long	29745
	.long	.Ltmp9
	.long	430
	.long	483
	.long	29698
	.addrsig
	.addrsig_sym first
	.addrsig_sym from_header
	.addrsig_sym weak_then_strong
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
