	.file	"a.c"
	.file	0 "." "a.c" md5 0x0ff493d178b38f494bc890330152ede9
	.file	1 "../../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.loc	0 26 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 0
.Ltmp0:
	.loc	0 27 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	.loc	0 29 27
.Ltmp3:
	r1 = array ll
	w8 = *(u32 *)(r1 + 4)
	.loc	0 29 9 is_stmt 0
.Ltmp4:
	r1 = strong ll
	w9 = *(u32 *)(r1 + 0)
	.loc	0 29 23
.Ltmp5:
	r1 = pair ll
	w6 = *(u32 *)(r1 + 4)
	.loc	0 29 38
.Ltmp6:
	w1 = 1
	call function
.Ltmp7:
	.loc	0 29 38 is_stmt 1
	w7 = w0
	r2 = r10
	r2 += -4
	.loc	0 29 53 is_stmt 0
.Ltmp8:
	r1 = map ll
	call 1
.Ltmp9:
	.loc	0 0 53
	w1 = 1
	.loc	0 29 52
.Ltmp10:
	if r0 == 0 goto LBB0_2
	.loc	0 0 52
	w1 = 0
LBB0_2:
	.loc	0 29 16 is_stmt 1
.Ltmp11:
	w6 += w9
	.loc	0 29 25 is_stmt 0
.Ltmp12:
	w6 += w8
	.loc	0 29 36
.Ltmp13:
	w6 += w7
	.loc	0 29 87
.Ltmp14:
	r2 = value ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 29 50
.Ltmp15:
	w6 += w2
	.loc	0 29 85
.Ltmp16:
	w6 += w1
	.loc	0 29 95
.Ltmp17:
	w1 = 1
	call kernel
.Ltmp18:
	.loc	0 29 93 is_stmt 1
.Ltmp19:
	w6 += w0
	.loc	0 29 2 is_stmt 0
.Ltmp20:
	w0 = w6
	exit
.Ltmp21:
.Ltmp22:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc

	.type	strong,@object
	.data
	.globl	strong
	.p2align	2, 0x0
strong:
	.long	1
	.size	strong, 4

	.type	mixed,@object
	.section	.data.mixed,"aw",@progbits
	.globl	mixed
	.p2align	2, 0x0
mixed:
	.long	1
	.size	mixed, 4

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
	.byte	4
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	5
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
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
	.byte	56
	.byte	11
	.byte	0
	.byte	0
	.byte	10
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	22
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
	.byte	7
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	10
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	4
	.byte	5
	.byte	4
	.byte	2
	.byte	5
	.long	46

	.byte	0
	.byte	21
	.byte	2
	.byte	161
	.byte	1
	.byte	2
	.byte	6
	.long	72

	.byte	0
	.byte	32
	.byte	2
	.byte	161
	.byte	2
	.byte	4
	.long	84
	.byte	5
	.long	88
	.byte	4
	.byte	0
	.byte	3
	.byte	7
	.byte	6
	.byte	1
	.byte	6
	.byte	8
	.byte	8
	.byte	7
	.byte	7
	.byte	9
	.long	103

	.byte	0
	.byte	11

	.byte	2
	.byte	161
	.byte	3
	.byte	8
	.byte	9
	.byte	8
	.byte	0
	.byte	6
	.byte	9
	.byte	10
	.long	46
	.byte	0
	.byte	7
	.byte	0
	.byte	9
	.byte	11
	.long	46
	.byte	0
	.byte	7
	.byte	4
	.byte	0
	.byte	7
	.byte	12
	.long	138

	.byte	0
	.byte	12

	.byte	2
	.byte	161
	.byte	4
	.byte	4
	.long	46
	.byte	5
	.long	88
	.byte	4
	.byte	0
	.byte	7
	.byte	13
	.long	161

	.byte	0
	.byte	19

	.byte	2
	.byte	161
	.byte	5
	.byte	10
	.byte	32
	.byte	0
	.byte	14
	.byte	9
	.byte	14
	.long	202
	.byte	0
	.byte	15
	.byte	0
	.byte	9
	.byte	15
	.long	202
	.byte	0
	.byte	16
	.byte	8
	.byte	9
	.byte	16
	.long	219
	.byte	0
	.byte	17
	.byte	16
	.byte	9
	.byte	19
	.long	219
	.byte	0
	.byte	18
	.byte	24
	.byte	0
	.byte	11
	.long	207
	.byte	4
	.long	46
	.byte	5
	.long	88
	.byte	1
	.byte	0
	.byte	11
	.long	224
	.byte	12
	.long	232
	.byte	18
	.byte	1
	.byte	9
	.byte	3
	.byte	17
	.byte	7
	.byte	4
	.byte	7
	.byte	19
	.long	46

	.byte	0
	.byte	20

	.byte	2
	.byte	161
	.byte	6
	.byte	13
	.byte	20
	.long	256
	.byte	1
	.byte	159
	.byte	1
	.byte	11
	.long	261
	.byte	14
	.long	277

	.byte	15
	.long	277
	.byte	15
	.long	278
	.byte	0
	.byte	16
	.byte	11
	.long	283
	.byte	17
	.byte	18
	.byte	7
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	25

	.long	46

	.byte	19
	.byte	24
	.byte	0
	.byte	25
	.long	359
	.byte	20
	.byte	2
	.byte	145
	.byte	4
	.byte	16
	.byte	0
	.byte	27
	.long	224
	.byte	21
	.long	331
	.byte	8
	.byte	21
	.long	345
	.byte	9
	.byte	0
	.byte	22
	.byte	21
	.byte	0
	.byte	13

	.long	46


	.byte	15
	.long	46
	.byte	0
	.byte	22
	.byte	22
	.byte	0
	.byte	22

	.long	46


	.byte	15
	.long	46
	.byte	0
	.byte	11
	.long	364
	.byte	8
	.byte	59
	.byte	176
	.byte	1
	.byte	100
	.byte	9
	.byte	25
	.long	224
	.byte	1
	.byte	101
	.byte	0
	.byte	9
	.byte	26
	.long	224
	.byte	1
	.byte	102
	.byte	4
	.byte	9
	.byte	27
	.long	224
	.byte	1
	.byte	103
	.byte	8
	.byte	9
	.byte	28
	.long	224
	.byte	1
	.byte	104
	.byte	12
	.byte	9
	.byte	29
	.long	224
	.byte	1
	.byte	105
	.byte	16
	.byte	9
	.byte	30
	.long	224
	.byte	1
	.byte	106
	.byte	20
	.byte	9
	.byte	31
	.long	224
	.byte	1
	.byte	107
	.byte	24
	.byte	9
	.byte	32
	.long	224
	.byte	1
	.byte	108
	.byte	28
	.byte	9
	.byte	33
	.long	224
	.byte	1
	.byte	109
	.byte	32
	.byte	9
	.byte	34
	.long	224
	.byte	1
	.byte	110
	.byte	36
	.byte	9
	.byte	35
	.long	224
	.byte	1
	.byte	111
	.byte	40
	.byte	9
	.byte	36
	.long	224
	.byte	1
	.byte	112
	.byte	44
	.byte	9
	.byte	37
	.long	649
	.byte	1
	.byte	113
	.byte	48
	.byte	9
	.byte	38
	.long	224
	.byte	1
	.byte	114
	.byte	68
	.byte	9
	.byte	39
	.long	224
	.byte	1
	.byte	115
	.byte	72
	.byte	9
	.byte	40
	.long	224
	.byte	1
	.byte	116
	.byte	76
	.byte	9
	.byte	41
	.long	224
	.byte	1
	.byte	117
	.byte	80
	.byte	9
	.byte	42
	.long	224
	.byte	1
	.byte	118
	.byte	84
	.byte	9
	.byte	43
	.long	224
	.byte	1
	.byte	119
	.byte	88
	.byte	9
	.byte	44
	.long	224
	.byte	1
	.byte	120
	.byte	92
	.byte	9
	.byte	45
	.long	224
	.byte	1
	.byte	121
	.byte	96
	.byte	9
	.byte	46
	.long	661
	.byte	1
	.byte	122
	.byte	100
	.byte	9
	.byte	47
	.long	661
	.byte	1
	.byte	123
	.byte	116
	.byte	9
	.byte	48
	.long	224
	.byte	1
	.byte	124
	.byte	132
	.byte	9
	.byte	49
	.long	224
	.byte	1
	.byte	125
	.byte	136
	.byte	9
	.byte	50
	.long	224
	.byte	1
	.byte	126
	.byte	140
	.byte	9
	.byte	51
	.long	673
	.byte	1
	.byte	127
	.byte	144
	.byte	9
	.byte	54
	.long	673
	.byte	1
	.byte	128
	.byte	152
	.byte	9
	.byte	55
	.long	224
	.byte	1
	.byte	129
	.byte	160
	.byte	9
	.byte	56
	.long	224
	.byte	1
	.byte	130
	.byte	164
	.byte	9
	.byte	57
	.long	685
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	4
	.long	224
	.byte	5
	.long	88
	.byte	5
	.byte	0
	.byte	4
	.long	224
	.byte	5
	.long	88
	.byte	4
	.byte	0
	.byte	12
	.long	681
	.byte	53
	.byte	1
	.byte	10
	.byte	3
	.byte	52
	.byte	7
	.byte	8
	.byte	11
	.long	690
	.byte	23
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
	.asciz	"strong"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"mixed"
.Linfo_string6:
	.asciz	"LICENSE"
.Linfo_string7:
	.asciz	"char"
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string9:
	.asciz	"pair"
.Linfo_string10:
	.asciz	"x"
.Linfo_string11:
	.asciz	"y"
.Linfo_string12:
	.asciz	"array"
.Linfo_string13:
	.asciz	"map"
.Linfo_string14:
	.asciz	"type"
.Linfo_string15:
	.asciz	"max_entries"
.Linfo_string16:
	.asciz	"key"
.Linfo_string17:
	.asciz	"unsigned int"
.Linfo_string18:
	.asciz	"u32"
.Linfo_string19:
	.asciz	"value"
.Linfo_string20:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string21:
	.asciz	"function"
.Linfo_string22:
	.asciz	"kernel"
.Linfo_string23:
	.asciz	"use"
.Linfo_string24:
	.asciz	"skb"
.Linfo_string25:
	.asciz	"len"
.Linfo_string26:
	.asciz	"pkt_type"
.Linfo_string27:
	.asciz	"mark"
.Linfo_string28:
	.asciz	"queue_mapping"
.Linfo_string29:
	.asciz	"protocol"
.Linfo_string30:
	.asciz	"vlan_present"
.Linfo_string31:
	.asciz	"vlan_tci"
.Linfo_string32:
	.asciz	"vlan_proto"
.Linfo_string33:
	.asciz	"priority"
.Linfo_string34:
	.asciz	"ingress_ifindex"
.Linfo_string35:
	.asciz	"ifindex"
.Linfo_string36:
	.asciz	"tc_index"
.Linfo_string37:
	.asciz	"cb"
.Linfo_string38:
	.asciz	"hash"
.Linfo_string39:
	.asciz	"tc_classid"
.Linfo_string40:
	.asciz	"data"
.Linfo_string41:
	.asciz	"data_end"
.Linfo_string42:
	.asciz	"napi_id"
.Linfo_string43:
	.asciz	"family"
.Linfo_string44:
	.asciz	"remote_ip4"
.Linfo_string45:
	.asciz	"local_ip4"
.Linfo_string46:
	.asciz	"remote_ip6"
.Linfo_string47:
	.asciz	"local_ip6"
.Linfo_string48:
	.asciz	"remote_port"
.Linfo_string49:
	.asciz	"local_port"
.Linfo_string50:
	.asciz	"data_meta"
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
	.quad	strong
	.quad	mixed
	.quad	LICENSE
	.quad	pair
	.quad	array
	.quad	map
	.quad	value
	.quad	.Lfunc_begin0
	.quad	.Ltmp7
	.quad	.Ltmp18
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1116
	.long	1116
	.long	664
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
	.long	25
	.long	134217728
	.long	7
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
	.long	1
	.long	64
	.long	59
	.long	5
	.long	128
	.long	63
	.long	5
	.long	192
	.long	69
	.long	234881024
	.long	8
	.long	2
	.long	0
	.long	33554432
	.long	11
	.long	73
	.long	67108895
	.long	176
	.long	83
	.long	6
	.long	0
	.long	87
	.long	6
	.long	32
	.long	96
	.long	6
	.long	64
	.long	101
	.long	6
	.long	96
	.long	115
	.long	6
	.long	128
	.long	124
	.long	6
	.long	160
	.long	137
	.long	6
	.long	192
	.long	146
	.long	6
	.long	224
	.long	157
	.long	6
	.long	256
	.long	166
	.long	6
	.long	288
	.long	182
	.long	6
	.long	320
	.long	190
	.long	6
	.long	352
	.long	199
	.long	12
	.long	384
	.long	202
	.long	6
	.long	544
	.long	207
	.long	6
	.long	576
	.long	218
	.long	6
	.long	608
	.long	223
	.long	6
	.long	640
	.long	232
	.long	6
	.long	672
	.long	240
	.long	6
	.long	704
	.long	247
	.long	6
	.long	736
	.long	258
	.long	6
	.long	768
	.long	268
	.long	13
	.long	800
	.long	279
	.long	13
	.long	928
	.long	289
	.long	6
	.long	1056
	.long	301
	.long	6
	.long	1088
	.long	312
	.long	6
	.long	1120
	.long	322
	.long	14
	.long	1152
	.long	332
	.long	14
	.long	1216
	.long	339
	.long	6
	.long	1280
	.long	348
	.long	6
	.long	1312
	.long	357
	.long	16
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	4
	.long	4
	.long	360
	.long	134217728
	.long	15
	.long	364
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	17
	.long	383
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	392
	.long	10
	.long	396
	.long	201326593
	.long	18
	.long	0
	.long	218103809
	.long	2
	.long	0
	.long	2
	.long	559
	.long	201326594
	.long	20
	.long	0
	.long	218103809
	.long	2
	.long	0
	.long	2
	.long	568
	.long	201326594
	.long	22
	.long	575
	.long	234881024
	.long	2
	.long	1
	.long	582
	.long	234881024
	.long	2
	.long	1
	.long	588
	.long	67108866
	.long	8
	.long	593
	.long	2
	.long	0
	.long	595
	.long	2
	.long	32
	.long	588
	.long	234881024
	.long	26
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4
	.long	597
	.long	234881024
	.long	28
	.long	2
	.long	63
	.long	234881024
	.long	2
	.long	2
	.long	603
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	31
	.long	4
	.long	4
	.long	608
	.long	234881024
	.long	32
	.long	1
	.long	616
	.long	251658241
	.long	0
	.long	24
	.long	strong
	.long	4
	.long	622
	.long	251658241
	.long	0
	.long	25
	.long	mixed
	.long	4
	.long	634
	.long	251658241
	.long	0
	.long	30
	.long	value
	.long	4
	.long	643
	.long	251658241
	.long	0
	.long	23
	.long	kernel
	.long	0
	.long	650
	.long	251658241
	.long	0
	.long	9
	.long	map
	.long	32
	.long	656
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
	.ascii	"use"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"int use(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\treturn strong + pair.y + array[1] + function(1) + !bpf_map_lookup_elem(&map, &key) + value + kernel(1);"
	.byte	0
	.ascii	"function"
	.byte	0
	.ascii	"kernel"
	.byte	0
	.ascii	"strong"
	.byte	0
	.ascii	"mixed"
	.byte	0
	.ascii	"pair"
	.byte	0
	.byte	120
	.byte	0
	.byte	121
	.byte	0
	.ascii	"array"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	".data.mixed"
	.byte	0
	.ascii	".kconfig"
	.byte	0
	.ascii	".ksyms"
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
	.long	284
	.long	304
	.long	0
	.long	8
	.long	400
	.long	1
	.long	.Lfunc_begin0
	.long	19
	.long	16
	.long	400
	.long	17
	.long	.Lfunc_begin0
	.long	403
	.long	409
	.long	25600
	.long	.Ltmp2
	.long	403
	.long	440
	.long	27654
	.long	.Ltmp3
	.long	403
	.long	454
	.long	29723
	.long	.Ltmp4
	.long	403
	.long	454
	.long	29705
	.long	.Ltmp5
	.long	403
	.long	454
	.long	29719
	.long	.Ltmp6
	.long	403
	.long	454
	.long	29734
	.long	.Ltmp8
	.long	403
	.long	454
	.long	29749
	.long	.Ltmp10
	.long	403
	.long	454
	.long	29748
	.long	.Ltmp11
	.long	403
	.long	454
	.long	29712
	.long	.Ltmp12
	.long	403
	.long	454
	.long	29721
	.long	.Ltmp13
	.long	403
	.long	454
	.long	29732
	.long	.Ltmp14
	.long	403
	.long	454
	.long	29783
	.long	.Ltmp15
	.long	403
	.long	454
	.long	29746
	.long	.Ltmp16
	.long	403
	.long	454
	.long	29781
	.long	.Ltmp17
	.long	403
	.long	454
	.long	29791
	.long	.Ltmp19
	.long	403
	.long	454
	.long	29789
	.long	.Ltmp20
	.long	403
	.long	454
	.long	29698
	.addrsig
	.addrsig_sym use
	.addrsig_sym mixed
	.addrsig_sym map
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
