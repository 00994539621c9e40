	.file	"b.c"
	.text
	.globl	weak_then_strong
	.p2align	3
	.type	weak_then_strong,@function
weak_then_strong:
.Lfunc_begin0:
	.file	0 "." "b.c" md5 0x0b09d047923c89f153d224a7ef4bef31
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 8 2 prologue_end
.Ltmp0:
	r0 = w1
	#APP
	#NO_APP
.Ltmp1:
.Ltmp2:
	.loc	0 9 11
.Ltmp3:
	w0 += 200
.Ltmp4:
.Ltmp5:
	.loc	0 9 2 is_stmt 0
.Ltmp6:
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end0:
	.size	weak_then_strong, .Lfunc_end0-weak_then_strong
	.cfi_endproc

	.weak	strong_then_weak
	.p2align	3
	.type	strong_then_weak,@function
strong_then_weak:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 14 2 prologue_end is_stmt 1
.Ltmp9:
	r0 = w1
	#APP
	#NO_APP
.Ltmp10:
.Ltmp11:
	.loc	0 15 11
.Ltmp12:
	w0 += 6000
.Ltmp13:
.Ltmp14:
	.loc	0 15 2 is_stmt 0
.Ltmp15:
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end1:
	.size	strong_then_weak, .Lfunc_end1-strong_then_weak
	.cfi_endproc

	.weak	both_weak
	.p2align	3
	.type	both_weak,@function
both_weak:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 20 2 prologue_end is_stmt 1
.Ltmp18:
	r0 = w1
	#APP
	#NO_APP
.Ltmp19:
.Ltmp20:
	.loc	0 21 11
.Ltmp21:
	w0 += 7000
.Ltmp22:
.Ltmp23:
	.loc	0 21 2 is_stmt 0
.Ltmp24:
	exit
.Ltmp25:
.Ltmp26:
.Lfunc_end2:
	.size	both_weak, .Lfunc_end2-both_weak
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 33 15 prologue_end is_stmt 1
.Ltmp27:
	w1 = 1
	call weak_then_strong
.Ltmp28:
	.loc	0 33 9
.Ltmp29:
	w1 = w0
	call after
.Ltmp30:
	.loc	0 33 9
	w6 = w0
	.loc	0 33 38 is_stmt 0
.Ltmp31:
	w1 = 0
	call strong_then_weak
.Ltmp32:
	.loc	0 33 38 is_stmt 1
	w7 = w0
	.loc	0 33 36 is_stmt 0
.Ltmp33:
	w7 += w6
	.loc	0 33 60
.Ltmp34:
	w1 = 0
	call both_weak
.Ltmp35:
	.loc	0 33 58 is_stmt 1
.Ltmp36:
	w7 += w0
	.loc	0 33 2 is_stmt 0
.Ltmp37:
	w0 = w7
	exit
.Ltmp38:
.Ltmp39:
.Lfunc_end3:
	.size	second, .Lfunc_end3-second
	.cfi_endproc

	.text
	.p2align	3
	.type	after,@function
after:
.Lfunc_begin4:
	.cfi_startproc
	.loc	0 26 2 prologue_end is_stmt 1
.Ltmp40:
	r0 = w1
	#APP
	#NO_APP
.Ltmp41:
.Ltmp42:
	.loc	0 27 11
.Ltmp43:
	w0 += 5000
.Ltmp44:
.Ltmp45:
	.loc	0 27 2 is_stmt 0
.Ltmp46:
	exit
.Ltmp47:
.Ltmp48:
.Lfunc_end4:
	.size	after, .Lfunc_end4-after
	.cfi_endproc

	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	4
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	0
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp4-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	0
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp10-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	0
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp19-.Lfunc_begin0
	.uleb128 .Ltmp22-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	0
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Ltmp41-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp41-.Lfunc_begin0
	.uleb128 .Ltmp44-.Lfunc_begin0
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
	.byte	3
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
	.byte	4
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
	.byte	5
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	6
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
	.byte	7
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
	.byte	8
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
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
	.byte	10
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
	.byte	11
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
	.byte	12
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
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
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	3
	.byte	0
	.byte	6

	.long	195

	.byte	3
	.byte	0
	.byte	9
	.byte	0
	.byte	6
	.long	195
	.byte	0
	.byte	2
	.byte	1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	5
	.byte	0
	.byte	12

	.long	195

	.byte	3
	.byte	1
	.byte	9
	.byte	0
	.byte	12
	.long	195
	.byte	0
	.byte	2
	.byte	2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	6
	.byte	0
	.byte	18

	.long	195

	.byte	3
	.byte	2
	.byte	9
	.byte	0
	.byte	18
	.long	195
	.byte	0
	.byte	2
	.byte	3
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	7
	.byte	0
	.byte	31

	.long	195

	.byte	4
	.byte	10
	.byte	0
	.byte	31
	.long	199
	.byte	5
	.long	47
	.byte	4
	.byte	5
	.long	170
	.byte	5
	.byte	5
	.long	72
	.byte	6
	.byte	5
	.long	97
	.byte	7
	.byte	0
	.byte	6
	.byte	8
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	8
	.byte	0
	.byte	24

	.long	195
	.byte	3
	.byte	3
	.byte	9
	.byte	0
	.byte	24
	.long	195
	.byte	0
	.byte	7
	.byte	4
	.byte	5
	.byte	4
	.byte	8
	.long	204
	.byte	9
	.byte	48
	.byte	176
	.byte	1
	.byte	100
	.byte	10
	.byte	11
	.long	489
	.byte	1
	.byte	101
	.byte	0
	.byte	10
	.byte	14
	.long	489
	.byte	1
	.byte	102
	.byte	4
	.byte	10
	.byte	15
	.long	489
	.byte	1
	.byte	103
	.byte	8
	.byte	10
	.byte	16
	.long	489
	.byte	1
	.byte	104
	.byte	12
	.byte	10
	.byte	17
	.long	489
	.byte	1
	.byte	105
	.byte	16
	.byte	10
	.byte	18
	.long	489
	.byte	1
	.byte	106
	.byte	20
	.byte	10
	.byte	19
	.long	489
	.byte	1
	.byte	107
	.byte	24
	.byte	10
	.byte	20
	.long	489
	.byte	1
	.byte	108
	.byte	28
	.byte	10
	.byte	21
	.long	489
	.byte	1
	.byte	109
	.byte	32
	.byte	10
	.byte	22
	.long	489
	.byte	1
	.byte	110
	.byte	36
	.byte	10
	.byte	23
	.long	489
	.byte	1
	.byte	111
	.byte	40
	.byte	10
	.byte	24
	.long	489
	.byte	1
	.byte	112
	.byte	44
	.byte	10
	.byte	25
	.long	501
	.byte	1
	.byte	113
	.byte	48
	.byte	10
	.byte	27
	.long	489
	.byte	1
	.byte	114
	.byte	68
	.byte	10
	.byte	28
	.long	489
	.byte	1
	.byte	115
	.byte	72
	.byte	10
	.byte	29
	.long	489
	.byte	1
	.byte	116
	.byte	76
	.byte	10
	.byte	30
	.long	489
	.byte	1
	.byte	117
	.byte	80
	.byte	10
	.byte	31
	.long	489
	.byte	1
	.byte	118
	.byte	84
	.byte	10
	.byte	32
	.long	489
	.byte	1
	.byte	119
	.byte	88
	.byte	10
	.byte	33
	.long	489
	.byte	1
	.byte	120
	.byte	92
	.byte	10
	.byte	34
	.long	489
	.byte	1
	.byte	121
	.byte	96
	.byte	10
	.byte	35
	.long	517
	.byte	1
	.byte	122
	.byte	100
	.byte	10
	.byte	36
	.long	517
	.byte	1
	.byte	123
	.byte	116
	.byte	10
	.byte	37
	.long	489
	.byte	1
	.byte	124
	.byte	132
	.byte	10
	.byte	38
	.long	489
	.byte	1
	.byte	125
	.byte	136
	.byte	10
	.byte	39
	.long	489
	.byte	1
	.byte	126
	.byte	140
	.byte	10
	.byte	40
	.long	529
	.byte	1
	.byte	127
	.byte	144
	.byte	10
	.byte	43
	.long	529
	.byte	1
	.byte	128
	.byte	152
	.byte	10
	.byte	44
	.long	489
	.byte	1
	.byte	129
	.byte	160
	.byte	10
	.byte	45
	.long	489
	.byte	1
	.byte	130
	.byte	164
	.byte	10
	.byte	46
	.long	541
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	11
	.long	497
	.byte	13
	.byte	1
	.byte	9
	.byte	7
	.byte	12
	.byte	7
	.byte	4
	.byte	12
	.long	489
	.byte	13
	.long	513
	.byte	5
	.byte	0
	.byte	14
	.byte	26
	.byte	8
	.byte	7
	.byte	12
	.long	489
	.byte	13
	.long	513
	.byte	4
	.byte	0
	.byte	11
	.long	537
	.byte	42
	.byte	1
	.byte	10
	.byte	7
	.byte	41
	.byte	7
	.byte	8
	.byte	8
	.long	546
	.byte	15
	.byte	47

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
	.byte	1
	.byte	0
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Lfunc_end4-.Lfunc_begin0
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end3-.Lfunc_begin3
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	200
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
	.asciz	"second"
.Linfo_string8:
	.asciz	"after"
.Linfo_string9:
	.asciz	"x"
.Linfo_string10:
	.asciz	"skb"
.Linfo_string11:
	.asciz	"len"
.Linfo_string12:
	.asciz	"unsigned int"
.Linfo_string13:
	.asciz	"u32"
.Linfo_string14:
	.asciz	"pkt_type"
.Linfo_string15:
	.asciz	"mark"
.Linfo_string16:
	.asciz	"queue_mapping"
.Linfo_string17:
	.asciz	"protocol"
.Linfo_string18:
	.asciz	"vlan_present"
.Linfo_string19:
	.asciz	"vlan_tci"
.Linfo_string20:
	.asciz	"vlan_proto"
.Linfo_string21:
	.asciz	"priority"
.Linfo_string22:
	.asciz	"ingress_ifindex"
.Linfo_string23:
	.asciz	"ifindex"
.Linfo_string24:
	.asciz	"tc_index"
.Linfo_string25:
	.asciz	"cb"
.Linfo_string26:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string27:
	.asciz	"hash"
.Linfo_string28:
	.asciz	"tc_classid"
.Linfo_string29:
	.asciz	"data"
.Linfo_string30:
	.asciz	"data_end"
.Linfo_string31:
	.asciz	"napi_id"
.Linfo_string32:
	.asciz	"family"
.Linfo_string33:
	.asciz	"remote_ip4"
.Linfo_string34:
	.asciz	"local_ip4"
.Linfo_string35:
	.asciz	"remote_ip6"
.Linfo_string36:
	.asciz	"local_ip6"
.Linfo_string37:
	.asciz	"remote_port"
.Linfo_string38:
	.asciz	"local_port"
.Linfo_string39:
	.asciz	"data_meta"
.Linfo_string40:
	.asciz	"flow_keys"
.Linfo_string41:
	.asciz	"unsigned long long"
.Linfo_string42:
	.asciz	"u64"
.Linfo_string43:
	.asciz	"tstamp"
.Linfo_string44:
	.asciz	"wire_len"
.Linfo_string45:
	.asciz	"gso_segs"
.Linfo_string46:
	.asciz	"sk"
.Linfo_string47:
	.asciz	"bpf_sock"
.Linfo_string48:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Ltmp28
	.quad	.Ltmp30
	.quad	.Ltmp32
	.quad	.Ltmp35
	.quad	.Lfunc_begin4
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	716
	.long	716
	.long	600
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	7
	.long	201326593
	.long	2
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	70
	.long	201326593
	.long	4
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	105
	.long	201326593
	.long	6
	.long	0
	.long	33554432
	.long	9
	.long	133
	.long	67108895
	.long	176
	.long	143
	.long	10
	.long	0
	.long	147
	.long	10
	.long	32
	.long	156
	.long	10
	.long	64
	.long	161
	.long	10
	.long	96
	.long	175
	.long	10
	.long	128
	.long	184
	.long	10
	.long	160
	.long	197
	.long	10
	.long	192
	.long	206
	.long	10
	.long	224
	.long	217
	.long	10
	.long	256
	.long	226
	.long	10
	.long	288
	.long	242
	.long	10
	.long	320
	.long	250
	.long	10
	.long	352
	.long	259
	.long	12
	.long	384
	.long	262
	.long	10
	.long	544
	.long	267
	.long	10
	.long	576
	.long	278
	.long	10
	.long	608
	.long	283
	.long	10
	.long	640
	.long	292
	.long	10
	.long	672
	.long	300
	.long	10
	.long	704
	.long	307
	.long	10
	.long	736
	.long	318
	.long	10
	.long	768
	.long	328
	.long	14
	.long	800
	.long	339
	.long	14
	.long	928
	.long	349
	.long	10
	.long	1056
	.long	361
	.long	10
	.long	1088
	.long	372
	.long	10
	.long	1120
	.long	382
	.long	15
	.long	1152
	.long	392
	.long	15
	.long	1216
	.long	399
	.long	10
	.long	1280
	.long	408
	.long	10
	.long	1312
	.long	417
	.long	17
	.long	1344
	.long	420
	.long	134217728
	.long	11
	.long	424
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	10
	.long	13
	.long	5
	.long	437
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	10
	.long	13
	.long	4
	.long	457
	.long	134217728
	.long	16
	.long	461
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	18
	.long	480
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	1
	.long	489
	.long	8
	.long	493
	.long	201326593
	.long	19
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	576
	.long	201326592
	.long	21
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"weak_then_strong"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x + 200;"
	.byte	0
	.ascii	"strong_then_weak"
	.byte	0
	.ascii	"\treturn x + 6000;"
	.byte	0
	.ascii	"both_weak"
	.byte	0
	.ascii	"\treturn x + 7000;"
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
	.ascii	"second"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn after(weak_then_strong(1)) + strong_then_weak(0) + both_weak(0);"
	.byte	0
	.ascii	"after"
	.byte	0
	.ascii	"\treturn x + 5000;"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	60
	.long	60
	.long	324
	.long	384
	.long	0
	.long	8
	.long	24
	.long	4
	.long	.Lfunc_begin0
	.long	3
	.long	.Lfunc_begin1
	.long	5
	.long	.Lfunc_begin2
	.long	7
	.long	.Lfunc_begin4
	.long	22
	.long	500
	.long	1
	.long	.Lfunc_begin3
	.long	20
	.long	16
	.long	24
	.long	12
	.long	.Ltmp0
	.long	30
	.long	36
	.long	8194
	.long	.Ltmp3
	.long	30
	.long	53
	.long	9227
	.long	.Ltmp6
	.long	30
	.long	53
	.long	9218
	.long	.Ltmp9
	.long	30
	.long	36
	.long	14338
	.long	.Ltmp12
	.long	30
	.long	87
	.long	15371
	.long	.Ltmp15
	.long	30
	.long	87
	.long	15362
	.long	.Ltmp18
	.long	30
	.long	36
	.long	20482
	.long	.Ltmp21
	.long	30
	.long	115
	.long	21515
	.long	.Ltmp24
	.long	30
	.long	115
	.long	21506
	.long	.Ltmp40
	.long	30
	.long	36
	.long	26626
	.long	.Ltmp43
	.long	30
	.long	582
	.long	27659
	.long	.Ltmp46
	.long	30
	.long	582
	.long	27650
	.long	500
	.long	7
	.long	.Ltmp27
	.long	30
	.long	503
	.long	33807
	.long	.Ltmp29
	.long	30
	.long	503
	.long	33801
	.long	.Ltmp31
	.long	30
	.long	503
	.long	33830
	.long	.Ltmp33
	.long	30
	.long	503
	.long	33828
	.long	.Ltmp34
	.long	30
	.long	503
	.long	33852
	.long	.Ltmp36
	.long	30
	.long	503
	.long	33850
	.long	.Ltmp37
	.long	30
	.long	503
	.long	33794
	.addrsig
	.addrsig_sym second
	.section	.debug_line,"",@progbits
.Lline_table_start0:
