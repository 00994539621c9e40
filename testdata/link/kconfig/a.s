	.file	"a.c"
	.file	0 "." "a.c" md5 0x59634f8d25171a91704d3b2326f81279
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 20 32 prologue_end
.Ltmp0:
	r1 = CONFIG_BPF_SYSCALL ll
	w1 = *(u8 *)(r1 + 0)
	.loc	0 20 9 is_stmt 0
.Ltmp1:
	r2 = LINUX_KERNEL_VERSION ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 20 30
.Ltmp2:
	w2 += w1
	.loc	0 20 53
.Ltmp3:
	r1 = CONFIG_HZ ll
	r0 = *(u64 *)(r1 + 0)
	.loc	0 20 51
.Ltmp4:
	w0 += w2
	.loc	0 20 65
.Ltmp5:
	r1 = CONFIG_IPV6 ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 20 63
.Ltmp6:
	w0 += w1
	.loc	0 20 79
.Ltmp7:
	r1 = CONFIG_DEFAULT_HOSTNAME ll
	w1 = *(u8 *)(r1 + 1)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 20 77
.Ltmp8:
	w0 += w1
	.loc	0 20 2
.Ltmp9:
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

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
	.byte	60
	.byte	25
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
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
	.byte	10
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
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
	.byte	15
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
	.byte	23
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	58
	.byte	4
	.long	62
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
	.long	77

	.byte	0
	.byte	11

	.byte	2
	.byte	161
	.byte	1
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	7
	.byte	8
	.long	92

	.byte	0
	.byte	12

	.byte	2
	.byte	161
	.byte	2
	.byte	8
	.long	100
	.byte	10
	.byte	1
	.byte	15
	.byte	5
	.byte	9
	.byte	2
	.byte	1
	.byte	7
	.byte	11
	.long	115

	.byte	0
	.byte	13

	.byte	2
	.byte	161
	.byte	3
	.byte	5
	.byte	12
	.byte	7
	.byte	8
	.byte	7
	.byte	13
	.long	130

	.byte	0
	.byte	14

	.byte	2
	.byte	161
	.byte	4
	.byte	9
	.long	149
	.byte	18
	.byte	4
	.byte	0
	.byte	9
	.byte	10
	.byte	15
	.byte	0
	.byte	10
	.byte	16
	.byte	1
	.byte	10
	.byte	17
	.byte	2
	.byte	0
	.byte	5
	.byte	14
	.byte	7
	.byte	4
	.byte	7
	.byte	19
	.long	164

	.byte	0
	.byte	15

	.byte	2
	.byte	161
	.byte	5
	.byte	3
	.long	58
	.byte	4
	.long	62
	.byte	8
	.byte	0
	.byte	11
	.byte	6
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	20
	.byte	0
	.byte	18

	.long	77

	.byte	12
	.byte	21
	.byte	0
	.byte	18
	.long	200
	.byte	0
	.byte	13
	.long	205
	.byte	14
	.byte	57
	.byte	176
	.byte	1
	.byte	100
	.byte	15
	.byte	22
	.long	490
	.byte	1
	.byte	101
	.byte	0
	.byte	15
	.byte	24
	.long	490
	.byte	1
	.byte	102
	.byte	4
	.byte	15
	.byte	25
	.long	490
	.byte	1
	.byte	103
	.byte	8
	.byte	15
	.byte	26
	.long	490
	.byte	1
	.byte	104
	.byte	12
	.byte	15
	.byte	27
	.long	490
	.byte	1
	.byte	105
	.byte	16
	.byte	15
	.byte	28
	.long	490
	.byte	1
	.byte	106
	.byte	20
	.byte	15
	.byte	29
	.long	490
	.byte	1
	.byte	107
	.byte	24
	.byte	15
	.byte	30
	.long	490
	.byte	1
	.byte	108
	.byte	28
	.byte	15
	.byte	31
	.long	490
	.byte	1
	.byte	109
	.byte	32
	.byte	15
	.byte	32
	.long	490
	.byte	1
	.byte	110
	.byte	36
	.byte	15
	.byte	33
	.long	490
	.byte	1
	.byte	111
	.byte	40
	.byte	15
	.byte	34
	.long	490
	.byte	1
	.byte	112
	.byte	44
	.byte	15
	.byte	35
	.long	498
	.byte	1
	.byte	113
	.byte	48
	.byte	15
	.byte	36
	.long	490
	.byte	1
	.byte	114
	.byte	68
	.byte	15
	.byte	37
	.long	490
	.byte	1
	.byte	115
	.byte	72
	.byte	15
	.byte	38
	.long	490
	.byte	1
	.byte	116
	.byte	76
	.byte	15
	.byte	39
	.long	490
	.byte	1
	.byte	117
	.byte	80
	.byte	15
	.byte	40
	.long	490
	.byte	1
	.byte	118
	.byte	84
	.byte	15
	.byte	41
	.long	490
	.byte	1
	.byte	119
	.byte	88
	.byte	15
	.byte	42
	.long	490
	.byte	1
	.byte	120
	.byte	92
	.byte	15
	.byte	43
	.long	490
	.byte	1
	.byte	121
	.byte	96
	.byte	15
	.byte	44
	.long	510
	.byte	1
	.byte	122
	.byte	100
	.byte	15
	.byte	45
	.long	510
	.byte	1
	.byte	123
	.byte	116
	.byte	15
	.byte	46
	.long	490
	.byte	1
	.byte	124
	.byte	132
	.byte	15
	.byte	47
	.long	490
	.byte	1
	.byte	125
	.byte	136
	.byte	15
	.byte	48
	.long	490
	.byte	1
	.byte	126
	.byte	140
	.byte	15
	.byte	49
	.long	522
	.byte	1
	.byte	127
	.byte	144
	.byte	15
	.byte	52
	.long	522
	.byte	1
	.byte	128
	.byte	152
	.byte	15
	.byte	53
	.long	490
	.byte	1
	.byte	129
	.byte	160
	.byte	15
	.byte	54
	.long	490
	.byte	1
	.byte	130
	.byte	164
	.byte	15
	.byte	55
	.long	534
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	8
	.long	149
	.byte	23
	.byte	1
	.byte	9
	.byte	3
	.long	490
	.byte	4
	.long	62
	.byte	5
	.byte	0
	.byte	3
	.long	490
	.byte	4
	.long	62
	.byte	4
	.byte	0
	.byte	8
	.long	530
	.byte	51
	.byte	1
	.byte	10
	.byte	5
	.byte	50
	.byte	7
	.byte	8
	.byte	13
	.long	539
	.byte	16
	.byte	56

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	236
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
	.asciz	"LINUX_KERNEL_VERSION"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"CONFIG_BPF_SYSCALL"
.Linfo_string9:
	.asciz	"_Bool"
.Linfo_string10:
	.asciz	"bool"
.Linfo_string11:
	.asciz	"CONFIG_HZ"
.Linfo_string12:
	.asciz	"unsigned long"
.Linfo_string13:
	.asciz	"CONFIG_IPV6"
.Linfo_string14:
	.asciz	"unsigned int"
.Linfo_string15:
	.asciz	"TRI_NO"
.Linfo_string16:
	.asciz	"TRI_YES"
.Linfo_string17:
	.asciz	"TRI_MODULE"
.Linfo_string18:
	.asciz	"libbpf_tristate"
.Linfo_string19:
	.asciz	"CONFIG_DEFAULT_HOSTNAME"
.Linfo_string20:
	.asciz	"first"
.Linfo_string21:
	.asciz	"skb"
.Linfo_string22:
	.asciz	"len"
.Linfo_string23:
	.asciz	"u32"
.Linfo_string24:
	.asciz	"pkt_type"
.Linfo_string25:
	.asciz	"mark"
.Linfo_string26:
	.asciz	"queue_mapping"
.Linfo_string27:
	.asciz	"protocol"
.Linfo_string28:
	.asciz	"vlan_present"
.Linfo_string29:
	.asciz	"vlan_tci"
.Linfo_string30:
	.asciz	"vlan_proto"
.Linfo_string31:
	.asciz	"priority"
.Linfo_string32:
	.asciz	"ingress_ifindex"
.Linfo_string33:
	.asciz	"ifindex"
.Linfo_string34:
	.asciz	"tc_index"
.Linfo_string35:
	.asciz	"cb"
.Linfo_string36:
	.asciz	"hash"
.Linfo_string37:
	.asciz	"tc_classid"
.Linfo_string38:
	.asciz	"data"
.Linfo_string39:
	.asciz	"data_end"
.Linfo_string40:
	.asciz	"napi_id"
.Linfo_string41:
	.asciz	"family"
.Linfo_string42:
	.asciz	"remote_ip4"
.Linfo_string43:
	.asciz	"local_ip4"
.Linfo_string44:
	.asciz	"remote_ip6"
.Linfo_string45:
	.asciz	"local_ip6"
.Linfo_string46:
	.asciz	"remote_port"
.Linfo_string47:
	.asciz	"local_port"
.Linfo_string48:
	.asciz	"data_meta"
.Linfo_string49:
	.asciz	"flow_keys"
.Linfo_string50:
	.asciz	"unsigned long long"
.Linfo_string51:
	.asciz	"u64"
.Linfo_string52:
	.asciz	"tstamp"
.Linfo_string53:
	.asciz	"wire_len"
.Linfo_string54:
	.asciz	"gso_segs"
.Linfo_string55:
	.asciz	"sk"
.Linfo_string56:
	.asciz	"bpf_sock"
.Linfo_string57:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	LINUX_KERNEL_VERSION
	.quad	CONFIG_BPF_SYSCALL
	.quad	CONFIG_HZ
	.quad	CONFIG_IPV6
	.quad	CONFIG_DEFAULT_HOSTNAME
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	924
	.long	924
	.long	669
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
	.long	486
	.long	234881024
	.long	13
	.long	2
	.long	507
	.long	134217728
	.long	17
	.long	512
	.long	16777216
	.long	1
	.long	67108872
	.long	518
	.long	234881024
	.long	16
	.long	2
	.long	537
	.long	16777216
	.long	8
	.long	64
	.long	551
	.long	234881024
	.long	19
	.long	2
	.long	561
	.long	100663299
	.long	4
	.long	577
	.long	0
	.long	584
	.long	1
	.long	592
	.long	2
	.long	603
	.long	234881024
	.long	21
	.long	2
	.long	615
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	23
	.long	6
	.long	8
	.long	620
	.long	234881024
	.long	24
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	23
	.long	6
	.long	4
	.long	644
	.long	234881024
	.long	26
	.long	1
	.long	652
	.long	251658245
	.long	0
	.long	15
	.long	LINUX_KERNEL_VERSION
	.long	4
	.long	18
	.long	CONFIG_BPF_SYSCALL
	.long	1
	.long	20
	.long	CONFIG_HZ
	.long	8
	.long	22
	.long	CONFIG_IPV6
	.long	4
	.long	25
	.long	CONFIG_DEFAULT_HOSTNAME
	.long	8
	.long	661
	.long	251658241
	.long	0
	.long	27
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
	.ascii	"\treturn LINUX_KERNEL_VERSION + CONFIG_BPF_SYSCALL + CONFIG_HZ + CONFIG_IPV6 + CONFIG_DEFAULT_HOSTNAME[1];"
	.byte	0
	.ascii	"LINUX_KERNEL_VERSION"
	.byte	0
	.ascii	"bool"
	.byte	0
	.ascii	"_Bool"
	.byte	0
	.ascii	"CONFIG_BPF_SYSCALL"
	.byte	0
	.ascii	"unsigned long"
	.byte	0
	.ascii	"CONFIG_HZ"
	.byte	0
	.ascii	"libbpf_tristate"
	.byte	0
	.ascii	"TRI_NO"
	.byte	0
	.ascii	"TRI_YES"
	.byte	0
	.ascii	"TRI_MODULE"
	.byte	0
	.ascii	"CONFIG_IPV6"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"CONFIG_DEFAULT_HOSTNAME"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".kconfig"
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
	.long	172
	.long	192
	.long	0
	.long	8
	.long	371
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	371
	.long	10
	.long	.Ltmp0
	.long	374
	.long	380
	.long	20512
	.long	.Ltmp1
	.long	374
	.long	380
	.long	20489
	.long	.Ltmp2
	.long	374
	.long	380
	.long	20510
	.long	.Ltmp3
	.long	374
	.long	380
	.long	20533
	.long	.Ltmp4
	.long	374
	.long	380
	.long	20531
	.long	.Ltmp5
	.long	374
	.long	380
	.long	20545
	.long	.Ltmp6
	.long	374
	.long	380
	.long	20543
	.long	.Ltmp7
	.long	374
	.long	380
	.long	20559
	.long	.Ltmp8
	.long	374
	.long	380
	.long	20557
	.long	.Ltmp9
	.long	374
	.long	380
	.long	20482
	.weak	CONFIG_BPF_SYSCALL
	.weak	CONFIG_HZ
	.weak	CONFIG_IPV6
	.weak	CONFIG_DEFAULT_HOSTNAME
	.addrsig
	.addrsig_sym first
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
