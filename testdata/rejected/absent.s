	.file	"absent.c"
	.file	0 "." "absent.c" md5 0x67fcc33562a1d849baacdad25cd494d3
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	member
	.p2align	3
	.type	member,@function
member:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 17 37 prologue_end
.Ltmp0:
	call 35
.Ltmp1:
.Ltmp2:
	.loc	0 0 37 is_stmt 0
.Ltmp3:
	r1 = 4
	r0 += r1
.Ltmp4:
.Ltmp5:
	r1 = r10
	r1 += -4
	.loc	0 20 2 is_stmt 1
.Ltmp6:
	w2 = 4
	r3 = r0
	call 113
.Ltmp7:
	.loc	0 21 9
.Ltmp8:
	w0 = *(u32 *)(r10 - 4)
	.loc	0 21 2 is_stmt 0
.Ltmp9:
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end0:
	.size	member, .Lfunc_end0-member
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	function
	.p2align	3
	.type	function,@function
function:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 28 2 prologue_end is_stmt 1
.Ltmp12:
	call no_such_function
.Ltmp13:
	.loc	0 29 2
.Ltmp14:
	w0 = 0
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end1:
	.size	function, .Lfunc_end1-function
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
	.byte	1
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
	.byte	0
	.byte	73
	.byte	19
	.byte	39
	.byte	25
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
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	12
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	14
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
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
	.byte	17
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
	.byte	18
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
	.byte	19
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	20
	.byte	46
	.byte	0
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
	.byte	32
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
	.long	87
	.byte	1
	.byte	173
	.byte	35
	.byte	8
	.long	92
	.byte	9
	.long	97

	.byte	10
	.long	105
	.byte	8
	.byte	1
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	7
	.byte	9
	.long	118
	.byte	1
	.byte	190
	.byte	113
	.byte	8
	.long	123
	.byte	11
	.long	144

	.byte	12
	.long	148
	.byte	12
	.long	149
	.byte	12
	.long	161
	.byte	0
	.byte	5
	.byte	10
	.byte	5
	.byte	8
	.byte	13
	.byte	10
	.long	157
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	8
	.long	166
	.byte	14
	.byte	15
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	15

	.long	245

	.byte	16
	.byte	22
	.byte	0
	.byte	15
	.long	278
	.byte	17
	.byte	2
	.byte	145
	.byte	4
	.byte	17
	.byte	0
	.byte	18
	.long	245
	.byte	18
	.byte	0
	.byte	18
	.byte	0
	.byte	17
	.long	249
	.byte	0
	.byte	15
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	26

	.long	245

	.byte	16
	.byte	25
	.byte	0
	.byte	26
	.long	310
	.byte	19
	.long	241
	.byte	3
	.byte	0
	.byte	20
	.byte	13
	.byte	0
	.byte	11



	.byte	5
	.byte	15
	.byte	5
	.byte	4
	.byte	8
	.long	254
	.byte	21
	.byte	21
	.byte	8
	.byte	0
	.byte	6
	.byte	22
	.byte	19
	.long	245
	.byte	0
	.byte	7
	.byte	0
	.byte	22
	.byte	20
	.long	245
	.byte	0
	.byte	8
	.byte	4
	.byte	0
	.byte	8
	.long	283
	.byte	21
	.byte	24
	.byte	0
	.byte	1
	.byte	134
	.byte	22
	.byte	23
	.long	298
	.byte	1
	.byte	135
	.byte	0
	.byte	0
	.byte	3
	.long	97
	.byte	4
	.long	74
	.byte	0
	.byte	0
	.byte	8
	.long	315
	.byte	21
	.byte	58
	.byte	176
	.byte	1
	.byte	100
	.byte	22
	.byte	26
	.long	149
	.byte	1
	.byte	101
	.byte	0
	.byte	22
	.byte	27
	.long	149
	.byte	1
	.byte	102
	.byte	4
	.byte	22
	.byte	28
	.long	149
	.byte	1
	.byte	103
	.byte	8
	.byte	22
	.byte	29
	.long	149
	.byte	1
	.byte	104
	.byte	12
	.byte	22
	.byte	30
	.long	149
	.byte	1
	.byte	105
	.byte	16
	.byte	22
	.byte	31
	.long	149
	.byte	1
	.byte	106
	.byte	20
	.byte	22
	.byte	32
	.long	149
	.byte	1
	.byte	107
	.byte	24
	.byte	22
	.byte	33
	.long	149
	.byte	1
	.byte	108
	.byte	28
	.byte	22
	.byte	34
	.long	149
	.byte	1
	.byte	109
	.byte	32
	.byte	22
	.byte	35
	.long	149
	.byte	1
	.byte	110
	.byte	36
	.byte	22
	.byte	36
	.long	149
	.byte	1
	.byte	111
	.byte	40
	.byte	22
	.byte	37
	.long	149
	.byte	1
	.byte	112
	.byte	44
	.byte	22
	.byte	38
	.long	600
	.byte	1
	.byte	113
	.byte	48
	.byte	22
	.byte	39
	.long	149
	.byte	1
	.byte	114
	.byte	68
	.byte	22
	.byte	40
	.long	149
	.byte	1
	.byte	115
	.byte	72
	.byte	22
	.byte	41
	.long	149
	.byte	1
	.byte	116
	.byte	76
	.byte	22
	.byte	42
	.long	149
	.byte	1
	.byte	117
	.byte	80
	.byte	22
	.byte	43
	.long	149
	.byte	1
	.byte	118
	.byte	84
	.byte	22
	.byte	44
	.long	149
	.byte	1
	.byte	119
	.byte	88
	.byte	22
	.byte	45
	.long	149
	.byte	1
	.byte	120
	.byte	92
	.byte	22
	.byte	46
	.long	149
	.byte	1
	.byte	121
	.byte	96
	.byte	22
	.byte	47
	.long	612
	.byte	1
	.byte	122
	.byte	100
	.byte	22
	.byte	48
	.long	612
	.byte	1
	.byte	123
	.byte	116
	.byte	22
	.byte	49
	.long	149
	.byte	1
	.byte	124
	.byte	132
	.byte	22
	.byte	50
	.long	149
	.byte	1
	.byte	125
	.byte	136
	.byte	22
	.byte	51
	.long	149
	.byte	1
	.byte	126
	.byte	140
	.byte	22
	.byte	52
	.long	97
	.byte	1
	.byte	127
	.byte	144
	.byte	22
	.byte	53
	.long	97
	.byte	1
	.byte	128
	.byte	152
	.byte	22
	.byte	54
	.long	149
	.byte	1
	.byte	129
	.byte	160
	.byte	22
	.byte	55
	.long	149
	.byte	1
	.byte	130
	.byte	164
	.byte	22
	.byte	56
	.long	624
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	149
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	149
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	8
	.long	629
	.byte	23
	.byte	57

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
	.byte	2
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	240
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"absent.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"bpf_get_current_task"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"bpf_probe_read_kernel"
.Linfo_string10:
	.asciz	"long"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"u32"
.Linfo_string13:
	.asciz	"no_such_function"
.Linfo_string14:
	.asciz	"member"
.Linfo_string15:
	.asciz	"int"
.Linfo_string16:
	.asciz	"function"
.Linfo_string17:
	.asciz	"number"
.Linfo_string18:
	.asciz	"task"
.Linfo_string19:
	.asciz	"pid"
.Linfo_string20:
	.asciz	"no_such_member"
.Linfo_string21:
	.asciz	"task_struct"
.Linfo_string22:
	.asciz	"ctx"
.Linfo_string23:
	.asciz	"args"
.Linfo_string24:
	.asciz	"bpf_raw_tracepoint_args"
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
	.asciz	"hash"
.Linfo_string40:
	.asciz	"tc_classid"
.Linfo_string41:
	.asciz	"data"
.Linfo_string42:
	.asciz	"data_end"
.Linfo_string43:
	.asciz	"napi_id"
.Linfo_string44:
	.asciz	"family"
.Linfo_string45:
	.asciz	"remote_ip4"
.Linfo_string46:
	.asciz	"local_ip4"
.Linfo_string47:
	.asciz	"remote_ip6"
.Linfo_string48:
	.asciz	"local_ip6"
.Linfo_string49:
	.asciz	"remote_port"
.Linfo_string50:
	.asciz	"local_port"
.Linfo_string51:
	.asciz	"data_meta"
.Linfo_string52:
	.asciz	"flow_keys"
.Linfo_string53:
	.asciz	"tstamp"
.Linfo_string54:
	.asciz	"wire_len"
.Linfo_string55:
	.asciz	"gso_segs"
.Linfo_string56:
	.asciz	"sk"
.Linfo_string57:
	.asciz	"bpf_sock"
.Linfo_string58:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp13
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	844
	.long	844
	.long	712
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108865
	.long	0
	.long	25
	.long	5
	.long	0
	.long	30
	.long	134217728
	.long	4
	.long	34
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	0
	.long	53
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	8
	.long	73
	.long	1
	.long	77
	.long	16777216
	.long	4
	.long	16777248
	.long	81
	.long	201326593
	.long	7
	.long	186
	.long	67108866
	.long	8
	.long	198
	.long	8
	.long	0
	.long	202
	.long	8
	.long	32
	.long	0
	.long	33554432
	.long	12
	.long	296
	.long	67108895
	.long	176
	.long	306
	.long	13
	.long	0
	.long	310
	.long	13
	.long	32
	.long	319
	.long	13
	.long	64
	.long	324
	.long	13
	.long	96
	.long	338
	.long	13
	.long	128
	.long	347
	.long	13
	.long	160
	.long	360
	.long	13
	.long	192
	.long	369
	.long	13
	.long	224
	.long	380
	.long	13
	.long	256
	.long	389
	.long	13
	.long	288
	.long	405
	.long	13
	.long	320
	.long	413
	.long	13
	.long	352
	.long	422
	.long	15
	.long	384
	.long	425
	.long	13
	.long	544
	.long	430
	.long	13
	.long	576
	.long	441
	.long	13
	.long	608
	.long	446
	.long	13
	.long	640
	.long	455
	.long	13
	.long	672
	.long	463
	.long	13
	.long	704
	.long	470
	.long	13
	.long	736
	.long	481
	.long	13
	.long	768
	.long	491
	.long	16
	.long	800
	.long	502
	.long	16
	.long	928
	.long	512
	.long	13
	.long	1056
	.long	524
	.long	13
	.long	1088
	.long	535
	.long	13
	.long	1120
	.long	545
	.long	3
	.long	1152
	.long	555
	.long	3
	.long	1216
	.long	562
	.long	13
	.long	1280
	.long	571
	.long	13
	.long	1312
	.long	580
	.long	17
	.long	1344
	.long	583
	.long	134217728
	.long	14
	.long	587
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	6
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	6
	.long	4
	.long	0
	.long	33554432
	.long	18
	.long	600
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	8
	.long	609
	.long	11
	.long	613
	.long	201326593
	.long	19
	.long	0
	.long	218103808
	.long	0
	.long	667
	.long	201326594
	.long	21
	.long	684
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	23
	.long	6
	.long	4
	.long	689
	.long	234881024
	.long	24
	.long	1
	.long	697
	.long	251658241
	.long	0
	.long	22
	.long	no_such_function
	.long	0
	.long	704
	.long	251658241
	.long	0
	.long	25
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"bpf_raw_tracepoint_args"
	.byte	0
	.ascii	"args"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"member"
	.byte	0
	.ascii	"raw_tp/sys_enter"
	.byte	0
	.ascii	"./absent.c"
	.byte	0
	.ascii	"\tstruct task_struct *task = (void *)bpf_get_current_task(); // blamed"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"no_such_member"
	.byte	0
	.ascii	"0:1"
	.byte	0
	.ascii	"\tbpf_probe_read_kernel(&number, 4, &task->no_such_member);"
	.byte	0
	.ascii	"\treturn number;"
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
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"function"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\tno_such_function(); // blamed"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"no_such_function"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".ksyms"
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
	.long	28
	.long	8
	.long	88
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	622
	.long	1
	.long	.Lfunc_begin1
	.long	20
	.long	16
	.long	88
	.long	4
	.long	.Ltmp0
	.long	105
	.long	116
	.long	17445
	.long	.Ltmp6
	.long	105
	.long	221
	.long	20482
	.long	.Ltmp8
	.long	105
	.long	280
	.long	21513
	.long	.Ltmp9
	.long	105
	.long	280
	.long	21506
	.long	622
	.long	2
	.long	.Ltmp12
	.long	105
	.long	625
	.long	28674
	.long	.Ltmp14
	.long	105
	.long	656
	.long	29698
	.long	16
	.long	88
	.long	1
	.long	.Ltmp3
	.long	10
	.long	217
	.long	0
	.weak	no_such_function
	.addrsig
	.addrsig_sym member
	.addrsig_sym function
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
