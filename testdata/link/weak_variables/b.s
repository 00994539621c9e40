	.file	"b.c"
	.file	0 "." "b.c" md5 0x3d564c8f63457af3bb776e6666b5d34e
	.section	tc,"ax",@progbits
	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 16 9 prologue_end
.Ltmp0:
	r1 = weak_then_strong ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 16 28 is_stmt 0
.Ltmp1:
	r2 = strong_then_weak ll
	w0 = *(u32 *)(r2 + 0)
	.loc	0 16 26
.Ltmp2:
	w0 += w1
	.loc	0 16 47
.Ltmp3:
	r1 = both_weak ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 16 45
.Ltmp4:
	w0 += w1
	.loc	0 16 59
.Ltmp5:
	r1 = zero_then_not ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 16 57
.Ltmp6:
	w0 += w1
	.loc	0 16 75
.Ltmp7:
	r1 = constant ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 16 73
.Ltmp8:
	w0 += w1
	.loc	0 16 86
.Ltmp9:
	r1 = last ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 16 84
.Ltmp10:
	w0 += w1
	.loc	0 16 2
.Ltmp11:
	exit
.Ltmp12:
.Ltmp13:
.Lfunc_end0:
	.size	second, .Lfunc_end0-second
	.cfi_endproc

	.type	weak_then_strong,@object
	.data
	.globl	weak_then_strong
	.p2align	2, 0x0
weak_then_strong:
	.long	100
	.size	weak_then_strong, 4

	.type	strong_then_weak,@object
	.weak	strong_then_weak
	.p2align	2, 0x0
strong_then_weak:
	.long	7000
	.size	strong_then_weak, 4

	.type	both_weak,@object
	.weak	both_weak
	.p2align	2, 0x0
both_weak:
	.long	8000
	.size	both_weak, 4

	.type	zero_then_not,@object
	.globl	zero_then_not
	.p2align	2, 0x0
zero_then_not:
	.long	1000
	.size	zero_then_not, 4

	.type	constant,@object
	.section	.rodata,"a",@progbits
	.globl	constant
	.p2align	2, 0x0
constant:
	.long	100
	.size	constant, 4

	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
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
	.byte	5
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
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
	.byte	7
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
	.byte	8
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
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
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
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
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
	.byte	6
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	6
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	51
	.byte	4
	.byte	4
	.byte	5
	.byte	4
	.byte	2
	.byte	5
	.long	46

	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	1
	.byte	2
	.byte	6
	.long	46

	.byte	0
	.byte	8
	.byte	2
	.byte	161
	.byte	2
	.byte	2
	.byte	7
	.long	46

	.byte	0
	.byte	9
	.byte	2
	.byte	161
	.byte	3
	.byte	2
	.byte	8
	.long	99

	.byte	0
	.byte	10
	.byte	2
	.byte	161
	.byte	4
	.byte	5
	.long	46
	.byte	6
	.byte	9
	.long	46

	.byte	0
	.byte	11

	.byte	2
	.byte	161
	.byte	5
	.byte	7
	.byte	6
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	10
	.byte	0
	.byte	14

	.long	51

	.byte	8
	.byte	11
	.byte	0
	.byte	14
	.long	139
	.byte	0
	.byte	9
	.long	144
	.byte	10
	.byte	49
	.byte	176
	.byte	1
	.byte	100
	.byte	11
	.byte	12
	.long	429
	.byte	1
	.byte	101
	.byte	0
	.byte	11
	.byte	15
	.long	429
	.byte	1
	.byte	102
	.byte	4
	.byte	11
	.byte	16
	.long	429
	.byte	1
	.byte	103
	.byte	8
	.byte	11
	.byte	17
	.long	429
	.byte	1
	.byte	104
	.byte	12
	.byte	11
	.byte	18
	.long	429
	.byte	1
	.byte	105
	.byte	16
	.byte	11
	.byte	19
	.long	429
	.byte	1
	.byte	106
	.byte	20
	.byte	11
	.byte	20
	.long	429
	.byte	1
	.byte	107
	.byte	24
	.byte	11
	.byte	21
	.long	429
	.byte	1
	.byte	108
	.byte	28
	.byte	11
	.byte	22
	.long	429
	.byte	1
	.byte	109
	.byte	32
	.byte	11
	.byte	23
	.long	429
	.byte	1
	.byte	110
	.byte	36
	.byte	11
	.byte	24
	.long	429
	.byte	1
	.byte	111
	.byte	40
	.byte	11
	.byte	25
	.long	429
	.byte	1
	.byte	112
	.byte	44
	.byte	11
	.byte	26
	.long	441
	.byte	1
	.byte	113
	.byte	48
	.byte	11
	.byte	28
	.long	429
	.byte	1
	.byte	114
	.byte	68
	.byte	11
	.byte	29
	.long	429
	.byte	1
	.byte	115
	.byte	72
	.byte	11
	.byte	30
	.long	429
	.byte	1
	.byte	116
	.byte	76
	.byte	11
	.byte	31
	.long	429
	.byte	1
	.byte	117
	.byte	80
	.byte	11
	.byte	32
	.long	429
	.byte	1
	.byte	118
	.byte	84
	.byte	11
	.byte	33
	.long	429
	.byte	1
	.byte	119
	.byte	88
	.byte	11
	.byte	34
	.long	429
	.byte	1
	.byte	120
	.byte	92
	.byte	11
	.byte	35
	.long	429
	.byte	1
	.byte	121
	.byte	96
	.byte	11
	.byte	36
	.long	457
	.byte	1
	.byte	122
	.byte	100
	.byte	11
	.byte	37
	.long	457
	.byte	1
	.byte	123
	.byte	116
	.byte	11
	.byte	38
	.long	429
	.byte	1
	.byte	124
	.byte	132
	.byte	11
	.byte	39
	.long	429
	.byte	1
	.byte	125
	.byte	136
	.byte	11
	.byte	40
	.long	429
	.byte	1
	.byte	126
	.byte	140
	.byte	11
	.byte	41
	.long	469
	.byte	1
	.byte	127
	.byte	144
	.byte	11
	.byte	44
	.long	469
	.byte	1
	.byte	128
	.byte	152
	.byte	11
	.byte	45
	.long	429
	.byte	1
	.byte	129
	.byte	160
	.byte	11
	.byte	46
	.long	429
	.byte	1
	.byte	130
	.byte	164
	.byte	11
	.byte	47
	.long	481
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	12
	.long	437
	.byte	14
	.byte	1
	.byte	9
	.byte	4
	.byte	13
	.byte	7
	.byte	4
	.byte	13
	.long	429
	.byte	14
	.long	453
	.byte	5
	.byte	0
	.byte	15
	.byte	27
	.byte	8
	.byte	7
	.byte	13
	.long	429
	.byte	14
	.long	453
	.byte	4
	.byte	0
	.byte	12
	.long	477
	.byte	43
	.byte	1
	.byte	10
	.byte	4
	.byte	42
	.byte	7
	.byte	8
	.byte	9
	.long	486
	.byte	16
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
	.asciz	"Debian clang version 22.1.8 (1~deb12u1)"
.Linfo_string1:
	.asciz	"b.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"weak_then_strong"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"strong_then_weak"
.Linfo_string6:
	.asciz	"both_weak"
.Linfo_string7:
	.asciz	"zero_then_not"
.Linfo_string8:
	.asciz	"constant"
.Linfo_string9:
	.asciz	"last"
.Linfo_string10:
	.asciz	"second"
.Linfo_string11:
	.asciz	"skb"
.Linfo_string12:
	.asciz	"len"
.Linfo_string13:
	.asciz	"unsigned int"
.Linfo_string14:
	.asciz	"u32"
.Linfo_string15:
	.asciz	"pkt_type"
.Linfo_string16:
	.asciz	"mark"
.Linfo_string17:
	.asciz	"queue_mapping"
.Linfo_string18:
	.asciz	"protocol"
.Linfo_string19:
	.asciz	"vlan_present"
.Linfo_string20:
	.asciz	"vlan_tci"
.Linfo_string21:
	.asciz	"vlan_proto"
.Linfo_string22:
	.asciz	"priority"
.Linfo_string23:
	.asciz	"ingress_ifindex"
.Linfo_string24:
	.asciz	"ifindex"
.Linfo_string25:
	.asciz	"tc_index"
.Linfo_string26:
	.asciz	"cb"
.Linfo_string27:
	.asciz	"__ARRAY_SIZE_TYPE__"
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
	.quad	weak_then_strong
	.quad	strong_then_weak
	.quad	both_weak
	.quad	zero_then_not
	.quad	constant
	.quad	last
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	792
	.long	792
	.long	558
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
	.long	150994944
	.long	13
	.long	472
	.long	234881024
	.long	15
	.long	1
	.long	489
	.long	234881024
	.long	15
	.long	1
	.long	506
	.long	234881024
	.long	15
	.long	1
	.long	516
	.long	234881024
	.long	15
	.long	1
	.long	0
	.long	167772160
	.long	15
	.long	530
	.long	234881024
	.long	20
	.long	1
	.long	539
	.long	234881024
	.long	15
	.long	2
	.long	544
	.long	251658244
	.long	0
	.long	16
	.long	weak_then_strong
	.long	4
	.long	17
	.long	strong_then_weak
	.long	4
	.long	18
	.long	both_weak
	.long	4
	.long	19
	.long	zero_then_not
	.long	4
	.long	550
	.long	251658241
	.long	0
	.long	21
	.long	constant
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
	.ascii	"second"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\treturn weak_then_strong + strong_then_weak + both_weak + zero_then_not + constant + last;"
	.byte	0
	.ascii	"weak_then_strong"
	.byte	0
	.ascii	"strong_then_weak"
	.byte	0
	.ascii	"both_weak"
	.byte	0
	.ascii	"zero_then_not"
	.byte	0
	.ascii	"constant"
	.byte	0
	.ascii	"last"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	".rodata"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	204
	.long	224
	.long	0
	.long	8
	.long	372
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	372
	.long	12
	.long	.Ltmp0
	.long	375
	.long	381
	.long	16393
	.long	.Ltmp1
	.long	375
	.long	381
	.long	16412
	.long	.Ltmp2
	.long	375
	.long	381
	.long	16410
	.long	.Ltmp3
	.long	375
	.long	381
	.long	16431
	.long	.Ltmp4
	.long	375
	.long	381
	.long	16429
	.long	.Ltmp5
	.long	375
	.long	381
	.long	16443
	.long	.Ltmp6
	.long	375
	.long	381
	.long	16441
	.long	.Ltmp7
	.long	375
	.long	381
	.long	16459
	.long	.Ltmp8
	.long	375
	.long	381
	.long	16457
	.long	.Ltmp9
	.long	375
	.long	381
	.long	16470
	.long	.Ltmp10
	.long	375
	.long	381
	.long	16468
	.long	.Ltmp11
	.long	375
	.long	381
	.long	16386
	.addrsig
	.addrsig_sym second
	.addrsig_sym weak_then_strong
	.addrsig_sym strong_then_weak
	.addrsig_sym both_weak
	.addrsig_sym zero_then_not
	.addrsig_sym constant
	.addrsig_sym last
	.section	.debug_line,"",@progbits
.Lline_table_start0:
