	.file	"a.c"
	.file	0 "." "a.c" md5 0xefc4fe30bd369ef7b22cfb53e91f7172
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 18 26 prologue_end
.Ltmp0:
	r1 = runqueues ll
	call 154
.Ltmp1:
	.loc	0 18 26
	r1 = r0
.Ltmp2:
.Ltmp3:
	.loc	0 0 26 is_stmt 0
	w0 = 1
	.loc	0 20 9 is_stmt 1
.Ltmp4:
	r2 = no_such_variable ll
.Ltmp5:
	if r2 != 0 goto LBB0_2
.Ltmp6:
.Ltmp7:
	.loc	0 20 39 is_stmt 0
.Ltmp8:
.Ltmp9:
	w0 = *(u32 *)(r1 + 0)
.Ltmp10:
.Ltmp11:
LBB0_2:
	.loc	0 20 2 is_stmt 1
.Ltmp12:
	exit
.Ltmp13:
.Ltmp14:
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
	.long	1
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
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
	.byte	38
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	23
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
	.long	81

	.byte	0
	.byte	12

	.byte	2
	.byte	161
	.byte	1
	.byte	8
	.long	86
	.byte	9
	.byte	10
	.byte	4
	.byte	0
	.byte	8
	.byte	10
	.byte	7
	.long	101
	.byte	0
	.byte	9
	.byte	0
	.byte	0
	.byte	11
	.long	109
	.byte	9
	.byte	1
	.byte	9
	.byte	5
	.byte	8
	.byte	7
	.byte	4
	.byte	7
	.byte	11
	.long	124

	.byte	0
	.byte	13

	.byte	2
	.byte	161
	.byte	2
	.byte	8
	.long	129
	.byte	5
	.byte	12
	.byte	5
	.byte	4
	.byte	12
	.byte	13
	.long	143
	.byte	1
	.byte	199
	.ascii	"\232\001"
	.byte	13
	.long	148
	.byte	14
	.long	159

	.byte	15
	.long	160
	.byte	0
	.byte	16
	.byte	13
	.long	165
	.byte	17
	.byte	18
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	16

	.long	129

	.byte	19
	.byte	16
	.byte	0
	.byte	16
	.long	204
	.byte	20
	.byte	0
	.byte	15
	.byte	0
	.byte	18
	.long	199
	.byte	0
	.byte	13
	.long	81
	.byte	13
	.long	209
	.byte	9
	.byte	20
	.byte	0
	.byte	1
	.byte	134
	.byte	10
	.byte	17
	.long	224
	.byte	1
	.byte	135
	.byte	0
	.byte	0
	.byte	3
	.long	236
	.byte	4
	.long	66
	.byte	0
	.byte	0
	.byte	11
	.long	244
	.byte	19
	.byte	1
	.byte	10
	.byte	5
	.byte	18
	.byte	7
	.byte	8
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	88
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
	.asciz	"runqueues"
.Linfo_string7:
	.asciz	"nr_running"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
.Linfo_string10:
	.asciz	"rq"
.Linfo_string11:
	.asciz	"no_such_variable"
.Linfo_string12:
	.asciz	"int"
.Linfo_string13:
	.asciz	"bpf_this_cpu_ptr"
.Linfo_string14:
	.asciz	"first"
.Linfo_string15:
	.asciz	"here"
.Linfo_string16:
	.asciz	"ctx"
.Linfo_string17:
	.asciz	"args"
.Linfo_string18:
	.asciz	"unsigned long long"
.Linfo_string19:
	.asciz	"u64"
.Linfo_string20:
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
	.long	.Linfo_string20
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	runqueues
	.quad	no_such_variable
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	376
	.long	376
	.long	305
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
	.long	215
	.long	67108865
	.long	4
	.long	218
	.long	11
	.long	0
	.long	229
	.long	134217728
	.long	12
	.long	233
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	167772160
	.long	10
	.long	250
	.long	234881024
	.long	13
	.long	2
	.long	0
	.long	167772160
	.long	8
	.long	260
	.long	234881024
	.long	15
	.long	2
	.long	277
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	17
	.long	6
	.long	4
	.long	282
	.long	234881024
	.long	18
	.long	1
	.long	290
	.long	251658242
	.long	0
	.long	14
	.long	runqueues
	.long	4
	.long	16
	.long	no_such_variable
	.long	4
	.long	297
	.long	251658241
	.long	0
	.long	19
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
	.ascii	"\tconst struct rq *here = bpf_this_cpu_ptr(&runqueues);"
	.byte	0
	.ascii	"\treturn &no_such_variable ? 1 : here->nr_running;"
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
	.ascii	"no_such_variable"
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
	.long	92
	.long	112
	.long	28
	.long	8
	.long	87
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16
	.long	87
	.long	5
	.long	.Ltmp0
	.long	104
	.long	110
	.long	18458
	.long	.Ltmp4
	.long	104
	.long	165
	.long	20489
	.long	.Ltmp5
	.long	104
	.long	165
	.long	20489
	.long	.Ltmp9
	.long	104
	.long	165
	.long	20519
	.long	.Ltmp12
	.long	104
	.long	165
	.long	20482
	.long	16
	.long	87
	.long	1
	.long	.Ltmp8
	.long	10
	.long	246
	.long	0
	.weak	no_such_variable
	.addrsig
	.addrsig_sym first
	.addrsig_sym runqueues
	.addrsig_sym no_such_variable
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
