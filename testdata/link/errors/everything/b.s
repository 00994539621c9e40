	.file	"b.c"
	.file	0 "." "b.c" md5 0x211460dee76a689cbb9fd08d60cfc56f
	.file	1 "../../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	function
	.p2align	3
	.type	function,@function
function:
.Lfunc_begin0:
	.loc	0 14 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w0 = w1
.Ltmp0:
.Ltmp1:
	.loc	0 15 2 prologue_end
.Ltmp2:
	exit
.Ltmp3:
.Ltmp4:
.Lfunc_end0:
	.size	function, .Lfunc_end0-function
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	use_too
	.p2align	3
	.type	use_too,@function
use_too:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 30 9 prologue_end
.Ltmp5:
	r1 = value ll
	w6 = *(u32 *)(r1 + 0)
	.loc	0 30 17 is_stmt 0
.Ltmp6:
	w1 = 1
	call kernel
.Ltmp7:
	.loc	0 30 9 is_stmt 1
.Ltmp8:
	w6 += w0
	.loc	0 30 2 is_stmt 0
.Ltmp9:
	w0 = w6
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end1:
	.size	use_too, .Lfunc_end1-use_too
	.cfi_endproc

	.type	strong,@object
	.data
	.globl	strong
	.p2align	2, 0x0
strong:
	.long	2
	.size	strong, 4

	.type	pair,@object
	.globl	pair
	.p2align	3, 0x0
pair:
	.quad	1
	.size	pair, 8

	.type	array,@object
	.globl	array
	.p2align	3, 0x0
array:
	.quad	1
	.quad	0
	.size	array, 16

	.type	mixed_too,@object
	.section	.data.mixed,"a",@progbits
	.globl	mixed_too
	.p2align	2, 0x0
mixed_too:
	.long	1
	.size	mixed_too, 4

	.type	LICENSE_b,@object
	.section	license,"aw",@progbits
	.globl	LICENSE_b
LICENSE_b:
	.asciz	"BSD"
	.size	LICENSE_b, 4

	.type	map,@object
	.section	.maps,"aw",@progbits
	.globl	map
	.p2align	3, 0x0
map:
	.zero	32
	.size	map, 32

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
	.byte	7
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
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
	.byte	5
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
	.byte	6
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	7
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
	.byte	38
	.byte	0
	.byte	73
	.byte	19
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
	.byte	14
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
	.byte	15
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
	.byte	16
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	19
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
	.byte	20
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	21
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
	.long	73

	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	1
	.byte	4
	.byte	5
	.byte	8
	.byte	0
	.byte	6
	.byte	5
	.byte	6
	.long	88
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	3
	.byte	7
	.byte	5
	.byte	8
	.byte	2
	.byte	8
	.long	103

	.byte	0
	.byte	12
	.byte	2
	.byte	161
	.byte	2
	.byte	6
	.long	88
	.byte	7
	.long	115
	.byte	2
	.byte	0
	.byte	8
	.byte	9
	.byte	8
	.byte	7
	.byte	2
	.byte	10
	.long	130

	.byte	0
	.byte	24
	.byte	2
	.byte	161
	.byte	3
	.byte	9
	.long	58
	.byte	2
	.byte	11
	.long	146

	.byte	0
	.byte	33
	.byte	2
	.byte	161
	.byte	4
	.byte	6
	.long	158
	.byte	7
	.long	115
	.byte	4
	.byte	0
	.byte	3
	.byte	12
	.byte	6
	.byte	1
	.byte	2
	.byte	13
	.long	173

	.byte	0
	.byte	22
	.byte	2
	.byte	161
	.byte	5
	.byte	10
	.byte	32
	.byte	0
	.byte	17
	.byte	5
	.byte	14
	.long	214
	.byte	0
	.byte	18
	.byte	0
	.byte	5
	.byte	15
	.long	214
	.byte	0
	.byte	19
	.byte	8
	.byte	5
	.byte	16
	.long	231
	.byte	0
	.byte	20
	.byte	16
	.byte	5
	.byte	19
	.long	248
	.byte	0
	.byte	21
	.byte	24
	.byte	0
	.byte	11
	.long	219
	.byte	6
	.long	58
	.byte	7
	.long	115
	.byte	2
	.byte	0
	.byte	11
	.long	236
	.byte	12
	.long	244
	.byte	18
	.byte	1
	.byte	9
	.byte	3
	.byte	17
	.byte	7
	.byte	4
	.byte	11
	.long	253
	.byte	12
	.long	261
	.byte	21
	.byte	1
	.byte	10
	.byte	3
	.byte	20
	.byte	7
	.byte	8
	.byte	13
	.byte	19
	.long	58

	.byte	0
	.byte	23

	.byte	2
	.byte	161
	.byte	6
	.byte	14
	.byte	7
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	13

	.long	58

	.byte	15
	.byte	0
	.byte	25
	.byte	0
	.byte	13
	.long	58
	.byte	16
	.byte	1
	.byte	82
	.byte	26
	.byte	0
	.byte	13
	.long	58
	.byte	0
	.byte	14
	.byte	8
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	28

	.long	58

	.byte	17
	.byte	27
	.byte	0
	.byte	28
	.long	355
	.byte	18
	.long	341
	.byte	9
	.byte	0
	.byte	19
	.byte	22
	.byte	0
	.byte	25

	.long	88


	.byte	20
	.long	58
	.byte	0
	.byte	11
	.long	360
	.byte	4
	.byte	60
	.byte	176
	.byte	1
	.byte	100
	.byte	5
	.byte	28
	.long	236
	.byte	1
	.byte	101
	.byte	0
	.byte	5
	.byte	29
	.long	236
	.byte	1
	.byte	102
	.byte	4
	.byte	5
	.byte	30
	.long	236
	.byte	1
	.byte	103
	.byte	8
	.byte	5
	.byte	31
	.long	236
	.byte	1
	.byte	104
	.byte	12
	.byte	5
	.byte	32
	.long	236
	.byte	1
	.byte	105
	.byte	16
	.byte	5
	.byte	33
	.long	236
	.byte	1
	.byte	106
	.byte	20
	.byte	5
	.byte	34
	.long	236
	.byte	1
	.byte	107
	.byte	24
	.byte	5
	.byte	35
	.long	236
	.byte	1
	.byte	108
	.byte	28
	.byte	5
	.byte	36
	.long	236
	.byte	1
	.byte	109
	.byte	32
	.byte	5
	.byte	37
	.long	236
	.byte	1
	.byte	110
	.byte	36
	.byte	5
	.byte	38
	.long	236
	.byte	1
	.byte	111
	.byte	40
	.byte	5
	.byte	39
	.long	236
	.byte	1
	.byte	112
	.byte	44
	.byte	5
	.byte	40
	.long	645
	.byte	1
	.byte	113
	.byte	48
	.byte	5
	.byte	41
	.long	236
	.byte	1
	.byte	114
	.byte	68
	.byte	5
	.byte	42
	.long	236
	.byte	1
	.byte	115
	.byte	72
	.byte	5
	.byte	43
	.long	236
	.byte	1
	.byte	116
	.byte	76
	.byte	5
	.byte	44
	.long	236
	.byte	1
	.byte	117
	.byte	80
	.byte	5
	.byte	45
	.long	236
	.byte	1
	.byte	118
	.byte	84
	.byte	5
	.byte	46
	.long	236
	.byte	1
	.byte	119
	.byte	88
	.byte	5
	.byte	47
	.long	236
	.byte	1
	.byte	120
	.byte	92
	.byte	5
	.byte	48
	.long	236
	.byte	1
	.byte	121
	.byte	96
	.byte	5
	.byte	49
	.long	657
	.byte	1
	.byte	122
	.byte	100
	.byte	5
	.byte	50
	.long	657
	.byte	1
	.byte	123
	.byte	116
	.byte	5
	.byte	51
	.long	236
	.byte	1
	.byte	124
	.byte	132
	.byte	5
	.byte	52
	.long	236
	.byte	1
	.byte	125
	.byte	136
	.byte	5
	.byte	53
	.long	236
	.byte	1
	.byte	126
	.byte	140
	.byte	5
	.byte	54
	.long	253
	.byte	1
	.byte	127
	.byte	144
	.byte	5
	.byte	55
	.long	253
	.byte	1
	.byte	128
	.byte	152
	.byte	5
	.byte	56
	.long	236
	.byte	1
	.byte	129
	.byte	160
	.byte	5
	.byte	57
	.long	236
	.byte	1
	.byte	130
	.byte	164
	.byte	5
	.byte	58
	.long	669
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	6
	.long	236
	.byte	7
	.long	115
	.byte	5
	.byte	0
	.byte	6
	.long	236
	.byte	7
	.long	115
	.byte	4
	.byte	0
	.byte	11
	.long	674
	.byte	21
	.byte	59

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
	.byte	7
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	8
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	248
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
	.asciz	"strong"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"pair"
.Linfo_string6:
	.asciz	"x"
.Linfo_string7:
	.asciz	"long"
.Linfo_string8:
	.asciz	"array"
.Linfo_string9:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string10:
	.asciz	"mixed_too"
.Linfo_string11:
	.asciz	"LICENSE_b"
.Linfo_string12:
	.asciz	"char"
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
	.asciz	"unsigned long long"
.Linfo_string21:
	.asciz	"u64"
.Linfo_string22:
	.asciz	"kernel"
.Linfo_string23:
	.asciz	"function"
.Linfo_string24:
	.asciz	"use_too"
.Linfo_string25:
	.asciz	"a"
.Linfo_string26:
	.asciz	"b"
.Linfo_string27:
	.asciz	"skb"
.Linfo_string28:
	.asciz	"len"
.Linfo_string29:
	.asciz	"pkt_type"
.Linfo_string30:
	.asciz	"mark"
.Linfo_string31:
	.asciz	"queue_mapping"
.Linfo_string32:
	.asciz	"protocol"
.Linfo_string33:
	.asciz	"vlan_present"
.Linfo_string34:
	.asciz	"vlan_tci"
.Linfo_string35:
	.asciz	"vlan_proto"
.Linfo_string36:
	.asciz	"priority"
.Linfo_string37:
	.asciz	"ingress_ifindex"
.Linfo_string38:
	.asciz	"ifindex"
.Linfo_string39:
	.asciz	"tc_index"
.Linfo_string40:
	.asciz	"cb"
.Linfo_string41:
	.asciz	"hash"
.Linfo_string42:
	.asciz	"tc_classid"
.Linfo_string43:
	.asciz	"data"
.Linfo_string44:
	.asciz	"data_end"
.Linfo_string45:
	.asciz	"napi_id"
.Linfo_string46:
	.asciz	"family"
.Linfo_string47:
	.asciz	"remote_ip4"
.Linfo_string48:
	.asciz	"local_ip4"
.Linfo_string49:
	.asciz	"remote_ip6"
.Linfo_string50:
	.asciz	"local_ip6"
.Linfo_string51:
	.asciz	"remote_port"
.Linfo_string52:
	.asciz	"local_port"
.Linfo_string53:
	.asciz	"data_meta"
.Linfo_string54:
	.asciz	"flow_keys"
.Linfo_string55:
	.asciz	"tstamp"
.Linfo_string56:
	.asciz	"wire_len"
.Linfo_string57:
	.asciz	"gso_segs"
.Linfo_string58:
	.asciz	"sk"
.Linfo_string59:
	.asciz	"bpf_sock"
.Linfo_string60:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	strong
	.quad	pair
	.quad	array
	.quad	mixed_too
	.quad	LICENSE_b
	.quad	map
	.quad	value
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp7
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1164
	.long	1164
	.long	593
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
	.long	25
	.long	134217728
	.long	7
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	9
	.long	42
	.long	134217728
	.long	10
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
	.long	1
	.long	64
	.long	82
	.long	5
	.long	128
	.long	86
	.long	8
	.long	192
	.long	92
	.long	234881024
	.long	11
	.long	1
	.long	0
	.long	218103810
	.long	2
	.long	96
	.long	2
	.long	98
	.long	2
	.long	100
	.long	201326593
	.long	13
	.long	0
	.long	33554432
	.long	16
	.long	159
	.long	67108895
	.long	176
	.long	169
	.long	6
	.long	0
	.long	173
	.long	6
	.long	32
	.long	182
	.long	6
	.long	64
	.long	187
	.long	6
	.long	96
	.long	201
	.long	6
	.long	128
	.long	210
	.long	6
	.long	160
	.long	223
	.long	6
	.long	192
	.long	232
	.long	6
	.long	224
	.long	243
	.long	6
	.long	256
	.long	252
	.long	6
	.long	288
	.long	268
	.long	6
	.long	320
	.long	276
	.long	6
	.long	352
	.long	285
	.long	17
	.long	384
	.long	288
	.long	6
	.long	544
	.long	293
	.long	6
	.long	576
	.long	304
	.long	6
	.long	608
	.long	309
	.long	6
	.long	640
	.long	318
	.long	6
	.long	672
	.long	326
	.long	6
	.long	704
	.long	333
	.long	6
	.long	736
	.long	344
	.long	6
	.long	768
	.long	354
	.long	18
	.long	800
	.long	365
	.long	18
	.long	928
	.long	375
	.long	6
	.long	1056
	.long	387
	.long	6
	.long	1088
	.long	398
	.long	6
	.long	1120
	.long	408
	.long	9
	.long	1152
	.long	418
	.long	9
	.long	1216
	.long	425
	.long	6
	.long	1280
	.long	434
	.long	6
	.long	1312
	.long	443
	.long	19
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
	.long	0
	.long	33554432
	.long	20
	.long	446
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	455
	.long	15
	.long	459
	.long	201326593
	.long	21
	.long	0
	.long	218103809
	.long	24
	.long	0
	.long	2
	.long	497
	.long	16777216
	.long	8
	.long	16777280
	.long	502
	.long	201326594
	.long	23
	.long	509
	.long	234881024
	.long	2
	.long	1
	.long	516
	.long	67108865
	.long	8
	.long	521
	.long	24
	.long	0
	.long	516
	.long	234881024
	.long	27
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	24
	.long	4
	.long	2
	.long	523
	.long	234881024
	.long	29
	.long	1
	.long	0
	.long	167772160
	.long	2
	.long	529
	.long	234881024
	.long	31
	.long	1
	.long	86
	.long	234881024
	.long	2
	.long	2
	.long	539
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	34
	.long	4
	.long	4
	.long	544
	.long	234881024
	.long	35
	.long	1
	.long	554
	.long	251658243
	.long	0
	.long	26
	.long	strong
	.long	4
	.long	28
	.long	pair
	.long	8
	.long	30
	.long	array
	.long	16
	.long	560
	.long	251658241
	.long	0
	.long	32
	.long	mixed_too
	.long	4
	.long	572
	.long	251658242
	.long	0
	.long	25
	.long	kernel
	.long	0
	.long	33
	.long	value
	.long	4
	.long	579
	.long	251658241
	.long	0
	.long	12
	.long	map
	.long	32
	.long	585
	.long	251658241
	.long	0
	.long	36
	.long	LICENSE_b
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
	.ascii	"map"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.ascii	"function"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"int function(int a, int b)"
	.byte	0
	.ascii	"\treturn a;"
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
	.ascii	"use_too"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn value + kernel(1);"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"kernel"
	.byte	0
	.ascii	"strong"
	.byte	0
	.ascii	"pair"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"array"
	.byte	0
	.ascii	"mixed_too"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE_b"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	".data.mixed"
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
	.long	36
	.long	36
	.long	116
	.long	152
	.long	0
	.long	8
	.long	109
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	467
	.long	1
	.long	.Lfunc_begin1
	.long	22
	.long	16
	.long	109
	.long	2
	.long	.Lfunc_begin0
	.long	115
	.long	121
	.long	13312
	.long	.Ltmp2
	.long	115
	.long	148
	.long	15362
	.long	467
	.long	4
	.long	.Ltmp5
	.long	115
	.long	470
	.long	30729
	.long	.Ltmp6
	.long	115
	.long	470
	.long	30737
	.long	.Ltmp8
	.long	115
	.long	470
	.long	30729
	.long	.Ltmp9
	.long	115
	.long	470
	.long	30722
	.addrsig
	.addrsig_sym use_too
	.addrsig_sym mixed_too
	.addrsig_sym LICENSE_b
	.addrsig_sym map
	.section	.debug_line,"",@progbits
.Lline_table_start0:
