	.file	"redirect.c"
	.file	0 "." "redirect.c" md5 0xd6767c406fde10bbdcb7722ea922bca5
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	redirect
	.p2align	3
	.type	redirect,@function
redirect:
.Lfunc_begin0:
	.loc	0 48 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r6 = r1
.Ltmp0:
.Ltmp1:
	.loc	0 49 16 prologue_end
.Ltmp2:
	r1 = devices ll
	r2 = 0
	r3 = 1
	call 51
.Ltmp3:
	.loc	0 49 16
	r8 = r0
.Ltmp4:
.Ltmp5:
	.loc	0 51 26
.Ltmp6:
	r1 = devices_by_key ll
	r2 = 1
	r3 = 2
	call 51
.Ltmp7:
	r7 = r0
.Ltmp8:
.Ltmp9:
	.loc	0 52 20
.Ltmp10:
	w8 <<= 4
.Ltmp11:
.Ltmp12:
	w7 <<= 2
	w7 += w8
	.loc	0 52 26 is_stmt 0
.Ltmp13:
	r1 = cpus ll
	r2 = 2
	r3 = 3
	call 51
.Ltmp14:
	.loc	0 52 24 is_stmt 1
.Ltmp15:
	w7 += w0
.Ltmp16:
.Ltmp17:
	.loc	0 53 17
.Ltmp18:
	w7 <<= 2
	.loc	0 53 55 is_stmt 0
.Ltmp19:
	w2 = *(u32 *)(r6 + 16)
	.loc	0 53 23
.Ltmp20:
	r1 = sockets ll
	r3 = 2
	call 51
.Ltmp21:
	.loc	0 53 21 is_stmt 1
.Ltmp22:
	w7 += w0
	.loc	0 53 2 is_stmt 0
.Ltmp23:
	w0 = w7
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end0:
	.size	redirect, .Lfunc_end0-redirect
	.cfi_endproc

	.section	"xdp/devmap","ax",@progbits
	.globl	on_device
	.p2align	3
	.type	on_device,@function
on_device:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 59 14 prologue_end is_stmt 1
.Ltmp26:
	w1 = *(u32 *)(r1 + 20)
.Ltmp27:
.Ltmp28:
	.loc	0 0 14 is_stmt 0
	w0 = 1
	.loc	0 59 9
.Ltmp29:
	if w1 == 1 goto LBB1_2
	.loc	0 0 9
	w0 = 2
LBB1_2:
	.loc	0 59 2 is_stmt 1
.Ltmp30:
	exit
.Ltmp31:
.Ltmp32:
.Lfunc_end1:
	.size	on_device, .Lfunc_end1-on_device
	.cfi_endproc

	.section	"xdp/cpumap","ax",@progbits
	.globl	on_cpu
	.p2align	3
	.type	on_cpu,@function
on_cpu:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 65 14 prologue_end
.Ltmp33:
	w1 = *(u32 *)(r1 + 12)
.Ltmp34:
.Ltmp35:
	.loc	0 0 14 is_stmt 0
	w0 = 1
	.loc	0 65 9
.Ltmp36:
	if w1 == 1 goto LBB2_2
	.loc	0 0 9
	w0 = 2
LBB2_2:
	.loc	0 65 2 is_stmt 1
.Ltmp37:
	exit
.Ltmp38:
.Ltmp39:
.Lfunc_end2:
	.size	on_cpu, .Lfunc_end2-on_cpu
	.cfi_endproc

	.type	devices,@object
	.section	.maps,"aw",@progbits
	.globl	devices
	.p2align	3, 0x0
devices:
	.zero	32
	.size	devices, 32

	.type	devices_by_key,@object
	.globl	devices_by_key
	.p2align	3, 0x0
devices_by_key:
	.zero	32
	.size	devices_by_key, 32

	.type	cpus,@object
	.globl	cpus
	.p2align	3, 0x0
cpus:
	.zero	32
	.size	cpus, 32

	.type	sockets,@object
	.globl	sockets
	.p2align	3, 0x0
sockets:
	.zero	32
	.size	sockets, 32

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
	.long	4
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	1
	.byte	5
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	13
	.byte	120
	.byte	0
	.byte	168
	.asciz	"\257\200\200"
	.byte	168
	.asciz	"\263\200\200"
	.byte	159
	.byte	4
	.uleb128 .Ltmp8-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	18
	.byte	120
	.byte	0
	.byte	50
	.byte	36
	.byte	119
	.byte	0
	.byte	34
	.byte	168
	.asciz	"\257\200\200"
	.byte	168
	.asciz	"\263\200\200"
	.byte	159
	.byte	0
.Ldebug_loc2:
	.byte	3
	.byte	6
	.uleb128 .Ltmp27-.Lfunc_begin1
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc3:
	.byte	3
	.byte	7
	.uleb128 .Ltmp34-.Lfunc_begin2
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
	.byte	3
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
	.byte	4
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	5
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
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
	.byte	4
	.byte	1
	.byte	73
	.byte	19
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	17
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
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
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	19
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
	.byte	32
	.byte	7
	.byte	8
	.byte	2
	.byte	31
	.byte	7
	.byte	4
	.byte	3
	.byte	3
	.long	66

	.byte	0
	.byte	68
	.byte	2
	.byte	161
	.byte	0
	.byte	4
	.long	78
	.byte	5
	.long	82
	.byte	4
	.byte	0
	.byte	2
	.byte	4
	.byte	6
	.byte	1
	.byte	6
	.byte	5
	.byte	8
	.byte	7
	.byte	3
	.byte	6
	.long	97

	.byte	0
	.byte	23
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	18
	.byte	8
	.byte	7
	.long	138
	.byte	0
	.byte	19
	.byte	0
	.byte	8
	.byte	9
	.long	159
	.byte	0
	.byte	20
	.byte	8
	.byte	8
	.byte	10
	.long	176
	.byte	0
	.byte	21
	.byte	16
	.byte	8
	.byte	13
	.long	193
	.byte	0
	.byte	22
	.byte	24
	.byte	0
	.byte	9
	.long	143
	.byte	4
	.long	155
	.byte	5
	.long	82
	.byte	14
	.byte	0
	.byte	2
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	164
	.byte	4
	.long	155
	.byte	5
	.long	82
	.byte	4
	.byte	0
	.byte	9
	.long	181
	.byte	10
	.long	189
	.byte	12
	.byte	1
	.byte	9
	.byte	2
	.byte	11
	.byte	7
	.byte	4
	.byte	9
	.long	198
	.byte	11
	.byte	16
	.byte	8
	.byte	0
	.byte	8
	.byte	8
	.byte	14
	.long	181
	.byte	0
	.byte	9
	.byte	0
	.byte	8
	.byte	15
	.long	181
	.byte	0
	.byte	10
	.byte	4
	.byte	0
	.byte	3
	.byte	17
	.long	233

	.byte	0
	.byte	30
	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	32
	.byte	0
	.byte	25
	.byte	8
	.byte	7
	.long	274
	.byte	0
	.byte	26
	.byte	0
	.byte	8
	.byte	9
	.long	159
	.byte	0
	.byte	27
	.byte	8
	.byte	8
	.byte	10
	.long	176
	.byte	0
	.byte	28
	.byte	16
	.byte	8
	.byte	13
	.long	176
	.byte	0
	.byte	29
	.byte	24
	.byte	0
	.byte	9
	.long	279
	.byte	4
	.long	155
	.byte	5
	.long	82
	.byte	25
	.byte	0
	.byte	3
	.byte	18
	.long	302

	.byte	0
	.byte	37
	.byte	2
	.byte	161
	.byte	3
	.byte	7
	.byte	32
	.byte	0
	.byte	32
	.byte	8
	.byte	7
	.long	343
	.byte	0
	.byte	33
	.byte	0
	.byte	8
	.byte	9
	.long	159
	.byte	0
	.byte	34
	.byte	8
	.byte	8
	.byte	10
	.long	176
	.byte	0
	.byte	35
	.byte	16
	.byte	8
	.byte	13
	.long	360
	.byte	0
	.byte	36
	.byte	24
	.byte	0
	.byte	9
	.long	348
	.byte	4
	.long	155
	.byte	5
	.long	82
	.byte	16
	.byte	0
	.byte	9
	.long	365
	.byte	11
	.byte	20
	.byte	8
	.byte	0
	.byte	13
	.byte	8
	.byte	19
	.long	181
	.byte	0
	.byte	14
	.byte	0
	.byte	8
	.byte	15
	.long	181
	.byte	0
	.byte	15
	.byte	4
	.byte	0
	.byte	3
	.byte	21
	.long	400

	.byte	0
	.byte	44
	.byte	2
	.byte	161
	.byte	4
	.byte	7
	.byte	32
	.byte	0
	.byte	39
	.byte	8
	.byte	7
	.long	441
	.byte	0
	.byte	40
	.byte	0
	.byte	8
	.byte	9
	.long	159
	.byte	0
	.byte	41
	.byte	8
	.byte	8
	.byte	10
	.long	176
	.byte	0
	.byte	42
	.byte	16
	.byte	8
	.byte	13
	.long	176
	.byte	0
	.byte	43
	.byte	24
	.byte	0
	.byte	9
	.long	446
	.byte	4
	.long	155
	.byte	5
	.long	82
	.byte	17
	.byte	0
	.byte	12
	.byte	22
	.long	467
	.byte	1
	.byte	175
	.byte	51
	.byte	9
	.long	472
	.byte	13
	.long	493

	.byte	14
	.long	497
	.byte	14
	.long	498
	.byte	14
	.long	498
	.byte	0
	.byte	2
	.byte	23
	.byte	5
	.byte	8
	.byte	15
	.byte	10
	.long	506
	.byte	25
	.byte	1
	.byte	10
	.byte	2
	.byte	24
	.byte	7
	.byte	8
	.byte	16
	.long	189
	.byte	4
	.byte	1
	.byte	87
	.byte	17
	.byte	26
	.byte	0
	.byte	17
	.byte	27
	.byte	1
	.byte	17
	.byte	28
	.byte	2
	.byte	17
	.byte	29
	.byte	3
	.byte	17
	.byte	30
	.byte	4
	.byte	0
	.byte	18
	.byte	5
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	33
	.byte	0
	.byte	47

	.long	155

	.byte	19
	.byte	0
	.byte	36
	.byte	0
	.byte	47
	.long	618
	.byte	20
	.byte	1
	.byte	44
	.byte	0
	.byte	49
	.long	181
	.byte	0
	.byte	18
	.byte	6
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	34
	.byte	0
	.byte	57

	.long	155

	.byte	19
	.byte	2
	.byte	36
	.byte	0
	.byte	57
	.long	618
	.byte	0
	.byte	18
	.byte	7
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	35
	.byte	0
	.byte	63

	.long	155

	.byte	19
	.byte	3
	.byte	36
	.byte	0
	.byte	63
	.long	618
	.byte	0
	.byte	9
	.long	623
	.byte	11
	.byte	43
	.byte	24
	.byte	1
	.byte	89
	.byte	8
	.byte	37
	.long	181
	.byte	1
	.byte	90
	.byte	0
	.byte	8
	.byte	38
	.long	181
	.byte	1
	.byte	91
	.byte	4
	.byte	8
	.byte	39
	.long	181
	.byte	1
	.byte	92
	.byte	8
	.byte	8
	.byte	40
	.long	181
	.byte	1
	.byte	93
	.byte	12
	.byte	8
	.byte	41
	.long	181
	.byte	1
	.byte	94
	.byte	16
	.byte	8
	.byte	42
	.long	181
	.byte	1
	.byte	95
	.byte	20
	.byte	0
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
	.byte	5
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	6
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	7
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	184
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"redirect.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"devices"
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
	.asciz	"ifindex"
.Linfo_string15:
	.asciz	"program"
.Linfo_string16:
	.asciz	"device"
.Linfo_string17:
	.asciz	"devices_by_key"
.Linfo_string18:
	.asciz	"cpus"
.Linfo_string19:
	.asciz	"queue"
.Linfo_string20:
	.asciz	"cpu"
.Linfo_string21:
	.asciz	"sockets"
.Linfo_string22:
	.asciz	"bpf_redirect_map"
.Linfo_string23:
	.asciz	"long"
.Linfo_string24:
	.asciz	"unsigned long long"
.Linfo_string25:
	.asciz	"u64"
.Linfo_string26:
	.asciz	"XDP_ABORTED"
.Linfo_string27:
	.asciz	"XDP_DROP"
.Linfo_string28:
	.asciz	"XDP_PASS"
.Linfo_string29:
	.asciz	"XDP_TX"
.Linfo_string30:
	.asciz	"XDP_REDIRECT"
.Linfo_string31:
	.asciz	"DW_ATE_unsigned_32"
.Linfo_string32:
	.asciz	"DW_ATE_unsigned_64"
.Linfo_string33:
	.asciz	"redirect"
.Linfo_string34:
	.asciz	"on_device"
.Linfo_string35:
	.asciz	"on_cpu"
.Linfo_string36:
	.asciz	"ctx"
.Linfo_string37:
	.asciz	"data"
.Linfo_string38:
	.asciz	"data_end"
.Linfo_string39:
	.asciz	"data_meta"
.Linfo_string40:
	.asciz	"ingress_ifindex"
.Linfo_string41:
	.asciz	"rx_queue_index"
.Linfo_string42:
	.asciz	"egress_ifindex"
.Linfo_string43:
	.asciz	"xdp_md"
.Linfo_string44:
	.asciz	"actions"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	devices
	.quad	devices_by_key
	.quad	cpus
	.quad	sockets
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	984
	.long	984
	.long	728
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
	.long	14
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
	.long	4
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
	.long	8
	.long	49
	.long	8
	.long	0
	.long	57
	.long	8
	.long	32
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	1
	.long	0
	.long	70
	.long	5
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	10
	.long	192
	.long	92
	.long	234881024
	.long	12
	.long	1
	.long	0
	.long	33554432
	.long	15
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	25
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	14
	.long	0
	.long	70
	.long	5
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	7
	.long	192
	.long	100
	.long	234881024
	.long	16
	.long	1
	.long	0
	.long	33554432
	.long	19
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	16
	.long	0
	.long	33554432
	.long	21
	.long	115
	.long	67108866
	.long	8
	.long	119
	.long	8
	.long	0
	.long	57
	.long	8
	.long	32
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	18
	.long	0
	.long	70
	.long	5
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	20
	.long	192
	.long	125
	.long	234881024
	.long	22
	.long	1
	.long	0
	.long	33554432
	.long	25
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	17
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	24
	.long	0
	.long	70
	.long	5
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	7
	.long	192
	.long	130
	.long	234881024
	.long	26
	.long	1
	.long	0
	.long	33554432
	.long	29
	.long	138
	.long	67108870
	.long	24
	.long	145
	.long	8
	.long	0
	.long	150
	.long	8
	.long	32
	.long	159
	.long	8
	.long	64
	.long	169
	.long	8
	.long	96
	.long	185
	.long	8
	.long	128
	.long	200
	.long	8
	.long	160
	.long	0
	.long	218103809
	.long	2
	.long	215
	.long	28
	.long	219
	.long	201326593
	.long	30
	.long	0
	.long	218103809
	.long	2
	.long	215
	.long	28
	.long	549
	.long	201326593
	.long	32
	.long	0
	.long	218103809
	.long	2
	.long	215
	.long	28
	.long	626
	.long	201326593
	.long	34
	.long	701
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	36
	.long	4
	.long	4
	.long	706
	.long	234881024
	.long	37
	.long	1
	.long	714
	.long	251658244
	.long	0
	.long	13
	.long	devices
	.long	32
	.long	17
	.long	devices_by_key
	.long	32
	.long	23
	.long	cpus
	.long	32
	.long	27
	.long	sockets
	.long	32
	.long	720
	.long	251658241
	.long	0
	.long	38
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
	.ascii	"device"
	.byte	0
	.ascii	"ifindex"
	.byte	0
	.ascii	"program"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"devices"
	.byte	0
	.ascii	"devices_by_key"
	.byte	0
	.ascii	"cpu"
	.byte	0
	.ascii	"queue"
	.byte	0
	.ascii	"cpus"
	.byte	0
	.ascii	"sockets"
	.byte	0
	.ascii	"xdp_md"
	.byte	0
	.ascii	"data"
	.byte	0
	.ascii	"data_end"
	.byte	0
	.ascii	"data_meta"
	.byte	0
	.ascii	"ingress_ifindex"
	.byte	0
	.ascii	"rx_queue_index"
	.byte	0
	.ascii	"egress_ifindex"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"redirect"
	.byte	0
	.ascii	"xdp"
	.byte	0
	.ascii	"./redirect.c"
	.byte	0
	.ascii	"int redirect(struct xdp_md *ctx)"
	.byte	0
	.ascii	"\tu32 actions = bpf_redirect_map(&devices, 0, XDP_DROP);"
	.byte	0
	.ascii	"\tactions = actions * 4 + bpf_redirect_map(&devices_by_key, 1, XDP_PASS);"
	.byte	0
	.ascii	"\tactions = actions * 4 + bpf_redirect_map(&cpus, 2, XDP_TX);"
	.byte	0
	.ascii	"\treturn actions * 4 + bpf_redirect_map(&sockets, ctx->rx_queue_index, XDP_PASS);"
	.byte	0
	.ascii	"on_device"
	.byte	0
	.ascii	"xdp/devmap"
	.byte	0
	.ascii	"\treturn ctx->egress_ifindex == 1 ? XDP_DROP : XDP_PASS;"
	.byte	0
	.ascii	"on_cpu"
	.byte	0
	.ascii	"xdp/cpumap"
	.byte	0
	.ascii	"\treturn ctx->ingress_ifindex == 1 ? XDP_DROP : XDP_PASS;"
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
	.long	52
	.long	52
	.long	300
	.long	352
	.long	0
	.long	8
	.long	228
	.long	1
	.long	.Lfunc_begin0
	.long	31
	.long	559
	.long	1
	.long	.Lfunc_begin1
	.long	33
	.long	633
	.long	1
	.long	.Lfunc_begin2
	.long	35
	.long	16
	.long	228
	.long	11
	.long	.Lfunc_begin0
	.long	232
	.long	245
	.long	48128
	.long	.Ltmp2
	.long	232
	.long	278
	.long	50192
	.long	.Ltmp6
	.long	232
	.long	334
	.long	52250
	.long	.Ltmp10
	.long	232
	.long	407
	.long	53268
	.long	.Ltmp13
	.long	232
	.long	407
	.long	53274
	.long	.Ltmp15
	.long	232
	.long	407
	.long	53272
	.long	.Ltmp18
	.long	232
	.long	468
	.long	54289
	.long	.Ltmp19
	.long	232
	.long	468
	.long	54327
	.long	.Ltmp20
	.long	232
	.long	468
	.long	54295
	.long	.Ltmp22
	.long	232
	.long	468
	.long	54293
	.long	.Ltmp23
	.long	232
	.long	468
	.long	54274
	.long	559
	.long	3
	.long	.Ltmp26
	.long	232
	.long	570
	.long	60430
	.long	.Ltmp29
	.long	232
	.long	570
	.long	60425
	.long	.Ltmp30
	.long	232
	.long	570
	.long	60418
	.long	633
	.long	3
	.long	.Ltmp33
	.long	232
	.long	644
	.long	66574
	.long	.Ltmp36
	.long	232
	.long	644
	.long	66569
	.long	.Ltmp37
	.long	232
	.long	644
	.long	66562
	.addrsig
	.addrsig_sym redirect
	.addrsig_sym on_device
	.addrsig_sym on_cpu
	.addrsig_sym devices
	.addrsig_sym devices_by_key
	.addrsig_sym cpus
	.addrsig_sym sockets
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
