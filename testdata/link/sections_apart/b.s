	.file	"b.c"
	.file	0 "." "b.c" md5 0xba4d165b7774b85ff7583537bd1670da
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	.text.there,"ax",@progbits
	.globl	there
	.p2align	3
	.type	there,@function
there:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 23 9 prologue_end
.Ltmp0:
	call here
.Ltmp1:
.Ltmp2:
	.loc	0 23 9
	w6 = w0
	.loc	0 23 27 is_stmt 0
.Ltmp3:
	r1 = step ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 23 19
.Ltmp4:
	call counted
.Ltmp5:
	.loc	0 23 17 is_stmt 1
.Ltmp6:
	w0 += w6
	.loc	0 23 2 is_stmt 0
.Ltmp7:
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	there, .Lfunc_end0-there
	.cfi_endproc

	.section	.text.counted,"ax",@progbits
	.p2align	3
	.type	counted,@function
counted:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 17 2 prologue_end is_stmt 1
.Ltmp10:
	r1 = w1
.Ltmp11:
.Ltmp12:
	#APP
	#NO_APP
	.loc	0 18 13
.Ltmp13:
	r2 = counted.calls ll
	w0 = *(u32 *)(r2 + 0)
.Ltmp14:
	w0 += 1
.Ltmp15:
	*(u32 *)(r2 + 0) = w0
.Ltmp16:
.Ltmp17:
	.loc	0 18 11
.Ltmp18:
	w0 += w1
	.loc	0 18 2 is_stmt 0
.Ltmp19:
	exit
.Ltmp20:
.Ltmp21:
.Lfunc_end1:
	.size	counted, .Lfunc_end1-counted
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	again
	.p2align	3
	.type	again,@function
again:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 29 17 prologue_end is_stmt 1
.Ltmp22:
	r1 = step ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 29 9 is_stmt 0
.Ltmp23:
	call counted
.Ltmp24:
	.loc	0 29 9 is_stmt 1
	w6 = w0
	.loc	0 29 30 is_stmt 0
.Ltmp25:
	r1 = chosen_there ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 29 25
.Ltmp26:
	call here
.Ltmp27:
	.loc	0 29 48
.Ltmp28:
	r1 = seen ll
	w2 = *(u32 *)(r1 + 0)
	w1 = 1
	.loc	0 29 47
.Ltmp29:
	if w2 != 0 goto LBB2_2
	.loc	0 0 47
	w1 = 0
LBB2_2:
	.loc	0 29 23 is_stmt 1
.Ltmp30:
	w0 += w6
	.loc	0 29 44 is_stmt 0
.Ltmp31:
	w0 += w1
	.loc	0 29 2
.Ltmp32:
	exit
.Ltmp33:
.Ltmp34:
.Lfunc_end2:
	.size	again, .Lfunc_end2-again
	.cfi_endproc

	.type	total,@object
	.section	.data.total,"aw",@progbits
	.globl	total
	.p2align	2, 0x0
total:
	.long	100
	.size	total, 4

	.type	chosen_there,@object
	.section	.data.chosen,"aw",@progbits
	.globl	chosen_there
	.p2align	2, 0x0
chosen_there:
	.long	1
	.size	chosen_there, 4

	.type	step,@object
	.section	.data.step,"aw",@progbits
	.p2align	2, 0x0
step:
	.long	30
	.size	step, 4

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	counted.calls,@object
	.section	.bss.counted.calls,"aw",@nobits
	.p2align	2, 0x0
counted.calls:
	.long	0
	.size	counted.calls, 4

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
	.byte	9
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp11-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp16-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	81
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
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	7
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
	.byte	8
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
	.byte	9
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
	.byte	10
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
	.byte	11
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
	.byte	12
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
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
	.byte	16
	.byte	5
	.byte	0
	.byte	73
	.byte	19
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
	.byte	15
	.byte	0
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	6
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	66
	.byte	5
	.byte	1
	.byte	9
	.byte	4
	.byte	4
	.byte	7
	.byte	4
	.byte	2
	.byte	6
	.long	58

	.byte	0
	.byte	9
	.byte	2
	.byte	161
	.byte	1
	.byte	2
	.byte	7
	.long	92

	.byte	0
	.byte	32
	.byte	2
	.byte	161
	.byte	2
	.byte	5
	.long	104
	.byte	6
	.long	108
	.byte	4
	.byte	0
	.byte	4
	.byte	8
	.byte	6
	.byte	1
	.byte	7
	.byte	9
	.byte	8
	.byte	7
	.byte	8
	.byte	10
	.long	58

	.byte	0
	.byte	8

	.byte	2
	.byte	161
	.byte	3
	.byte	9
	.byte	9
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	13

	.long	58
	.byte	10
	.byte	11
	.long	58
	.byte	0
	.byte	15
	.byte	2
	.byte	161
	.byte	4
	.byte	11
	.byte	1
	.byte	18
	.byte	0
	.byte	13
	.long	58
	.byte	0
	.byte	10
	.byte	12
	.long	170
	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	5
	.byte	12
	.long	58
	.byte	13
	.byte	6
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	21

	.long	58

	.byte	11
	.byte	0
	.byte	18
	.byte	0
	.byte	21
	.long	58
	.byte	14
	.long	212
	.byte	7
	.byte	14
	.long	123
	.byte	8
	.byte	0
	.byte	15
	.byte	13
	.byte	0
	.byte	11

	.long	58


	.byte	16
	.long	58
	.byte	0
	.byte	13
	.byte	10
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	27

	.long	262

	.byte	17
	.byte	19
	.byte	0
	.byte	27
	.long	266
	.byte	14
	.long	123
	.byte	11
	.byte	14
	.long	212
	.byte	12
	.byte	0
	.byte	4
	.byte	17
	.byte	5
	.byte	4
	.byte	18
	.long	271
	.byte	19
	.byte	54
	.byte	176
	.byte	1
	.byte	100
	.byte	20
	.byte	20
	.long	58
	.byte	1
	.byte	101
	.byte	0
	.byte	20
	.byte	21
	.long	58
	.byte	1
	.byte	102
	.byte	4
	.byte	20
	.byte	22
	.long	58
	.byte	1
	.byte	103
	.byte	8
	.byte	20
	.byte	23
	.long	58
	.byte	1
	.byte	104
	.byte	12
	.byte	20
	.byte	24
	.long	58
	.byte	1
	.byte	105
	.byte	16
	.byte	20
	.byte	25
	.long	58
	.byte	1
	.byte	106
	.byte	20
	.byte	20
	.byte	26
	.long	58
	.byte	1
	.byte	107
	.byte	24
	.byte	20
	.byte	27
	.long	58
	.byte	1
	.byte	108
	.byte	28
	.byte	20
	.byte	28
	.long	58
	.byte	1
	.byte	109
	.byte	32
	.byte	20
	.byte	29
	.long	58
	.byte	1
	.byte	110
	.byte	36
	.byte	20
	.byte	30
	.long	58
	.byte	1
	.byte	111
	.byte	40
	.byte	20
	.byte	31
	.long	58
	.byte	1
	.byte	112
	.byte	44
	.byte	20
	.byte	32
	.long	556
	.byte	1
	.byte	113
	.byte	48
	.byte	20
	.byte	33
	.long	58
	.byte	1
	.byte	114
	.byte	68
	.byte	20
	.byte	34
	.long	58
	.byte	1
	.byte	115
	.byte	72
	.byte	20
	.byte	35
	.long	58
	.byte	1
	.byte	116
	.byte	76
	.byte	20
	.byte	36
	.long	58
	.byte	1
	.byte	117
	.byte	80
	.byte	20
	.byte	37
	.long	58
	.byte	1
	.byte	118
	.byte	84
	.byte	20
	.byte	38
	.long	58
	.byte	1
	.byte	119
	.byte	88
	.byte	20
	.byte	39
	.long	58
	.byte	1
	.byte	120
	.byte	92
	.byte	20
	.byte	40
	.long	58
	.byte	1
	.byte	121
	.byte	96
	.byte	20
	.byte	41
	.long	568
	.byte	1
	.byte	122
	.byte	100
	.byte	20
	.byte	42
	.long	568
	.byte	1
	.byte	123
	.byte	116
	.byte	20
	.byte	43
	.long	58
	.byte	1
	.byte	124
	.byte	132
	.byte	20
	.byte	44
	.long	58
	.byte	1
	.byte	125
	.byte	136
	.byte	20
	.byte	45
	.long	58
	.byte	1
	.byte	126
	.byte	140
	.byte	20
	.byte	46
	.long	580
	.byte	1
	.byte	127
	.byte	144
	.byte	20
	.byte	49
	.long	580
	.byte	1
	.byte	128
	.byte	152
	.byte	20
	.byte	50
	.long	58
	.byte	1
	.byte	129
	.byte	160
	.byte	20
	.byte	51
	.long	58
	.byte	1
	.byte	130
	.byte	164
	.byte	20
	.byte	52
	.long	592
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	5
	.long	58
	.byte	6
	.long	108
	.byte	5
	.byte	0
	.byte	5
	.long	58
	.byte	6
	.long	108
	.byte	4
	.byte	0
	.byte	3
	.long	588
	.byte	48
	.byte	1
	.byte	10
	.byte	4
	.byte	47
	.byte	7
	.byte	8
	.byte	18
	.long	597
	.byte	21
	.byte	53

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
	.byte	9
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	10
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	224
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
	.asciz	"total"
.Linfo_string4:
	.asciz	"unsigned int"
.Linfo_string5:
	.asciz	"u32"
.Linfo_string6:
	.asciz	"chosen_there"
.Linfo_string7:
	.asciz	"LICENSE"
.Linfo_string8:
	.asciz	"char"
.Linfo_string9:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string10:
	.asciz	"seen"
.Linfo_string11:
	.asciz	"calls"
.Linfo_string12:
	.asciz	"step"
.Linfo_string13:
	.asciz	"here"
.Linfo_string14:
	.asciz	"there"
.Linfo_string15:
	.asciz	"counted"
.Linfo_string16:
	.asciz	"again"
.Linfo_string17:
	.asciz	"int"
.Linfo_string18:
	.asciz	"x"
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
	.asciz	"unsigned long long"
.Linfo_string48:
	.asciz	"u64"
.Linfo_string49:
	.asciz	"tstamp"
.Linfo_string50:
	.asciz	"wire_len"
.Linfo_string51:
	.asciz	"gso_segs"
.Linfo_string52:
	.asciz	"sk"
.Linfo_string53:
	.asciz	"bpf_sock"
.Linfo_string54:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	total
	.quad	chosen_there
	.quad	LICENSE
	.quad	seen
	.quad	counted.calls
	.quad	step
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp5
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Ltmp24
	.quad	.Ltmp27
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	952
	.long	952
	.long	670
	.long	1
	.long	134217728
	.long	2
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	1
	.long	18
	.long	1
	.long	20
	.long	201326593
	.long	3
	.long	0
	.long	218103809
	.long	1
	.long	0
	.long	1
	.long	77
	.long	201326594
	.long	5
	.long	0
	.long	218103809
	.long	1
	.long	18
	.long	1
	.long	82
	.long	201326592
	.long	7
	.long	0
	.long	33554432
	.long	10
	.long	142
	.long	67108895
	.long	176
	.long	152
	.long	1
	.long	0
	.long	156
	.long	1
	.long	32
	.long	165
	.long	1
	.long	64
	.long	170
	.long	1
	.long	96
	.long	184
	.long	1
	.long	128
	.long	193
	.long	1
	.long	160
	.long	206
	.long	1
	.long	192
	.long	215
	.long	1
	.long	224
	.long	226
	.long	1
	.long	256
	.long	235
	.long	1
	.long	288
	.long	251
	.long	1
	.long	320
	.long	259
	.long	1
	.long	352
	.long	268
	.long	11
	.long	384
	.long	271
	.long	1
	.long	544
	.long	276
	.long	1
	.long	576
	.long	287
	.long	1
	.long	608
	.long	292
	.long	1
	.long	640
	.long	301
	.long	1
	.long	672
	.long	309
	.long	1
	.long	704
	.long	316
	.long	1
	.long	736
	.long	327
	.long	1
	.long	768
	.long	337
	.long	13
	.long	800
	.long	348
	.long	13
	.long	928
	.long	358
	.long	1
	.long	1056
	.long	370
	.long	1
	.long	1088
	.long	381
	.long	1
	.long	1120
	.long	391
	.long	14
	.long	1152
	.long	401
	.long	14
	.long	1216
	.long	408
	.long	1
	.long	1280
	.long	417
	.long	1
	.long	1312
	.long	426
	.long	16
	.long	1344
	.long	0
	.long	50331648
	.long	0
	.long	1
	.long	12
	.long	5
	.long	429
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	1
	.long	12
	.long	4
	.long	449
	.long	134217728
	.long	15
	.long	453
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	17
	.long	472
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	19
	.long	481
	.long	9
	.long	485
	.long	16777216
	.long	4
	.long	16777248
	.long	489
	.long	201326593
	.long	18
	.long	551
	.long	234881024
	.long	1
	.long	1
	.long	557
	.long	234881024
	.long	1
	.long	1
	.long	0
	.long	150994944
	.long	1
	.long	570
	.long	234881024
	.long	23
	.long	0
	.long	575
	.long	234881024
	.long	1
	.long	2
	.long	580
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	26
	.long	12
	.long	4
	.long	585
	.long	234881024
	.long	27
	.long	1
	.long	593
	.long	234881024
	.long	1
	.long	0
	.long	607
	.long	251658241
	.long	0
	.long	29
	.long	counted.calls
	.long	4
	.long	626
	.long	251658241
	.long	0
	.long	22
	.long	chosen_there
	.long	4
	.long	639
	.long	251658241
	.long	0
	.long	24
	.long	step
	.long	4
	.long	650
	.long	251658241
	.long	0
	.long	21
	.long	total
	.long	4
	.long	662
	.long	251658241
	.long	0
	.long	28
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"there"
	.byte	0
	.ascii	".text.there"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\treturn here(x) + counted(step);"
	.byte	0
	.ascii	"here"
	.byte	0
	.ascii	"counted"
	.byte	0
	.ascii	".text.counted"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x + ++calls;"
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
	.ascii	"again"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn counted(step) + here(chosen_there) + !!seen;"
	.byte	0
	.ascii	"total"
	.byte	0
	.ascii	"chosen_there"
	.byte	0
	.ascii	"step"
	.byte	0
	.ascii	"seen"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"counted.calls"
	.byte	0
	.ascii	".bss.counted.calls"
	.byte	0
	.ascii	".data.chosen"
	.byte	0
	.ascii	".data.step"
	.byte	0
	.ascii	".data.total"
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
	.long	348
	.long	400
	.long	0
	.long	8
	.long	26
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	90
	.long	1
	.long	.Lfunc_begin1
	.long	8
	.long	495
	.long	1
	.long	.Lfunc_begin2
	.long	20
	.long	16
	.long	26
	.long	5
	.long	.Ltmp0
	.long	38
	.long	44
	.long	23561
	.long	.Ltmp3
	.long	38
	.long	44
	.long	23579
	.long	.Ltmp4
	.long	38
	.long	44
	.long	23571
	.long	.Ltmp6
	.long	38
	.long	44
	.long	23569
	.long	.Ltmp7
	.long	38
	.long	44
	.long	23554
	.long	90
	.long	6
	.long	.Ltmp10
	.long	38
	.long	104
	.long	17410
	.long	.Ltmp13
	.long	38
	.long	121
	.long	18445
	.long	.Ltmp14
	.long	38
	.long	121
	.long	18445
	.long	.Ltmp15
	.long	38
	.long	121
	.long	18445
	.long	.Ltmp18
	.long	38
	.long	121
	.long	18443
	.long	.Ltmp19
	.long	38
	.long	121
	.long	18434
	.long	495
	.long	9
	.long	.Ltmp22
	.long	38
	.long	498
	.long	29713
	.long	.Ltmp23
	.long	38
	.long	498
	.long	29705
	.long	.Ltmp25
	.long	38
	.long	498
	.long	29726
	.long	.Ltmp26
	.long	38
	.long	498
	.long	29721
	.long	.Ltmp28
	.long	38
	.long	498
	.long	29744
	.long	.Ltmp29
	.long	38
	.long	498
	.long	29743
	.long	.Ltmp30
	.long	38
	.long	498
	.long	29719
	.long	.Ltmp31
	.long	38
	.long	498
	.long	29740
	.long	.Ltmp32
	.long	38
	.long	498
	.long	29698
	.addrsig
	.addrsig_sym again
	.addrsig_sym chosen_there
	.addrsig_sym step
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
