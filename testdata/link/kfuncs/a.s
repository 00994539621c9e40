	.file	"a.c"
	.file	0 "." "a.c" md5 0x081dbc3e85f068a492d8cf7366a69c4e
	.section	syscall,"ax",@progbits
	.globl	first
	.p2align	3
	.type	first,@function
first:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 24 29 prologue_end
.Ltmp0:
	call bpf_cpumask_create
.Ltmp1:
	.loc	0 24 29
	r6 = r0
.Ltmp2:
.Ltmp3:
	.loc	0 0 29 is_stmt 0
	w7 = -1
.Ltmp4:
.Ltmp5:
	.loc	0 27 6 is_stmt 1
.Ltmp6:
	if r6 == 0 goto LBB0_7
.Ltmp7:
.Ltmp8:
	.loc	0 0 6 is_stmt 0
	w7 = 1
.Ltmp9:
	.loc	0 29 6 is_stmt 1
.Ltmp10:
.Ltmp11:
	r1 = bpf_cpumask_first ll
	w8 = 1
.Ltmp12:
	if r1 == 0 goto LBB0_4
.Ltmp13:
.Ltmp14:
	.loc	0 30 13
.Ltmp15:
	r1 = r6
	call bpf_cpumask_first
.Ltmp16:
	.loc	0 30 10
.Ltmp17:
	if w0 == 0 goto LBB0_4
.Ltmp18:
.Ltmp19:
	.loc	0 0 10 is_stmt 0
	w8 = 2
.Ltmp20:
.Ltmp21:
LBB0_4:
	.loc	0 31 6 is_stmt 1
.Ltmp22:
	r1 = bpf_cpumask_no_such_function ll
.Ltmp23:
	if r1 == 0 goto LBB0_6
.Ltmp24:
.Ltmp25:
	.loc	0 32 13
.Ltmp26:
	r1 = r6
	call bpf_cpumask_no_such_function
.Ltmp27:
	w7 = w0
.Ltmp28:
.Ltmp29:
LBB0_6:
	.loc	0 35 2
.Ltmp30:
	r1 = r6
	call bpf_cpumask_release
.Ltmp31:
	.loc	0 0 0 is_stmt 0
.Ltmp32:
	w7 += w8
.Ltmp33:
.Ltmp34:
LBB0_7:
	.loc	0 37 1 is_stmt 1
.Ltmp35:
	w0 = w7
	exit
.Ltmp36:
.Ltmp37:
.Lfunc_end0:
	.size	first, .Lfunc_end0-first
	.cfi_endproc
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198

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
	.uleb128 .Ltmp2-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Ltmp20-.Lfunc_begin0
	.byte	2
	.byte	49
	.byte	159
	.byte	4
	.uleb128 .Ltmp20-.Lfunc_begin0
	.uleb128 .Ltmp28-.Lfunc_begin0
	.byte	1
	.byte	88
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	8
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
	.byte	13
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
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
	.byte	16
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
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
	.byte	18
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
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
	.byte	20
	.byte	15
	.byte	0
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
	.byte	39
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
	.long	75
	.byte	8
	.byte	8
	.byte	8
	.byte	0
	.byte	9
	.byte	9
	.byte	6
	.long	90
	.byte	0
	.byte	10
	.byte	0
	.byte	0
	.byte	3
	.long	102
	.byte	4
	.long	66
	.byte	1
	.byte	0
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	10
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	22

	.long	260

	.byte	11
	.byte	20
	.byte	0
	.byte	22
	.long	264
	.byte	12
	.byte	0
	.byte	18
	.byte	0
	.byte	24
	.long	180
	.byte	12
	.byte	1
	.byte	19
	.byte	0
	.byte	25
	.long	214
	.byte	13
	.long	172
	.byte	2
	.byte	13
	.long	200
	.byte	3
	.byte	13
	.long	236
	.byte	4
	.byte	13
	.long	250
	.byte	5
	.byte	0
	.byte	14
	.byte	9
	.byte	0
	.byte	16

	.long	180


	.byte	7
	.long	185
	.byte	8
	.byte	10
	.byte	8
	.byte	0
	.byte	12
	.byte	9
	.byte	8
	.long	75
	.byte	0
	.byte	13
	.byte	0
	.byte	0
	.byte	15
	.byte	11
	.byte	0
	.byte	18

	.long	214


	.byte	16
	.long	226
	.byte	0
	.byte	17
	.long	222
	.byte	13
	.byte	1
	.byte	9
	.byte	5
	.byte	12
	.byte	7
	.byte	4
	.byte	7
	.long	231
	.byte	18
	.long	75
	.byte	15
	.byte	14
	.byte	0
	.byte	19

	.long	214


	.byte	16
	.long	226
	.byte	0
	.byte	19
	.byte	15
	.byte	0
	.byte	17



	.byte	16
	.long	180
	.byte	0
	.byte	5
	.byte	17
	.byte	5
	.byte	4
	.byte	20
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	88
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
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
	.asciz	"bits"
.Linfo_string7:
	.asciz	"unsigned long"
.Linfo_string8:
	.asciz	"cpumask"
.Linfo_string9:
	.asciz	"bpf_cpumask_create"
.Linfo_string10:
	.asciz	"bpf_cpumask"
.Linfo_string11:
	.asciz	"bpf_cpumask_first"
.Linfo_string12:
	.asciz	"unsigned int"
.Linfo_string13:
	.asciz	"u32"
.Linfo_string14:
	.asciz	"bpf_cpumask_no_such_function"
.Linfo_string15:
	.asciz	"bpf_cpumask_release"
.Linfo_string16:
	.asciz	"first"
.Linfo_string17:
	.asciz	"int"
.Linfo_string18:
	.asciz	"mask"
.Linfo_string19:
	.asciz	"answer"
.Linfo_string20:
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
	.quad	.Ltmp16
	.quad	.Ltmp27
	.quad	.Ltmp31
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	488
	.long	488
	.long	495
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	5
	.long	16777216
	.long	4
	.long	16777248
	.long	9
	.long	201326593
	.long	2
	.long	0
	.long	218103808
	.long	6
	.long	0
	.long	33554432
	.long	7
	.long	305
	.long	67108865
	.long	8
	.long	317
	.long	8
	.long	0
	.long	317
	.long	67108865
	.long	8
	.long	325
	.long	10
	.long	0
	.long	330
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	9
	.long	11
	.long	1
	.long	344
	.long	16777216
	.long	4
	.long	32
	.long	364
	.long	201326594
	.long	5
	.long	0
	.long	218103809
	.long	14
	.long	0
	.long	16
	.long	383
	.long	134217728
	.long	15
	.long	387
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	17
	.long	0
	.long	167772160
	.long	8
	.long	400
	.long	201326594
	.long	13
	.long	0
	.long	218103809
	.long	14
	.long	0
	.long	16
	.long	418
	.long	201326594
	.long	19
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	6
	.long	447
	.long	201326594
	.long	21
	.long	467
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	23
	.long	11
	.long	4
	.long	472
	.long	234881024
	.long	24
	.long	1
	.long	480
	.long	251658244
	.long	0
	.long	12
	.long	bpf_cpumask_create
	.long	0
	.long	18
	.long	bpf_cpumask_first
	.long	0
	.long	20
	.long	bpf_cpumask_no_such_function
	.long	0
	.long	22
	.long	bpf_cpumask_release
	.long	0
	.long	487
	.long	251658241
	.long	0
	.long	25
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\tstruct bpf_cpumask *mask = bpf_cpumask_create();"
	.byte	0
	.ascii	"\tif (!mask)"
	.byte	0
	.ascii	"\tif (bpf_cpumask_first)"
	.byte	0
	.ascii	"\t\tanswer += bpf_cpumask_first((struct cpumask *)mask) > 0;"
	.byte	0
	.ascii	"\tif (bpf_cpumask_no_such_function)"
	.byte	0
	.ascii	"\t\tanswer += bpf_cpumask_no_such_function((struct cpumask *)mask);"
	.byte	0
	.ascii	"\tbpf_cpumask_release(mask);"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"bpf_cpumask"
	.byte	0
	.ascii	"cpumask"
	.byte	0
	.ascii	"bits"
	.byte	0
	.ascii	"unsigned long"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"bpf_cpumask_create"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"bpf_cpumask_first"
	.byte	0
	.ascii	"bpf_cpumask_no_such_function"
	.byte	0
	.ascii	"bpf_cpumask_release"
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
	.long	188
	.long	208
	.long	0
	.long	8
	.long	15
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	16
	.long	15
	.long	11
	.long	.Ltmp0
	.long	23
	.long	29
	.long	24605
	.long	.Ltmp6
	.long	23
	.long	79
	.long	27654
	.long	.Ltmp11
	.long	23
	.long	91
	.long	29702
	.long	.Ltmp12
	.long	23
	.long	91
	.long	29702
	.long	.Ltmp15
	.long	23
	.long	115
	.long	30733
	.long	.Ltmp17
	.long	23
	.long	115
	.long	30730
	.long	.Ltmp22
	.long	23
	.long	174
	.long	31750
	.long	.Ltmp23
	.long	23
	.long	174
	.long	31750
	.long	.Ltmp26
	.long	23
	.long	209
	.long	32781
	.long	.Ltmp30
	.long	23
	.long	275
	.long	35842
	.long	.Ltmp35
	.long	23
	.long	303
	.long	37889
	.weak	bpf_cpumask_first
	.weak	bpf_cpumask_no_such_function
	.addrsig
	.addrsig_sym first
	.addrsig_sym bpf_cpumask_first
	.addrsig_sym bpf_cpumask_no_such_function
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
