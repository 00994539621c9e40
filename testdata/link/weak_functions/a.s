	.file	"a.c"
	.file	0 "." "a.c" md5 0x04343afba2fb012f762d04e5894102ac
	.text
	.weak	weak_then_strong
	.p2align	3
	.type	weak_then_strong,@function
weak_then_strong:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 18 2 prologue_end
.Ltmp0:
	r1 = w1
.Ltmp1:
.Ltmp2:
	#APP
	#NO_APP
.Ltmp3:
.Ltmp4:
	.loc	0 19 9
.Ltmp5:
	call only_weak_needs
.Ltmp6:
.Ltmp7:
	.loc	0 19 28
.Ltmp8:
	w0 += 5000
	.loc	0 19 2 is_stmt 0
.Ltmp9:
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end0:
	.size	weak_then_strong, .Lfunc_end0-weak_then_strong
	.cfi_endproc

	.p2align	3
	.type	only_weak_needs,@function
only_weak_needs:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 12 2 prologue_end is_stmt 1
.Ltmp12:
	r0 = w1
	#APP
	#NO_APP
.Ltmp13:
.Ltmp14:
	.loc	0 13 11
.Ltmp15:
	w0 += 7
.Ltmp16:
.Ltmp17:
	.loc	0 13 2 is_stmt 0
.Ltmp18:
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end1:
	.size	only_weak_needs, .Lfunc_end1-only_weak_needs
	.cfi_endproc

	.globl	strong_then_weak
	.p2align	3
	.type	strong_then_weak,@function
strong_then_weak:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 24 2 prologue_end is_stmt 1
.Ltmp21:
	r0 = w1
	#APP
	#NO_APP
.Ltmp22:
.Ltmp23:
	.loc	0 25 11
.Ltmp24:
	w0 += 20
.Ltmp25:
.Ltmp26:
	.loc	0 25 2 is_stmt 0
.Ltmp27:
	exit
.Ltmp28:
.Ltmp29:
.Lfunc_end2:
	.size	strong_then_weak, .Lfunc_end2-strong_then_weak
	.cfi_endproc

	.weak	both_weak
	.p2align	3
	.type	both_weak,@function
both_weak:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 30 2 prologue_end is_stmt 1
.Ltmp30:
	r0 = w1
	#APP
	#NO_APP
.Ltmp31:
.Ltmp32:
	.loc	0 31 11
.Ltmp33:
	w0 += 10
.Ltmp34:
.Ltmp35:
	.loc	0 31 2 is_stmt 0
.Ltmp36:
	exit
.Ltmp37:
.Ltmp38:
.Lfunc_end3:
	.size	both_weak, .Lfunc_end3-both_weak
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin4:
	.cfi_startproc
	.loc	0 37 9 prologue_end is_stmt 1
.Ltmp39:
	w1 = 1
	call weak_then_strong
.Ltmp40:
	.loc	0 37 9
	w6 = w0
	.loc	0 37 31 is_stmt 0
.Ltmp41:
	w1 = 0
	call strong_then_weak
.Ltmp42:
	.loc	0 37 31 is_stmt 1
	w7 = w0
	.loc	0 37 29 is_stmt 0
.Ltmp43:
	w7 += w6
	.loc	0 37 53
.Ltmp44:
	w1 = 0
	call both_weak
.Ltmp45:
	.loc	0 37 51 is_stmt 1
.Ltmp46:
	w7 += w0
	.loc	0 37 2 is_stmt 0
.Ltmp47:
	w0 = w7
	exit
.Ltmp48:
.Ltmp49:
.Lfunc_end4:
	.size	first, .Lfunc_end4-first
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

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
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin0
	.uleb128 .Ltmp16-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp22-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp22-.Lfunc_begin0
	.uleb128 .Ltmp25-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	1
	.byte	1
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp31-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp31-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
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
	.byte	11
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	58

	.byte	0
	.byte	40
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
	.byte	7
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	6
	.byte	0
	.byte	16

	.long	226

	.byte	8
	.byte	0
	.byte	12
	.byte	0
	.byte	16
	.long	226
	.byte	9
	.long	109
	.byte	2
	.byte	0
	.byte	10
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	8
	.byte	0
	.byte	10

	.long	226
	.byte	8
	.byte	1
	.byte	12
	.byte	0
	.byte	10
	.long	226
	.byte	0
	.byte	7
	.byte	4
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	22

	.long	226

	.byte	8
	.byte	2
	.byte	12
	.byte	0
	.byte	22
	.long	226
	.byte	0
	.byte	7
	.byte	5
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	10
	.byte	0
	.byte	28

	.long	226

	.byte	8
	.byte	3
	.byte	12
	.byte	0
	.byte	28
	.long	226
	.byte	0
	.byte	7
	.byte	6
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	35

	.long	226

	.byte	11
	.byte	13
	.byte	0
	.byte	35
	.long	230
	.byte	9
	.long	78
	.byte	7
	.byte	9
	.long	134
	.byte	8
	.byte	9
	.long	159
	.byte	9
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	4
	.byte	12
	.long	235
	.byte	13
	.byte	50
	.byte	176
	.byte	1
	.byte	100
	.byte	14
	.byte	14
	.long	520
	.byte	1
	.byte	101
	.byte	0
	.byte	14
	.byte	17
	.long	520
	.byte	1
	.byte	102
	.byte	4
	.byte	14
	.byte	18
	.long	520
	.byte	1
	.byte	103
	.byte	8
	.byte	14
	.byte	19
	.long	520
	.byte	1
	.byte	104
	.byte	12
	.byte	14
	.byte	20
	.long	520
	.byte	1
	.byte	105
	.byte	16
	.byte	14
	.byte	21
	.long	520
	.byte	1
	.byte	106
	.byte	20
	.byte	14
	.byte	22
	.long	520
	.byte	1
	.byte	107
	.byte	24
	.byte	14
	.byte	23
	.long	520
	.byte	1
	.byte	108
	.byte	28
	.byte	14
	.byte	24
	.long	520
	.byte	1
	.byte	109
	.byte	32
	.byte	14
	.byte	25
	.long	520
	.byte	1
	.byte	110
	.byte	36
	.byte	14
	.byte	26
	.long	520
	.byte	1
	.byte	111
	.byte	40
	.byte	14
	.byte	27
	.long	520
	.byte	1
	.byte	112
	.byte	44
	.byte	14
	.byte	28
	.long	532
	.byte	1
	.byte	113
	.byte	48
	.byte	14
	.byte	29
	.long	520
	.byte	1
	.byte	114
	.byte	68
	.byte	14
	.byte	30
	.long	520
	.byte	1
	.byte	115
	.byte	72
	.byte	14
	.byte	31
	.long	520
	.byte	1
	.byte	116
	.byte	76
	.byte	14
	.byte	32
	.long	520
	.byte	1
	.byte	117
	.byte	80
	.byte	14
	.byte	33
	.long	520
	.byte	1
	.byte	118
	.byte	84
	.byte	14
	.byte	34
	.long	520
	.byte	1
	.byte	119
	.byte	88
	.byte	14
	.byte	35
	.long	520
	.byte	1
	.byte	120
	.byte	92
	.byte	14
	.byte	36
	.long	520
	.byte	1
	.byte	121
	.byte	96
	.byte	14
	.byte	37
	.long	544
	.byte	1
	.byte	122
	.byte	100
	.byte	14
	.byte	38
	.long	544
	.byte	1
	.byte	123
	.byte	116
	.byte	14
	.byte	39
	.long	520
	.byte	1
	.byte	124
	.byte	132
	.byte	14
	.byte	40
	.long	520
	.byte	1
	.byte	125
	.byte	136
	.byte	14
	.byte	41
	.long	520
	.byte	1
	.byte	126
	.byte	140
	.byte	14
	.byte	42
	.long	556
	.byte	1
	.byte	127
	.byte	144
	.byte	14
	.byte	45
	.long	556
	.byte	1
	.byte	128
	.byte	152
	.byte	14
	.byte	46
	.long	520
	.byte	1
	.byte	129
	.byte	160
	.byte	14
	.byte	47
	.long	520
	.byte	1
	.byte	130
	.byte	164
	.byte	14
	.byte	48
	.long	568
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	15
	.long	528
	.byte	16
	.byte	1
	.byte	9
	.byte	5
	.byte	15
	.byte	7
	.byte	4
	.byte	3
	.long	520
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	520
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	15
	.long	564
	.byte	44
	.byte	1
	.byte	10
	.byte	5
	.byte	43
	.byte	7
	.byte	8
	.byte	12
	.long	573
	.byte	16
	.byte	49

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
	.byte	1
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	3
	.byte	6
	.uleb128 .Lfunc_end4-.Lfunc_begin4
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	208
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
	.asciz	"weak_then_strong"
.Linfo_string7:
	.asciz	"int"
.Linfo_string8:
	.asciz	"only_weak_needs"
.Linfo_string9:
	.asciz	"strong_then_weak"
.Linfo_string10:
	.asciz	"both_weak"
.Linfo_string11:
	.asciz	"first"
.Linfo_string12:
	.asciz	"x"
.Linfo_string13:
	.asciz	"skb"
.Linfo_string14:
	.asciz	"len"
.Linfo_string15:
	.asciz	"unsigned int"
.Linfo_string16:
	.asciz	"u32"
.Linfo_string17:
	.asciz	"pkt_type"
.Linfo_string18:
	.asciz	"mark"
.Linfo_string19:
	.asciz	"queue_mapping"
.Linfo_string20:
	.asciz	"protocol"
.Linfo_string21:
	.asciz	"vlan_present"
.Linfo_string22:
	.asciz	"vlan_tci"
.Linfo_string23:
	.asciz	"vlan_proto"
.Linfo_string24:
	.asciz	"priority"
.Linfo_string25:
	.asciz	"ingress_ifindex"
.Linfo_string26:
	.asciz	"ifindex"
.Linfo_string27:
	.asciz	"tc_index"
.Linfo_string28:
	.asciz	"cb"
.Linfo_string29:
	.asciz	"hash"
.Linfo_string30:
	.asciz	"tc_classid"
.Linfo_string31:
	.asciz	"data"
.Linfo_string32:
	.asciz	"data_end"
.Linfo_string33:
	.asciz	"napi_id"
.Linfo_string34:
	.asciz	"family"
.Linfo_string35:
	.asciz	"remote_ip4"
.Linfo_string36:
	.asciz	"local_ip4"
.Linfo_string37:
	.asciz	"remote_ip6"
.Linfo_string38:
	.asciz	"local_ip6"
.Linfo_string39:
	.asciz	"remote_port"
.Linfo_string40:
	.asciz	"local_port"
.Linfo_string41:
	.asciz	"data_meta"
.Linfo_string42:
	.asciz	"flow_keys"
.Linfo_string43:
	.asciz	"unsigned long long"
.Linfo_string44:
	.asciz	"u64"
.Linfo_string45:
	.asciz	"tstamp"
.Linfo_string46:
	.asciz	"wire_len"
.Linfo_string47:
	.asciz	"gso_segs"
.Linfo_string48:
	.asciz	"sk"
.Linfo_string49:
	.asciz	"bpf_sock"
.Linfo_string50:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Ltmp6
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Ltmp40
	.quad	.Ltmp42
	.quad	.Ltmp45
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	796
	.long	796
	.long	634
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
	.long	88
	.long	201326592
	.long	4
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	119
	.long	201326593
	.long	6
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	152
	.long	201326593
	.long	8
	.long	0
	.long	33554432
	.long	11
	.long	178
	.long	67108895
	.long	176
	.long	188
	.long	12
	.long	0
	.long	192
	.long	12
	.long	32
	.long	201
	.long	12
	.long	64
	.long	206
	.long	12
	.long	96
	.long	220
	.long	12
	.long	128
	.long	229
	.long	12
	.long	160
	.long	242
	.long	12
	.long	192
	.long	251
	.long	12
	.long	224
	.long	262
	.long	12
	.long	256
	.long	271
	.long	12
	.long	288
	.long	287
	.long	12
	.long	320
	.long	295
	.long	12
	.long	352
	.long	304
	.long	14
	.long	384
	.long	307
	.long	12
	.long	544
	.long	312
	.long	12
	.long	576
	.long	323
	.long	12
	.long	608
	.long	328
	.long	12
	.long	640
	.long	337
	.long	12
	.long	672
	.long	345
	.long	12
	.long	704
	.long	352
	.long	12
	.long	736
	.long	363
	.long	12
	.long	768
	.long	373
	.long	16
	.long	800
	.long	384
	.long	16
	.long	928
	.long	394
	.long	12
	.long	1056
	.long	406
	.long	12
	.long	1088
	.long	417
	.long	12
	.long	1120
	.long	427
	.long	17
	.long	1152
	.long	437
	.long	17
	.long	1216
	.long	444
	.long	12
	.long	1280
	.long	453
	.long	12
	.long	1312
	.long	462
	.long	19
	.long	1344
	.long	465
	.long	134217728
	.long	13
	.long	469
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	15
	.long	5
	.long	482
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	15
	.long	4
	.long	502
	.long	134217728
	.long	18
	.long	506
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	20
	.long	525
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	1
	.long	534
	.long	10
	.long	538
	.long	201326593
	.long	21
	.long	613
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	23
	.long	15
	.long	4
	.long	618
	.long	234881024
	.long	24
	.long	1
	.long	626
	.long	251658241
	.long	0
	.long	25
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"weak_then_strong"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn only_weak_needs(x) + 5000;"
	.byte	0
	.ascii	"only_weak_needs"
	.byte	0
	.ascii	"\treturn x + 7;"
	.byte	0
	.ascii	"strong_then_weak"
	.byte	0
	.ascii	"\treturn x + 20;"
	.byte	0
	.ascii	"both_weak"
	.byte	0
	.ascii	"\treturn x + 10;"
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
	.ascii	"first"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"\treturn weak_then_strong(1) + strong_then_weak(0) + both_weak(0);"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"license"
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
	.long	.Lfunc_begin3
	.long	9
	.long	544
	.long	1
	.long	.Lfunc_begin4
	.long	22
	.long	16
	.long	24
	.long	13
	.long	.Ltmp0
	.long	30
	.long	36
	.long	18434
	.long	.Ltmp5
	.long	30
	.long	53
	.long	19465
	.long	.Ltmp8
	.long	30
	.long	53
	.long	19484
	.long	.Ltmp9
	.long	30
	.long	53
	.long	19458
	.long	.Ltmp12
	.long	30
	.long	36
	.long	12290
	.long	.Ltmp15
	.long	30
	.long	104
	.long	13323
	.long	.Ltmp18
	.long	30
	.long	104
	.long	13314
	.long	.Ltmp21
	.long	30
	.long	36
	.long	24578
	.long	.Ltmp24
	.long	30
	.long	136
	.long	25611
	.long	.Ltmp27
	.long	30
	.long	136
	.long	25602
	.long	.Ltmp30
	.long	30
	.long	36
	.long	30722
	.long	.Ltmp33
	.long	30
	.long	162
	.long	31755
	.long	.Ltmp36
	.long	30
	.long	162
	.long	31746
	.long	544
	.long	6
	.long	.Ltmp39
	.long	30
	.long	547
	.long	37897
	.long	.Ltmp41
	.long	30
	.long	547
	.long	37919
	.long	.Ltmp43
	.long	30
	.long	547
	.long	37917
	.long	.Ltmp44
	.long	30
	.long	547
	.long	37941
	.long	.Ltmp46
	.long	30
	.long	547
	.long	37939
	.long	.Ltmp47
	.long	30
	.long	547
	.long	37890
	.addrsig
	.addrsig_sym first
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
