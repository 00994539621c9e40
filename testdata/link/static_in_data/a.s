	.file	"a.c"
	.file	0 "." "a.c" md5 0xc43a847fbfa85259d0ee0dc0e9d76b2e
	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 24 23 prologue_end
.Ltmp0:
	w1 = *(u32 *)(r1 + 8)
.Ltmp1:
.Ltmp2:
	.loc	0 24 28 is_stmt 0
.Ltmp3:
	w1 &= 1
	.loc	0 24 10
.Ltmp4:
	r1 <<= 3
	r2 = numbers ll
	r2 += r1
	r1 = *(u64 *)(r2 + 0)
	.loc	0 24 9
.Ltmp5:
	w1 = *(u32 *)(r1 + 0)
	.loc	0 24 36
.Ltmp6:
	r2 = pointer ll
	r2 = *(u64 *)(r2 + 0)
	.loc	0 24 35
.Ltmp7:
	w6 = *(u32 *)(r2 + 0)
	.loc	0 24 47
.Ltmp8:
	r2 = functions ll
	r2 = *(u64 *)(r2 + 0)
	w7 = 1
	.loc	0 24 60
.Ltmp9:
	if r2 != 0 goto LBB0_2
	.loc	0 0 60
	w7 = 0
LBB0_2:
	.loc	0 24 33 is_stmt 1
.Ltmp10:
	w6 += w1
	.loc	0 24 68 is_stmt 0
.Ltmp11:
	w1 = 1
	call add
.Ltmp12:
	.loc	0 24 44 is_stmt 1
.Ltmp13:
	w6 += w0
	.loc	0 24 66 is_stmt 0
.Ltmp14:
	w6 += w7
	.loc	0 24 2
.Ltmp15:
	w0 = w6
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc

	.text
	.p2align	3
	.type	add,@function
add:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 14 2 prologue_end is_stmt 1
.Ltmp18:
	r0 = w1
	#APP
	#NO_APP
.Ltmp19:
.Ltmp20:
	.loc	0 15 11
.Ltmp21:
	w0 += 1
.Ltmp22:
.Ltmp23:
	.loc	0 15 2 is_stmt 0
.Ltmp24:
	exit
.Ltmp25:
.Ltmp26:
.Lfunc_end1:
	.size	add, .Lfunc_end1-add
	.cfi_endproc

	.type	two,@object
	.data
	.p2align	2, 0x0
two:
	.long	2
	.size	two, 4

	.type	pointer,@object
	.globl	pointer
	.p2align	3, 0x0
pointer:
	.quad	two
	.size	pointer, 8

	.type	numbers,@object
	.section	.rodata,"a",@progbits
	.p2align	3, 0x0
numbers:
	.quad	one
	.quad	two
	.size	numbers, 16

	.type	functions,@object
	.data
	.p2align	3, 0x0
functions:
	.quad	add
	.size	functions, 8

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	one,@object
	.data
	.p2align	2, 0x0
one:
	.long	1
	.size	one, 4

	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
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
	.byte	6
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	8
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp19-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp19-.Lfunc_begin1
	.uleb128 .Ltmp22-.Lfunc_begin1
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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	11
	.byte	11
	.byte	62
	.byte	11
	.byte	0
	.byte	0
	.byte	9
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
	.byte	2
	.byte	24
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
	.byte	13
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
	.byte	14
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.byte	19
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
	.byte	19
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	63
	.byte	4
	.long	68
	.byte	5
	.byte	4
	.byte	5
	.byte	4
	.byte	2
	.byte	5
	.long	83

	.byte	0
	.byte	27
	.byte	2
	.byte	161
	.byte	1
	.byte	6
	.long	95
	.byte	7
	.long	99
	.byte	4
	.byte	0
	.byte	5
	.byte	6
	.byte	6
	.byte	1
	.byte	8
	.byte	7
	.byte	8
	.byte	7
	.byte	9
	.byte	8
	.long	68
	.byte	0
	.byte	9
	.byte	2
	.byte	161
	.byte	2
	.byte	9
	.byte	9
	.long	125
	.byte	0
	.byte	10
	.byte	2
	.byte	161
	.byte	3
	.byte	6
	.long	63
	.byte	7
	.long	99
	.byte	2
	.byte	0
	.byte	9
	.byte	10
	.long	68
	.byte	0
	.byte	9
	.byte	2
	.byte	161
	.byte	4
	.byte	9
	.byte	11
	.long	159
	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	5
	.byte	6
	.long	171
	.byte	7
	.long	99
	.byte	1
	.byte	0
	.byte	3
	.long	176
	.byte	4
	.long	181
	.byte	10
	.long	68

	.byte	11
	.long	68
	.byte	0
	.byte	12
	.byte	6
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	22

	.long	68

	.byte	13
	.byte	0
	.byte	14
	.byte	0
	.byte	22
	.long	248
	.byte	14
	.long	223
	.byte	7
	.byte	0
	.byte	15
	.byte	8
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	12

	.long	68
	.byte	13
	.byte	1
	.byte	52
	.byte	0
	.byte	12
	.long	68
	.byte	0
	.byte	4
	.long	253
	.byte	16
	.byte	51
	.byte	176
	.byte	1
	.byte	100
	.byte	17
	.byte	15
	.long	538
	.byte	1
	.byte	101
	.byte	0
	.byte	17
	.byte	18
	.long	538
	.byte	1
	.byte	102
	.byte	4
	.byte	17
	.byte	19
	.long	538
	.byte	1
	.byte	103
	.byte	8
	.byte	17
	.byte	20
	.long	538
	.byte	1
	.byte	104
	.byte	12
	.byte	17
	.byte	21
	.long	538
	.byte	1
	.byte	105
	.byte	16
	.byte	17
	.byte	22
	.long	538
	.byte	1
	.byte	106
	.byte	20
	.byte	17
	.byte	23
	.long	538
	.byte	1
	.byte	107
	.byte	24
	.byte	17
	.byte	24
	.long	538
	.byte	1
	.byte	108
	.byte	28
	.byte	17
	.byte	25
	.long	538
	.byte	1
	.byte	109
	.byte	32
	.byte	17
	.byte	26
	.long	538
	.byte	1
	.byte	110
	.byte	36
	.byte	17
	.byte	27
	.long	538
	.byte	1
	.byte	111
	.byte	40
	.byte	17
	.byte	28
	.long	538
	.byte	1
	.byte	112
	.byte	44
	.byte	17
	.byte	29
	.long	550
	.byte	1
	.byte	113
	.byte	48
	.byte	17
	.byte	30
	.long	538
	.byte	1
	.byte	114
	.byte	68
	.byte	17
	.byte	31
	.long	538
	.byte	1
	.byte	115
	.byte	72
	.byte	17
	.byte	32
	.long	538
	.byte	1
	.byte	116
	.byte	76
	.byte	17
	.byte	33
	.long	538
	.byte	1
	.byte	117
	.byte	80
	.byte	17
	.byte	34
	.long	538
	.byte	1
	.byte	118
	.byte	84
	.byte	17
	.byte	35
	.long	538
	.byte	1
	.byte	119
	.byte	88
	.byte	17
	.byte	36
	.long	538
	.byte	1
	.byte	120
	.byte	92
	.byte	17
	.byte	37
	.long	538
	.byte	1
	.byte	121
	.byte	96
	.byte	17
	.byte	38
	.long	562
	.byte	1
	.byte	122
	.byte	100
	.byte	17
	.byte	39
	.long	562
	.byte	1
	.byte	123
	.byte	116
	.byte	17
	.byte	40
	.long	538
	.byte	1
	.byte	124
	.byte	132
	.byte	17
	.byte	41
	.long	538
	.byte	1
	.byte	125
	.byte	136
	.byte	17
	.byte	42
	.long	538
	.byte	1
	.byte	126
	.byte	140
	.byte	17
	.byte	43
	.long	574
	.byte	1
	.byte	127
	.byte	144
	.byte	17
	.byte	46
	.long	574
	.byte	1
	.byte	128
	.byte	152
	.byte	17
	.byte	47
	.long	538
	.byte	1
	.byte	129
	.byte	160
	.byte	17
	.byte	48
	.long	538
	.byte	1
	.byte	130
	.byte	164
	.byte	17
	.byte	49
	.long	586
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	18
	.long	546
	.byte	17
	.byte	1
	.byte	9
	.byte	5
	.byte	16
	.byte	7
	.byte	4
	.byte	6
	.long	538
	.byte	7
	.long	99
	.byte	5
	.byte	0
	.byte	6
	.long	538
	.byte	7
	.long	99
	.byte	4
	.byte	0
	.byte	18
	.long	582
	.byte	45
	.byte	1
	.byte	10
	.byte	5
	.byte	44
	.byte	7
	.byte	8
	.byte	4
	.long	591
	.byte	19
	.byte	50

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
	.byte	6
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	8
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	216
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
	.asciz	"pointer"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"LICENSE"
.Linfo_string6:
	.asciz	"char"
.Linfo_string7:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string8:
	.asciz	"two"
.Linfo_string9:
	.asciz	"numbers"
.Linfo_string10:
	.asciz	"one"
.Linfo_string11:
	.asciz	"functions"
.Linfo_string12:
	.asciz	"first"
.Linfo_string13:
	.asciz	"add"
.Linfo_string14:
	.asciz	"skb"
.Linfo_string15:
	.asciz	"len"
.Linfo_string16:
	.asciz	"unsigned int"
.Linfo_string17:
	.asciz	"u32"
.Linfo_string18:
	.asciz	"pkt_type"
.Linfo_string19:
	.asciz	"mark"
.Linfo_string20:
	.asciz	"queue_mapping"
.Linfo_string21:
	.asciz	"protocol"
.Linfo_string22:
	.asciz	"vlan_present"
.Linfo_string23:
	.asciz	"vlan_tci"
.Linfo_string24:
	.asciz	"vlan_proto"
.Linfo_string25:
	.asciz	"priority"
.Linfo_string26:
	.asciz	"ingress_ifindex"
.Linfo_string27:
	.asciz	"ifindex"
.Linfo_string28:
	.asciz	"tc_index"
.Linfo_string29:
	.asciz	"cb"
.Linfo_string30:
	.asciz	"hash"
.Linfo_string31:
	.asciz	"tc_classid"
.Linfo_string32:
	.asciz	"data"
.Linfo_string33:
	.asciz	"data_end"
.Linfo_string34:
	.asciz	"napi_id"
.Linfo_string35:
	.asciz	"family"
.Linfo_string36:
	.asciz	"remote_ip4"
.Linfo_string37:
	.asciz	"local_ip4"
.Linfo_string38:
	.asciz	"remote_ip6"
.Linfo_string39:
	.asciz	"local_ip6"
.Linfo_string40:
	.asciz	"remote_port"
.Linfo_string41:
	.asciz	"local_port"
.Linfo_string42:
	.asciz	"data_meta"
.Linfo_string43:
	.asciz	"flow_keys"
.Linfo_string44:
	.asciz	"unsigned long long"
.Linfo_string45:
	.asciz	"u64"
.Linfo_string46:
	.asciz	"tstamp"
.Linfo_string47:
	.asciz	"wire_len"
.Linfo_string48:
	.asciz	"gso_segs"
.Linfo_string49:
	.asciz	"sk"
.Linfo_string50:
	.asciz	"bpf_sock"
.Linfo_string51:
	.asciz	"__sk_buff"
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
	.quad	pointer
	.quad	LICENSE
	.quad	two
	.quad	numbers
	.quad	one
	.quad	functions
	.quad	.Lfunc_begin0
	.quad	.Ltmp12
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	980
	.long	980
	.long	568
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
	.long	455
	.long	13
	.long	457
	.long	201326592
	.long	15
	.long	499
	.long	234881024
	.long	13
	.long	0
	.long	0
	.long	150994944
	.long	19
	.long	0
	.long	33554432
	.long	13
	.long	503
	.long	234881024
	.long	18
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	6
	.long	2
	.long	511
	.long	234881024
	.long	21
	.long	0
	.long	0
	.long	150994944
	.long	24
	.long	0
	.long	33554432
	.long	25
	.long	0
	.long	218103809
	.long	13
	.long	0
	.long	13
	.long	0
	.long	50331648
	.long	0
	.long	23
	.long	6
	.long	1
	.long	519
	.long	234881024
	.long	26
	.long	0
	.long	529
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	28
	.long	6
	.long	4
	.long	534
	.long	234881024
	.long	29
	.long	1
	.long	542
	.long	234881024
	.long	13
	.long	0
	.long	546
	.long	251658244
	.long	0
	.long	17
	.long	two
	.long	4
	.long	20
	.long	pointer
	.long	8
	.long	27
	.long	functions
	.long	8
	.long	31
	.long	one
	.long	4
	.long	552
	.long	251658241
	.long	0
	.long	22
	.long	numbers
	.long	16
	.long	560
	.long	251658241
	.long	0
	.long	30
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
	.ascii	"\treturn *numbers[skb->mark & 1] + *pointer + (functions[0] != 0) + add(1);"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"add"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x + 1;"
	.byte	0
	.ascii	"two"
	.byte	0
	.ascii	"pointer"
	.byte	0
	.ascii	"numbers"
	.byte	0
	.ascii	"functions"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"one"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	".rodata"
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
	.long	276
	.long	312
	.long	0
	.long	8
	.long	371
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	461
	.long	1
	.long	.Lfunc_begin1
	.long	16
	.long	16
	.long	371
	.long	13
	.long	.Ltmp0
	.long	374
	.long	380
	.long	24599
	.long	.Ltmp3
	.long	374
	.long	380
	.long	24604
	.long	.Ltmp4
	.long	374
	.long	380
	.long	24586
	.long	.Ltmp5
	.long	374
	.long	380
	.long	24585
	.long	.Ltmp6
	.long	374
	.long	380
	.long	24612
	.long	.Ltmp7
	.long	374
	.long	380
	.long	24611
	.long	.Ltmp8
	.long	374
	.long	380
	.long	24623
	.long	.Ltmp9
	.long	374
	.long	380
	.long	24636
	.long	.Ltmp10
	.long	374
	.long	380
	.long	24609
	.long	.Ltmp11
	.long	374
	.long	380
	.long	24644
	.long	.Ltmp13
	.long	374
	.long	380
	.long	24620
	.long	.Ltmp14
	.long	374
	.long	380
	.long	24642
	.long	.Ltmp15
	.long	374
	.long	380
	.long	24578
	.long	461
	.long	3
	.long	.Ltmp18
	.long	374
	.long	467
	.long	14338
	.long	.Ltmp21
	.long	374
	.long	484
	.long	15371
	.long	.Ltmp24
	.long	374
	.long	484
	.long	15362
	.addrsig
	.addrsig_sym first
	.addrsig_sym add
	.addrsig_sym two
	.addrsig_sym pointer
	.addrsig_sym functions
	.addrsig_sym LICENSE
	.addrsig_sym one
	.section	.debug_line,"",@progbits
.Lline_table_start0:
