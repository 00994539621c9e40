	.file	"undefined.c"
	.file	0 "." "undefined.c" md5 0xfbd476885d95358a279075f6878bd906
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.loc	0 23 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 0
.Ltmp0:
	.loc	0 24 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 4) = w1
.Ltmp3:
	.loc	0 26 6
.Ltmp4:
.Ltmp5:
	r1 = weak_function ll
.Ltmp6:
	if r1 == 0 goto LBB0_2
	.loc	0 27 10
.Ltmp7:
	w1 = 1
	call weak_function
.Ltmp8:
	.loc	0 27 8
.Ltmp9:
	*(u32 *)(r10 - 4) = w0
.Ltmp10:
.Ltmp11:
LBB0_2:
	.loc	0 29 2
.Ltmp12:
	#APP
	call undeclared
	#NO_APP
	.loc	0 30 26
.Ltmp13:
	r1 = missing_variable ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 30 9 is_stmt 0
.Ltmp14:
	call missing_function
.Ltmp15:
	.loc	0 30 9 is_stmt 1
	w7 = w0
	.loc	0 30 46 is_stmt 0
.Ltmp16:
	r1 = missing_in_section ll
	w6 = *(u32 *)(r1 + 0)
	r2 = r10
	r2 += -4
	.loc	0 30 68
.Ltmp17:
	r1 = missing_map ll
	call 1
.Ltmp18:
	.loc	0 0 68
	w1 = 1
	.loc	0 30 67
.Ltmp19:
	if r0 == 0 goto LBB0_4
	.loc	0 0 67
	w1 = 0
LBB0_4:
	.loc	0 30 44
.Ltmp20:
	w6 += w7
	.loc	0 30 111
.Ltmp21:
	r2 = misplaced ll
	w2 = *(u32 *)(r2 + 0)
	.loc	0 30 65
.Ltmp22:
	w6 += w2
	.loc	0 30 109
.Ltmp23:
	w6 += w1
	.loc	0 31 9
.Ltmp24:
	r1 = elsewhere ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 30 121
.Ltmp25:
	w6 += w1
	.loc	0 31 21
.Ltmp26:
	r1 = bpf_task_acquire ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 31 19
.Ltmp27:
	w6 += w1
	.loc	0 30 2 is_stmt 1
.Ltmp28:
	w0 = w6
	exit
.Ltmp29:
.Ltmp30:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc

	.type	bpf_task_acquire,@object
	.data
	.p2align	2, 0x0
bpf_task_acquire:
	.long	1
	.size	bpf_task_acquire, 4

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
	.byte	9
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
	.byte	10
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
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
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	18
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
	.byte	19
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	20
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
	.byte	21
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
	.byte	22
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
	.byte	23
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	24
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
	.byte	25
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
	.byte	26
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
	.byte	7
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	34
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
	.byte	8
	.byte	32
	.byte	0
	.byte	6
	.byte	9
	.byte	7
	.long	118
	.byte	0
	.byte	7
	.byte	0
	.byte	9
	.byte	9
	.long	139
	.byte	0
	.byte	8
	.byte	8
	.byte	9
	.byte	10
	.long	156
	.byte	0
	.byte	9
	.byte	16
	.byte	9
	.byte	13
	.long	156
	.byte	0
	.byte	10
	.byte	24
	.byte	0
	.byte	10
	.long	123
	.byte	3
	.long	135
	.byte	4
	.long	62
	.byte	2
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	10
	.long	144
	.byte	3
	.long	135
	.byte	4
	.long	62
	.byte	1
	.byte	0
	.byte	10
	.long	161
	.byte	11
	.long	169
	.byte	12
	.byte	1
	.byte	9
	.byte	5
	.byte	11
	.byte	7
	.byte	4
	.byte	7
	.byte	14
	.long	135

	.byte	0
	.byte	12

	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	15
	.long	135

	.byte	0
	.byte	13

	.byte	2
	.byte	161
	.byte	3
	.byte	7
	.byte	16
	.long	206

	.byte	0
	.byte	16

	.byte	2
	.byte	161
	.byte	4
	.byte	12
	.long	135
	.byte	7
	.byte	17
	.long	206

	.byte	0
	.byte	17

	.byte	2
	.byte	161
	.byte	5
	.byte	13
	.byte	18
	.long	231
	.byte	1
	.byte	159
	.byte	1
	.byte	10
	.long	236
	.byte	14
	.long	252

	.byte	15
	.long	252
	.byte	15
	.long	253
	.byte	0
	.byte	16
	.byte	10
	.long	258
	.byte	17
	.byte	18
	.byte	19
	.long	270
	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	6
	.byte	19
	.long	135
	.byte	20
	.byte	7
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	22
	.byte	0
	.byte	22

	.long	135

	.byte	21
	.byte	24
	.byte	0
	.byte	22
	.long	350
	.byte	22
	.byte	2
	.byte	145
	.byte	4
	.byte	23
	.byte	0
	.byte	24
	.long	161
	.byte	23
	.long	322
	.byte	8
	.byte	23
	.long	336
	.byte	9
	.byte	0
	.byte	24
	.byte	20
	.byte	0
	.byte	15

	.long	135


	.byte	15
	.long	135
	.byte	0
	.byte	24
	.byte	21
	.byte	0
	.byte	14

	.long	135


	.byte	15
	.long	135
	.byte	0
	.byte	10
	.long	355
	.byte	25
	.byte	59
	.byte	176
	.byte	1
	.byte	100
	.byte	9
	.byte	25
	.long	161
	.byte	1
	.byte	101
	.byte	0
	.byte	9
	.byte	26
	.long	161
	.byte	1
	.byte	102
	.byte	4
	.byte	9
	.byte	27
	.long	161
	.byte	1
	.byte	103
	.byte	8
	.byte	9
	.byte	28
	.long	161
	.byte	1
	.byte	104
	.byte	12
	.byte	9
	.byte	29
	.long	161
	.byte	1
	.byte	105
	.byte	16
	.byte	9
	.byte	30
	.long	161
	.byte	1
	.byte	106
	.byte	20
	.byte	9
	.byte	31
	.long	161
	.byte	1
	.byte	107
	.byte	24
	.byte	9
	.byte	32
	.long	161
	.byte	1
	.byte	108
	.byte	28
	.byte	9
	.byte	33
	.long	161
	.byte	1
	.byte	109
	.byte	32
	.byte	9
	.byte	34
	.long	161
	.byte	1
	.byte	110
	.byte	36
	.byte	9
	.byte	35
	.long	161
	.byte	1
	.byte	111
	.byte	40
	.byte	9
	.byte	36
	.long	161
	.byte	1
	.byte	112
	.byte	44
	.byte	9
	.byte	37
	.long	640
	.byte	1
	.byte	113
	.byte	48
	.byte	9
	.byte	38
	.long	161
	.byte	1
	.byte	114
	.byte	68
	.byte	9
	.byte	39
	.long	161
	.byte	1
	.byte	115
	.byte	72
	.byte	9
	.byte	40
	.long	161
	.byte	1
	.byte	116
	.byte	76
	.byte	9
	.byte	41
	.long	161
	.byte	1
	.byte	117
	.byte	80
	.byte	9
	.byte	42
	.long	161
	.byte	1
	.byte	118
	.byte	84
	.byte	9
	.byte	43
	.long	161
	.byte	1
	.byte	119
	.byte	88
	.byte	9
	.byte	44
	.long	161
	.byte	1
	.byte	120
	.byte	92
	.byte	9
	.byte	45
	.long	161
	.byte	1
	.byte	121
	.byte	96
	.byte	9
	.byte	46
	.long	652
	.byte	1
	.byte	122
	.byte	100
	.byte	9
	.byte	47
	.long	652
	.byte	1
	.byte	123
	.byte	116
	.byte	9
	.byte	48
	.long	161
	.byte	1
	.byte	124
	.byte	132
	.byte	9
	.byte	49
	.long	161
	.byte	1
	.byte	125
	.byte	136
	.byte	9
	.byte	50
	.long	161
	.byte	1
	.byte	126
	.byte	140
	.byte	9
	.byte	51
	.long	664
	.byte	1
	.byte	127
	.byte	144
	.byte	9
	.byte	54
	.long	664
	.byte	1
	.byte	128
	.byte	152
	.byte	9
	.byte	55
	.long	161
	.byte	1
	.byte	129
	.byte	160
	.byte	9
	.byte	56
	.long	161
	.byte	1
	.byte	130
	.byte	164
	.byte	9
	.byte	57
	.long	676
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	161
	.byte	4
	.long	62
	.byte	5
	.byte	0
	.byte	3
	.long	161
	.byte	4
	.long	62
	.byte	4
	.byte	0
	.byte	11
	.long	672
	.byte	53
	.byte	1
	.byte	10
	.byte	5
	.byte	52
	.byte	7
	.byte	8
	.byte	10
	.long	681
	.byte	26
	.byte	58

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	244
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"undefined.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"missing_map"
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
	.asciz	"missing_variable"
.Linfo_string15:
	.asciz	"missing_in_section"
.Linfo_string16:
	.asciz	"misplaced"
.Linfo_string17:
	.asciz	"elsewhere"
.Linfo_string18:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string19:
	.asciz	"bpf_task_acquire"
.Linfo_string20:
	.asciz	"weak_function"
.Linfo_string21:
	.asciz	"missing_function"
.Linfo_string22:
	.asciz	"use"
.Linfo_string23:
	.asciz	"zero"
.Linfo_string24:
	.asciz	"skb"
.Linfo_string25:
	.asciz	"len"
.Linfo_string26:
	.asciz	"pkt_type"
.Linfo_string27:
	.asciz	"mark"
.Linfo_string28:
	.asciz	"queue_mapping"
.Linfo_string29:
	.asciz	"protocol"
.Linfo_string30:
	.asciz	"vlan_present"
.Linfo_string31:
	.asciz	"vlan_tci"
.Linfo_string32:
	.asciz	"vlan_proto"
.Linfo_string33:
	.asciz	"priority"
.Linfo_string34:
	.asciz	"ingress_ifindex"
.Linfo_string35:
	.asciz	"ifindex"
.Linfo_string36:
	.asciz	"tc_index"
.Linfo_string37:
	.asciz	"cb"
.Linfo_string38:
	.asciz	"hash"
.Linfo_string39:
	.asciz	"tc_classid"
.Linfo_string40:
	.asciz	"data"
.Linfo_string41:
	.asciz	"data_end"
.Linfo_string42:
	.asciz	"napi_id"
.Linfo_string43:
	.asciz	"family"
.Linfo_string44:
	.asciz	"remote_ip4"
.Linfo_string45:
	.asciz	"local_ip4"
.Linfo_string46:
	.asciz	"remote_ip6"
.Linfo_string47:
	.asciz	"local_ip6"
.Linfo_string48:
	.asciz	"remote_port"
.Linfo_string49:
	.asciz	"local_port"
.Linfo_string50:
	.asciz	"data_meta"
.Linfo_string51:
	.asciz	"flow_keys"
.Linfo_string52:
	.asciz	"unsigned long long"
.Linfo_string53:
	.asciz	"u64"
.Linfo_string54:
	.asciz	"tstamp"
.Linfo_string55:
	.asciz	"wire_len"
.Linfo_string56:
	.asciz	"gso_segs"
.Linfo_string57:
	.asciz	"sk"
.Linfo_string58:
	.asciz	"bpf_sock"
.Linfo_string59:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	missing_map
	.quad	missing_variable
	.quad	missing_in_section
	.quad	misplaced
	.quad	elsewhere
	.quad	bpf_task_acquire
	.quad	.Lfunc_begin0
	.quad	.Ltmp8
	.quad	.Ltmp15
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1116
	.long	1116
	.long	908
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
	.long	67108868
	.long	32
	.long	42
	.long	1
	.long	0
	.long	47
	.long	5
	.long	64
	.long	59
	.long	7
	.long	128
	.long	63
	.long	7
	.long	192
	.long	69
	.long	234881024
	.long	10
	.long	2
	.long	0
	.long	33554432
	.long	13
	.long	81
	.long	67108895
	.long	176
	.long	91
	.long	8
	.long	0
	.long	95
	.long	8
	.long	32
	.long	104
	.long	8
	.long	64
	.long	109
	.long	8
	.long	96
	.long	123
	.long	8
	.long	128
	.long	132
	.long	8
	.long	160
	.long	145
	.long	8
	.long	192
	.long	154
	.long	8
	.long	224
	.long	165
	.long	8
	.long	256
	.long	174
	.long	8
	.long	288
	.long	190
	.long	8
	.long	320
	.long	198
	.long	8
	.long	352
	.long	207
	.long	14
	.long	384
	.long	210
	.long	8
	.long	544
	.long	215
	.long	8
	.long	576
	.long	226
	.long	8
	.long	608
	.long	231
	.long	8
	.long	640
	.long	240
	.long	8
	.long	672
	.long	248
	.long	8
	.long	704
	.long	255
	.long	8
	.long	736
	.long	266
	.long	8
	.long	768
	.long	276
	.long	15
	.long	800
	.long	287
	.long	15
	.long	928
	.long	297
	.long	8
	.long	1056
	.long	309
	.long	8
	.long	1088
	.long	320
	.long	8
	.long	1120
	.long	330
	.long	16
	.long	1152
	.long	340
	.long	16
	.long	1216
	.long	347
	.long	8
	.long	1280
	.long	356
	.long	8
	.long	1312
	.long	365
	.long	18
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
	.long	368
	.long	134217728
	.long	17
	.long	372
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	19
	.long	391
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	400
	.long	12
	.long	404
	.long	201326593
	.long	20
	.long	0
	.long	218103809
	.long	2
	.long	0
	.long	2
	.long	751
	.long	201326594
	.long	22
	.long	0
	.long	218103809
	.long	2
	.long	0
	.long	2
	.long	765
	.long	201326594
	.long	24
	.long	782
	.long	234881024
	.long	2
	.long	2
	.long	799
	.long	234881024
	.long	2
	.long	2
	.long	0
	.long	167772160
	.long	2
	.long	818
	.long	234881024
	.long	28
	.long	2
	.long	828
	.long	234881024
	.long	28
	.long	2
	.long	0
	.long	150994944
	.long	2
	.long	838
	.long	234881024
	.long	31
	.long	0
	.long	855
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	33
	.long	4
	.long	4
	.long	860
	.long	234881024
	.long	34
	.long	1
	.long	868
	.long	251658241
	.long	0
	.long	32
	.long	bpf_task_acquire
	.long	4
	.long	874
	.long	251658241
	.long	0
	.long	27
	.long	missing_in_section
	.long	4
	.long	888
	.long	251658241
	.long	0
	.long	29
	.long	misplaced
	.long	4
	.long	894
	.long	251658241
	.long	0
	.long	11
	.long	missing_map
	.long	32
	.long	828
	.long	251658241
	.long	0
	.long	30
	.long	elsewhere
	.long	4
	.long	900
	.long	251658241
	.long	0
	.long	35
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
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"missing_map"
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
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"use"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./undefined.c"
	.byte	0
	.ascii	"int use(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tu32 zero = 0;"
	.byte	0
	.ascii	"\tif (weak_function)"
	.byte	0
	.ascii	"\t\tzero = weak_function(1);"
	.byte	0
	.ascii	"\tasm volatile(\"call undeclared\" ::: \"r0\", \"r1\", \"r2\", \"r3\", \"r4\", \"r5\");"
	.byte	0
	.ascii	"\treturn missing_function(missing_variable) + missing_in_section + !bpf_map_lookup_elem(&missing_map, &zero) + misplaced +"
	.byte	0
	.ascii	"\t       elsewhere + bpf_task_acquire;"
	.byte	0
	.ascii	"weak_function"
	.byte	0
	.ascii	"missing_function"
	.byte	0
	.ascii	"missing_variable"
	.byte	0
	.ascii	"missing_in_section"
	.byte	0
	.ascii	"misplaced"
	.byte	0
	.ascii	"elsewhere"
	.byte	0
	.ascii	"bpf_task_acquire"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	".data.missing"
	.byte	0
	.ascii	".ksym"
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
	.long	20
	.long	20
	.long	348
	.long	368
	.long	0
	.long	8
	.long	408
	.long	1
	.long	.Lfunc_begin0
	.long	21
	.long	16
	.long	408
	.long	21
	.long	.Lfunc_begin0
	.long	411
	.long	425
	.long	22528
	.long	.Ltmp2
	.long	411
	.long	456
	.long	24582
	.long	.Ltmp5
	.long	411
	.long	471
	.long	26630
	.long	.Ltmp6
	.long	411
	.long	471
	.long	26630
	.long	.Ltmp7
	.long	411
	.long	491
	.long	27658
	.long	.Ltmp9
	.long	411
	.long	491
	.long	27656
	.long	.Ltmp12
	.long	411
	.long	518
	.long	29698
	.long	.Ltmp13
	.long	411
	.long	591
	.long	30746
	.long	.Ltmp14
	.long	411
	.long	591
	.long	30729
	.long	.Ltmp16
	.long	411
	.long	591
	.long	30766
	.long	.Ltmp17
	.long	411
	.long	591
	.long	30788
	.long	.Ltmp19
	.long	411
	.long	591
	.long	30787
	.long	.Ltmp20
	.long	411
	.long	591
	.long	30764
	.long	.Ltmp21
	.long	411
	.long	591
	.long	30831
	.long	.Ltmp22
	.long	411
	.long	591
	.long	30785
	.long	.Ltmp23
	.long	411
	.long	591
	.long	30829
	.long	.Ltmp24
	.long	411
	.long	713
	.long	31753
	.long	.Ltmp25
	.long	411
	.long	591
	.long	30841
	.long	.Ltmp26
	.long	411
	.long	713
	.long	31765
	.long	.Ltmp27
	.long	411
	.long	713
	.long	31763
	.long	.Ltmp28
	.long	411
	.long	591
	.long	30722
	.weak	weak_function
	.addrsig
	.addrsig_sym use
	.addrsig_sym weak_function
	.addrsig_sym missing_map
	.addrsig_sym bpf_task_acquire
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
