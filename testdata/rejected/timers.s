	.file	"timers.c"
	.file	0 "." "timers.c" md5 0xe81339d6b6a4a93d977ebe27e140dfc7
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	other_map
	.p2align	3
	.type	other_map,@function
other_map:
.Lfunc_begin0:
	.loc	0 22 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w6 = 0
.Ltmp0:
	.loc	0 23 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w6
	r2 = r10
	r2 += -4
	.loc	0 24 20
.Ltmp3:
	r1 = first ll
	call 1
.Ltmp4:
.Ltmp5:
	.loc	0 26 6
.Ltmp6:
	if r0 == 0 goto LBB0_2
.Ltmp7:
.Ltmp8:
	.loc	0 28 28
.Ltmp9:
	r0 += 8
.Ltmp10:
.Ltmp11:
	.loc	0 28 9 is_stmt 0
.Ltmp12:
	r1 = r0
	r2 = second ll
	r3 = 1
	call 169
.Ltmp13:
	.loc	0 28 9 is_stmt 1
	r6 = r0
LBB0_2:
	.loc	0 29 1
.Ltmp14:
	w0 = w6
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end0:
	.size	other_map, .Lfunc_end0-other_map
	.cfi_endproc

	.globl	no_timer
	.p2align	3
	.type	no_timer,@function
no_timer:
.Lfunc_begin1:
	.loc	0 35 0
	.cfi_startproc
	w6 = 0
.Ltmp17:
	.loc	0 36 6 prologue_end
.Ltmp18:
.Ltmp19:
	*(u32 *)(r10 - 4) = w6
	r2 = r10
	r2 += -4
	.loc	0 37 20
.Ltmp20:
	r1 = first ll
	call 1
.Ltmp21:
.Ltmp22:
	.loc	0 39 6
.Ltmp23:
	if r0 == 0 goto LBB1_2
.Ltmp24:
.Ltmp25:
	.loc	0 41 9
.Ltmp26:
	r1 = r0
	r2 = first ll
	r3 = 1
	call 169
.Ltmp27:
.Ltmp28:
	.loc	0 41 9
	r6 = r0
LBB1_2:
	.loc	0 42 1
.Ltmp29:
	w0 = w6
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end1:
	.size	no_timer, .Lfunc_end1-no_timer
	.cfi_endproc

	.type	first,@object
	.section	.maps,"aw",@progbits
	.globl	first
	.p2align	3, 0x0
first:
	.zero	32
	.size	first, 32

	.type	second,@object
	.globl	second
	.p2align	3, 0x0
second:
	.zero	32
	.size	second, 32

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
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp27-.Lfunc_begin0
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
	.byte	27
	.byte	18
	.byte	6
	.byte	115
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	12
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
	.byte	13
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	16
	.byte	38
	.byte	0
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
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	18
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
	.byte	19
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
	.byte	20
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
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	44
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	62
	.byte	4
	.long	66
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
	.long	81

	.byte	0
	.byte	16
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	11
	.byte	8
	.byte	7
	.long	122
	.byte	0
	.byte	12
	.byte	0
	.byte	8
	.byte	9
	.long	143
	.byte	0
	.byte	13
	.byte	8
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	14
	.byte	16
	.byte	8
	.byte	13
	.long	177
	.byte	0
	.byte	15
	.byte	24
	.byte	0
	.byte	9
	.long	127
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	2
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	148
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	1
	.byte	0
	.byte	9
	.long	165
	.byte	10
	.long	173
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	9
	.long	182
	.byte	11
	.byte	20
	.byte	24
	.byte	0
	.byte	6
	.byte	8
	.byte	14
	.long	206
	.byte	0
	.byte	7
	.byte	0
	.byte	8
	.byte	17
	.long	218
	.byte	0
	.byte	8
	.byte	8
	.byte	0
	.byte	10
	.long	214
	.byte	16
	.byte	1
	.byte	10
	.byte	5
	.byte	15
	.byte	7
	.byte	8
	.byte	11
	.byte	19
	.byte	16
	.byte	1
	.byte	142
	.byte	8
	.byte	18
	.long	233
	.byte	1
	.byte	143
	.byte	0
	.byte	0
	.byte	3
	.long	206
	.byte	4
	.long	66
	.byte	2
	.byte	0
	.byte	2
	.byte	21
	.long	81

	.byte	0
	.byte	16
	.byte	2
	.byte	161
	.byte	2
	.byte	12
	.byte	22
	.long	265
	.byte	1
	.byte	159
	.byte	1
	.byte	9
	.long	270
	.byte	13
	.long	286

	.byte	14
	.long	286
	.byte	14
	.long	287
	.byte	0
	.byte	15
	.byte	9
	.long	292
	.byte	16
	.byte	12
	.byte	23
	.long	303
	.byte	1
	.byte	204
	.ascii	"\251\001"
	.byte	9
	.long	308
	.byte	13
	.long	329

	.byte	14
	.long	333
	.byte	14
	.long	286
	.byte	14
	.long	206
	.byte	0
	.byte	5
	.byte	24
	.byte	5
	.byte	8
	.byte	9
	.long	218
	.byte	17
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	21

	.long	139

	.byte	18
	.byte	28
	.byte	0
	.byte	21
	.long	426
	.byte	19
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	23
	.long	165
	.byte	20
	.byte	0
	.byte	27
	.byte	0
	.byte	24
	.long	177
	.byte	0
	.byte	17
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	34

	.long	139

	.byte	18
	.byte	28
	.byte	0
	.byte	34
	.long	426
	.byte	19
	.byte	2
	.byte	145
	.byte	4
	.byte	10
	.byte	0
	.byte	36
	.long	165
	.byte	20
	.byte	1
	.byte	27
	.byte	0
	.byte	37
	.long	177
	.byte	0
	.byte	9
	.long	431
	.byte	11
	.byte	61
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	29
	.long	165
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	30
	.long	165
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	31
	.long	165
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	32
	.long	165
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	33
	.long	165
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	34
	.long	165
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	35
	.long	165
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	36
	.long	165
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	37
	.long	165
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	38
	.long	165
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	39
	.long	165
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	40
	.long	165
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	41
	.long	716
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	42
	.long	165
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	43
	.long	165
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	44
	.long	165
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	45
	.long	165
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	46
	.long	165
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	47
	.long	165
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	48
	.long	165
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	49
	.long	165
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	50
	.long	728
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	51
	.long	728
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	52
	.long	165
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	53
	.long	165
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	54
	.long	165
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	55
	.long	206
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	56
	.long	206
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	57
	.long	165
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	58
	.long	165
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	59
	.long	740
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	165
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	3
	.long	165
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	9
	.long	745
	.byte	21
	.byte	60

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	252
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"timers.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"first"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"key"
.Linfo_string11:
	.asciz	"unsigned int"
.Linfo_string12:
	.asciz	"u32"
.Linfo_string13:
	.asciz	"value"
.Linfo_string14:
	.asciz	"number"
.Linfo_string15:
	.asciz	"unsigned long long"
.Linfo_string16:
	.asciz	"u64"
.Linfo_string17:
	.asciz	"timer"
.Linfo_string18:
	.asciz	"opaque"
.Linfo_string19:
	.asciz	"bpf_timer"
.Linfo_string20:
	.asciz	"timed"
.Linfo_string21:
	.asciz	"second"
.Linfo_string22:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string23:
	.asciz	"bpf_timer_init"
.Linfo_string24:
	.asciz	"long"
.Linfo_string25:
	.asciz	"other_map"
.Linfo_string26:
	.asciz	"no_timer"
.Linfo_string27:
	.asciz	"v"
.Linfo_string28:
	.asciz	"skb"
.Linfo_string29:
	.asciz	"len"
.Linfo_string30:
	.asciz	"pkt_type"
.Linfo_string31:
	.asciz	"mark"
.Linfo_string32:
	.asciz	"queue_mapping"
.Linfo_string33:
	.asciz	"protocol"
.Linfo_string34:
	.asciz	"vlan_present"
.Linfo_string35:
	.asciz	"vlan_tci"
.Linfo_string36:
	.asciz	"vlan_proto"
.Linfo_string37:
	.asciz	"priority"
.Linfo_string38:
	.asciz	"ingress_ifindex"
.Linfo_string39:
	.asciz	"ifindex"
.Linfo_string40:
	.asciz	"tc_index"
.Linfo_string41:
	.asciz	"cb"
.Linfo_string42:
	.asciz	"hash"
.Linfo_string43:
	.asciz	"tc_classid"
.Linfo_string44:
	.asciz	"data"
.Linfo_string45:
	.asciz	"data_end"
.Linfo_string46:
	.asciz	"napi_id"
.Linfo_string47:
	.asciz	"family"
.Linfo_string48:
	.asciz	"remote_ip4"
.Linfo_string49:
	.asciz	"local_ip4"
.Linfo_string50:
	.asciz	"remote_ip6"
.Linfo_string51:
	.asciz	"local_ip6"
.Linfo_string52:
	.asciz	"remote_port"
.Linfo_string53:
	.asciz	"local_port"
.Linfo_string54:
	.asciz	"data_meta"
.Linfo_string55:
	.asciz	"flow_keys"
.Linfo_string56:
	.asciz	"tstamp"
.Linfo_string57:
	.asciz	"wire_len"
.Linfo_string58:
	.asciz	"gso_segs"
.Linfo_string59:
	.asciz	"sk"
.Linfo_string60:
	.asciz	"bpf_sock"
.Linfo_string61:
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
	.long	.Linfo_string61
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	first
	.quad	second
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1008
	.long	1008
	.long	782
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
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	1
	.long	0
	.long	33554432
	.long	8
	.long	25
	.long	134217728
	.long	9
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	11
	.long	42
	.long	67108866
	.long	24
	.long	48
	.long	12
	.long	0
	.long	55
	.long	14
	.long	64
	.long	61
	.long	134217728
	.long	13
	.long	65
	.long	16777216
	.long	8
	.long	64
	.long	84
	.long	67108865
	.long	16
	.long	94
	.long	15
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	4
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	101
	.long	1
	.long	0
	.long	106
	.long	5
	.long	64
	.long	118
	.long	7
	.long	128
	.long	122
	.long	10
	.long	192
	.long	128
	.long	234881024
	.long	16
	.long	1
	.long	134
	.long	234881024
	.long	16
	.long	1
	.long	0
	.long	33554432
	.long	20
	.long	141
	.long	67108895
	.long	176
	.long	151
	.long	8
	.long	0
	.long	155
	.long	8
	.long	32
	.long	164
	.long	8
	.long	64
	.long	169
	.long	8
	.long	96
	.long	183
	.long	8
	.long	128
	.long	192
	.long	8
	.long	160
	.long	205
	.long	8
	.long	192
	.long	214
	.long	8
	.long	224
	.long	225
	.long	8
	.long	256
	.long	234
	.long	8
	.long	288
	.long	250
	.long	8
	.long	320
	.long	258
	.long	8
	.long	352
	.long	267
	.long	21
	.long	384
	.long	270
	.long	8
	.long	544
	.long	275
	.long	8
	.long	576
	.long	286
	.long	8
	.long	608
	.long	291
	.long	8
	.long	640
	.long	300
	.long	8
	.long	672
	.long	308
	.long	8
	.long	704
	.long	315
	.long	8
	.long	736
	.long	326
	.long	8
	.long	768
	.long	336
	.long	22
	.long	800
	.long	347
	.long	22
	.long	928
	.long	357
	.long	8
	.long	1056
	.long	369
	.long	8
	.long	1088
	.long	380
	.long	8
	.long	1120
	.long	390
	.long	12
	.long	1152
	.long	400
	.long	12
	.long	1216
	.long	407
	.long	8
	.long	1280
	.long	416
	.long	8
	.long	1312
	.long	425
	.long	23
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	4
	.long	4
	.long	0
	.long	33554432
	.long	24
	.long	428
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	437
	.long	19
	.long	441
	.long	201326593
	.long	25
	.long	0
	.long	218103809
	.long	2
	.long	437
	.long	19
	.long	645
	.long	201326593
	.long	27
	.long	755
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	29
	.long	4
	.long	4
	.long	760
	.long	234881024
	.long	30
	.long	1
	.long	768
	.long	251658242
	.long	0
	.long	17
	.long	first
	.long	32
	.long	18
	.long	second
	.long	32
	.long	774
	.long	251658241
	.long	0
	.long	31
	.long	LICENSE
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
	.ascii	"timed"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"timer"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_timer"
	.byte	0
	.ascii	"opaque"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"second"
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
	.ascii	"other_map"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./timers.c"
	.byte	0
	.ascii	"int other_map(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 key = 0;"
	.byte	0
	.ascii	"\tstruct timed *v = bpf_map_lookup_elem(&first, &key);"
	.byte	0
	.ascii	"\tif (!v)"
	.byte	0
	.ascii	"\treturn bpf_timer_init(&v->timer, &second, 1); // blamed, cause"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"no_timer"
	.byte	0
	.ascii	"int no_timer(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\treturn bpf_timer_init((void *)&v->number, &first, 1); // blamed"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
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
	.long	28
	.long	28
	.long	220
	.long	248
	.long	0
	.long	8
	.long	451
	.long	2
	.long	.Lfunc_begin0
	.long	26
	.long	.Lfunc_begin1
	.long	28
	.long	16
	.long	451
	.long	13
	.long	.Lfunc_begin0
	.long	454
	.long	465
	.long	21504
	.long	.Ltmp2
	.long	454
	.long	502
	.long	23558
	.long	.Ltmp3
	.long	454
	.long	516
	.long	24596
	.long	.Ltmp6
	.long	454
	.long	570
	.long	26630
	.long	.Ltmp9
	.long	454
	.long	579
	.long	28700
	.long	.Ltmp12
	.long	454
	.long	579
	.long	28681
	.long	.Ltmp14
	.long	454
	.long	643
	.long	29697
	.long	.Lfunc_begin1
	.long	454
	.long	654
	.long	34816
	.long	.Ltmp19
	.long	454
	.long	502
	.long	36870
	.long	.Ltmp20
	.long	454
	.long	516
	.long	37908
	.long	.Ltmp23
	.long	454
	.long	570
	.long	39942
	.long	.Ltmp26
	.long	454
	.long	690
	.long	41993
	.long	.Ltmp29
	.long	454
	.long	643
	.long	43009
	.addrsig
	.addrsig_sym other_map
	.addrsig_sym no_timer
	.addrsig_sym first
	.addrsig_sym second
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
