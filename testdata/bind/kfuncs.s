	.file	"kfuncs.c"
	.file	0 "." "kfuncs.c" md5 0x66f204bf618cf3825804226b9ec1e981
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 27 26 prologue_end
.Ltmp0:
	r1 = 0
	call bpf_task_acquire
.Ltmp1:
.Ltmp2:
	.loc	0 30 6
.Ltmp3:
	r1 = bpf_task_from_pid___two ll
.Ltmp4:
	if r1 == 0 goto LBB0_2
.Ltmp5:
.Ltmp6:
	.loc	0 31 7
.Ltmp7:
	w1 = 1
	r2 = 2
	call bpf_task_from_pid___two
.Ltmp8:
.Ltmp9:
	.loc	0 31 3 is_stmt 0
.Ltmp10:
	goto LBB0_4
.Ltmp11:
.Ltmp12:
LBB0_2:
	.loc	0 32 11 is_stmt 1
.Ltmp13:
	r1 = bpf_task_from_pid___one ll
.Ltmp14:
	if r1 == 0 goto LBB0_4
.Ltmp15:
.Ltmp16:
	.loc	0 33 7
.Ltmp17:
	w1 = 1
	call bpf_task_from_pid___one
.Ltmp18:
.Ltmp19:
LBB0_4:
	.loc	0 34 6
.Ltmp20:
	r1 = bpf_task_release ll
.Ltmp21:
	if r1 == 0 goto LBB0_6
.Ltmp22:
.Ltmp23:
	.loc	0 35 3
.Ltmp24:
	r1 = r0
	call bpf_task_release
.Ltmp25:
.Ltmp26:
LBB0_6:
	.loc	0 0 3 is_stmt 0
	r6 = tcp_v4_rcv ll
.Ltmp27:
	.loc	0 36 6 is_stmt 1
.Ltmp28:
.Ltmp29:
	r1 = bpf_no_such_function ll
.Ltmp30:
	if r1 == 0 goto LBB0_8
	.loc	0 37 13
.Ltmp31:
	w1 = 1
	call bpf_no_such_function
.Ltmp32:
	.loc	0 37 13
	w6 = w0
	.loc	0 37 10 is_stmt 0
.Ltmp33:
	r1 = tcp_v4_rcv ll
	w6 += w1
.Ltmp34:
.Ltmp35:
LBB0_8:
	.loc	0 38 6 is_stmt 1
.Ltmp36:
	r1 = test_plain ll
.Ltmp37:
	if r1 == 0 goto LBB0_10
.Ltmp38:
.Ltmp39:
	.loc	0 39 13
.Ltmp40:
	call test_plain
.Ltmp41:
	.loc	0 39 10
.Ltmp42:
	w0 += w6
.Ltmp43:
.Ltmp44:
	.loc	0 0 10 is_stmt 0
	w6 = w0
.Ltmp45:
.Ltmp46:
LBB0_10:
	w8 = 1
	.loc	0 40 18 is_stmt 1
.Ltmp47:
	w1 = 1
	call vfs_read
.Ltmp48:
	.loc	0 40 18
	w7 = w0
	.loc	0 40 33 is_stmt 0
.Ltmp49:
	w1 = 1
	call bpf_test_acquire
.Ltmp50:
	.loc	0 40 32
.Ltmp51:
	if r0 == 0 goto LBB0_12
.Ltmp52:
.Ltmp53:
	.loc	0 0 32
	w8 = 0
LBB0_12:
	.loc	0 40 16 is_stmt 1
.Ltmp54:
	w7 += w6
	.loc	0 40 30 is_stmt 0
.Ltmp55:
	w7 += w8
	.loc	0 40 2
.Ltmp56:
	w0 = w7
	exit
.Ltmp57:
.Ltmp58:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc

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
	.long	1
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp25-.Lfunc_begin0
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
	.byte	8
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
	.byte	9
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
	.byte	10
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
	.byte	11
	.byte	52
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	13
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
	.byte	19
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
	.byte	20
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
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	43
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
	.long	78
	.byte	7
	.byte	1
	.byte	10
	.byte	5
	.byte	6
	.byte	7
	.byte	8
	.byte	8
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	21
	.byte	0
	.byte	25

	.long	205

	.byte	9
	.byte	23
	.byte	0
	.byte	25
	.long	320
	.byte	10
	.byte	0
	.byte	22
	.byte	0
	.byte	27
	.long	185
	.byte	11
	.byte	59
	.byte	0
	.byte	28
	.long	70
	.byte	12
	.long	171
	.byte	2
	.byte	12
	.long	209
	.byte	3
	.byte	12
	.long	236
	.byte	4
	.byte	12
	.long	250
	.byte	5
	.byte	12
	.long	260
	.byte	6
	.byte	12
	.long	274
	.byte	7
	.byte	12
	.long	282
	.byte	8
	.byte	12
	.long	296
	.byte	9
	.byte	0
	.byte	13
	.byte	8
	.byte	0
	.byte	11

	.long	185


	.byte	14
	.long	185
	.byte	0
	.byte	15
	.long	190
	.byte	16
	.byte	11
	.byte	4
	.byte	0
	.byte	6
	.byte	17
	.byte	9
	.long	205
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	5
	.byte	10
	.byte	5
	.byte	4
	.byte	13
	.byte	12
	.byte	0
	.byte	13

	.long	185


	.byte	14
	.long	228
	.byte	14
	.long	70
	.byte	0
	.byte	7
	.long	205
	.byte	13
	.byte	1
	.byte	13
	.byte	13
	.byte	14
	.byte	0
	.byte	14

	.long	185


	.byte	14
	.long	228
	.byte	0
	.byte	18
	.byte	15
	.byte	0
	.byte	12



	.byte	14
	.long	185
	.byte	0
	.byte	13
	.byte	16
	.byte	0
	.byte	16

	.long	205


	.byte	14
	.long	205
	.byte	0
	.byte	19
	.byte	17
	.byte	0
	.byte	22

	.long	205


	.byte	13
	.byte	18
	.byte	0
	.byte	18

	.long	205


	.byte	14
	.long	205
	.byte	0
	.byte	13
	.byte	19
	.byte	0
	.byte	15

	.long	310


	.byte	14
	.long	205
	.byte	0
	.byte	15
	.long	315
	.byte	20
	.byte	20
	.byte	0
	.byte	0
	.byte	9
	.byte	15
	.long	325
	.byte	16
	.byte	58
	.byte	176
	.byte	1
	.byte	100
	.byte	17
	.byte	24
	.long	610
	.byte	1
	.byte	101
	.byte	0
	.byte	17
	.byte	27
	.long	610
	.byte	1
	.byte	102
	.byte	4
	.byte	17
	.byte	28
	.long	610
	.byte	1
	.byte	103
	.byte	8
	.byte	17
	.byte	29
	.long	610
	.byte	1
	.byte	104
	.byte	12
	.byte	17
	.byte	30
	.long	610
	.byte	1
	.byte	105
	.byte	16
	.byte	17
	.byte	31
	.long	610
	.byte	1
	.byte	106
	.byte	20
	.byte	17
	.byte	32
	.long	610
	.byte	1
	.byte	107
	.byte	24
	.byte	17
	.byte	33
	.long	610
	.byte	1
	.byte	108
	.byte	28
	.byte	17
	.byte	34
	.long	610
	.byte	1
	.byte	109
	.byte	32
	.byte	17
	.byte	35
	.long	610
	.byte	1
	.byte	110
	.byte	36
	.byte	17
	.byte	36
	.long	610
	.byte	1
	.byte	111
	.byte	40
	.byte	17
	.byte	37
	.long	610
	.byte	1
	.byte	112
	.byte	44
	.byte	17
	.byte	38
	.long	622
	.byte	1
	.byte	113
	.byte	48
	.byte	17
	.byte	39
	.long	610
	.byte	1
	.byte	114
	.byte	68
	.byte	17
	.byte	40
	.long	610
	.byte	1
	.byte	115
	.byte	72
	.byte	17
	.byte	41
	.long	610
	.byte	1
	.byte	116
	.byte	76
	.byte	17
	.byte	42
	.long	610
	.byte	1
	.byte	117
	.byte	80
	.byte	17
	.byte	43
	.long	610
	.byte	1
	.byte	118
	.byte	84
	.byte	17
	.byte	44
	.long	610
	.byte	1
	.byte	119
	.byte	88
	.byte	17
	.byte	45
	.long	610
	.byte	1
	.byte	120
	.byte	92
	.byte	17
	.byte	46
	.long	610
	.byte	1
	.byte	121
	.byte	96
	.byte	17
	.byte	47
	.long	634
	.byte	1
	.byte	122
	.byte	100
	.byte	17
	.byte	48
	.long	634
	.byte	1
	.byte	123
	.byte	116
	.byte	17
	.byte	49
	.long	610
	.byte	1
	.byte	124
	.byte	132
	.byte	17
	.byte	50
	.long	610
	.byte	1
	.byte	125
	.byte	136
	.byte	17
	.byte	51
	.long	610
	.byte	1
	.byte	126
	.byte	140
	.byte	17
	.byte	52
	.long	70
	.byte	1
	.byte	127
	.byte	144
	.byte	17
	.byte	53
	.long	70
	.byte	1
	.byte	128
	.byte	152
	.byte	17
	.byte	54
	.long	610
	.byte	1
	.byte	129
	.byte	160
	.byte	17
	.byte	55
	.long	610
	.byte	1
	.byte	130
	.byte	164
	.byte	17
	.byte	56
	.long	646
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	7
	.long	618
	.byte	26
	.byte	1
	.byte	9
	.byte	5
	.byte	25
	.byte	7
	.byte	4
	.byte	3
	.long	610
	.byte	4
	.long	66
	.byte	5
	.byte	0
	.byte	3
	.long	610
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	15
	.long	651
	.byte	21
	.byte	57

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
	.asciz	"kfuncs.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"unsigned long long"
.Linfo_string7:
	.asciz	"u64"
.Linfo_string8:
	.asciz	"bpf_task_acquire"
.Linfo_string9:
	.asciz	"pid"
.Linfo_string10:
	.asciz	"int"
.Linfo_string11:
	.asciz	"task_struct"
.Linfo_string12:
	.asciz	"bpf_task_from_pid___two"
.Linfo_string13:
	.asciz	"s32"
.Linfo_string14:
	.asciz	"bpf_task_from_pid___one"
.Linfo_string15:
	.asciz	"bpf_task_release"
.Linfo_string16:
	.asciz	"bpf_no_such_function"
.Linfo_string17:
	.asciz	"test_plain"
.Linfo_string18:
	.asciz	"vfs_read"
.Linfo_string19:
	.asciz	"bpf_test_acquire"
.Linfo_string20:
	.asciz	"test_ctx"
.Linfo_string21:
	.asciz	"use"
.Linfo_string22:
	.asciz	"p"
.Linfo_string23:
	.asciz	"skb"
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
	.asciz	"answer"
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
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp8
	.quad	.Ltmp18
	.quad	.Ltmp25
	.quad	.Ltmp32
	.quad	.Ltmp41
	.quad	.Ltmp48
	.quad	.Ltmp50
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1148
	.long	1148
	.long	982
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
	.long	16
	.long	0
	.long	16
	.long	0
	.long	33554432
	.long	17
	.long	774
	.long	67108865
	.long	4
	.long	786
	.long	13
	.long	0
	.long	790
	.long	201326594
	.long	15
	.long	0
	.long	218103810
	.long	16
	.long	0
	.long	20
	.long	0
	.long	8
	.long	807
	.long	134217728
	.long	13
	.long	811
	.long	201326594
	.long	19
	.long	0
	.long	218103809
	.long	16
	.long	0
	.long	20
	.long	835
	.long	201326594
	.long	22
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	16
	.long	859
	.long	201326594
	.long	24
	.long	0
	.long	218103809
	.long	13
	.long	0
	.long	1
	.long	876
	.long	201326594
	.long	26
	.long	0
	.long	218103809
	.long	13
	.long	0
	.long	13
	.long	887
	.long	201326594
	.long	28
	.long	0
	.long	218103808
	.long	13
	.long	908
	.long	201326594
	.long	30
	.long	0
	.long	218103809
	.long	13
	.long	0
	.long	13
	.long	919
	.long	201326594
	.long	32
	.long	0
	.long	218103809
	.long	35
	.long	0
	.long	13
	.long	0
	.long	33554432
	.long	36
	.long	928
	.long	67108864
	.long	0
	.long	937
	.long	201326594
	.long	34
	.long	954
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	38
	.long	6
	.long	4
	.long	959
	.long	234881024
	.long	39
	.long	1
	.long	967
	.long	251658249
	.long	0
	.long	18
	.long	bpf_task_acquire
	.long	0
	.long	21
	.long	bpf_task_from_pid___two
	.long	0
	.long	23
	.long	bpf_task_from_pid___one
	.long	0
	.long	25
	.long	bpf_task_release
	.long	0
	.long	27
	.long	tcp_v4_rcv
	.long	0
	.long	29
	.long	bpf_no_such_function
	.long	0
	.long	31
	.long	test_plain
	.long	0
	.long	33
	.long	vfs_read
	.long	0
	.long	37
	.long	bpf_test_acquire
	.long	0
	.long	974
	.long	251658241
	.long	0
	.long	40
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
	.ascii	"./kfuncs.c"
	.byte	0
	.ascii	"\tstruct task_struct *p = bpf_task_acquire(NULL);"
	.byte	0
	.ascii	"\tif (bpf_task_from_pid___two)"
	.byte	0
	.ascii	"\t\tp = bpf_task_from_pid___two(1, 2);"
	.byte	0
	.ascii	"\telse if (bpf_task_from_pid___one)"
	.byte	0
	.ascii	"\t\tp = bpf_task_from_pid___one(1);"
	.byte	0
	.ascii	"\tif (bpf_task_release)"
	.byte	0
	.ascii	"\t\tbpf_task_release(p);"
	.byte	0
	.ascii	"\tif (bpf_no_such_function)"
	.byte	0
	.ascii	"\t\tanswer += bpf_no_such_function(1);"
	.byte	0
	.ascii	"\tif (test_plain)"
	.byte	0
	.ascii	"\t\tanswer += test_plain();"
	.byte	0
	.ascii	"\treturn answer + vfs_read(1) + !bpf_test_acquire(1);"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"bpf_task_acquire"
	.byte	0
	.ascii	"s32"
	.byte	0
	.ascii	"bpf_task_from_pid___two"
	.byte	0
	.ascii	"bpf_task_from_pid___one"
	.byte	0
	.ascii	"bpf_task_release"
	.byte	0
	.ascii	"tcp_v4_rcv"
	.byte	0
	.ascii	"bpf_no_such_function"
	.byte	0
	.ascii	"test_plain"
	.byte	0
	.ascii	"vfs_read"
	.byte	0
	.ascii	"test_ctx"
	.byte	0
	.ascii	"bpf_test_acquire"
	.byte	0
	.ascii	"char"
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
	.long	412
	.long	432
	.long	0
	.long	8
	.long	369
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	369
	.long	25
	.long	.Ltmp0
	.long	372
	.long	383
	.long	27674
	.long	.Ltmp3
	.long	372
	.long	432
	.long	30726
	.long	.Ltmp4
	.long	372
	.long	432
	.long	30726
	.long	.Ltmp7
	.long	372
	.long	462
	.long	31751
	.long	.Ltmp10
	.long	372
	.long	462
	.long	31747
	.long	.Ltmp13
	.long	372
	.long	499
	.long	32779
	.long	.Ltmp14
	.long	372
	.long	499
	.long	32779
	.long	.Ltmp17
	.long	372
	.long	534
	.long	33799
	.long	.Ltmp20
	.long	372
	.long	568
	.long	34822
	.long	.Ltmp21
	.long	372
	.long	568
	.long	34822
	.long	.Ltmp24
	.long	372
	.long	591
	.long	35843
	.long	.Ltmp29
	.long	372
	.long	614
	.long	36870
	.long	.Ltmp30
	.long	372
	.long	614
	.long	36870
	.long	.Ltmp31
	.long	372
	.long	641
	.long	37901
	.long	.Ltmp33
	.long	372
	.long	641
	.long	37898
	.long	.Ltmp36
	.long	372
	.long	678
	.long	38918
	.long	.Ltmp37
	.long	372
	.long	678
	.long	38918
	.long	.Ltmp40
	.long	372
	.long	695
	.long	39949
	.long	.Ltmp42
	.long	372
	.long	695
	.long	39946
	.long	.Ltmp47
	.long	372
	.long	721
	.long	40978
	.long	.Ltmp49
	.long	372
	.long	721
	.long	40993
	.long	.Ltmp51
	.long	372
	.long	721
	.long	40992
	.long	.Ltmp54
	.long	372
	.long	721
	.long	40976
	.long	.Ltmp55
	.long	372
	.long	721
	.long	40990
	.long	.Ltmp56
	.long	372
	.long	721
	.long	40962
	.weak	bpf_task_from_pid___two
	.weak	bpf_task_from_pid___one
	.weak	bpf_task_release
	.weak	bpf_no_such_function
	.weak	test_plain
	.addrsig
	.addrsig_sym use
	.addrsig_sym tcp_v4_rcv
	.addrsig_sym bpf_task_from_pid___two
	.addrsig_sym bpf_task_from_pid___one
	.addrsig_sym bpf_task_release
	.addrsig_sym bpf_no_such_function
	.addrsig_sym test_plain
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
