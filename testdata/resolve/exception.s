	.file	"exception.c"
	.file	0 "." "exception.c" md5 0xef1f1c7517576a00cdf81984cb6e2465
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	handler
	.p2align	3
	.type	handler,@function
handler:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 17 9 prologue_end
.Ltmp0:
	call note
.Ltmp1:
.Ltmp2:
	.loc	0 17 9
.Ltmp3:
	w0 <<= 1
	.loc	0 17 2 is_stmt 0
.Ltmp4:
	exit
.Ltmp5:
.Ltmp6:
.Lfunc_end0:
	.size	handler, .Lfunc_end0-handler
	.cfi_endproc

	.p2align	3
	.type	note,@function
note:
.Lfunc_begin1:
	.loc	0 10 0 is_stmt 1
	.cfi_startproc
	r0 = r1
.Ltmp7:
.Ltmp8:
	.loc	0 11 9 prologue_end
.Ltmp9:
	r1 = caught ll
	*(u64 *)(r1 + 0) = r0
	.loc	0 12 16
.Ltmp10:
	r0 += 1
.Ltmp11:
.Ltmp12:
	.loc	0 12 2 is_stmt 0
.Ltmp13:
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end1:
	.size	note, .Lfunc_end1-note
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	throws
	.p2align	3
	.type	throws,@function
throws:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 23 14 prologue_end is_stmt 1
.Ltmp16:
	w0 = *(u32 *)(r1 + 0)
	.loc	0 23 2 is_stmt 0
.Ltmp17:
	exit
.Ltmp18:
.Ltmp19:
.Lfunc_end2:
	.size	throws, .Lfunc_end2-throws
	.cfi_endproc

	.globl	other
	.p2align	3
	.type	other,@function
other:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 29 9 prologue_end is_stmt 1
.Ltmp20:
	r1 = 1
	call handler
.Ltmp21:
	.loc	0 29 2
.Ltmp22:
	exit
.Ltmp23:
.Ltmp24:
.Lfunc_end3:
	.size	other, .Lfunc_end3-other
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	caught,@object
	.section	.bss,"aw",@nobits
	.globl	caught
	.p2align	3, 0x0
caught:
	.quad	0
	.size	caught, 8

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
	.byte	3
	.byte	2
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
	.ascii	"\200\300\001"
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	37
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
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
	.byte	17
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
	.byte	2
	.byte	6
	.long	89

	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.long	97
	.byte	8
	.byte	1
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	8
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	15

	.long	216

	.byte	9
	.byte	0
	.byte	16
	.byte	0
	.byte	15
	.long	89
	.byte	10
	.long	132
	.byte	3
	.byte	0
	.byte	11
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	9

	.long	89
	.byte	9
	.byte	1
	.byte	16
	.byte	0
	.byte	9
	.long	89
	.byte	0
	.byte	8
	.byte	5
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	21

	.long	216

	.byte	12
	.byte	1
	.byte	81
	.byte	17
	.byte	0
	.byte	21
	.long	220
	.byte	13
	.byte	13
	.byte	14
	.byte	0
	.byte	8
	.byte	6
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	27

	.long	216

	.byte	14
	.byte	17
	.byte	0
	.byte	27
	.long	220
	.byte	10
	.long	101
	.byte	7
	.byte	0
	.byte	5
	.byte	10
	.byte	5
	.byte	4
	.byte	15
	.long	225
	.byte	16
	.byte	52
	.byte	176
	.byte	1
	.byte	100
	.byte	17
	.byte	18
	.long	510
	.byte	1
	.byte	101
	.byte	0
	.byte	17
	.byte	21
	.long	510
	.byte	1
	.byte	102
	.byte	4
	.byte	17
	.byte	22
	.long	510
	.byte	1
	.byte	103
	.byte	8
	.byte	17
	.byte	23
	.long	510
	.byte	1
	.byte	104
	.byte	12
	.byte	17
	.byte	24
	.long	510
	.byte	1
	.byte	105
	.byte	16
	.byte	17
	.byte	25
	.long	510
	.byte	1
	.byte	106
	.byte	20
	.byte	17
	.byte	26
	.long	510
	.byte	1
	.byte	107
	.byte	24
	.byte	17
	.byte	27
	.long	510
	.byte	1
	.byte	108
	.byte	28
	.byte	17
	.byte	28
	.long	510
	.byte	1
	.byte	109
	.byte	32
	.byte	17
	.byte	29
	.long	510
	.byte	1
	.byte	110
	.byte	36
	.byte	17
	.byte	30
	.long	510
	.byte	1
	.byte	111
	.byte	40
	.byte	17
	.byte	31
	.long	510
	.byte	1
	.byte	112
	.byte	44
	.byte	17
	.byte	32
	.long	522
	.byte	1
	.byte	113
	.byte	48
	.byte	17
	.byte	33
	.long	510
	.byte	1
	.byte	114
	.byte	68
	.byte	17
	.byte	34
	.long	510
	.byte	1
	.byte	115
	.byte	72
	.byte	17
	.byte	35
	.long	510
	.byte	1
	.byte	116
	.byte	76
	.byte	17
	.byte	36
	.long	510
	.byte	1
	.byte	117
	.byte	80
	.byte	17
	.byte	37
	.long	510
	.byte	1
	.byte	118
	.byte	84
	.byte	17
	.byte	38
	.long	510
	.byte	1
	.byte	119
	.byte	88
	.byte	17
	.byte	39
	.long	510
	.byte	1
	.byte	120
	.byte	92
	.byte	17
	.byte	40
	.long	510
	.byte	1
	.byte	121
	.byte	96
	.byte	17
	.byte	41
	.long	534
	.byte	1
	.byte	122
	.byte	100
	.byte	17
	.byte	42
	.long	534
	.byte	1
	.byte	123
	.byte	116
	.byte	17
	.byte	43
	.long	510
	.byte	1
	.byte	124
	.byte	132
	.byte	17
	.byte	44
	.long	510
	.byte	1
	.byte	125
	.byte	136
	.byte	17
	.byte	45
	.long	510
	.byte	1
	.byte	126
	.byte	140
	.byte	17
	.byte	46
	.long	89
	.byte	1
	.byte	127
	.byte	144
	.byte	17
	.byte	47
	.long	89
	.byte	1
	.byte	128
	.byte	152
	.byte	17
	.byte	48
	.long	510
	.byte	1
	.byte	129
	.byte	160
	.byte	17
	.byte	49
	.long	510
	.byte	1
	.byte	130
	.byte	164
	.byte	17
	.byte	50
	.long	546
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	7
	.long	518
	.byte	20
	.byte	1
	.byte	9
	.byte	5
	.byte	19
	.byte	7
	.byte	4
	.byte	3
	.long	510
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	510
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	15
	.long	551
	.byte	18
	.byte	51

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
	.uleb128 .Lfunc_end1-.Lfunc_begin0
	.byte	3
	.byte	5
	.uleb128 .Lfunc_end3-.Lfunc_begin2
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
	.asciz	"exception.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"caught"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"handler"
.Linfo_string10:
	.asciz	"int"
.Linfo_string11:
	.asciz	"note"
.Linfo_string12:
	.asciz	"throws"
.Linfo_string13:
	.asciz	"btf_decl_tag"
.Linfo_string14:
	.asciz	"exception_callback:handler"
.Linfo_string15:
	.asciz	"other"
.Linfo_string16:
	.asciz	"cookie"
.Linfo_string17:
	.asciz	"skb"
.Linfo_string18:
	.asciz	"len"
.Linfo_string19:
	.asciz	"unsigned int"
.Linfo_string20:
	.asciz	"u32"
.Linfo_string21:
	.asciz	"pkt_type"
.Linfo_string22:
	.asciz	"mark"
.Linfo_string23:
	.asciz	"queue_mapping"
.Linfo_string24:
	.asciz	"protocol"
.Linfo_string25:
	.asciz	"vlan_present"
.Linfo_string26:
	.asciz	"vlan_tci"
.Linfo_string27:
	.asciz	"vlan_proto"
.Linfo_string28:
	.asciz	"priority"
.Linfo_string29:
	.asciz	"ingress_ifindex"
.Linfo_string30:
	.asciz	"ifindex"
.Linfo_string31:
	.asciz	"tc_index"
.Linfo_string32:
	.asciz	"cb"
.Linfo_string33:
	.asciz	"hash"
.Linfo_string34:
	.asciz	"tc_classid"
.Linfo_string35:
	.asciz	"data"
.Linfo_string36:
	.asciz	"data_end"
.Linfo_string37:
	.asciz	"napi_id"
.Linfo_string38:
	.asciz	"family"
.Linfo_string39:
	.asciz	"remote_ip4"
.Linfo_string40:
	.asciz	"local_ip4"
.Linfo_string41:
	.asciz	"remote_ip6"
.Linfo_string42:
	.asciz	"local_ip6"
.Linfo_string43:
	.asciz	"remote_port"
.Linfo_string44:
	.asciz	"local_port"
.Linfo_string45:
	.asciz	"data_meta"
.Linfo_string46:
	.asciz	"flow_keys"
.Linfo_string47:
	.asciz	"tstamp"
.Linfo_string48:
	.asciz	"wire_len"
.Linfo_string49:
	.asciz	"gso_segs"
.Linfo_string50:
	.asciz	"sk"
.Linfo_string51:
	.asciz	"bpf_sock"
.Linfo_string52:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	caught
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Ltmp21
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	820
	.long	820
	.long	622
	.long	1
	.long	134217728
	.long	2
	.long	5
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	4
	.long	24
	.long	1
	.long	31
	.long	16777216
	.long	4
	.long	16777248
	.long	35
	.long	201326593
	.long	3
	.long	0
	.long	218103809
	.long	1
	.long	24
	.long	1
	.long	89
	.long	201326592
	.long	6
	.long	0
	.long	33554432
	.long	9
	.long	171
	.long	67108895
	.long	176
	.long	181
	.long	10
	.long	0
	.long	185
	.long	10
	.long	32
	.long	194
	.long	10
	.long	64
	.long	199
	.long	10
	.long	96
	.long	213
	.long	10
	.long	128
	.long	222
	.long	10
	.long	160
	.long	235
	.long	10
	.long	192
	.long	244
	.long	10
	.long	224
	.long	255
	.long	10
	.long	256
	.long	264
	.long	10
	.long	288
	.long	280
	.long	10
	.long	320
	.long	288
	.long	10
	.long	352
	.long	297
	.long	12
	.long	384
	.long	300
	.long	10
	.long	544
	.long	305
	.long	10
	.long	576
	.long	316
	.long	10
	.long	608
	.long	321
	.long	10
	.long	640
	.long	330
	.long	10
	.long	672
	.long	338
	.long	10
	.long	704
	.long	345
	.long	10
	.long	736
	.long	356
	.long	10
	.long	768
	.long	366
	.long	14
	.long	800
	.long	377
	.long	14
	.long	928
	.long	387
	.long	10
	.long	1056
	.long	399
	.long	10
	.long	1088
	.long	410
	.long	10
	.long	1120
	.long	420
	.long	1
	.long	1152
	.long	430
	.long	1
	.long	1216
	.long	437
	.long	10
	.long	1280
	.long	446
	.long	10
	.long	1312
	.long	455
	.long	15
	.long	1344
	.long	458
	.long	134217728
	.long	11
	.long	462
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	10
	.long	13
	.long	5
	.long	475
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	10
	.long	13
	.long	4
	.long	0
	.long	33554432
	.long	16
	.long	495
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	4
	.long	504
	.long	8
	.long	508
	.long	201326593
	.long	17
	.long	515
	.long	285212672
	.long	18
	.long	4294967295
	.long	0
	.long	218103809
	.long	4
	.long	504
	.long	8
	.long	563
	.long	201326593
	.long	20
	.long	589
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	22
	.long	13
	.long	4
	.long	594
	.long	234881024
	.long	23
	.long	1
	.long	602
	.long	234881024
	.long	1
	.long	1
	.long	609
	.long	251658241
	.long	0
	.long	25
	.long	caught
	.long	8
	.long	614
	.long	251658241
	.long	0
	.long	24
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"cookie"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"handler"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./exception.c"
	.byte	0
	.ascii	"\treturn note(cookie) * 2;"
	.byte	0
	.ascii	"note"
	.byte	0
	.ascii	"static __noinline u64 note(u64 cookie)"
	.byte	0
	.ascii	"\tcaught = cookie;"
	.byte	0
	.ascii	"\treturn cookie + 1;"
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
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"throws"
	.byte	0
	.ascii	"exception_callback:handler"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn skb->len;"
	.byte	0
	.ascii	"other"
	.byte	0
	.ascii	"\treturn handler(1);"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"caught"
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
	.long	52
	.long	52
	.long	196
	.long	248
	.long	0
	.long	8
	.long	43
	.long	2
	.long	.Lfunc_begin0
	.long	5
	.long	.Lfunc_begin1
	.long	7
	.long	542
	.long	2
	.long	.Lfunc_begin2
	.long	18
	.long	.Lfunc_begin3
	.long	21
	.long	16
	.long	43
	.long	7
	.long	.Ltmp0
	.long	49
	.long	63
	.long	17417
	.long	.Ltmp3
	.long	49
	.long	63
	.long	17417
	.long	.Ltmp4
	.long	49
	.long	63
	.long	17410
	.long	.Lfunc_begin1
	.long	49
	.long	94
	.long	9216
	.long	.Ltmp9
	.long	49
	.long	133
	.long	11273
	.long	.Ltmp10
	.long	49
	.long	151
	.long	12304
	.long	.Ltmp13
	.long	49
	.long	151
	.long	12290
	.long	542
	.long	4
	.long	.Ltmp16
	.long	49
	.long	545
	.long	23566
	.long	.Ltmp17
	.long	49
	.long	545
	.long	23554
	.long	.Ltmp20
	.long	49
	.long	569
	.long	29705
	.long	.Ltmp22
	.long	49
	.long	569
	.long	29698
	.addrsig
	.addrsig_sym throws
	.addrsig_sym other
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
