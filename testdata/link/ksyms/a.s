	.file	"a.c"
	.file	0 "." "a.c" md5 0x824bc189cb716f34636658096e769734
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.loc	0 14 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w0 = 0
.Ltmp0:
	.loc	0 20 27 prologue_end
.Ltmp1:
.Ltmp2:
	r2 = bpf_prog_put ll
	w1 = 0
	.loc	0 20 33 is_stmt 0
.Ltmp3:
	if r2 == 0 goto LBB0_2
.Ltmp4:
.Ltmp5:
	.loc	0 0 33
	w1 = 4
.Ltmp6:
.Ltmp7:
LBB0_2:
	.loc	0 19 29
.Ltmp8:
	r2 = no_such_symbol ll
	.loc	0 19 35
.Ltmp9:
	if r2 == 0 goto LBB0_4
.Ltmp10:
.Ltmp11:
	.loc	0 0 35
	w0 = 2
.Ltmp12:
.Ltmp13:
LBB0_4:
	.loc	0 18 20
.Ltmp14:
	r2 = bpf_trace_run1 ll
.Ltmp15:
.Ltmp16:
	r2 >>= 63
.Ltmp17:
.Ltmp18:
	.loc	0 19 9 is_stmt 1
.Ltmp19:
	w0 |= w2
.Ltmp20:
.Ltmp21:
	.loc	0 20 9
.Ltmp22:
	w0 |= w1
.Ltmp23:
.Ltmp24:
	.loc	0 21 2
.Ltmp25:
	exit
.Ltmp26:
.Ltmp27:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
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
	.long	2
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	2
	.byte	48
	.byte	159
	.byte	4
	.uleb128 .Ltmp17-.Lfunc_begin0
	.uleb128 .Ltmp20-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp20-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp15-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	1
	.byte	82
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
	.byte	52
	.byte	0
	.byte	3
	.byte	37
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
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
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
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	24
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
	.byte	6

	.byte	0
	.byte	8

	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	7

	.byte	0
	.byte	9

	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	8

	.byte	0
	.byte	10

	.byte	2
	.byte	161
	.byte	3
	.byte	8
	.long	99
	.byte	10
	.byte	1
	.byte	10
	.byte	5
	.byte	9
	.byte	7
	.byte	8
	.byte	9
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	13

	.long	145

	.byte	10
	.byte	17
	.byte	0
	.byte	13
	.long	161
	.byte	11
	.byte	0
	.byte	13
	.byte	0
	.byte	16
	.long	149
	.byte	11
	.byte	1
	.byte	16
	.byte	0
	.byte	15
	.long	91
	.byte	0
	.byte	5
	.byte	12
	.byte	5
	.byte	4
	.byte	8
	.long	157
	.byte	15
	.byte	1
	.byte	9
	.byte	5
	.byte	14
	.byte	7
	.byte	4
	.byte	12
	.long	166
	.byte	13
	.byte	19
	.byte	0
	.byte	1
	.byte	134
	.byte	14
	.byte	18
	.long	181
	.byte	1
	.byte	135
	.byte	0
	.byte	0
	.byte	3
	.long	91
	.byte	4
	.long	66
	.byte	0
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	84
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
	.asciz	"bpf_trace_run1"
.Linfo_string7:
	.asciz	"no_such_symbol"
.Linfo_string8:
	.asciz	"bpf_prog_put"
.Linfo_string9:
	.asciz	"unsigned long long"
.Linfo_string10:
	.asciz	"u64"
.Linfo_string11:
	.asciz	"first"
.Linfo_string12:
	.asciz	"int"
.Linfo_string13:
	.asciz	"answer"
.Linfo_string14:
	.asciz	"unsigned int"
.Linfo_string15:
	.asciz	"u32"
.Linfo_string16:
	.asciz	"address"
.Linfo_string17:
	.asciz	"ctx"
.Linfo_string18:
	.asciz	"args"
.Linfo_string19:
	.asciz	"bpf_raw_tracepoint_args"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	bpf_trace_run1
	.quad	no_such_symbol
	.quad	bpf_prog_put
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	328
	.long	328
	.long	348
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108865
	.long	0
	.long	25
	.long	5
	.long	0
	.long	30
	.long	134217728
	.long	4
	.long	34
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	6
	.long	0
	.long	53
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	8
	.long	73
	.long	1
	.long	77
	.long	16777216
	.long	4
	.long	16777248
	.long	81
	.long	201326593
	.long	7
	.long	277
	.long	234881024
	.long	0
	.long	2
	.long	292
	.long	234881024
	.long	0
	.long	2
	.long	307
	.long	234881024
	.long	0
	.long	2
	.long	320
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	6
	.long	4
	.long	325
	.long	234881024
	.long	14
	.long	1
	.long	333
	.long	251658243
	.long	0
	.long	10
	.long	bpf_trace_run1
	.long	1
	.long	11
	.long	no_such_symbol
	.long	1
	.long	12
	.long	bpf_prog_put
	.long	1
	.long	340
	.long	251658241
	.long	0
	.long	15
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"bpf_raw_tracepoint_args"
	.byte	0
	.ascii	"args"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"raw_tp/sys_enter"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"int first(struct bpf_raw_tracepoint_args *ctx)"
	.byte	0
	.ascii	"\tanswer |= (&bpf_prog_put != 0) << 2;"
	.byte	0
	.ascii	"\tanswer |= (&no_such_symbol != 0) << 1;"
	.byte	0
	.ascii	"\tanswer |= address >> 63;"
	.byte	0
	.ascii	"\treturn answer;"
	.byte	0
	.ascii	"bpf_trace_run1"
	.byte	0
	.ascii	"no_such_symbol"
	.byte	0
	.ascii	"bpf_prog_put"
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
	.long	156
	.long	176
	.long	0
	.long	8
	.long	87
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16
	.long	87
	.long	9
	.long	.Lfunc_begin0
	.long	104
	.long	110
	.long	13312
	.long	.Ltmp2
	.long	104
	.long	157
	.long	20507
	.long	.Ltmp3
	.long	104
	.long	157
	.long	20513
	.long	.Ltmp8
	.long	104
	.long	195
	.long	19485
	.long	.Ltmp9
	.long	104
	.long	195
	.long	19491
	.long	.Ltmp14
	.long	104
	.long	235
	.long	18452
	.long	.Ltmp19
	.long	104
	.long	195
	.long	19465
	.long	.Ltmp22
	.long	104
	.long	157
	.long	20489
	.long	.Ltmp25
	.long	104
	.long	261
	.long	21506
	.weak	no_such_symbol
	.weak	bpf_prog_put
	.addrsig
	.addrsig_sym first
	.addrsig_sym bpf_trace_run1
	.addrsig_sym no_such_symbol
	.addrsig_sym bpf_prog_put
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
