	.file	"a.c"
	.file	0 "." "a.c" md5 0xb052c82879d865169720b59b4e574ad1
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.loc	0 24 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r1 = 0
.Ltmp0:
	.loc	0 25 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u64 *)(r10 - 8) = r1
	r3 = r10
	r3 += -8
	.loc	0 27 2
.Ltmp3:
	w1 = 2
	r2 = each ll
	r4 = 0
	call 181
.Ltmp4:
	.loc	0 28 9
.Ltmp5:
	call same
.Ltmp6:
	.loc	0 28 19
.Ltmp7:
	r1 = *(u64 *)(r10 - 8)
	.loc	0 28 9 is_stmt 0
.Ltmp8:
	w0 += w1
	.loc	0 28 2
.Ltmp9:
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

	.text
	.p2align	3
	.type	each,@function
each:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 18 9 prologue_end is_stmt 1
.Ltmp12:
	r1 = *(u64 *)(r2 + 0)
.Ltmp13:
	r1 += 1
.Ltmp14:
	*(u64 *)(r2 + 0) = r1
	.loc	0 19 2
.Ltmp15:
	w0 = 0
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end1:
	.size	each, .Lfunc_end1-each
	.cfi_endproc

	.p2align	3
	.type	same,@function
same:
.Lfunc_begin2:
	.loc	0 11 0
	.cfi_startproc
	r0 = 0
.Ltmp18:
	.loc	0 12 2 prologue_end
.Ltmp19:
	#APP
	#NO_APP
.Ltmp20:
.Ltmp21:
	.loc	0 13 11
.Ltmp22:
	w0 += 1
.Ltmp23:
.Ltmp24:
	.loc	0 13 2 is_stmt 0
.Ltmp25:
	exit
.Ltmp26:
.Ltmp27:
.Lfunc_end2:
	.size	same, .Lfunc_end2-same
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
	.byte	1
	.byte	3
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin1
	.uleb128 .Ltmp20-.Lfunc_begin1
	.byte	3
	.byte	17
	.byte	0
	.byte	159
	.byte	4
	.uleb128 .Ltmp20-.Lfunc_begin1
	.uleb128 .Ltmp23-.Lfunc_begin1
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
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	8
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	10
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
	.byte	15
	.byte	0
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
	.byte	15
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
	.byte	16
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	17
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
	.byte	18
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
	.byte	0
	.byte	0
	.byte	20
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
	.byte	21
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
	.byte	22
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	31
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
	.long	88
	.byte	1
	.byte	208
	.ascii	"\265\001"
	.byte	8
	.long	93
	.byte	9
	.long	119

	.byte	10
	.long	123
	.byte	10
	.long	135
	.byte	10
	.long	135
	.byte	10
	.long	136
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	8
	.byte	11
	.long	131
	.byte	9
	.byte	1
	.byte	9
	.byte	5
	.byte	8
	.byte	7
	.byte	4
	.byte	12
	.byte	11
	.long	144
	.byte	11
	.byte	1
	.byte	10
	.byte	5
	.byte	10
	.byte	7
	.byte	8
	.byte	13
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	23

	.long	249

	.byte	14
	.byte	17
	.byte	0
	.byte	23
	.long	253
	.byte	15
	.byte	2
	.byte	145
	.byte	0
	.byte	16
	.byte	0
	.byte	25
	.long	136
	.byte	16
	.long	189
	.byte	2
	.byte	0
	.byte	17
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	10

	.byte	3
	.long	249
	.byte	18
	.byte	0
	.byte	52
	.byte	0
	.byte	10
	.long	249
	.byte	0
	.byte	19
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	16

	.long	249
	.byte	14
	.byte	51
	.byte	0
	.byte	16
	.long	123
	.byte	20
	.byte	1
	.byte	82
	.byte	16
	.byte	0
	.byte	16
	.long	574
	.byte	0
	.byte	5
	.byte	13
	.byte	5
	.byte	4
	.byte	8
	.long	258
	.byte	21
	.byte	50
	.byte	176
	.byte	1
	.byte	100
	.byte	22
	.byte	18
	.long	123
	.byte	1
	.byte	101
	.byte	0
	.byte	22
	.byte	19
	.long	123
	.byte	1
	.byte	102
	.byte	4
	.byte	22
	.byte	20
	.long	123
	.byte	1
	.byte	103
	.byte	8
	.byte	22
	.byte	21
	.long	123
	.byte	1
	.byte	104
	.byte	12
	.byte	22
	.byte	22
	.long	123
	.byte	1
	.byte	105
	.byte	16
	.byte	22
	.byte	23
	.long	123
	.byte	1
	.byte	106
	.byte	20
	.byte	22
	.byte	24
	.long	123
	.byte	1
	.byte	107
	.byte	24
	.byte	22
	.byte	25
	.long	123
	.byte	1
	.byte	108
	.byte	28
	.byte	22
	.byte	26
	.long	123
	.byte	1
	.byte	109
	.byte	32
	.byte	22
	.byte	27
	.long	123
	.byte	1
	.byte	110
	.byte	36
	.byte	22
	.byte	28
	.long	123
	.byte	1
	.byte	111
	.byte	40
	.byte	22
	.byte	29
	.long	123
	.byte	1
	.byte	112
	.byte	44
	.byte	22
	.byte	30
	.long	543
	.byte	1
	.byte	113
	.byte	48
	.byte	22
	.byte	31
	.long	123
	.byte	1
	.byte	114
	.byte	68
	.byte	22
	.byte	32
	.long	123
	.byte	1
	.byte	115
	.byte	72
	.byte	22
	.byte	33
	.long	123
	.byte	1
	.byte	116
	.byte	76
	.byte	22
	.byte	34
	.long	123
	.byte	1
	.byte	117
	.byte	80
	.byte	22
	.byte	35
	.long	123
	.byte	1
	.byte	118
	.byte	84
	.byte	22
	.byte	36
	.long	123
	.byte	1
	.byte	119
	.byte	88
	.byte	22
	.byte	37
	.long	123
	.byte	1
	.byte	120
	.byte	92
	.byte	22
	.byte	38
	.long	123
	.byte	1
	.byte	121
	.byte	96
	.byte	22
	.byte	39
	.long	555
	.byte	1
	.byte	122
	.byte	100
	.byte	22
	.byte	40
	.long	555
	.byte	1
	.byte	123
	.byte	116
	.byte	22
	.byte	41
	.long	123
	.byte	1
	.byte	124
	.byte	132
	.byte	22
	.byte	42
	.long	123
	.byte	1
	.byte	125
	.byte	136
	.byte	22
	.byte	43
	.long	123
	.byte	1
	.byte	126
	.byte	140
	.byte	22
	.byte	44
	.long	136
	.byte	1
	.byte	127
	.byte	144
	.byte	22
	.byte	45
	.long	136
	.byte	1
	.byte	128
	.byte	152
	.byte	22
	.byte	46
	.long	123
	.byte	1
	.byte	129
	.byte	160
	.byte	22
	.byte	47
	.long	123
	.byte	1
	.byte	130
	.byte	164
	.byte	22
	.byte	48
	.long	567
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	123
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	123
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	8
	.long	572
	.byte	23
	.byte	49

	.byte	8
	.long	136
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
	.byte	3
	.uleb128 .Lfunc_end2-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	216
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
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"bpf_loop"
.Linfo_string7:
	.asciz	"long"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
.Linfo_string10:
	.asciz	"unsigned long long"
.Linfo_string11:
	.asciz	"u64"
.Linfo_string12:
	.asciz	"first"
.Linfo_string13:
	.asciz	"int"
.Linfo_string14:
	.asciz	"each"
.Linfo_string15:
	.asciz	"same"
.Linfo_string16:
	.asciz	"total"
.Linfo_string17:
	.asciz	"skb"
.Linfo_string18:
	.asciz	"len"
.Linfo_string19:
	.asciz	"pkt_type"
.Linfo_string20:
	.asciz	"mark"
.Linfo_string21:
	.asciz	"queue_mapping"
.Linfo_string22:
	.asciz	"protocol"
.Linfo_string23:
	.asciz	"vlan_present"
.Linfo_string24:
	.asciz	"vlan_tci"
.Linfo_string25:
	.asciz	"vlan_proto"
.Linfo_string26:
	.asciz	"priority"
.Linfo_string27:
	.asciz	"ingress_ifindex"
.Linfo_string28:
	.asciz	"ifindex"
.Linfo_string29:
	.asciz	"tc_index"
.Linfo_string30:
	.asciz	"cb"
.Linfo_string31:
	.asciz	"hash"
.Linfo_string32:
	.asciz	"tc_classid"
.Linfo_string33:
	.asciz	"data"
.Linfo_string34:
	.asciz	"data_end"
.Linfo_string35:
	.asciz	"napi_id"
.Linfo_string36:
	.asciz	"family"
.Linfo_string37:
	.asciz	"remote_ip4"
.Linfo_string38:
	.asciz	"local_ip4"
.Linfo_string39:
	.asciz	"remote_ip6"
.Linfo_string40:
	.asciz	"local_ip6"
.Linfo_string41:
	.asciz	"remote_port"
.Linfo_string42:
	.asciz	"local_port"
.Linfo_string43:
	.asciz	"data_meta"
.Linfo_string44:
	.asciz	"flow_keys"
.Linfo_string45:
	.asciz	"tstamp"
.Linfo_string46:
	.asciz	"wire_len"
.Linfo_string47:
	.asciz	"gso_segs"
.Linfo_string48:
	.asciz	"sk"
.Linfo_string49:
	.asciz	"bpf_sock"
.Linfo_string50:
	.asciz	"__sk_buff"
.Linfo_string51:
	.asciz	"i"
.Linfo_string52:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Ltmp6
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	752
	.long	752
	.long	606
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
	.long	33554432
	.long	8
	.long	0
	.long	218103810
	.long	13
	.long	485
	.long	3
	.long	487
	.long	15
	.long	493
	.long	201326592
	.long	16
	.long	0
	.long	218103809
	.long	13
	.long	529
	.long	13
	.long	531
	.long	201326592
	.long	18
	.long	585
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	20
	.long	6
	.long	4
	.long	590
	.long	234881024
	.long	21
	.long	1
	.long	598
	.long	251658241
	.long	0
	.long	22
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
	.ascii	"./a.c"
	.byte	0
	.ascii	"int first(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu64 total = 0;"
	.byte	0
	.ascii	"\tbpf_loop(2, each, &total, 0);"
	.byte	0
	.ascii	"\treturn same(0) + total;"
	.byte	0
	.byte	105
	.byte	0
	.ascii	"total"
	.byte	0
	.ascii	"each"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"\t*total += 1;"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"same"
	.byte	0
	.ascii	"static __noinline int same(int x)"
	.byte	0
	.ascii	"\treturn x + 1;"
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
	.long	44
	.long	44
	.long	244
	.long	288
	.long	0
	.long	8
	.long	371
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	498
	.long	2
	.long	.Lfunc_begin1
	.long	17
	.long	.Lfunc_begin2
	.long	19
	.long	16
	.long	371
	.long	7
	.long	.Lfunc_begin0
	.long	374
	.long	380
	.long	23552
	.long	.Ltmp2
	.long	374
	.long	413
	.long	25606
	.long	.Ltmp3
	.long	374
	.long	429
	.long	27650
	.long	.Ltmp5
	.long	374
	.long	460
	.long	28681
	.long	.Ltmp7
	.long	374
	.long	460
	.long	28691
	.long	.Ltmp8
	.long	374
	.long	460
	.long	28681
	.long	.Ltmp9
	.long	374
	.long	460
	.long	28674
	.long	498
	.long	7
	.long	.Ltmp12
	.long	374
	.long	504
	.long	18441
	.long	.Ltmp13
	.long	374
	.long	504
	.long	18441
	.long	.Ltmp14
	.long	374
	.long	504
	.long	18441
	.long	.Ltmp15
	.long	374
	.long	518
	.long	19458
	.long	.Lfunc_begin2
	.long	374
	.long	536
	.long	10240
	.long	.Ltmp22
	.long	374
	.long	570
	.long	13323
	.long	.Ltmp25
	.long	374
	.long	570
	.long	13314
	.addrsig
	.addrsig_sym first
	.addrsig_sym each
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
