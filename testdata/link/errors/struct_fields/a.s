	.file	"a.c"
	.file	0 "." "a.c" md5 0x28b6b0406ee6acb79980c2c8d86e3a88
	.file	1 "../../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 34 14 prologue_end
.Ltmp0:
	r1 = name ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 34 27 is_stmt 0
.Ltmp1:
	r2 = offset ll
	w0 = *(u32 *)(r2 + 4)
	.loc	0 34 18
.Ltmp2:
	w0 += w1
	.loc	0 34 41
.Ltmp3:
	r1 = type ll
	w1 = *(u32 *)(r1 + 4)
	.loc	0 34 34
.Ltmp4:
	w0 += w1
	.loc	0 34 56
.Ltmp5:
	r1 = count ll
	w1 = *(u32 *)(r1 + 4)
	.loc	0 34 48
.Ltmp6:
	w0 += w1
	.loc	0 34 72
.Ltmp7:
	r1 = called ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 34 63
.Ltmp8:
	w0 += w1
	.loc	0 34 85
.Ltmp9:
	r1 = kind ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 34 78
.Ltmp10:
	w0 += w1
	.loc	0 34 98
.Ltmp11:
	r1 = fine ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 34 91
.Ltmp12:
	w0 += w1
	.loc	0 34 106
.Ltmp13:
	r1 = values ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 34 104
.Ltmp14:
	w0 += w1
	.loc	0 34 115
.Ltmp15:
	r1 = wide ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 34 113
.Ltmp16:
	w0 += w1
	.loc	0 34 141
.Ltmp17:
	r1 = moved ll
	w1 = *(u32 *)(r1 + 4)
	.loc	0 34 120
.Ltmp18:
	w0 += w1
	.loc	0 34 127
.Ltmp19:
	r1 = bits ll
	w1 = *(u8 *)(r1 + 0)
	w1 &= 7
	.loc	0 34 133
.Ltmp20:
	w0 += w1
	.loc	0 34 2
.Ltmp21:
	exit
.Ltmp22:
.Ltmp23:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc

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
	.byte	60
	.byte	25
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	3
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
	.byte	4
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
	.byte	23
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
	.byte	7
	.byte	4
	.byte	1
	.byte	73
	.byte	19
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
	.byte	8
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	9
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
	.byte	13
	.byte	11
	.byte	107
	.byte	11
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	16
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
	.byte	11
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	19

	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	3
	.byte	4
	.byte	0
	.byte	7
	.byte	4
	.byte	4
	.long	61
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	5
	.byte	5
	.byte	5
	.byte	4
	.byte	2
	.byte	6
	.long	76

	.byte	0
	.byte	20

	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	6
	.byte	8
	.byte	0
	.byte	8
	.byte	4
	.byte	7
	.long	100
	.byte	0
	.byte	8
	.byte	0
	.byte	4
	.byte	9
	.long	61
	.byte	0
	.byte	8
	.byte	4
	.byte	0
	.byte	5
	.byte	8
	.byte	6
	.byte	1
	.byte	2
	.byte	10
	.long	115

	.byte	0
	.byte	21

	.byte	2
	.byte	161
	.byte	2
	.byte	3
	.byte	10
	.byte	8
	.byte	0
	.byte	9
	.byte	4
	.byte	7
	.long	61
	.byte	0
	.byte	9
	.byte	0
	.byte	4
	.byte	9
	.long	61
	.byte	0
	.byte	9
	.byte	4
	.byte	0
	.byte	2
	.byte	11
	.long	150

	.byte	0
	.byte	22

	.byte	2
	.byte	161
	.byte	3
	.byte	3
	.byte	11
	.byte	8
	.byte	0
	.byte	10
	.byte	4
	.byte	7
	.long	61
	.byte	0
	.byte	10
	.byte	0
	.byte	4
	.byte	9
	.long	61
	.byte	0
	.byte	10
	.byte	4
	.byte	0
	.byte	2
	.byte	12
	.long	185

	.byte	0
	.byte	23

	.byte	2
	.byte	161
	.byte	4
	.byte	3
	.byte	12
	.byte	4
	.byte	0
	.byte	11
	.byte	4
	.byte	7
	.long	61
	.byte	0
	.byte	11
	.byte	0
	.byte	0
	.byte	2
	.byte	13
	.long	211

	.byte	0
	.byte	24

	.byte	2
	.byte	161
	.byte	5
	.byte	6
	.byte	13
	.byte	4
	.byte	0
	.byte	12
	.byte	4
	.byte	7
	.long	61
	.byte	0
	.byte	12
	.byte	0
	.byte	0
	.byte	2
	.byte	14
	.long	237

	.byte	0
	.byte	25

	.byte	2
	.byte	161
	.byte	6
	.byte	3
	.byte	14
	.byte	4
	.byte	0
	.byte	13
	.byte	4
	.byte	7
	.long	61
	.byte	0
	.byte	13
	.byte	0
	.byte	0
	.byte	2
	.byte	15
	.long	263

	.byte	0
	.byte	26

	.byte	2
	.byte	161
	.byte	7
	.byte	7
	.long	276
	.byte	15
	.byte	4
	.byte	0
	.byte	14
	.byte	8
	.byte	17
	.byte	0
	.byte	0
	.byte	5
	.byte	16
	.byte	7
	.byte	4
	.byte	2
	.byte	18
	.long	291

	.byte	0
	.byte	27

	.byte	2
	.byte	161
	.byte	8
	.byte	7
	.long	276
	.byte	18
	.byte	4
	.byte	0
	.byte	15
	.byte	8
	.byte	19
	.byte	1
	.byte	0
	.byte	2
	.byte	20
	.long	315

	.byte	0
	.byte	28

	.byte	2
	.byte	161
	.byte	9
	.byte	3
	.byte	20
	.byte	4
	.byte	0
	.byte	16
	.byte	9
	.byte	21
	.long	331
	.byte	0
	.byte	16
	.byte	3
	.byte	0
	.byte	0
	.byte	10
	.long	276
	.byte	22
	.byte	1
	.byte	9
	.byte	2
	.byte	23
	.long	350

	.byte	0
	.byte	29

	.byte	2
	.byte	161
	.byte	10
	.byte	3
	.byte	23
	.byte	8
	.byte	0
	.byte	17
	.byte	4
	.byte	7
	.long	100
	.byte	0
	.byte	17
	.byte	0
	.byte	4
	.byte	9
	.long	61
	.byte	0
	.byte	17
	.byte	4
	.byte	0
	.byte	11
	.byte	11
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	32

	.long	61

	.byte	12
	.byte	25
	.byte	0
	.byte	32
	.long	398
	.byte	0
	.byte	13
	.long	403
	.byte	3
	.byte	61
	.byte	176
	.byte	1
	.byte	100
	.byte	4
	.byte	26
	.long	331
	.byte	1
	.byte	101
	.byte	0
	.byte	4
	.byte	27
	.long	331
	.byte	1
	.byte	102
	.byte	4
	.byte	4
	.byte	28
	.long	331
	.byte	1
	.byte	103
	.byte	8
	.byte	4
	.byte	29
	.long	331
	.byte	1
	.byte	104
	.byte	12
	.byte	4
	.byte	30
	.long	331
	.byte	1
	.byte	105
	.byte	16
	.byte	4
	.byte	31
	.long	331
	.byte	1
	.byte	106
	.byte	20
	.byte	4
	.byte	32
	.long	331
	.byte	1
	.byte	107
	.byte	24
	.byte	4
	.byte	33
	.long	331
	.byte	1
	.byte	108
	.byte	28
	.byte	4
	.byte	34
	.long	331
	.byte	1
	.byte	109
	.byte	32
	.byte	4
	.byte	35
	.long	331
	.byte	1
	.byte	110
	.byte	36
	.byte	4
	.byte	36
	.long	331
	.byte	1
	.byte	111
	.byte	40
	.byte	4
	.byte	37
	.long	331
	.byte	1
	.byte	112
	.byte	44
	.byte	4
	.byte	38
	.long	688
	.byte	1
	.byte	113
	.byte	48
	.byte	4
	.byte	40
	.long	331
	.byte	1
	.byte	114
	.byte	68
	.byte	4
	.byte	41
	.long	331
	.byte	1
	.byte	115
	.byte	72
	.byte	4
	.byte	42
	.long	331
	.byte	1
	.byte	116
	.byte	76
	.byte	4
	.byte	43
	.long	331
	.byte	1
	.byte	117
	.byte	80
	.byte	4
	.byte	44
	.long	331
	.byte	1
	.byte	118
	.byte	84
	.byte	4
	.byte	45
	.long	331
	.byte	1
	.byte	119
	.byte	88
	.byte	4
	.byte	46
	.long	331
	.byte	1
	.byte	120
	.byte	92
	.byte	4
	.byte	47
	.long	331
	.byte	1
	.byte	121
	.byte	96
	.byte	4
	.byte	48
	.long	704
	.byte	1
	.byte	122
	.byte	100
	.byte	4
	.byte	49
	.long	704
	.byte	1
	.byte	123
	.byte	116
	.byte	4
	.byte	50
	.long	331
	.byte	1
	.byte	124
	.byte	132
	.byte	4
	.byte	51
	.long	331
	.byte	1
	.byte	125
	.byte	136
	.byte	4
	.byte	52
	.long	331
	.byte	1
	.byte	126
	.byte	140
	.byte	4
	.byte	53
	.long	716
	.byte	1
	.byte	127
	.byte	144
	.byte	4
	.byte	56
	.long	716
	.byte	1
	.byte	128
	.byte	152
	.byte	4
	.byte	57
	.long	331
	.byte	1
	.byte	129
	.byte	160
	.byte	4
	.byte	58
	.long	331
	.byte	1
	.byte	130
	.byte	164
	.byte	4
	.byte	59
	.long	728
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	14
	.long	331
	.byte	15
	.long	700
	.byte	5
	.byte	0
	.byte	16
	.byte	39
	.byte	8
	.byte	7
	.byte	14
	.long	331
	.byte	15
	.long	700
	.byte	4
	.byte	0
	.byte	10
	.long	724
	.byte	55
	.byte	1
	.byte	10
	.byte	5
	.byte	54
	.byte	7
	.byte	8
	.byte	13
	.long	733
	.byte	17
	.byte	60

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	252
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
	.asciz	"name"
.Linfo_string4:
	.asciz	"one"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"offset"
.Linfo_string7:
	.asciz	"first"
.Linfo_string8:
	.asciz	"char"
.Linfo_string9:
	.asciz	"second"
.Linfo_string10:
	.asciz	"type"
.Linfo_string11:
	.asciz	"count"
.Linfo_string12:
	.asciz	"called"
.Linfo_string13:
	.asciz	"kind"
.Linfo_string14:
	.asciz	"fine"
.Linfo_string15:
	.asciz	"values"
.Linfo_string16:
	.asciz	"unsigned int"
.Linfo_string17:
	.asciz	"FIRST"
.Linfo_string18:
	.asciz	"wide"
.Linfo_string19:
	.asciz	"SMALL"
.Linfo_string20:
	.asciz	"bits"
.Linfo_string21:
	.asciz	"field"
.Linfo_string22:
	.asciz	"u32"
.Linfo_string23:
	.asciz	"moved"
.Linfo_string24:
	.asciz	"use"
.Linfo_string25:
	.asciz	"skb"
.Linfo_string26:
	.asciz	"len"
.Linfo_string27:
	.asciz	"pkt_type"
.Linfo_string28:
	.asciz	"mark"
.Linfo_string29:
	.asciz	"queue_mapping"
.Linfo_string30:
	.asciz	"protocol"
.Linfo_string31:
	.asciz	"vlan_present"
.Linfo_string32:
	.asciz	"vlan_tci"
.Linfo_string33:
	.asciz	"vlan_proto"
.Linfo_string34:
	.asciz	"priority"
.Linfo_string35:
	.asciz	"ingress_ifindex"
.Linfo_string36:
	.asciz	"ifindex"
.Linfo_string37:
	.asciz	"tc_index"
.Linfo_string38:
	.asciz	"cb"
.Linfo_string39:
	.asciz	"__ARRAY_SIZE_TYPE__"
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
	.asciz	"unsigned long long"
.Linfo_string55:
	.asciz	"u64"
.Linfo_string56:
	.asciz	"tstamp"
.Linfo_string57:
	.asciz	"wire_len"
.Linfo_string58:
	.asciz	"gso_segs"
.Linfo_string59:
	.asciz	"sk"
.Linfo_string60:
	.asciz	"bpf_sock"
.Linfo_string61:
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
	.long	.Linfo_string60
	.long	.Linfo_string61
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	name
	.quad	offset
	.quad	type
	.quad	count
	.quad	called
	.quad	kind
	.quad	fine
	.quad	values
	.quad	wide
	.quad	bits
	.quad	moved
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1084
	.long	1084
	.long	629
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
	.long	526
	.long	67108865
	.long	4
	.long	531
	.long	13
	.long	0
	.long	526
	.long	234881024
	.long	15
	.long	2
	.long	535
	.long	67108866
	.long	8
	.long	542
	.long	18
	.long	0
	.long	548
	.long	13
	.long	32
	.long	555
	.long	16777216
	.long	1
	.long	16777224
	.long	535
	.long	234881024
	.long	17
	.long	2
	.long	560
	.long	67108866
	.long	8
	.long	542
	.long	13
	.long	0
	.long	548
	.long	13
	.long	32
	.long	560
	.long	234881024
	.long	20
	.long	2
	.long	565
	.long	67108866
	.long	8
	.long	542
	.long	13
	.long	0
	.long	548
	.long	13
	.long	32
	.long	565
	.long	234881024
	.long	22
	.long	2
	.long	571
	.long	67108865
	.long	4
	.long	542
	.long	13
	.long	0
	.long	571
	.long	234881024
	.long	24
	.long	2
	.long	578
	.long	83886081
	.long	4
	.long	542
	.long	13
	.long	0
	.long	578
	.long	234881024
	.long	26
	.long	2
	.long	583
	.long	67108865
	.long	4
	.long	542
	.long	13
	.long	0
	.long	583
	.long	234881024
	.long	28
	.long	2
	.long	588
	.long	100663297
	.long	4
	.long	595
	.long	0
	.long	588
	.long	234881024
	.long	30
	.long	2
	.long	601
	.long	100663297
	.long	4
	.long	606
	.long	1
	.long	601
	.long	234881024
	.long	32
	.long	2
	.long	612
	.long	2214592513
	.long	4
	.long	617
	.long	3
	.long	50331648
	.long	612
	.long	234881024
	.long	34
	.long	2
	.long	623
	.long	67108866
	.long	8
	.long	542
	.long	18
	.long	0
	.long	548
	.long	13
	.long	32
	.long	623
	.long	234881024
	.long	36
	.long	2
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
	.ascii	"use"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\treturn name.one + offset.second + type.second + count.second + called.first + kind.first + fine.first + values + wide + bits.field + moved.second;"
	.byte	0
	.ascii	"name"
	.byte	0
	.ascii	"one"
	.byte	0
	.ascii	"offset"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"second"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"count"
	.byte	0
	.ascii	"called"
	.byte	0
	.ascii	"kind"
	.byte	0
	.ascii	"fine"
	.byte	0
	.ascii	"values"
	.byte	0
	.ascii	"FIRST"
	.byte	0
	.ascii	"wide"
	.byte	0
	.ascii	"SMALL"
	.byte	0
	.ascii	"bits"
	.byte	0
	.ascii	"field"
	.byte	0
	.ascii	"moved"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	364
	.long	384
	.long	0
	.long	8
	.long	369
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	369
	.long	22
	.long	.Ltmp0
	.long	372
	.long	378
	.long	34830
	.long	.Ltmp1
	.long	372
	.long	378
	.long	34843
	.long	.Ltmp2
	.long	372
	.long	378
	.long	34834
	.long	.Ltmp3
	.long	372
	.long	378
	.long	34857
	.long	.Ltmp4
	.long	372
	.long	378
	.long	34850
	.long	.Ltmp5
	.long	372
	.long	378
	.long	34872
	.long	.Ltmp6
	.long	372
	.long	378
	.long	34864
	.long	.Ltmp7
	.long	372
	.long	378
	.long	34888
	.long	.Ltmp8
	.long	372
	.long	378
	.long	34879
	.long	.Ltmp9
	.long	372
	.long	378
	.long	34901
	.long	.Ltmp10
	.long	372
	.long	378
	.long	34894
	.long	.Ltmp11
	.long	372
	.long	378
	.long	34914
	.long	.Ltmp12
	.long	372
	.long	378
	.long	34907
	.long	.Ltmp13
	.long	372
	.long	378
	.long	34922
	.long	.Ltmp14
	.long	372
	.long	378
	.long	34920
	.long	.Ltmp15
	.long	372
	.long	378
	.long	34931
	.long	.Ltmp16
	.long	372
	.long	378
	.long	34929
	.long	.Ltmp17
	.long	372
	.long	378
	.long	34957
	.long	.Ltmp18
	.long	372
	.long	378
	.long	34936
	.long	.Ltmp19
	.long	372
	.long	378
	.long	34943
	.long	.Ltmp20
	.long	372
	.long	378
	.long	34949
	.long	.Ltmp21
	.long	372
	.long	378
	.long	34818
	.addrsig
	.addrsig_sym use
	.section	.debug_line,"",@progbits
.Lline_table_start0:
