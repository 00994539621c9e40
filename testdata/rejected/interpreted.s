	.file	"interpreted.c"
	.file	0 "." "interpreted.c" md5 0xbc64e030e08f8a8e09de08487abb93c1
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	tc,"ax",@progbits
	.globl	called_leap
	.p2align	3
	.type	called_leap,@function
called_leap:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 32 9 prologue_end
.Ltmp0:
	call leaps
.Ltmp1:
.Ltmp2:
	.loc	0 32 2
.Ltmp3:
	w0 = 0
	exit
.Ltmp4:
.Ltmp5:
.Lfunc_end0:
	.size	called_leap, .Lfunc_end0-called_leap
	.cfi_endproc

	.text
	.p2align	3
	.type	leaps,@function
leaps:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 25 2 prologue_end
.Ltmp6:
	r2 = steps ll
	w3 = 0
	call 12
.Ltmp7:
.Ltmp8:
	.loc	0 26 2
.Ltmp9:
	exit
.Ltmp10:
.Ltmp11:
.Lfunc_end1:
	.size	leaps, .Lfunc_end1-leaps
	.cfi_endproc

	.section	tc,"ax",@progbits
	.globl	called_back
	.p2align	3
	.type	called_back,@function
called_back:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 46 9 prologue_end
.Ltmp12:
	w1 = 4
	r2 = step ll
	r3 = 0
	r4 = 0
	call 181
.Ltmp13:
	.loc	0 46 2
.Ltmp14:
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end2:
	.size	called_back, .Lfunc_end2-called_back
	.cfi_endproc

	.text
	.p2align	3
	.type	step,@function
step:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 37 2 prologue_end
.Ltmp17:
	w0 = 0
	exit
.Ltmp18:
.Ltmp19:
.Lfunc_end3:
	.size	step, .Lfunc_end3-step
	.cfi_endproc

	.section	syscall,"ax",@progbits
	.globl	of_kernel
	.p2align	3
	.type	of_kernel,@function
of_kernel:
.Lfunc_begin4:
	.cfi_startproc
	.loc	0 55 29 prologue_end
.Ltmp20:
	w1 = 1
	call bpf_task_from_pid
.Ltmp21:
.Ltmp22:
	.loc	0 57 6
.Ltmp23:
	if r0 == 0 goto LBB4_2
.Ltmp24:
.Ltmp25:
	.loc	0 58 3
.Ltmp26:
	r1 = r0
	call bpf_task_release
.Ltmp27:
.Ltmp28:
LBB4_2:
	.loc	0 59 2
.Ltmp29:
	w0 = 0
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end4:
	.size	of_kernel, .Lfunc_end4-of_kernel
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	steps,@object
	.section	.maps,"aw",@progbits
	.globl	steps
	.p2align	3, 0x0
steps:
	.zero	32
	.size	steps, 32

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
	.byte	3
	.byte	2
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	3
	.byte	4
	.uleb128 .Ltmp7-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	1
	.byte	7
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin4
	.uleb128 .Ltmp27-.Lfunc_begin4
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
	.byte	11
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
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
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	14
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
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	16
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
	.byte	17
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	18
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
	.byte	54
	.byte	11
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
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
	.byte	0
	.byte	0
	.byte	21
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
	.byte	73
	.byte	19
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	23
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
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	25
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
	.byte	62
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
	.byte	2
	.byte	6
	.long	89

	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	6
	.byte	8
	.byte	7
	.long	130
	.byte	0
	.byte	7
	.byte	0
	.byte	8
	.byte	9
	.long	151
	.byte	0
	.byte	8
	.byte	8
	.byte	8
	.byte	10
	.long	168
	.byte	0
	.byte	9
	.byte	16
	.byte	8
	.byte	11
	.long	168
	.byte	0
	.byte	10
	.byte	24
	.byte	0
	.byte	9
	.long	135
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	3
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	156
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	1
	.byte	0
	.byte	9
	.long	173
	.byte	3
	.long	147
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	10
	.byte	12
	.long	194
	.byte	1
	.byte	166
	.byte	12
	.byte	9
	.long	199
	.byte	11
	.long	220

	.byte	12
	.long	224
	.byte	12
	.long	224
	.byte	12
	.long	225
	.byte	0
	.byte	5
	.byte	13
	.byte	5
	.byte	8
	.byte	13
	.byte	14
	.long	233
	.byte	15
	.byte	1
	.byte	9
	.byte	5
	.byte	14
	.byte	7
	.byte	4
	.byte	10
	.byte	16
	.long	247
	.byte	1
	.byte	208
	.ascii	"\265\001"
	.byte	9
	.long	252
	.byte	11
	.long	220

	.byte	12
	.long	225
	.byte	12
	.long	224
	.byte	12
	.long	224
	.byte	12
	.long	278
	.byte	0
	.byte	14
	.long	286
	.byte	18
	.byte	1
	.byte	10
	.byte	5
	.byte	17
	.byte	7
	.byte	8
	.byte	15
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	23
	.byte	0
	.byte	30

	.long	147

	.byte	16
	.byte	0
	.byte	28
	.byte	0
	.byte	30
	.long	492
	.byte	17
	.long	321
	.byte	3
	.byte	0
	.byte	18
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	24
	.byte	0
	.byte	23

	.byte	3
	.long	147
	.byte	16
	.byte	1
	.byte	28
	.byte	0
	.byte	23
	.long	492
	.byte	0
	.byte	15
	.byte	5
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	25
	.byte	0
	.byte	44

	.long	147

	.byte	19
	.byte	28
	.byte	0
	.byte	44
	.long	492
	.byte	0
	.byte	20
	.byte	6
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	26
	.byte	0
	.byte	35

	.long	147
	.byte	19
	.byte	62
	.byte	0
	.byte	35
	.long	225
	.byte	19
	.byte	44
	.byte	0
	.byte	35
	.long	224
	.byte	0
	.byte	15
	.byte	7
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	27
	.byte	0
	.byte	53

	.long	147

	.byte	19
	.byte	64
	.byte	0
	.byte	53
	.long	224
	.byte	21
	.byte	2
	.byte	63
	.byte	0
	.byte	55
	.long	462
	.byte	17
	.long	448
	.byte	8
	.byte	17
	.long	482
	.byte	9
	.byte	0
	.byte	22
	.byte	19
	.byte	0
	.byte	17

	.long	462


	.byte	12
	.long	147
	.byte	0
	.byte	9
	.long	467
	.byte	23
	.byte	21
	.byte	4
	.byte	0
	.byte	13
	.byte	8
	.byte	20
	.long	147
	.byte	0
	.byte	14
	.byte	0
	.byte	0
	.byte	24
	.byte	22
	.byte	0
	.byte	18



	.byte	12
	.long	462
	.byte	0
	.byte	9
	.long	497
	.byte	23
	.byte	61
	.byte	176
	.byte	1
	.byte	100
	.byte	8
	.byte	29
	.long	225
	.byte	1
	.byte	101
	.byte	0
	.byte	8
	.byte	30
	.long	225
	.byte	1
	.byte	102
	.byte	4
	.byte	8
	.byte	31
	.long	225
	.byte	1
	.byte	103
	.byte	8
	.byte	8
	.byte	32
	.long	225
	.byte	1
	.byte	104
	.byte	12
	.byte	8
	.byte	33
	.long	225
	.byte	1
	.byte	105
	.byte	16
	.byte	8
	.byte	34
	.long	225
	.byte	1
	.byte	106
	.byte	20
	.byte	8
	.byte	35
	.long	225
	.byte	1
	.byte	107
	.byte	24
	.byte	8
	.byte	36
	.long	225
	.byte	1
	.byte	108
	.byte	28
	.byte	8
	.byte	37
	.long	225
	.byte	1
	.byte	109
	.byte	32
	.byte	8
	.byte	38
	.long	225
	.byte	1
	.byte	110
	.byte	36
	.byte	8
	.byte	39
	.long	225
	.byte	1
	.byte	111
	.byte	40
	.byte	8
	.byte	40
	.long	225
	.byte	1
	.byte	112
	.byte	44
	.byte	8
	.byte	41
	.long	782
	.byte	1
	.byte	113
	.byte	48
	.byte	8
	.byte	42
	.long	225
	.byte	1
	.byte	114
	.byte	68
	.byte	8
	.byte	43
	.long	225
	.byte	1
	.byte	115
	.byte	72
	.byte	8
	.byte	44
	.long	225
	.byte	1
	.byte	116
	.byte	76
	.byte	8
	.byte	45
	.long	225
	.byte	1
	.byte	117
	.byte	80
	.byte	8
	.byte	46
	.long	225
	.byte	1
	.byte	118
	.byte	84
	.byte	8
	.byte	47
	.long	225
	.byte	1
	.byte	119
	.byte	88
	.byte	8
	.byte	48
	.long	225
	.byte	1
	.byte	120
	.byte	92
	.byte	8
	.byte	49
	.long	225
	.byte	1
	.byte	121
	.byte	96
	.byte	8
	.byte	50
	.long	794
	.byte	1
	.byte	122
	.byte	100
	.byte	8
	.byte	51
	.long	794
	.byte	1
	.byte	123
	.byte	116
	.byte	8
	.byte	52
	.long	225
	.byte	1
	.byte	124
	.byte	132
	.byte	8
	.byte	53
	.long	225
	.byte	1
	.byte	125
	.byte	136
	.byte	8
	.byte	54
	.long	225
	.byte	1
	.byte	126
	.byte	140
	.byte	8
	.byte	55
	.long	278
	.byte	1
	.byte	127
	.byte	144
	.byte	8
	.byte	56
	.long	278
	.byte	1
	.byte	128
	.byte	152
	.byte	8
	.byte	57
	.long	225
	.byte	1
	.byte	129
	.byte	160
	.byte	8
	.byte	58
	.long	225
	.byte	1
	.byte	130
	.byte	164
	.byte	8
	.byte	59
	.long	806
	.byte	1
	.byte	131
	.byte	168
	.byte	0
	.byte	3
	.long	225
	.byte	4
	.long	74
	.byte	5
	.byte	0
	.byte	3
	.long	225
	.byte	4
	.long	74
	.byte	4
	.byte	0
	.byte	9
	.long	811
	.byte	25
	.byte	60

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
	.byte	2
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	1
	.byte	4
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin1
	.uleb128 .Lfunc_end3-.Lfunc_begin1
	.byte	3
	.byte	7
	.uleb128 .Lfunc_end4-.Lfunc_begin4
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	264
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"interpreted.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"steps"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"max_entries"
.Linfo_string10:
	.asciz	"key_size"
.Linfo_string11:
	.asciz	"value_size"
.Linfo_string12:
	.asciz	"bpf_tail_call"
.Linfo_string13:
	.asciz	"long"
.Linfo_string14:
	.asciz	"unsigned int"
.Linfo_string15:
	.asciz	"u32"
.Linfo_string16:
	.asciz	"bpf_loop"
.Linfo_string17:
	.asciz	"unsigned long long"
.Linfo_string18:
	.asciz	"u64"
.Linfo_string19:
	.asciz	"bpf_task_from_pid"
.Linfo_string20:
	.asciz	"pid"
.Linfo_string21:
	.asciz	"task_struct"
.Linfo_string22:
	.asciz	"bpf_task_release"
.Linfo_string23:
	.asciz	"called_leap"
.Linfo_string24:
	.asciz	"leaps"
.Linfo_string25:
	.asciz	"called_back"
.Linfo_string26:
	.asciz	"step"
.Linfo_string27:
	.asciz	"of_kernel"
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
.Linfo_string62:
	.asciz	"index"
.Linfo_string63:
	.asciz	"task"
.Linfo_string64:
	.asciz	"ctx"
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
	.long	.Linfo_string64
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	steps
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Ltmp21
	.quad	.Ltmp27
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	1160
	.long	1160
	.long	777
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
	.long	3
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
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4
	.long	0
	.long	67108868
	.long	32
	.long	25
	.long	1
	.long	0
	.long	30
	.long	5
	.long	64
	.long	42
	.long	7
	.long	128
	.long	51
	.long	7
	.long	192
	.long	62
	.long	234881024
	.long	9
	.long	1
	.long	0
	.long	33554432
	.long	12
	.long	68
	.long	67108895
	.long	176
	.long	78
	.long	13
	.long	0
	.long	82
	.long	13
	.long	32
	.long	91
	.long	13
	.long	64
	.long	96
	.long	13
	.long	96
	.long	110
	.long	13
	.long	128
	.long	119
	.long	13
	.long	160
	.long	132
	.long	13
	.long	192
	.long	141
	.long	13
	.long	224
	.long	152
	.long	13
	.long	256
	.long	161
	.long	13
	.long	288
	.long	177
	.long	13
	.long	320
	.long	185
	.long	13
	.long	352
	.long	194
	.long	15
	.long	384
	.long	197
	.long	13
	.long	544
	.long	202
	.long	13
	.long	576
	.long	213
	.long	13
	.long	608
	.long	218
	.long	13
	.long	640
	.long	227
	.long	13
	.long	672
	.long	235
	.long	13
	.long	704
	.long	242
	.long	13
	.long	736
	.long	253
	.long	13
	.long	768
	.long	263
	.long	16
	.long	800
	.long	274
	.long	16
	.long	928
	.long	284
	.long	13
	.long	1056
	.long	296
	.long	13
	.long	1088
	.long	307
	.long	13
	.long	1120
	.long	317
	.long	17
	.long	1152
	.long	327
	.long	17
	.long	1216
	.long	334
	.long	13
	.long	1280
	.long	343
	.long	13
	.long	1312
	.long	352
	.long	19
	.long	1344
	.long	355
	.long	134217728
	.long	14
	.long	359
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	4
	.long	5
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	4
	.long	4
	.long	372
	.long	134217728
	.long	18
	.long	376
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	20
	.long	395
	.long	117440512
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	404
	.long	11
	.long	408
	.long	201326593
	.long	21
	.long	0
	.long	218103809
	.long	2
	.long	404
	.long	11
	.long	459
	.long	201326592
	.long	23
	.long	0
	.long	218103809
	.long	2
	.long	404
	.long	11
	.long	524
	.long	201326593
	.long	25
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103810
	.long	2
	.long	572
	.long	13
	.long	213
	.long	27
	.long	578
	.long	201326592
	.long	28
	.long	0
	.long	218103809
	.long	2
	.long	583
	.long	27
	.long	587
	.long	201326593
	.long	30
	.long	0
	.long	218103809
	.long	33
	.long	0
	.long	2
	.long	0
	.long	33554432
	.long	34
	.long	692
	.long	67108865
	.long	4
	.long	704
	.long	2
	.long	0
	.long	708
	.long	201326594
	.long	32
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	33
	.long	726
	.long	201326594
	.long	36
	.long	743
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	38
	.long	4
	.long	4
	.long	748
	.long	234881024
	.long	39
	.long	1
	.long	756
	.long	251658242
	.long	0
	.long	35
	.long	bpf_task_from_pid
	.long	0
	.long	37
	.long	bpf_task_release
	.long	0
	.long	763
	.long	251658241
	.long	0
	.long	10
	.long	steps
	.long	32
	.long	769
	.long	251658241
	.long	0
	.long	40
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key_size"
	.byte	0
	.ascii	"value_size"
	.byte	0
	.ascii	"steps"
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
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"bpf_sock"
	.byte	0
	.ascii	"skb"
	.byte	0
	.ascii	"called_leap"
	.byte	0
	.ascii	"tc"
	.byte	0
	.ascii	"./interpreted.c"
	.byte	0
	.ascii	"\treturn leaps(skb);"
	.byte	0
	.ascii	"leaps"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"\tbpf_tail_call(skb, &steps, 0); // blamed"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"called_back"
	.byte	0
	.ascii	"\treturn bpf_loop(4, step, NULL, 0);"
	.byte	0
	.ascii	"index"
	.byte	0
	.ascii	"step"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"of_kernel"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"\tstruct task_struct *task = bpf_task_from_pid(1);"
	.byte	0
	.ascii	"\tif (task)"
	.byte	0
	.ascii	"\t\tbpf_task_release(task);"
	.byte	0
	.ascii	"task_struct"
	.byte	0
	.ascii	"pid"
	.byte	0
	.ascii	"bpf_task_from_pid"
	.byte	0
	.ascii	"bpf_task_release"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".ksyms"
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
	.long	68
	.long	68
	.long	204
	.long	272
	.long	0
	.long	8
	.long	420
	.long	2
	.long	.Lfunc_begin0
	.long	22
	.long	.Lfunc_begin2
	.long	26
	.long	465
	.long	2
	.long	.Lfunc_begin1
	.long	24
	.long	.Lfunc_begin3
	.long	29
	.long	597
	.long	1
	.long	.Lfunc_begin4
	.long	31
	.long	16
	.long	420
	.long	4
	.long	.Ltmp0
	.long	423
	.long	439
	.long	32777
	.long	.Ltmp3
	.long	423
	.long	439
	.long	32770
	.long	.Ltmp12
	.long	423
	.long	536
	.long	47113
	.long	.Ltmp14
	.long	423
	.long	536
	.long	47106
	.long	465
	.long	3
	.long	.Ltmp6
	.long	423
	.long	471
	.long	25602
	.long	.Ltmp9
	.long	423
	.long	513
	.long	26626
	.long	.Ltmp17
	.long	423
	.long	513
	.long	37890
	.long	597
	.long	4
	.long	.Ltmp20
	.long	423
	.long	605
	.long	56349
	.long	.Ltmp23
	.long	423
	.long	655
	.long	58374
	.long	.Ltmp26
	.long	423
	.long	666
	.long	59395
	.long	.Ltmp29
	.long	423
	.long	513
	.long	60418
	.weak	bpf_task_from_pid
	.weak	bpf_task_release
	.addrsig
	.addrsig_sym called_leap
	.addrsig_sym called_back
	.addrsig_sym step
	.addrsig_sym of_kernel
	.addrsig_sym LICENSE
	.addrsig_sym steps
	.section	.debug_line,"",@progbits
.Lline_table_start0:
