	.file	"a.c"
	.file	0 "." "a.c" md5 0xf356fdc44b5a3e984ac223fb556d4ca4
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.loc	0 11 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r1 = 435611005025 ll
.Ltmp0:
	.loc	0 12 7 prologue_end
.Ltmp1:
.Ltmp2:
	*(u64 *)(r10 - 8) = r1
	.loc	0 14 2
.Ltmp3:
	r1 = .L.str ll
	w2 = 11
	w3 = 5
	call 6
.Ltmp4:
	.loc	0 0 2 is_stmt 0
	r6 = r10
	r6 += -8
	.loc	0 15 10 is_stmt 1
.Ltmp5:
	r1 = r6
	w2 = 5
	r3 = .L.str.1 ll
	call 182
.Ltmp6:
	.loc	0 0 10 is_stmt 0
	w7 = 1
	.loc	0 15 40
.Ltmp7:
	if r0 == 0 goto LBB0_2
	.loc	0 0 40
	w7 = 0
LBB0_2:
	.loc	0 15 49 is_stmt 1
.Ltmp8:
	r1 = r6
	w2 = 5
	r3 = .L.str.2 ll
	call 182
.Ltmp9:
	.loc	0 15 78
.Ltmp10:
	r0 >>= 63
	.loc	0 15 46 is_stmt 0
.Ltmp11:
	w0 += w7
	.loc	0 15 2
.Ltmp12:
	exit
.Ltmp13:
.Ltmp14:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

	.type	.L.str,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"shared %d\n"
	.size	.L.str, 11

	.type	.L.str.1,@object
.L.str.1:
	.asciz	"apple"
	.size	.L.str.1, 6

	.type	.L.str.2,@object
.L.str.2:
	.asciz	"pear"
	.size	.L.str.2, 5

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
	.byte	73
	.byte	19
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
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	11
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	12
	.byte	24
	.byte	0
	.byte	0
	.byte	0
	.byte	13
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
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
	.byte	19
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
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.long	45
	.byte	0
	.byte	14
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	57
	.byte	4
	.long	61
	.byte	11
	.byte	0
	.byte	5
	.byte	3
	.byte	6
	.byte	1
	.byte	6
	.byte	4
	.byte	8
	.byte	7
	.byte	2
	.long	75
	.byte	0
	.byte	15
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	57
	.byte	4
	.long	61
	.byte	6
	.byte	0
	.byte	2
	.long	97
	.byte	0
	.byte	15
	.byte	2
	.byte	161
	.byte	2
	.byte	3
	.long	57
	.byte	4
	.long	61
	.byte	5
	.byte	0
	.byte	7
	.byte	5
	.long	120

	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	3
	.byte	3
	.long	57
	.byte	4
	.long	61
	.byte	4
	.byte	0
	.byte	8
	.byte	6
	.long	141
	.byte	1
	.byte	163
	.byte	6
	.byte	9
	.long	146
	.byte	10
	.long	163

	.byte	11
	.long	167
	.byte	11
	.long	177
	.byte	12
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	8
	.byte	9
	.long	172
	.byte	13
	.long	57
	.byte	14
	.long	185
	.byte	9
	.byte	1
	.byte	9
	.byte	5
	.byte	8
	.byte	7
	.byte	4
	.byte	8
	.byte	10
	.long	199
	.byte	1
	.byte	209
	.ascii	"\266\001"
	.byte	9
	.long	204
	.byte	10
	.long	163

	.byte	11
	.long	167
	.byte	11
	.long	177
	.byte	11
	.long	167
	.byte	0
	.byte	15
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	10

	.long	260

	.byte	16
	.byte	14
	.byte	0
	.byte	10
	.long	276
	.byte	17
	.byte	2
	.byte	145
	.byte	0
	.byte	13
	.byte	0
	.byte	12
	.long	264
	.byte	0
	.byte	5
	.byte	12
	.byte	5
	.byte	4
	.byte	3
	.long	57
	.byte	4
	.long	61
	.byte	8
	.byte	0
	.byte	9
	.long	281
	.byte	18
	.byte	49
	.byte	176
	.byte	1
	.byte	100
	.byte	19
	.byte	15
	.long	177
	.byte	1
	.byte	101
	.byte	0
	.byte	19
	.byte	16
	.long	177
	.byte	1
	.byte	102
	.byte	4
	.byte	19
	.byte	17
	.long	177
	.byte	1
	.byte	103
	.byte	8
	.byte	19
	.byte	18
	.long	177
	.byte	1
	.byte	104
	.byte	12
	.byte	19
	.byte	19
	.long	177
	.byte	1
	.byte	105
	.byte	16
	.byte	19
	.byte	20
	.long	177
	.byte	1
	.byte	106
	.byte	20
	.byte	19
	.byte	21
	.long	177
	.byte	1
	.byte	107
	.byte	24
	.byte	19
	.byte	22
	.long	177
	.byte	1
	.byte	108
	.byte	28
	.byte	19
	.byte	23
	.long	177
	.byte	1
	.byte	109
	.byte	32
	.byte	19
	.byte	24
	.long	177
	.byte	1
	.byte	110
	.byte	36
	.byte	19
	.byte	25
	.long	177
	.byte	1
	.byte	111
	.byte	40
	.byte	19
	.byte	26
	.long	177
	.byte	1
	.byte	112
	.byte	44
	.byte	19
	.byte	27
	.long	566
	.byte	1
	.byte	113
	.byte	48
	.byte	19
	.byte	28
	.long	177
	.byte	1
	.byte	114
	.byte	68
	.byte	19
	.byte	29
	.long	177
	.byte	1
	.byte	115
	.byte	72
	.byte	19
	.byte	30
	.long	177
	.byte	1
	.byte	116
	.byte	76
	.byte	19
	.byte	31
	.long	177
	.byte	1
	.byte	117
	.byte	80
	.byte	19
	.byte	32
	.long	177
	.byte	1
	.byte	118
	.byte	84
	.byte	19
	.byte	33
	.long	177
	.byte	1
	.byte	119
	.byte	88
	.byte	19
	.byte	34
	.long	177
	.byte	1
	.byte	120
	.byte	92
	.byte	19
	.byte	35
	.long	177
	.byte	1
	.byte	121
	.byte	96
	.byte	19
	.byte	36
	.long	578
	.byte	1
	.byte	122
	.byte	100
	.byte	19
	.byte	37
	.long	578
	.byte	1
	.byte	123
	.byte	116
	.byte	19
	.byte	38
	.long	177
	.byte	1
	.byte	124
	.byte	132
	.byte	19
	.byte	39
	.long	177
	.byte	1
	.byte	125
	.byte	136
	.byte	19
	.byte	40
	.long	177
	.byte	1
	.byte	126
	.byte	140
	.byte	19
	.byte	41
	.long	590
	.byte	1
	.byte	127
	.byte	144
	.byte	19
	.byte	44
	.long	590
	.byte	1
	.byte	128
	.byte	152
	.byte	19
	.byte	45
	.long	177
	.byte	1
	.byte	129
	.byte	160
	.byte	19
	.byte	46
	.long	177
	.byte	1
	.byte	130
	.byte	164
	.byte	19
	.byte	47
	.long	602
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	177
	.byte	4
	.long	61
	.byte	5
	.byte	0
	.byte	3
	.long	177
	.byte	4
	.long	61
	.byte	4
	.byte	0
	.byte	14
	.long	598
	.byte	43
	.byte	1
	.byte	10
	.byte	5
	.byte	42
	.byte	7
	.byte	8
	.byte	9
	.long	607
	.byte	20
	.byte	48

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	204
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
	.asciz	"char"
.Linfo_string4:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string5:
	.asciz	"LICENSE"
.Linfo_string6:
	.asciz	"bpf_trace_printk"
.Linfo_string7:
	.asciz	"long"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
.Linfo_string10:
	.asciz	"bpf_strncmp"
.Linfo_string11:
	.asciz	"first"
.Linfo_string12:
	.asciz	"int"
.Linfo_string13:
	.asciz	"word"
.Linfo_string14:
	.asciz	"skb"
.Linfo_string15:
	.asciz	"len"
.Linfo_string16:
	.asciz	"pkt_type"
.Linfo_string17:
	.asciz	"mark"
.Linfo_string18:
	.asciz	"queue_mapping"
.Linfo_string19:
	.asciz	"protocol"
.Linfo_string20:
	.asciz	"vlan_present"
.Linfo_string21:
	.asciz	"vlan_tci"
.Linfo_string22:
	.asciz	"vlan_proto"
.Linfo_string23:
	.asciz	"priority"
.Linfo_string24:
	.asciz	"ingress_ifindex"
.Linfo_string25:
	.asciz	"ifindex"
.Linfo_string26:
	.asciz	"tc_index"
.Linfo_string27:
	.asciz	"cb"
.Linfo_string28:
	.asciz	"hash"
.Linfo_string29:
	.asciz	"tc_classid"
.Linfo_string30:
	.asciz	"data"
.Linfo_string31:
	.asciz	"data_end"
.Linfo_string32:
	.asciz	"napi_id"
.Linfo_string33:
	.asciz	"family"
.Linfo_string34:
	.asciz	"remote_ip4"
.Linfo_string35:
	.asciz	"local_ip4"
.Linfo_string36:
	.asciz	"remote_ip6"
.Linfo_string37:
	.asciz	"local_ip6"
.Linfo_string38:
	.asciz	"remote_port"
.Linfo_string39:
	.asciz	"local_port"
.Linfo_string40:
	.asciz	"data_meta"
.Linfo_string41:
	.asciz	"flow_keys"
.Linfo_string42:
	.asciz	"unsigned long long"
.Linfo_string43:
	.asciz	"u64"
.Linfo_string44:
	.asciz	"tstamp"
.Linfo_string45:
	.asciz	"wire_len"
.Linfo_string46:
	.asciz	"gso_segs"
.Linfo_string47:
	.asciz	"sk"
.Linfo_string48:
	.asciz	"bpf_sock"
.Linfo_string49:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.L.str
	.quad	.L.str.1
	.quad	.L.str.2
	.quad	LICENSE
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	740
	.long	740
	.long	583
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
	.long	562
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	6
	.long	11
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	6
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	6
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	6
	.long	4
	.long	567
	.long	234881024
	.long	19
	.long	1
	.long	575
	.long	251658241
	.long	0
	.long	20
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
	.ascii	"\tchar word[8] = \"apple\";"
	.byte	0
	.ascii	"\tbpf_trace_printk(\"shared %d\\n\", 11, 5);"
	.byte	0
	.ascii	"\treturn (bpf_strncmp(word, 5, \"apple\") == 0) + (bpf_strncmp(word, 5, \"pear\") < 0);"
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
	.long	20
	.long	20
	.long	156
	.long	176
	.long	0
	.long	8
	.long	371
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	371
	.long	9
	.long	.Lfunc_begin0
	.long	374
	.long	380
	.long	10240
	.long	.Ltmp2
	.long	374
	.long	413
	.long	12295
	.long	.Ltmp3
	.long	374
	.long	438
	.long	14338
	.long	.Ltmp5
	.long	374
	.long	479
	.long	15370
	.long	.Ltmp7
	.long	374
	.long	479
	.long	15400
	.long	.Ltmp8
	.long	374
	.long	479
	.long	15409
	.long	.Ltmp10
	.long	374
	.long	479
	.long	15438
	.long	.Ltmp11
	.long	374
	.long	479
	.long	15406
	.long	.Ltmp12
	.long	374
	.long	479
	.long	15362
	.addrsig
	.addrsig_sym first
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
