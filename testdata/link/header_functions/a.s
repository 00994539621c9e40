	.file	"a.c"
	.file	0 "." "a.c" md5 0x4a9584ca230364f146a2dc92701a131e
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.file	2 "." "shared.h" md5 0x382a642fbf8c777f2f8f0f5277405ef9
	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	2 12 10 prologue_end
.Ltmp0:
	r1 = counts ll
.Ltmp1:
.Ltmp2:
	w2 = *(u32 *)(r1 + 0)
.Ltmp3:
	w2 += 1
.Ltmp4:
	*(u32 *)(r1 + 0) = w2
	.loc	2 13 9
.Ltmp5:
	r2 = *(u64 *)(r1 + 8)
.Ltmp6:
	r2 += 2
.Ltmp7:
	*(u64 *)(r1 + 8) = r2
.Ltmp8:
.Ltmp9:
	.loc	0 17 9
.Ltmp10:
	call scaled
.Ltmp11:
.Ltmp12:
	.loc	0 17 9
	w6 = w0
	.loc	0 17 21 is_stmt 0
.Ltmp13:
	w1 = 2
	call second
.Ltmp14:
	.loc	0 17 19 is_stmt 1
.Ltmp15:
	w0 += w6
	.loc	0 17 2 is_stmt 0
.Ltmp16:
	exit
.Ltmp17:
.Ltmp18:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

	.text
	.p2align	3
	.type	scaled,@function
scaled:
.Lfunc_begin1:
	.loc	2 17 0 is_stmt 1
	.cfi_startproc
	r0 = 1
.Ltmp19:
	.loc	2 18 2 prologue_end
.Ltmp20:
	#APP
	#NO_APP
.Ltmp21:
.Ltmp22:
	.loc	2 19 11
.Ltmp23:
	w0 <<= 2
.Ltmp24:
.Ltmp25:
	.loc	2 19 2 is_stmt 0
.Ltmp26:
	exit
.Ltmp27:
.Ltmp28:
.Lfunc_end1:
	.size	scaled, .Lfunc_end1-scaled
	.cfi_endproc

	.type	counts,@object
	.section	.bss,"aw",@nobits
	.weak	counts
	.p2align	3, 0x0
counts:
	.zero	16
	.size	counts, 16

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
	.byte	2
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp21-.Lfunc_begin1
	.byte	3
	.byte	17
	.byte	1
	.byte	159
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin1
	.uleb128 .Ltmp24-.Lfunc_begin1
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
	.byte	32
	.byte	33
	.byte	1
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
	.byte	29
	.byte	1
	.byte	49
	.byte	19
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	88
	.byte	11
	.byte	89
	.byte	11
	.byte	87
	.byte	11
	.byte	0
	.byte	0
	.byte	15
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	5
	.byte	0
	.byte	28
	.byte	15
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.byte	54
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
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
	.byte	20
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
	.byte	21
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	22
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
	.byte	20
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
	.byte	2
	.byte	6
	.long	89

	.byte	2
	.byte	8
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	6
	.byte	16
	.byte	2
	.byte	3
	.byte	8
	.byte	7
	.long	113
	.byte	2
	.byte	4
	.byte	0
	.byte	8
	.byte	10
	.long	125
	.byte	2
	.byte	5
	.byte	8
	.byte	0
	.byte	9
	.long	121
	.byte	9
	.byte	1
	.byte	9
	.byte	5
	.byte	8
	.byte	7
	.byte	4
	.byte	9
	.long	133
	.byte	12
	.byte	1
	.byte	10
	.byte	5
	.byte	11
	.byte	7
	.byte	8
	.byte	10
	.byte	13
	.byte	2
	.byte	10


	.byte	11
	.byte	14
	.byte	2
	.byte	10
	.long	158
	.byte	11
	.byte	15
	.byte	2
	.byte	10
	.long	125
	.byte	0
	.byte	12
	.long	89
	.byte	13
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	18
	.byte	0
	.byte	14

	.long	265

	.byte	11
	.byte	20
	.byte	0
	.byte	14
	.long	269
	.byte	14
	.long	137
	.byte	2
	.long	.Ltmp8-.Lfunc_begin0
	.byte	0
	.byte	16
	.byte	2
	.byte	15
	.byte	0
	.long	141
	.byte	16
	.byte	2
	.long	149
	.byte	0
	.byte	17
	.long	225
	.byte	3
	.byte	17
	.long	251
	.byte	4
	.byte	0
	.byte	18
	.byte	5
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	19
	.byte	2
	.byte	16

	.byte	3
	.long	265
	.byte	19
	.byte	1
	.byte	54
	.byte	2
	.byte	16
	.long	265
	.byte	0
	.byte	20
	.byte	16
	.byte	0
	.byte	11

	.long	265


	.byte	21
	.long	265
	.byte	0
	.byte	5
	.byte	17
	.byte	5
	.byte	4
	.byte	12
	.long	274
	.byte	7
	.byte	53
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	21
	.long	113
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	22
	.long	113
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	23
	.long	113
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	24
	.long	113
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	25
	.long	113
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	26
	.long	113
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	27
	.long	113
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	28
	.long	113
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	29
	.long	113
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	30
	.long	113
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	31
	.long	113
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	32
	.long	113
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	33
	.long	559
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	34
	.long	113
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	35
	.long	113
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	36
	.long	113
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	37
	.long	113
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	38
	.long	113
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	39
	.long	113
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	40
	.long	113
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	41
	.long	113
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	42
	.long	571
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	43
	.long	571
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	44
	.long	113
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	45
	.long	113
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	46
	.long	113
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	47
	.long	125
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	48
	.long	125
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	49
	.long	113
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	50
	.long	113
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	51
	.long	583
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	113
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	113
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	12
	.long	588
	.byte	22
	.byte	52

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
	.byte	5
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
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
	.asciz	"counts"
.Linfo_string7:
	.asciz	"calls"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
.Linfo_string10:
	.asciz	"sum"
.Linfo_string11:
	.asciz	"unsigned long long"
.Linfo_string12:
	.asciz	"u64"
.Linfo_string13:
	.asciz	"count"
.Linfo_string14:
	.asciz	"c"
.Linfo_string15:
	.asciz	"n"
.Linfo_string16:
	.asciz	"second"
.Linfo_string17:
	.asciz	"int"
.Linfo_string18:
	.asciz	"first"
.Linfo_string19:
	.asciz	"scaled"
.Linfo_string20:
	.asciz	"skb"
.Linfo_string21:
	.asciz	"len"
.Linfo_string22:
	.asciz	"pkt_type"
.Linfo_string23:
	.asciz	"mark"
.Linfo_string24:
	.asciz	"queue_mapping"
.Linfo_string25:
	.asciz	"protocol"
.Linfo_string26:
	.asciz	"vlan_present"
.Linfo_string27:
	.asciz	"vlan_tci"
.Linfo_string28:
	.asciz	"vlan_proto"
.Linfo_string29:
	.asciz	"priority"
.Linfo_string30:
	.asciz	"ingress_ifindex"
.Linfo_string31:
	.asciz	"ifindex"
.Linfo_string32:
	.asciz	"tc_index"
.Linfo_string33:
	.asciz	"cb"
.Linfo_string34:
	.asciz	"hash"
.Linfo_string35:
	.asciz	"tc_classid"
.Linfo_string36:
	.asciz	"data"
.Linfo_string37:
	.asciz	"data_end"
.Linfo_string38:
	.asciz	"napi_id"
.Linfo_string39:
	.asciz	"family"
.Linfo_string40:
	.asciz	"remote_ip4"
.Linfo_string41:
	.asciz	"local_ip4"
.Linfo_string42:
	.asciz	"remote_ip6"
.Linfo_string43:
	.asciz	"local_ip6"
.Linfo_string44:
	.asciz	"remote_port"
.Linfo_string45:
	.asciz	"local_port"
.Linfo_string46:
	.asciz	"data_meta"
.Linfo_string47:
	.asciz	"flow_keys"
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
.Linfo_string54:
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
	.quad	counts
	.quad	.Lfunc_begin0
	.quad	.Ltmp11
	.quad	.Ltmp14
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	808
	.long	808
	.long	567
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
	.long	451
	.long	201326594
	.long	15
	.long	0
	.long	218103809
	.long	13
	.long	458
	.long	13
	.long	460
	.long	201326592
	.long	17
	.long	524
	.long	67108866
	.long	16
	.long	531
	.long	3
	.long	0
	.long	537
	.long	8
	.long	64
	.long	524
	.long	234881024
	.long	19
	.long	1
	.long	541
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	21
	.long	6
	.long	4
	.long	546
	.long	234881024
	.long	22
	.long	1
	.long	554
	.long	251658241
	.long	0
	.long	20
	.long	counts
	.long	16
	.long	559
	.long	251658241
	.long	0
	.long	23
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
	.ascii	"././shared.h"
	.byte	0
	.ascii	"\tc->calls++;"
	.byte	0
	.ascii	"\tc->sum += n;"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\treturn scaled(1) + second(2);"
	.byte	0
	.ascii	"second"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"scaled"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"static __noinline int scaled(int x)"
	.byte	0
	.ascii	"\treturn x * 4;"
	.byte	0
	.ascii	"counts"
	.byte	0
	.ascii	"calls"
	.byte	0
	.ascii	"sum"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".bss"
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
	.long	371
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	467
	.long	1
	.long	.Lfunc_begin1
	.long	18
	.long	16
	.long	371
	.long	10
	.long	.Ltmp0
	.long	374
	.long	387
	.long	12298
	.long	.Ltmp3
	.long	374
	.long	387
	.long	12298
	.long	.Ltmp4
	.long	374
	.long	387
	.long	12298
	.long	.Ltmp5
	.long	374
	.long	400
	.long	13321
	.long	.Ltmp6
	.long	374
	.long	400
	.long	13321
	.long	.Ltmp7
	.long	374
	.long	400
	.long	13321
	.long	.Ltmp10
	.long	414
	.long	420
	.long	17417
	.long	.Ltmp13
	.long	414
	.long	420
	.long	17429
	.long	.Ltmp15
	.long	414
	.long	420
	.long	17427
	.long	.Ltmp16
	.long	414
	.long	420
	.long	17410
	.long	467
	.long	3
	.long	.Lfunc_begin1
	.long	374
	.long	473
	.long	16384
	.long	.Ltmp23
	.long	374
	.long	509
	.long	19467
	.long	.Ltmp26
	.long	374
	.long	509
	.long	19458
	.addrsig
	.addrsig_sym first
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
