	.file	"b.c"
	.file	0 "." "b.c" md5 0xc69b78847115c85026d3aa19066f4a5c
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin0:
	.loc	0 22 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 2
.Ltmp0:
	.loc	0 23 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
	r7 = r10
	r7 += -4
	.loc	0 25 9
.Ltmp3:
	r1 = from_header ll
	r2 = r7
	call 3
.Ltmp4:
	.loc	0 25 9
	r6 = r0
	.loc	0 25 52 is_stmt 0
.Ltmp5:
	r1 = weak_then_strong ll
	r2 = r7
	call 1
.Ltmp6:
	.loc	0 0 52
	w1 = 1
	.loc	0 25 51
.Ltmp7:
	if r0 == 0 goto LBB0_2
	.loc	0 0 51
	w1 = 0
LBB0_2:
	.loc	0 25 49 is_stmt 1
.Ltmp8:
	w6 += w1
	.loc	0 25 2 is_stmt 0
.Ltmp9:
	w0 = w6
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end0:
	.size	second, .Lfunc_end0-second
	.cfi_endproc

	.type	from_header,@object
	.section	.maps,"aw",@progbits
	.weak	from_header
	.p2align	3, 0x0
from_header:
	.zero	32
	.size	from_header, 32

	.type	weak_then_strong,@object
	.globl	weak_then_strong
	.p2align	3, 0x0
weak_then_strong:
	.zero	32
	.size	weak_then_strong, 32

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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	62
	.byte	11
	.byte	11
	.byte	11
	.byte	0
	.byte	0
	.byte	9
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	32
	.byte	0
	.byte	6
	.byte	4
	.byte	4
	.long	87
	.byte	0
	.byte	7
	.byte	0
	.byte	4
	.byte	7
	.long	112
	.byte	0
	.byte	8
	.byte	8
	.byte	4
	.byte	8
	.long	129
	.byte	0
	.byte	9
	.byte	16
	.byte	4
	.byte	9
	.long	134
	.byte	0
	.byte	10
	.byte	24
	.byte	0
	.byte	5
	.long	92
	.byte	6
	.long	104
	.byte	7
	.long	108
	.byte	1
	.byte	0
	.byte	8
	.byte	5
	.byte	5
	.byte	4
	.byte	9
	.byte	6
	.byte	8
	.byte	7
	.byte	5
	.long	117
	.byte	6
	.long	104
	.byte	7
	.long	108
	.byte	8
	.byte	0
	.byte	5
	.long	104
	.byte	5
	.long	139
	.byte	10
	.long	147
	.byte	11
	.byte	1
	.byte	10
	.byte	8
	.byte	10
	.byte	7
	.byte	8
	.byte	2
	.byte	12
	.long	162

	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	32
	.byte	0
	.byte	13
	.byte	4
	.byte	4
	.long	203
	.byte	0
	.byte	14
	.byte	0
	.byte	4
	.byte	7
	.long	87
	.byte	0
	.byte	15
	.byte	8
	.byte	4
	.byte	8
	.long	220
	.byte	0
	.byte	16
	.byte	16
	.byte	4
	.byte	9
	.long	220
	.byte	0
	.byte	17
	.byte	24
	.byte	0
	.byte	5
	.long	208
	.byte	6
	.long	104
	.byte	7
	.long	108
	.byte	2
	.byte	0
	.byte	5
	.long	225
	.byte	10
	.long	233
	.byte	14
	.byte	1
	.byte	9
	.byte	8
	.byte	13
	.byte	7
	.byte	4
	.byte	11
	.byte	15
	.long	246
	.byte	1
	.byte	161
	.byte	3
	.byte	5
	.long	251
	.byte	12
	.long	267

	.byte	13
	.long	271
	.byte	13
	.long	272
	.byte	0
	.byte	8
	.byte	16
	.byte	5
	.byte	8
	.byte	14
	.byte	5
	.long	277
	.byte	15
	.byte	11
	.byte	17
	.long	287
	.byte	1
	.byte	159
	.byte	1
	.byte	5
	.long	292
	.byte	12
	.long	271

	.byte	13
	.long	271
	.byte	13
	.long	272
	.byte	0
	.byte	16
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	18
	.byte	0
	.byte	21

	.long	104

	.byte	17
	.byte	19
	.byte	0
	.byte	21
	.long	343
	.byte	18
	.byte	2
	.byte	145
	.byte	4
	.byte	8
	.byte	0
	.byte	23
	.long	104
	.byte	0
	.byte	5
	.long	348
	.byte	19
	.byte	52
	.byte	176
	.byte	1
	.byte	100
	.byte	4
	.byte	20
	.long	225
	.byte	1
	.byte	101
	.byte	0
	.byte	4
	.byte	21
	.long	225
	.byte	1
	.byte	102
	.byte	4
	.byte	4
	.byte	22
	.long	225
	.byte	1
	.byte	103
	.byte	8
	.byte	4
	.byte	23
	.long	225
	.byte	1
	.byte	104
	.byte	12
	.byte	4
	.byte	24
	.long	225
	.byte	1
	.byte	105
	.byte	16
	.byte	4
	.byte	25
	.long	225
	.byte	1
	.byte	106
	.byte	20
	.byte	4
	.byte	26
	.long	225
	.byte	1
	.byte	107
	.byte	24
	.byte	4
	.byte	27
	.long	225
	.byte	1
	.byte	108
	.byte	28
	.byte	4
	.byte	28
	.long	225
	.byte	1
	.byte	109
	.byte	32
	.byte	4
	.byte	29
	.long	225
	.byte	1
	.byte	110
	.byte	36
	.byte	4
	.byte	30
	.long	225
	.byte	1
	.byte	111
	.byte	40
	.byte	4
	.byte	31
	.long	225
	.byte	1
	.byte	112
	.byte	44
	.byte	4
	.byte	32
	.long	633
	.byte	1
	.byte	113
	.byte	48
	.byte	4
	.byte	33
	.long	225
	.byte	1
	.byte	114
	.byte	68
	.byte	4
	.byte	34
	.long	225
	.byte	1
	.byte	115
	.byte	72
	.byte	4
	.byte	35
	.long	225
	.byte	1
	.byte	116
	.byte	76
	.byte	4
	.byte	36
	.long	225
	.byte	1
	.byte	117
	.byte	80
	.byte	4
	.byte	37
	.long	225
	.byte	1
	.byte	118
	.byte	84
	.byte	4
	.byte	38
	.long	225
	.byte	1
	.byte	119
	.byte	88
	.byte	4
	.byte	39
	.long	225
	.byte	1
	.byte	120
	.byte	92
	.byte	4
	.byte	40
	.long	225
	.byte	1
	.byte	121
	.byte	96
	.byte	4
	.byte	41
	.long	645
	.byte	1
	.byte	122
	.byte	100
	.byte	4
	.byte	42
	.long	645
	.byte	1
	.byte	123
	.byte	116
	.byte	4
	.byte	43
	.long	225
	.byte	1
	.byte	124
	.byte	132
	.byte	4
	.byte	44
	.long	225
	.byte	1
	.byte	125
	.byte	136
	.byte	4
	.byte	45
	.long	225
	.byte	1
	.byte	126
	.byte	140
	.byte	4
	.byte	46
	.long	139
	.byte	1
	.byte	127
	.byte	144
	.byte	4
	.byte	47
	.long	139
	.byte	1
	.byte	128
	.byte	152
	.byte	4
	.byte	48
	.long	225
	.byte	1
	.byte	129
	.byte	160
	.byte	4
	.byte	49
	.long	225
	.byte	1
	.byte	130
	.byte	164
	.byte	4
	.byte	50
	.long	657
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	6
	.long	225
	.byte	7
	.long	108
	.byte	5
	.byte	0
	.byte	6
	.long	225
	.byte	7
	.long	108
	.byte	4
	.byte	0
	.byte	5
	.long	662
	.byte	20
	.byte	51

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	216
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
	.asciz	"from_header"
.Linfo_string4:
	.asciz	"type"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string7:
	.asciz	"max_entries"
.Linfo_string8:
	.asciz	"key"
.Linfo_string9:
	.asciz	"value"
.Linfo_string10:
	.asciz	"unsigned long long"
.Linfo_string11:
	.asciz	"u64"
.Linfo_string12:
	.asciz	"weak_then_strong"
.Linfo_string13:
	.asciz	"unsigned int"
.Linfo_string14:
	.asciz	"u32"
.Linfo_string15:
	.asciz	"bpf_map_delete_elem"
.Linfo_string16:
	.asciz	"long"
.Linfo_string17:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string18:
	.asciz	"second"
.Linfo_string19:
	.asciz	"skb"
.Linfo_string20:
	.asciz	"len"
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
	.long	920
	.long	920
	.long	588
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
	.long	582
	.long	251658242
	.long	0
	.long	12
	.long	from_header
	.long	32
	.long	19
	.long	weak_then_strong
	.long	32
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
	.ascii	"second"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"int second(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tint key = 2;"
	.byte	0
	.ascii	"\treturn bpf_map_delete_elem(&from_header, &key) + !bpf_map_lookup_elem(&weak_then_strong, &key);"
	.byte	0
	.ascii	".maps"
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
	.long	428
	.long	1
	.long	.Lfunc_begin0
	.long	27
	.long	16
	.long	428
	.long	7
	.long	.Lfunc_begin0
	.long	431
	.long	437
	.long	21504
	.long	.Ltmp2
	.long	431
	.long	471
	.long	23558
	.long	.Ltmp3
	.long	431
	.long	485
	.long	25609
	.long	.Ltmp5
	.long	431
	.long	485
	.long	25652
	.long	.Ltmp7
	.long	431
	.long	485
	.long	25651
	.long	.Ltmp8
	.long	431
	.long	485
	.long	25649
	.long	.Ltmp9
	.long	431
	.long	485
	.long	25602
	.addrsig
	.addrsig_sym second
	.addrsig_sym from_header
	.addrsig_sym weak_then_strong
	.section	.debug_line,"",@progbits
.Lline_table_start0:
