	.file	"kfuncs_wrong.c"
	.file	0 "." "kfuncs_wrong.c" md5 0x0329ea840a0763576be21c5774b00c18
	.section	tc,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.loc	0 27 0
	.cfi_sections .debug_frame
	.cfi_startproc
	*(u64 *)(r10 - 8) = r1
.Ltmp0:
.Ltmp1:
	.loc	0 28 2 prologue_end
.Ltmp2:
	r1 = 1
	call bpf_task_release
.Ltmp3:
.Ltmp4:
	.loc	0 30 26
.Ltmp5:
	r1 = 0
	call bpf_task_aquire
.Ltmp6:
	.loc	0 30 9
.Ltmp7:
	r1 = r0
	call bpf_task_acquire
.Ltmp8:
	.loc	0 30 9
	r6 = r0
	w8 = 1
	.loc	0 30 52 is_stmt 0
.Ltmp9:
	w1 = 1
	r2 = 2
	call bpf_task_from_pid
.Ltmp10:
	.loc	0 30 52 is_stmt 1
	r9 = r0
	.loc	0 30 78 is_stmt 0
.Ltmp11:
	w1 = 1
	call bpf_odd
.Ltmp12:
	.loc	0 30 78 is_stmt 1
	*(u32 *)(r10 - 16) = w0
	.loc	0 30 91 is_stmt 0
.Ltmp13:
	r1 = 0
	r2 = 0
	call bpf_strlen
.Ltmp14:
	.loc	0 30 91 is_stmt 1
	w7 = w0
	.loc	0 30 118 is_stmt 0
.Ltmp15:
	w1 = 1
	call bpf_test_acquire
.Ltmp16:
	.loc	0 0 118
	w1 = 1
	.loc	0 30 117
.Ltmp17:
	if r0 == 0 goto LBB0_2
.Ltmp18:
.Ltmp19:
	.loc	0 0 117
	w1 = 0
.Ltmp20:
.Ltmp21:
LBB0_2:
	.loc	0 30 51
.Ltmp22:
	if r9 == 0 goto LBB0_4
.Ltmp23:
.Ltmp24:
	.loc	0 0 51
	w8 = 0
.Ltmp25:
.Ltmp26:
LBB0_4:
	.loc	0 30 49
.Ltmp27:
	w6 += w8
	.loc	0 30 76
.Ltmp28:
	w2 = *(u32 *)(r10 - 16)
	w6 += w2
	.loc	0 30 89
.Ltmp29:
	w6 += w7
	.loc	0 30 115
.Ltmp30:
	w6 += w1
	.loc	0 31 9 is_stmt 1
.Ltmp31:
	r1 = *(u64 *)(r10 - 8)
.Ltmp32:
.Ltmp33:
	call tcp_v4_rcv
.Ltmp34:
.Ltmp35:
	.loc	0 31 9
	w7 = w0
	.loc	0 31 27 is_stmt 0
.Ltmp36:
	call test_plain
.Ltmp37:
	w8 = w0
	.loc	0 30 9
.Ltmp38:
	w8 += w7
	.loc	0 31 42 is_stmt 1
.Ltmp39:
	call no_types_function
.Ltmp40:
	.loc	0 30 9 is_stmt 0
.Ltmp41:
	w8 += w0
	w8 += w6
	.loc	0 31 64 is_stmt 1
.Ltmp42:
	call nothing_like_it___flavor
.Ltmp43:
	.loc	0 30 9
.Ltmp44:
	w8 += w0
	.loc	0 30 2 is_stmt 0
.Ltmp45:
	w0 = w8
	exit
.Ltmp46:
.Ltmp47:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198

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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp32-.Lfunc_begin0
	.byte	2
	.byte	122
	.byte	8
	.byte	4
	.uleb128 .Ltmp32-.Lfunc_begin0
	.uleb128 .Ltmp34-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
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
	.byte	10
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
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
	.byte	15
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	19
	.byte	0
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
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	18
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
	.byte	19
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
	.byte	20
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	21
	.byte	46
	.byte	0
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
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	34
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
	.byte	7
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	62
	.byte	0
	.byte	26

	.long	265

	.byte	8
	.byte	0
	.byte	63
	.byte	0
	.byte	26
	.long	371
	.byte	9
	.byte	1
	.byte	20
	.byte	0
	.byte	29
	.long	312
	.byte	10
	.long	170
	.byte	2
	.byte	10
	.long	200
	.byte	3
	.byte	10
	.long	224
	.byte	4
	.byte	10
	.long	238
	.byte	5
	.byte	10
	.long	269
	.byte	6
	.byte	10
	.long	283
	.byte	7
	.byte	10
	.long	336
	.byte	8
	.byte	10
	.long	357
	.byte	9
	.byte	10
	.long	704
	.byte	10
	.byte	10
	.long	712
	.byte	11
	.byte	10
	.long	720
	.byte	12
	.byte	0
	.byte	11
	.byte	6
	.byte	0
	.byte	14



	.byte	12
	.long	180
	.byte	0
	.byte	13
	.long	188
	.byte	9
	.byte	0
	.byte	11
	.byte	13
	.long	196
	.byte	8
	.byte	1
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	14
	.byte	10
	.byte	0
	.byte	13

	.long	214


	.byte	12
	.long	214
	.byte	0
	.byte	15
	.long	219
	.byte	16
	.byte	11
	.byte	0
	.byte	0
	.byte	6
	.byte	14
	.byte	12
	.byte	0
	.byte	16

	.long	188


	.byte	12
	.long	214
	.byte	0
	.byte	14
	.byte	13
	.byte	0
	.byte	15

	.long	214


	.byte	12
	.long	257
	.byte	12
	.long	188
	.byte	0
	.byte	13
	.long	265
	.byte	15
	.byte	1
	.byte	13
	.byte	5
	.byte	14
	.byte	5
	.byte	4
	.byte	14
	.byte	16
	.byte	0
	.byte	19

	.long	265


	.byte	12
	.long	265
	.byte	0
	.byte	14
	.byte	17
	.byte	0
	.byte	17

	.long	265


	.byte	12
	.long	302
	.byte	12
	.long	312
	.byte	0
	.byte	15
	.long	307
	.byte	17
	.long	62
	.byte	18
	.byte	20
	.byte	8
	.byte	0
	.byte	8
	.byte	19
	.byte	18
	.long	265
	.byte	0
	.byte	9
	.byte	0
	.byte	19
	.byte	19
	.long	265
	.byte	0
	.byte	9
	.byte	4
	.byte	0
	.byte	14
	.byte	21
	.byte	0
	.byte	18

	.long	350


	.byte	12
	.long	265
	.byte	0
	.byte	15
	.long	355
	.byte	20
	.byte	22

	.byte	14
	.byte	23
	.byte	0
	.byte	20

	.long	265


	.byte	12
	.long	371
	.byte	0
	.byte	15
	.long	376
	.byte	18
	.byte	58
	.byte	176
	.byte	1
	.byte	100
	.byte	19
	.byte	24
	.long	661
	.byte	1
	.byte	101
	.byte	0
	.byte	19
	.byte	27
	.long	661
	.byte	1
	.byte	102
	.byte	4
	.byte	19
	.byte	28
	.long	661
	.byte	1
	.byte	103
	.byte	8
	.byte	19
	.byte	29
	.long	661
	.byte	1
	.byte	104
	.byte	12
	.byte	19
	.byte	30
	.long	661
	.byte	1
	.byte	105
	.byte	16
	.byte	19
	.byte	31
	.long	661
	.byte	1
	.byte	106
	.byte	20
	.byte	19
	.byte	32
	.long	661
	.byte	1
	.byte	107
	.byte	24
	.byte	19
	.byte	33
	.long	661
	.byte	1
	.byte	108
	.byte	28
	.byte	19
	.byte	34
	.long	661
	.byte	1
	.byte	109
	.byte	32
	.byte	19
	.byte	35
	.long	661
	.byte	1
	.byte	110
	.byte	36
	.byte	19
	.byte	36
	.long	661
	.byte	1
	.byte	111
	.byte	40
	.byte	19
	.byte	37
	.long	661
	.byte	1
	.byte	112
	.byte	44
	.byte	19
	.byte	38
	.long	673
	.byte	1
	.byte	113
	.byte	48
	.byte	19
	.byte	39
	.long	661
	.byte	1
	.byte	114
	.byte	68
	.byte	19
	.byte	40
	.long	661
	.byte	1
	.byte	115
	.byte	72
	.byte	19
	.byte	41
	.long	661
	.byte	1
	.byte	116
	.byte	76
	.byte	19
	.byte	42
	.long	661
	.byte	1
	.byte	117
	.byte	80
	.byte	19
	.byte	43
	.long	661
	.byte	1
	.byte	118
	.byte	84
	.byte	19
	.byte	44
	.long	661
	.byte	1
	.byte	119
	.byte	88
	.byte	19
	.byte	45
	.long	661
	.byte	1
	.byte	120
	.byte	92
	.byte	19
	.byte	46
	.long	661
	.byte	1
	.byte	121
	.byte	96
	.byte	19
	.byte	47
	.long	685
	.byte	1
	.byte	122
	.byte	100
	.byte	19
	.byte	48
	.long	685
	.byte	1
	.byte	123
	.byte	116
	.byte	19
	.byte	49
	.long	661
	.byte	1
	.byte	124
	.byte	132
	.byte	19
	.byte	50
	.long	661
	.byte	1
	.byte	125
	.byte	136
	.byte	19
	.byte	51
	.long	661
	.byte	1
	.byte	126
	.byte	140
	.byte	19
	.byte	52
	.long	188
	.byte	1
	.byte	127
	.byte	144
	.byte	19
	.byte	53
	.long	188
	.byte	1
	.byte	128
	.byte	152
	.byte	19
	.byte	54
	.long	661
	.byte	1
	.byte	129
	.byte	160
	.byte	19
	.byte	55
	.long	661
	.byte	1
	.byte	130
	.byte	164
	.byte	19
	.byte	56
	.long	697
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	13
	.long	669
	.byte	26
	.byte	1
	.byte	9
	.byte	5
	.byte	25
	.byte	7
	.byte	4
	.byte	3
	.long	661
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	3
	.long	661
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	15
	.long	702
	.byte	20
	.byte	57

	.byte	21
	.byte	59
	.byte	0
	.byte	21

	.long	265


	.byte	21
	.byte	60
	.byte	0
	.byte	22

	.long	265


	.byte	21
	.byte	61
	.byte	0
	.byte	23

	.long	265


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
	.asciz	"kfuncs_wrong.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"bpf_task_release"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"handle_t"
.Linfo_string10:
	.asciz	"bpf_task_aquire"
.Linfo_string11:
	.asciz	"task_struct"
.Linfo_string12:
	.asciz	"bpf_task_acquire"
.Linfo_string13:
	.asciz	"bpf_task_from_pid"
.Linfo_string14:
	.asciz	"int"
.Linfo_string15:
	.asciz	"s32"
.Linfo_string16:
	.asciz	"bpf_odd"
.Linfo_string17:
	.asciz	"bpf_strlen"
.Linfo_string18:
	.asciz	"a"
.Linfo_string19:
	.asciz	"b"
.Linfo_string20:
	.asciz	"other"
.Linfo_string21:
	.asciz	"bpf_test_acquire"
.Linfo_string22:
	.asciz	"test_ctx"
.Linfo_string23:
	.asciz	"tcp_v4_rcv"
.Linfo_string24:
	.asciz	"len"
.Linfo_string25:
	.asciz	"unsigned int"
.Linfo_string26:
	.asciz	"u32"
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
	.asciz	"ingress_ifindex"
.Linfo_string36:
	.asciz	"ifindex"
.Linfo_string37:
	.asciz	"tc_index"
.Linfo_string38:
	.asciz	"cb"
.Linfo_string39:
	.asciz	"hash"
.Linfo_string40:
	.asciz	"tc_classid"
.Linfo_string41:
	.asciz	"data"
.Linfo_string42:
	.asciz	"data_end"
.Linfo_string43:
	.asciz	"napi_id"
.Linfo_string44:
	.asciz	"family"
.Linfo_string45:
	.asciz	"remote_ip4"
.Linfo_string46:
	.asciz	"local_ip4"
.Linfo_string47:
	.asciz	"remote_ip6"
.Linfo_string48:
	.asciz	"local_ip6"
.Linfo_string49:
	.asciz	"remote_port"
.Linfo_string50:
	.asciz	"local_port"
.Linfo_string51:
	.asciz	"data_meta"
.Linfo_string52:
	.asciz	"flow_keys"
.Linfo_string53:
	.asciz	"tstamp"
.Linfo_string54:
	.asciz	"wire_len"
.Linfo_string55:
	.asciz	"gso_segs"
.Linfo_string56:
	.asciz	"sk"
.Linfo_string57:
	.asciz	"bpf_sock"
.Linfo_string58:
	.asciz	"__sk_buff"
.Linfo_string59:
	.asciz	"test_plain"
.Linfo_string60:
	.asciz	"no_types_function"
.Linfo_string61:
	.asciz	"nothing_like_it___flavor"
.Linfo_string62:
	.asciz	"use"
.Linfo_string63:
	.asciz	"skb"
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
	.quad	.Lfunc_begin0
	.quad	.Ltmp3
	.quad	.Ltmp6
	.quad	.Ltmp8
	.quad	.Ltmp10
	.quad	.Ltmp12
	.quad	.Ltmp14
	.quad	.Ltmp16
	.quad	.Ltmp34
	.quad	.Ltmp37
	.quad	.Ltmp40
	.quad	.Ltmp43
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1288
	.long	1288
	.long	913
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
	.long	0
	.long	0
	.long	16
	.long	672
	.long	134217728
	.long	8
	.long	681
	.long	201326594
	.long	15
	.long	0
	.long	218103809
	.long	19
	.long	0
	.long	19
	.long	0
	.long	33554432
	.long	20
	.long	698
	.long	67108864
	.long	0
	.long	710
	.long	201326594
	.long	18
	.long	0
	.long	218103809
	.long	8
	.long	0
	.long	19
	.long	726
	.long	201326594
	.long	22
	.long	0
	.long	218103810
	.long	19
	.long	0
	.long	25
	.long	0
	.long	8
	.long	743
	.long	134217728
	.long	13
	.long	747
	.long	201326594
	.long	24
	.long	0
	.long	218103809
	.long	13
	.long	0
	.long	13
	.long	765
	.long	201326594
	.long	27
	.long	0
	.long	218103810
	.long	13
	.long	0
	.long	30
	.long	0
	.long	33
	.long	0
	.long	33554432
	.long	31
	.long	0
	.long	167772160
	.long	32
	.long	773
	.long	16777216
	.long	1
	.long	16777224
	.long	778
	.long	67108866
	.long	8
	.long	784
	.long	13
	.long	0
	.long	786
	.long	13
	.long	32
	.long	788
	.long	201326594
	.long	29
	.long	0
	.long	218103809
	.long	36
	.long	0
	.long	13
	.long	0
	.long	33554432
	.long	37
	.long	799
	.long	117440512
	.long	0
	.long	808
	.long	201326594
	.long	35
	.long	0
	.long	218103809
	.long	13
	.long	0
	.long	1
	.long	825
	.long	201326594
	.long	39
	.long	0
	.long	218103808
	.long	13
	.long	836
	.long	201326594
	.long	41
	.long	0
	.long	218103808
	.long	13
	.long	847
	.long	201326594
	.long	43
	.long	0
	.long	218103808
	.long	13
	.long	865
	.long	201326594
	.long	45
	.long	0
	.long	50331648
	.long	0
	.long	32
	.long	6
	.long	4
	.long	890
	.long	234881024
	.long	47
	.long	1
	.long	898
	.long	251658251
	.long	0
	.long	17
	.long	bpf_task_release
	.long	0
	.long	21
	.long	bpf_task_aquire
	.long	0
	.long	23
	.long	bpf_task_acquire
	.long	0
	.long	26
	.long	bpf_task_from_pid
	.long	0
	.long	28
	.long	bpf_odd
	.long	0
	.long	34
	.long	bpf_strlen
	.long	0
	.long	38
	.long	bpf_test_acquire
	.long	0
	.long	40
	.long	tcp_v4_rcv
	.long	0
	.long	42
	.long	test_plain
	.long	0
	.long	44
	.long	no_types_function
	.long	0
	.long	46
	.long	nothing_like_it___flavor
	.long	0
	.long	905
	.long	251658241
	.long	0
	.long	48
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
	.ascii	"use"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./kfuncs_wrong.c"
	.byte	0
	.ascii	"int use(struct __sk_buff *skb)"
	.byte	0
	.ascii	"\tbpf_task_release(1);"
	.byte	0
	.ascii	"\treturn bpf_task_acquire(bpf_task_aquire(NULL)) + !bpf_task_from_pid(1, 2) + bpf_odd(1) + bpf_strlen(NULL, other) + !bpf_test_acquire(1) +"
	.byte	0
	.ascii	"\t       tcp_v4_rcv(skb) + test_plain() + no_types_function() + nothing_like_it___flavor();"
	.byte	0
	.ascii	"handle_t"
	.byte	0
	.ascii	"bpf_task_release"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"bpf_task_aquire"
	.byte	0
	.ascii	"bpf_task_acquire"
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"bpf_task_from_pid"
	.byte	0
	.ascii	"bpf_odd"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"other"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.ascii	"bpf_strlen"
	.byte	0
	.ascii	"test_ctx"
	.byte	0
	.ascii	"bpf_test_acquire"
	.byte	0
	.ascii	"tcp_v4_rcv"
	.byte	0
	.ascii	"test_plain"
	.byte	0
	.ascii	"no_types_function"
	.byte	0
	.ascii	"nothing_like_it___flavor"
	.byte	0
	.ascii	"LICENSE"
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
	.long	364
	.long	384
	.long	0
	.long	8
	.long	369
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	369
	.long	22
	.long	.Lfunc_begin0
	.long	372
	.long	389
	.long	26624
	.long	.Ltmp2
	.long	372
	.long	420
	.long	28674
	.long	.Ltmp5
	.long	372
	.long	442
	.long	30746
	.long	.Ltmp7
	.long	372
	.long	442
	.long	30729
	.long	.Ltmp9
	.long	372
	.long	442
	.long	30772
	.long	.Ltmp11
	.long	372
	.long	442
	.long	30798
	.long	.Ltmp13
	.long	372
	.long	442
	.long	30811
	.long	.Ltmp15
	.long	372
	.long	442
	.long	30838
	.long	.Ltmp17
	.long	372
	.long	442
	.long	30837
	.long	.Ltmp22
	.long	372
	.long	442
	.long	30771
	.long	.Ltmp27
	.long	372
	.long	442
	.long	30769
	.long	.Ltmp28
	.long	372
	.long	442
	.long	30796
	.long	.Ltmp29
	.long	372
	.long	442
	.long	30809
	.long	.Ltmp30
	.long	372
	.long	442
	.long	30835
	.long	.Ltmp31
	.long	372
	.long	581
	.long	31753
	.long	.Ltmp36
	.long	372
	.long	581
	.long	31771
	.long	.Ltmp38
	.long	372
	.long	442
	.long	30729
	.long	.Ltmp39
	.long	372
	.long	581
	.long	31786
	.long	.Ltmp41
	.long	372
	.long	442
	.long	30729
	.long	.Ltmp42
	.long	372
	.long	581
	.long	31808
	.long	.Ltmp44
	.long	372
	.long	442
	.long	30729
	.long	.Ltmp45
	.long	372
	.long	442
	.long	30722
	.addrsig
	.addrsig_sym use
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
