	.file	"b.c"
	.file	0 "." "b.c" md5 0x0bd3b7fb3640664eda6dedf5fcb16823
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	send
	.p2align	3
	.type	send,@function
send:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 12 21 prologue_end
.Ltmp0:
	w1 = 0
	call shared
.Ltmp1:
	.loc	0 12 31
.Ltmp2:
	w0 += 3
	.loc	0 12 2 is_stmt 0
.Ltmp3:
	exit
.Ltmp4:
.Ltmp5:
.Lfunc_end0:
	.size	send, .Lfunc_end0-send
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	more
	.p2align	3
	.type	more,@function
more:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 18 9 prologue_end is_stmt 1
.Ltmp6:
	w1 = 4
	call shared
.Ltmp7:
	.loc	0 18 21
.Ltmp8:
	r1 = drops ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 18 19 is_stmt 0
.Ltmp9:
	w1 += w0
	.loc	0 18 2
.Ltmp10:
	w0 = w1
	exit
.Ltmp11:
.Ltmp12:
.Lfunc_end1:
	.size	more, .Lfunc_end1-more
	.cfi_endproc

	.section	xdp,"ax",@progbits
	.globl	redirect
	.p2align	3
	.type	redirect,@function
redirect:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 24 2 prologue_end is_stmt 1
.Ltmp13:
	w0 = 4
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end2:
	.size	redirect, .Lfunc_end2-redirect
	.cfi_endproc

	.section	"kprobe/do_nothing","ax",@progbits
	.globl	probe
	.p2align	3
	.type	probe,@function
probe:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 30 2 prologue_end
.Ltmp16:
	w0 = 0
	exit
.Ltmp17:
.Ltmp18:
.Lfunc_end3:
	.size	probe, .Lfunc_end3-probe
	.cfi_endproc

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
	.byte	60
	.byte	25
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	3
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
	.byte	4
	.byte	1
	.byte	73
	.byte	19
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	6
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.byte	73
	.byte	19
	.byte	60
	.byte	25
	.byte	63
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
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
	.byte	15
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	17
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
	.byte	18
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	19
	.byte	15
	.byte	0
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
	.byte	2
	.byte	3
	.long	54

	.byte	0
	.byte	6

	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	62
	.byte	5
	.byte	1
	.byte	9
	.byte	4
	.byte	4
	.byte	7
	.byte	4
	.byte	5
	.long	62
	.byte	4
	.byte	1
	.byte	87
	.byte	6
	.byte	6
	.byte	0
	.byte	6
	.byte	7
	.byte	1
	.byte	6
	.byte	8
	.byte	2
	.byte	6
	.byte	9
	.byte	3
	.byte	6
	.byte	10
	.byte	4
	.byte	0
	.byte	7
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	10

	.long	134

	.byte	8
	.byte	17
	.byte	0
	.byte	10
	.long	216
	.byte	9
	.long	120
	.byte	2
	.byte	0
	.byte	10
	.byte	11
	.byte	0
	.byte	7

	.long	134


	.byte	11
	.long	134
	.byte	0
	.byte	4
	.byte	12
	.byte	5
	.byte	4
	.byte	7
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	16

	.long	134

	.byte	8
	.byte	25
	.byte	0
	.byte	16
	.long	281
	.byte	9
	.long	120
	.byte	4
	.byte	0
	.byte	7
	.byte	5
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	22

	.long	134

	.byte	8
	.byte	17
	.byte	0
	.byte	22
	.long	216
	.byte	0
	.byte	7
	.byte	6
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	28

	.long	134

	.byte	8
	.byte	17
	.byte	0
	.byte	28
	.long	618
	.byte	0
	.byte	12
	.long	221
	.byte	13
	.byte	24
	.byte	24
	.byte	1
	.byte	89
	.byte	14
	.byte	18
	.long	54
	.byte	1
	.byte	90
	.byte	0
	.byte	14
	.byte	19
	.long	54
	.byte	1
	.byte	91
	.byte	4
	.byte	14
	.byte	20
	.long	54
	.byte	1
	.byte	92
	.byte	8
	.byte	14
	.byte	21
	.long	54
	.byte	1
	.byte	93
	.byte	12
	.byte	14
	.byte	22
	.long	54
	.byte	1
	.byte	94
	.byte	16
	.byte	14
	.byte	23
	.long	54
	.byte	1
	.byte	95
	.byte	20
	.byte	0
	.byte	12
	.long	286
	.byte	13
	.byte	57
	.byte	176
	.byte	1
	.byte	100
	.byte	14
	.byte	26
	.long	54
	.byte	1
	.byte	101
	.byte	0
	.byte	14
	.byte	27
	.long	54
	.byte	1
	.byte	102
	.byte	4
	.byte	14
	.byte	28
	.long	54
	.byte	1
	.byte	103
	.byte	8
	.byte	14
	.byte	29
	.long	54
	.byte	1
	.byte	104
	.byte	12
	.byte	14
	.byte	30
	.long	54
	.byte	1
	.byte	105
	.byte	16
	.byte	14
	.byte	31
	.long	54
	.byte	1
	.byte	106
	.byte	20
	.byte	14
	.byte	32
	.long	54
	.byte	1
	.byte	107
	.byte	24
	.byte	14
	.byte	33
	.long	54
	.byte	1
	.byte	108
	.byte	28
	.byte	14
	.byte	34
	.long	54
	.byte	1
	.byte	109
	.byte	32
	.byte	14
	.byte	21
	.long	54
	.byte	1
	.byte	110
	.byte	36
	.byte	14
	.byte	35
	.long	54
	.byte	1
	.byte	111
	.byte	40
	.byte	14
	.byte	36
	.long	54
	.byte	1
	.byte	112
	.byte	44
	.byte	14
	.byte	37
	.long	571
	.byte	1
	.byte	113
	.byte	48
	.byte	14
	.byte	39
	.long	54
	.byte	1
	.byte	114
	.byte	68
	.byte	14
	.byte	40
	.long	54
	.byte	1
	.byte	115
	.byte	72
	.byte	14
	.byte	18
	.long	54
	.byte	1
	.byte	116
	.byte	76
	.byte	14
	.byte	19
	.long	54
	.byte	1
	.byte	117
	.byte	80
	.byte	14
	.byte	41
	.long	54
	.byte	1
	.byte	118
	.byte	84
	.byte	14
	.byte	42
	.long	54
	.byte	1
	.byte	119
	.byte	88
	.byte	14
	.byte	43
	.long	54
	.byte	1
	.byte	120
	.byte	92
	.byte	14
	.byte	44
	.long	54
	.byte	1
	.byte	121
	.byte	96
	.byte	14
	.byte	45
	.long	587
	.byte	1
	.byte	122
	.byte	100
	.byte	14
	.byte	46
	.long	587
	.byte	1
	.byte	123
	.byte	116
	.byte	14
	.byte	47
	.long	54
	.byte	1
	.byte	124
	.byte	132
	.byte	14
	.byte	48
	.long	54
	.byte	1
	.byte	125
	.byte	136
	.byte	14
	.byte	20
	.long	54
	.byte	1
	.byte	126
	.byte	140
	.byte	14
	.byte	49
	.long	599
	.byte	1
	.byte	127
	.byte	144
	.byte	14
	.byte	52
	.long	599
	.byte	1
	.byte	128
	.byte	152
	.byte	14
	.byte	53
	.long	54
	.byte	1
	.byte	129
	.byte	160
	.byte	14
	.byte	54
	.long	54
	.byte	1
	.byte	130
	.byte	164
	.byte	14
	.byte	55
	.long	611
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	15
	.long	54
	.byte	16
	.long	583
	.byte	5
	.byte	0
	.byte	17
	.byte	38
	.byte	8
	.byte	7
	.byte	15
	.long	54
	.byte	16
	.long	583
	.byte	4
	.byte	0
	.byte	3
	.long	607
	.byte	51
	.byte	1
	.byte	10
	.byte	4
	.byte	50
	.byte	7
	.byte	8
	.byte	12
	.long	616
	.byte	18
	.byte	56

	.byte	19
	.byte	0
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	6
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	0
.Ldebug_list_header_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	236
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
	.asciz	"drops"
.Linfo_string4:
	.asciz	"unsigned int"
.Linfo_string5:
	.asciz	"u32"
.Linfo_string6:
	.asciz	"XDP_ABORTED"
.Linfo_string7:
	.asciz	"XDP_DROP"
.Linfo_string8:
	.asciz	"XDP_PASS"
.Linfo_string9:
	.asciz	"XDP_TX"
.Linfo_string10:
	.asciz	"XDP_REDIRECT"
.Linfo_string11:
	.asciz	"shared"
.Linfo_string12:
	.asciz	"int"
.Linfo_string13:
	.asciz	"send"
.Linfo_string14:
	.asciz	"more"
.Linfo_string15:
	.asciz	"redirect"
.Linfo_string16:
	.asciz	"probe"
.Linfo_string17:
	.asciz	"ctx"
.Linfo_string18:
	.asciz	"data"
.Linfo_string19:
	.asciz	"data_end"
.Linfo_string20:
	.asciz	"data_meta"
.Linfo_string21:
	.asciz	"ingress_ifindex"
.Linfo_string22:
	.asciz	"rx_queue_index"
.Linfo_string23:
	.asciz	"egress_ifindex"
.Linfo_string24:
	.asciz	"xdp_md"
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
	.asciz	"ifindex"
.Linfo_string36:
	.asciz	"tc_index"
.Linfo_string37:
	.asciz	"cb"
.Linfo_string38:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string39:
	.asciz	"hash"
.Linfo_string40:
	.asciz	"tc_classid"
.Linfo_string41:
	.asciz	"napi_id"
.Linfo_string42:
	.asciz	"family"
.Linfo_string43:
	.asciz	"remote_ip4"
.Linfo_string44:
	.asciz	"local_ip4"
.Linfo_string45:
	.asciz	"remote_ip6"
.Linfo_string46:
	.asciz	"local_ip6"
.Linfo_string47:
	.asciz	"remote_port"
.Linfo_string48:
	.asciz	"local_port"
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
	.quad	drops
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Lfunc_begin1
	.quad	.Ltmp7
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	840
	.long	840
	.long	575
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108870
	.long	24
	.long	8
	.long	3
	.long	0
	.long	13
	.long	3
	.long	32
	.long	22
	.long	3
	.long	64
	.long	32
	.long	3
	.long	96
	.long	48
	.long	3
	.long	128
	.long	63
	.long	3
	.long	160
	.long	78
	.long	134217728
	.long	4
	.long	82
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	6
	.long	95
	.long	1
	.long	99
	.long	16777216
	.long	4
	.long	16777248
	.long	103
	.long	201326593
	.long	5
	.long	0
	.long	218103809
	.long	6
	.long	0
	.long	6
	.long	158
	.long	201326594
	.long	8
	.long	0
	.long	33554432
	.long	11
	.long	165
	.long	67108895
	.long	176
	.long	175
	.long	3
	.long	0
	.long	179
	.long	3
	.long	32
	.long	188
	.long	3
	.long	64
	.long	193
	.long	3
	.long	96
	.long	207
	.long	3
	.long	128
	.long	216
	.long	3
	.long	160
	.long	229
	.long	3
	.long	192
	.long	238
	.long	3
	.long	224
	.long	249
	.long	3
	.long	256
	.long	32
	.long	3
	.long	288
	.long	258
	.long	3
	.long	320
	.long	266
	.long	3
	.long	352
	.long	275
	.long	12
	.long	384
	.long	278
	.long	3
	.long	544
	.long	283
	.long	3
	.long	576
	.long	8
	.long	3
	.long	608
	.long	13
	.long	3
	.long	640
	.long	294
	.long	3
	.long	672
	.long	302
	.long	3
	.long	704
	.long	309
	.long	3
	.long	736
	.long	320
	.long	3
	.long	768
	.long	330
	.long	14
	.long	800
	.long	341
	.long	14
	.long	928
	.long	351
	.long	3
	.long	1056
	.long	363
	.long	3
	.long	1088
	.long	22
	.long	3
	.long	1120
	.long	374
	.long	15
	.long	1152
	.long	384
	.long	15
	.long	1216
	.long	391
	.long	3
	.long	1280
	.long	400
	.long	3
	.long	1312
	.long	409
	.long	17
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	13
	.long	5
	.long	412
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	13
	.long	4
	.long	432
	.long	134217728
	.long	16
	.long	436
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	18
	.long	455
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	6
	.long	464
	.long	10
	.long	468
	.long	201326593
	.long	19
	.long	0
	.long	218103809
	.long	6
	.long	95
	.long	1
	.long	503
	.long	201326593
	.long	21
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	6
	.long	95
	.long	23
	.long	534
	.long	201326593
	.long	24
	.long	569
	.long	234881024
	.long	3
	.long	2
	.byte	0
	.ascii	"xdp_md"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"data_meta"
	.byte	0
	.ascii	"ingress_ifindex"
	.byte	0
	.ascii	"rx_queue_index"
	.byte	0
	.ascii	"egress_ifindex"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"send"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\treturn drops * 0 + shared(0) + XDP_TX;"
	.byte	0
	.ascii	"shared"
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
	.ascii	"more"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn shared(4) + drops;"
	.byte	0
	.ascii	"redirect"
	.byte	0
	.ascii	"\treturn XDP_REDIRECT;"
	.byte	0
	.ascii	"probe"
	.byte	0
	.ascii	"kprobe/do_nothing"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"drops"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	60
	.long	60
	.long	172
	.long	232
	.long	0
	.long	8
	.long	108
	.long	2
	.long	.Lfunc_begin0
	.long	7
	.long	.Lfunc_begin2
	.long	22
	.long	473
	.long	1
	.long	.Lfunc_begin1
	.long	20
	.long	540
	.long	1
	.long	.Lfunc_begin3
	.long	25
	.long	16
	.long	108
	.long	4
	.long	.Ltmp0
	.long	112
	.long	118
	.long	12309
	.long	.Ltmp2
	.long	112
	.long	118
	.long	12319
	.long	.Ltmp3
	.long	112
	.long	118
	.long	12290
	.long	.Ltmp13
	.long	112
	.long	512
	.long	24578
	.long	473
	.long	4
	.long	.Ltmp6
	.long	112
	.long	476
	.long	18441
	.long	.Ltmp8
	.long	112
	.long	476
	.long	18453
	.long	.Ltmp9
	.long	112
	.long	476
	.long	18451
	.long	.Ltmp10
	.long	112
	.long	476
	.long	18434
	.long	540
	.long	1
	.long	.Ltmp16
	.long	112
	.long	558
	.long	30722
	.addrsig
	.addrsig_sym send
	.addrsig_sym more
	.addrsig_sym redirect
	.addrsig_sym probe
	.section	.debug_line,"",@progbits
.Lline_table_start0:
