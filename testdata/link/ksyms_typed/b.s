	.file	"b.c"
	.file	0 "." "b.c" md5 0xba88c3915c2524149de7a5e668dbe443
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin0:
	.loc	0 14 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w6 = 0
.Ltmp0:
	.loc	0 15 27 prologue_end
.Ltmp1:
.Ltmp2:
	r1 = runqueues ll
	w2 = 0
	call 153
.Ltmp3:
.Ltmp4:
	.loc	0 17 9
.Ltmp5:
	if r0 == 0 goto LBB0_2
.Ltmp6:
.Ltmp7:
	.loc	0 17 24 is_stmt 0
.Ltmp8:
.Ltmp9:
	w6 = *(u32 *)(r0 + 0)
.Ltmp10:
.Ltmp11:
LBB0_2:
	.loc	0 17 2 is_stmt 1
.Ltmp12:
	w0 = w6
.Ltmp13:
.Ltmp14:
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end0:
	.size	second, .Lfunc_end0-second
	.cfi_endproc

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
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
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
	.byte	60
	.byte	25
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	3
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
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
	.byte	5
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
	.byte	6
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
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	11
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	12
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	13
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
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
	.byte	16
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
	.byte	17
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	18
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	19
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
	.byte	10

	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	55
	.byte	4
	.byte	7
	.byte	4
	.byte	0
	.byte	6
	.byte	5
	.byte	4
	.long	70
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	6
	.long	78
	.byte	6
	.byte	1
	.byte	9
	.byte	7
	.byte	5
	.byte	7
	.byte	4
	.byte	8
	.byte	8
	.long	92
	.byte	1
	.byte	198
	.ascii	"\231\001"
	.byte	9
	.long	97
	.byte	10
	.long	113

	.byte	11
	.long	114
	.byte	11
	.long	70
	.byte	0
	.byte	12
	.byte	9
	.long	119
	.byte	13
	.byte	14
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	9
	.byte	0
	.byte	13

	.long	153

	.byte	15
	.byte	12
	.byte	0
	.byte	13
	.long	162
	.byte	16
	.byte	0
	.byte	11
	.byte	0
	.byte	15
	.long	157
	.byte	0
	.byte	7
	.byte	10
	.byte	5
	.byte	4
	.byte	9
	.long	50
	.byte	9
	.long	167
	.byte	4
	.byte	17
	.byte	0
	.byte	1
	.byte	134
	.byte	5
	.byte	13
	.long	182
	.byte	1
	.byte	135
	.byte	0
	.byte	0
	.byte	17
	.long	194
	.byte	18
	.long	206
	.byte	0
	.byte	0
	.byte	6
	.long	202
	.byte	15
	.byte	1
	.byte	10
	.byte	7
	.byte	14
	.byte	7
	.byte	8
	.byte	19
	.byte	16
	.byte	8
	.byte	7
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	76
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
	.asciz	"runqueues"
.Linfo_string4:
	.asciz	"nr_running"
.Linfo_string5:
	.asciz	"unsigned int"
.Linfo_string6:
	.asciz	"u32"
.Linfo_string7:
	.asciz	"rq"
.Linfo_string8:
	.asciz	"bpf_per_cpu_ptr"
.Linfo_string9:
	.asciz	"second"
.Linfo_string10:
	.asciz	"int"
.Linfo_string11:
	.asciz	"first"
.Linfo_string12:
	.asciz	"ctx"
.Linfo_string13:
	.asciz	"args"
.Linfo_string14:
	.asciz	"unsigned long long"
.Linfo_string15:
	.asciz	"u64"
.Linfo_string16:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string17:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	runqueues
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	256
	.long	256
	.long	308
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
	.long	256
	.long	67108865
	.long	4
	.long	259
	.long	11
	.long	0
	.long	270
	.long	134217728
	.long	12
	.long	274
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	167772160
	.long	10
	.long	291
	.long	234881024
	.long	13
	.long	2
	.long	301
	.long	251658241
	.long	0
	.long	14
	.long	runqueues
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
	.ascii	"second"
	.byte	0
	.ascii	"raw_tp/sys_enter"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"int second(struct bpf_raw_tracepoint_args *ctx)"
	.byte	0
	.ascii	"\tconst struct rq *first = bpf_per_cpu_ptr(&runqueues, 0);"
	.byte	0
	.ascii	"\treturn first ? first->nr_running : 0;"
	.byte	0
	.ascii	"rq"
	.byte	0
	.ascii	"nr_running"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"runqueues"
	.byte	0
	.ascii	".ksyms"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	92
	.long	112
	.long	28
	.long	8
	.long	88
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16
	.long	88
	.long	5
	.long	.Lfunc_begin0
	.long	105
	.long	111
	.long	13312
	.long	.Ltmp2
	.long	105
	.long	159
	.long	15387
	.long	.Ltmp5
	.long	105
	.long	217
	.long	17417
	.long	.Ltmp9
	.long	105
	.long	217
	.long	17432
	.long	.Ltmp12
	.long	105
	.long	217
	.long	17410
	.long	16
	.long	88
	.long	1
	.long	.Ltmp8
	.long	10
	.long	287
	.long	0
	.addrsig
	.addrsig_sym second
	.addrsig_sym runqueues
	.section	.debug_line,"",@progbits
.Lline_table_start0:
