	.file	"linked_list.c"
	.file	0 "." "linked_list.c" md5 0x045ee10cf6213db4980914ae31ffe4eb
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	list
	.p2align	3
	.type	list,@function
list:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 27 22 prologue_end
.Ltmp0:
.Ltmp1:
	r1 = 15 ll
	r2 = 0
	call bpf_obj_new_impl
.Ltmp2:
.Ltmp3:
	.loc	0 0 22 is_stmt 0
	w6 = -1
.Ltmp4:
	.loc	0 31 6 is_stmt 1
.Ltmp5:
.Ltmp6:
	if r0 == 0 goto LBB0_3
.Ltmp7:
.Ltmp8:
	.loc	0 0 6 is_stmt 0
	r1 = 7
	.loc	0 33 15 is_stmt 1
.Ltmp9:
	*(u64 *)(r0 + 0) = r1
	.loc	0 34 2
.Ltmp10:
	r1 = lock ll
	r6 = r0
	call 93
.Ltmp11:
.Ltmp12:
	.loc	0 35 40
.Ltmp13:
	r6 += 8
	.loc	0 35 2 is_stmt 0
.Ltmp14:
	r1 = head ll
	r2 = r6
	r3 = 0
	r4 = 0
	call bpf_list_push_back_impl
.Ltmp15:
	.loc	0 36 9 is_stmt 1
.Ltmp16:
	r1 = head ll
	call bpf_list_pop_front
.Ltmp17:
	.loc	0 36 9
	r7 = r0
.Ltmp18:
.Ltmp19:
	.loc	0 37 2
.Ltmp20:
	r1 = lock ll
	call 94
.Ltmp21:
	.loc	0 0 2 is_stmt 0
	w6 = -2
.Ltmp22:
	.loc	0 38 6 is_stmt 1
.Ltmp23:
.Ltmp24:
	if r7 == 0 goto LBB0_3
.Ltmp25:
.Ltmp26:
	.loc	0 41 17
.Ltmp27:
	r6 = *(u64 *)(r7 - 8)
.Ltmp28:
.Ltmp29:
	.loc	0 40 22
.Ltmp30:
	r7 += -8
.Ltmp31:
.Ltmp32:
	.loc	0 42 2
.Ltmp33:
	r1 = r7
	r2 = 0
	call bpf_obj_drop_impl
.Ltmp34:
.Ltmp35:
LBB0_3:
	.loc	0 44 1
.Ltmp36:
	w0 = w6
	exit
.Ltmp37:
.Ltmp38:
.Lfunc_end0:
	.size	list, .Lfunc_end0-list
	.cfi_endproc

	.hidden	lock
	.type	lock,@object
	.section	.data.list,"aw",@progbits
	.globl	lock
	.p2align	2, 0x0
lock:
	.zero	4
	.size	lock, 4

	.hidden	head
	.type	head,@object
	.globl	head
	.p2align	3, 0x0
head:
	.zero	16
	.size	head, 16

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
	.long	3
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	4
	.uleb128 .Ltmp31-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp18-.Lfunc_begin0
	.uleb128 .Ltmp31-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp28-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	1
	.byte	86
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
	.byte	10
	.byte	52
	.byte	1
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
	.byte	11
	.ascii	"\200\300\001"
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	37
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	15
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	15
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
	.byte	20
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	21
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
	.byte	22
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
	.byte	60
	.byte	25
	.byte	63
	.byte	25
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
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	46
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
	.byte	19
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	10
	.byte	4
	.byte	1
	.byte	138
	.byte	8
	.byte	7
	.long	96
	.byte	1
	.byte	139
	.byte	0
	.byte	0
	.byte	9
	.long	104
	.byte	9
	.byte	1
	.byte	9
	.byte	5
	.byte	8
	.byte	7
	.byte	4
	.byte	10
	.byte	11
	.long	123

	.byte	0
	.byte	20
	.byte	2
	.byte	161
	.byte	2
	.byte	11
	.byte	16
	.byte	17
	.byte	0
	.byte	7
	.byte	15
	.byte	16
	.byte	1
	.byte	150
	.byte	8
	.byte	12
	.long	138
	.byte	1
	.byte	151
	.byte	0
	.byte	0
	.byte	3
	.long	150
	.byte	4
	.long	66
	.byte	2
	.byte	0
	.byte	9
	.long	158
	.byte	14
	.byte	1
	.byte	10
	.byte	5
	.byte	13
	.byte	7
	.byte	8
	.byte	12
	.byte	10
	.long	171
	.byte	1
	.byte	185
	.byte	93
	.byte	13
	.long	176
	.byte	14
	.long	187

	.byte	15
	.long	191
	.byte	0
	.byte	5
	.byte	18
	.byte	5
	.byte	8
	.byte	13
	.long	81
	.byte	12
	.byte	19
	.long	171
	.byte	1
	.byte	186
	.byte	94
	.byte	16
	.byte	17
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	25

	.long	329

	.byte	18
	.byte	30
	.byte	0
	.byte	25
	.long	428
	.byte	19
	.byte	0
	.byte	27
	.byte	0
	.byte	27
	.long	399
	.byte	19
	.byte	1
	.byte	29
	.byte	0
	.byte	28
	.long	338
	.byte	19
	.byte	2
	.byte	28
	.byte	0
	.byte	29
	.long	150
	.byte	20
	.long	281
	.byte	4
	.byte	20
	.long	300
	.byte	5
	.byte	20
	.long	370
	.byte	6
	.byte	20
	.long	384
	.byte	7
	.byte	0
	.byte	21
	.byte	20
	.byte	0
	.byte	9

	.long	205


	.byte	15
	.long	150
	.byte	15
	.long	205
	.byte	0
	.byte	21
	.byte	21
	.byte	0
	.byte	11

	.long	329


	.byte	15
	.long	333
	.byte	15
	.long	338
	.byte	15
	.long	205
	.byte	15
	.long	150
	.byte	0
	.byte	5
	.byte	22
	.byte	5
	.byte	4
	.byte	13
	.long	123
	.byte	13
	.long	343
	.byte	7
	.byte	23
	.byte	24
	.byte	1
	.byte	154
	.byte	8
	.byte	12
	.long	358
	.byte	1
	.byte	155
	.byte	0
	.byte	0
	.byte	3
	.long	150
	.byte	4
	.long	66
	.byte	3
	.byte	0
	.byte	21
	.byte	24
	.byte	0
	.byte	12

	.long	338


	.byte	15
	.long	333
	.byte	0
	.byte	22
	.byte	25
	.byte	0
	.byte	10



	.byte	15
	.long	205
	.byte	15
	.long	205
	.byte	0
	.byte	13
	.long	404
	.byte	7
	.byte	27
	.byte	32
	.byte	0
	.byte	14
	.byte	8
	.byte	28
	.long	150
	.byte	0
	.byte	15
	.byte	0
	.byte	8
	.byte	29
	.long	343
	.byte	0
	.byte	16
	.byte	8
	.byte	0
	.byte	13
	.long	433
	.byte	7
	.byte	63
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	31
	.long	96
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	32
	.long	96
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	33
	.long	96
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	34
	.long	96
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	35
	.long	96
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	36
	.long	96
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	37
	.long	96
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	38
	.long	96
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	39
	.long	96
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	40
	.long	96
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	41
	.long	96
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	42
	.long	96
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	43
	.long	718
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	44
	.long	96
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	45
	.long	96
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	46
	.long	96
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	47
	.long	96
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	48
	.long	96
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	49
	.long	96
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	50
	.long	96
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	51
	.long	96
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	52
	.long	730
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	53
	.long	730
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	54
	.long	96
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	55
	.long	96
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	56
	.long	96
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	57
	.long	150
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	58
	.long	150
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	59
	.long	96
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	60
	.long	96
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	61
	.long	742
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	96
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	3
	.long	96
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	13
	.long	747
	.byte	23
	.byte	62

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	260
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"linked_list.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"lock"
.Linfo_string7:
	.asciz	"val"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
.Linfo_string10:
	.asciz	"bpf_spin_lock"
.Linfo_string11:
	.asciz	"head"
.Linfo_string12:
	.asciz	"opaque"
.Linfo_string13:
	.asciz	"unsigned long long"
.Linfo_string14:
	.asciz	"u64"
.Linfo_string15:
	.asciz	"bpf_list_head"
.Linfo_string16:
	.asciz	"btf_decl_tag"
.Linfo_string17:
	.asciz	"contains:node:link"
.Linfo_string18:
	.asciz	"long"
.Linfo_string19:
	.asciz	"bpf_spin_unlock"
.Linfo_string20:
	.asciz	"bpf_obj_new_impl"
.Linfo_string21:
	.asciz	"bpf_list_push_back_impl"
.Linfo_string22:
	.asciz	"int"
.Linfo_string23:
	.asciz	"bpf_list_node"
.Linfo_string24:
	.asciz	"bpf_list_pop_front"
.Linfo_string25:
	.asciz	"bpf_obj_drop_impl"
.Linfo_string26:
	.asciz	"list"
.Linfo_string27:
	.asciz	"node"
.Linfo_string28:
	.asciz	"number"
.Linfo_string29:
	.asciz	"link"
.Linfo_string30:
	.asciz	"skb"
.Linfo_string31:
	.asciz	"len"
.Linfo_string32:
	.asciz	"pkt_type"
.Linfo_string33:
	.asciz	"mark"
.Linfo_string34:
	.asciz	"queue_mapping"
.Linfo_string35:
	.asciz	"protocol"
.Linfo_string36:
	.asciz	"vlan_present"
.Linfo_string37:
	.asciz	"vlan_tci"
.Linfo_string38:
	.asciz	"vlan_proto"
.Linfo_string39:
	.asciz	"priority"
.Linfo_string40:
	.asciz	"ingress_ifindex"
.Linfo_string41:
	.asciz	"ifindex"
.Linfo_string42:
	.asciz	"tc_index"
.Linfo_string43:
	.asciz	"cb"
.Linfo_string44:
	.asciz	"hash"
.Linfo_string45:
	.asciz	"tc_classid"
.Linfo_string46:
	.asciz	"data"
.Linfo_string47:
	.asciz	"data_end"
.Linfo_string48:
	.asciz	"napi_id"
.Linfo_string49:
	.asciz	"family"
.Linfo_string50:
	.asciz	"remote_ip4"
.Linfo_string51:
	.asciz	"local_ip4"
.Linfo_string52:
	.asciz	"remote_ip6"
.Linfo_string53:
	.asciz	"local_ip6"
.Linfo_string54:
	.asciz	"remote_port"
.Linfo_string55:
	.asciz	"local_port"
.Linfo_string56:
	.asciz	"data_meta"
.Linfo_string57:
	.asciz	"flow_keys"
.Linfo_string58:
	.asciz	"tstamp"
.Linfo_string59:
	.asciz	"wire_len"
.Linfo_string60:
	.asciz	"gso_segs"
.Linfo_string61:
	.asciz	"sk"
.Linfo_string62:
	.asciz	"bpf_sock"
.Linfo_string63:
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
	.long	.Linfo_string62
	.long	.Linfo_string63
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	lock
	.quad	head
	.quad	.Lfunc_begin0
	.quad	.Ltmp2
	.quad	.Ltmp15
	.quad	.Ltmp17
	.quad	.Ltmp34
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1172
	.long	1172
	.long	937
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
	.long	373
	.long	67108866
	.long	32
	.long	378
	.long	8
	.long	0
	.long	385
	.long	16
	.long	64
	.long	390
	.long	67108865
	.long	24
	.long	404
	.long	17
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	6
	.long	3
	.long	0
	.long	218103810
	.long	19
	.long	0
	.long	8
	.long	0
	.long	19
	.long	0
	.long	33554432
	.long	0
	.long	759
	.long	201326594
	.long	18
	.long	0
	.long	218103812
	.long	13
	.long	0
	.long	22
	.long	0
	.long	25
	.long	0
	.long	19
	.long	0
	.long	8
	.long	0
	.long	33554432
	.long	23
	.long	776
	.long	67108865
	.long	16
	.long	404
	.long	24
	.long	0
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	6
	.long	2
	.long	0
	.long	33554432
	.long	16
	.long	790
	.long	201326594
	.long	21
	.long	0
	.long	218103809
	.long	25
	.long	0
	.long	22
	.long	814
	.long	201326594
	.long	27
	.long	0
	.long	218103810
	.long	0
	.long	0
	.long	19
	.long	0
	.long	19
	.long	833
	.long	201326594
	.long	29
	.long	851
	.long	67108865
	.long	4
	.long	865
	.long	3
	.long	0
	.long	869
	.long	234881024
	.long	31
	.long	1
	.long	874
	.long	234881024
	.long	23
	.long	1
	.long	879
	.long	285212672
	.long	33
	.long	4294967295
	.long	898
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	35
	.long	6
	.long	4
	.long	903
	.long	234881024
	.long	36
	.long	1
	.long	911
	.long	251658242
	.long	0
	.long	32
	.long	lock
	.long	4
	.long	33
	.long	head
	.long	16
	.long	922
	.long	251658244
	.long	0
	.long	20
	.long	bpf_obj_new_impl
	.long	0
	.long	26
	.long	bpf_list_push_back_impl
	.long	0
	.long	28
	.long	bpf_list_pop_front
	.long	0
	.long	30
	.long	bpf_obj_drop_impl
	.long	0
	.long	929
	.long	251658241
	.long	0
	.long	37
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
	.ascii	"list"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"node"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"link"
	.byte	0
	.ascii	"bpf_list_node"
	.byte	0
	.ascii	"opaque"
	.byte	0
	.byte	48
	.byte	0
	.ascii	"./linked_list.c"
	.byte	0
	.ascii	"\tstruct node *node = new(struct node);"
	.byte	0
	.ascii	"\tif (!node)"
	.byte	0
	.ascii	"\tnode->number = 7;"
	.byte	0
	.ascii	"\tbpf_spin_lock(&lock);"
	.byte	0
	.ascii	"\tbpf_list_push_back_impl(&head, &node->link, NULL, 0);"
	.byte	0
	.ascii	"\tlink = bpf_list_pop_front(&head);"
	.byte	0
	.ascii	"\tbpf_spin_unlock(&lock);"
	.byte	0
	.ascii	"\tif (!link)"
	.byte	0
	.ascii	"\tnumber = node->number;"
	.byte	0
	.ascii	"\tnode = (void *)link - offsetof(struct node, link);"
	.byte	0
	.ascii	"\tbpf_obj_drop_impl(node, NULL);"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"bpf_obj_new_impl"
	.byte	0
	.ascii	"bpf_list_head"
	.byte	0
	.ascii	"bpf_list_push_back_impl"
	.byte	0
	.ascii	"bpf_list_pop_front"
	.byte	0
	.ascii	"bpf_obj_drop_impl"
	.byte	0
	.ascii	"bpf_spin_lock"
	.byte	0
	.ascii	"val"
	.byte	0
	.ascii	"lock"
	.byte	0
	.ascii	"head"
	.byte	0
	.ascii	"contains:node:link"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".data.list"
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
	.long	20
	.long	20
	.long	220
	.long	240
	.long	28
	.long	8
	.long	370
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	370
	.long	13
	.long	.Ltmp1
	.long	413
	.long	429
	.long	27670
	.long	.Ltmp6
	.long	413
	.long	468
	.long	31750
	.long	.Ltmp9
	.long	413
	.long	480
	.long	33807
	.long	.Ltmp10
	.long	413
	.long	499
	.long	34818
	.long	.Ltmp13
	.long	413
	.long	522
	.long	35880
	.long	.Ltmp14
	.long	413
	.long	522
	.long	35842
	.long	.Ltmp16
	.long	413
	.long	577
	.long	36873
	.long	.Ltmp20
	.long	413
	.long	612
	.long	37890
	.long	.Ltmp24
	.long	413
	.long	637
	.long	38918
	.long	.Ltmp27
	.long	413
	.long	649
	.long	42001
	.long	.Ltmp30
	.long	413
	.long	673
	.long	40982
	.long	.Ltmp33
	.long	413
	.long	725
	.long	43010
	.long	.Ltmp36
	.long	413
	.long	757
	.long	45057
	.long	16
	.long	370
	.long	1
	.long	.Ltmp0
	.long	15
	.long	411
	.long	6
	.addrsig
	.addrsig_sym list
	.addrsig_sym lock
	.addrsig_sym head
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
