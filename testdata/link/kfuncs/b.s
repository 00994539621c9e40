	.file	"b.c"
	.file	0 "." "b.c" md5 0x422b9c1c8843f5256b4a4dfefbb88bcc
	.section	syscall,"ax",@progbits
	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 21 29 prologue_end
.Ltmp0:
	call bpf_cpumask_create
.Ltmp1:
	.loc	0 21 29
	r6 = r0
.Ltmp2:
.Ltmp3:
	.loc	0 0 29 is_stmt 0
	w7 = -1
.Ltmp4:
	.loc	0 24 6 is_stmt 1
.Ltmp5:
.Ltmp6:
	if r6 == 0 goto LBB0_2
.Ltmp7:
.Ltmp8:
	.loc	0 26 2
.Ltmp9:
	w1 = 0
	r2 = r6
	call bpf_cpumask_set_cpu
.Ltmp10:
	.loc	0 27 11
.Ltmp11:
	r1 = r6
	call bpf_cpumask_first
.Ltmp12:
	.loc	0 27 11
	w7 = w0
.Ltmp13:
.Ltmp14:
	.loc	0 28 2
.Ltmp15:
	r1 = r6
	call bpf_cpumask_release
.Ltmp16:
.Ltmp17:
LBB0_2:
	.loc	0 30 1
.Ltmp18:
	w0 = w7
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end0:
	.size	second, .Lfunc_end0-second
	.cfi_endproc
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198

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
	.uleb128 .Ltmp13-.Lfunc_begin0
	.uleb128 .Ltmp16-.Lfunc_begin0
	.byte	1
	.byte	87
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	3
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
	.byte	4
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
	.byte	5
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
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
	.byte	60
	.byte	25
	.byte	63
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
	.byte	17
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
	.byte	18
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
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
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.long	44
	.byte	3
	.byte	6
	.byte	8
	.byte	0
	.byte	6
	.byte	4
	.byte	3
	.long	59
	.byte	0
	.byte	7
	.byte	0
	.byte	0
	.byte	5
	.long	71
	.byte	6
	.long	75
	.byte	1
	.byte	0
	.byte	7
	.byte	4
	.byte	7
	.byte	8
	.byte	8
	.byte	5
	.byte	8
	.byte	7
	.byte	9
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	19

	.long	234

	.byte	10
	.byte	18
	.byte	0
	.byte	19
	.long	238
	.byte	11
	.byte	0
	.byte	16
	.byte	0
	.byte	21
	.long	153
	.byte	11
	.byte	1
	.byte	17
	.byte	0
	.byte	22
	.long	188
	.byte	12
	.long	145
	.byte	1
	.byte	12
	.long	173
	.byte	2
	.byte	12
	.long	200
	.byte	3
	.byte	12
	.long	224
	.byte	4
	.byte	0
	.byte	13
	.byte	7
	.byte	0
	.byte	13

	.long	153


	.byte	2
	.long	158
	.byte	3
	.byte	8
	.byte	8
	.byte	0
	.byte	9
	.byte	4
	.byte	6
	.long	44
	.byte	0
	.byte	10
	.byte	0
	.byte	0
	.byte	14
	.byte	9
	.byte	0
	.byte	16



	.byte	15
	.long	188
	.byte	15
	.long	153
	.byte	0
	.byte	16
	.long	196
	.byte	11
	.byte	1
	.byte	9
	.byte	7
	.byte	10
	.byte	7
	.byte	4
	.byte	17
	.byte	12
	.byte	0
	.byte	15

	.long	188


	.byte	15
	.long	214
	.byte	0
	.byte	2
	.long	219
	.byte	18
	.long	44
	.byte	14
	.byte	13
	.byte	0
	.byte	14



	.byte	15
	.long	153
	.byte	0
	.byte	7
	.byte	15
	.byte	5
	.byte	4
	.byte	19
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	80
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
	.asciz	"bits"
.Linfo_string4:
	.asciz	"unsigned long"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"cpumask"
.Linfo_string7:
	.asciz	"bpf_cpumask_create"
.Linfo_string8:
	.asciz	"bpf_cpumask"
.Linfo_string9:
	.asciz	"bpf_cpumask_set_cpu"
.Linfo_string10:
	.asciz	"unsigned int"
.Linfo_string11:
	.asciz	"u32"
.Linfo_string12:
	.asciz	"bpf_cpumask_first"
.Linfo_string13:
	.asciz	"bpf_cpumask_release"
.Linfo_string14:
	.asciz	"second"
.Linfo_string15:
	.asciz	"int"
.Linfo_string16:
	.asciz	"mask"
.Linfo_string17:
	.asciz	"answer"
.Linfo_string18:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp10
	.quad	.Ltmp12
	.quad	.Ltmp16
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	416
	.long	416
	.long	366
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
	.long	206
	.long	67108865
	.long	8
	.long	218
	.long	8
	.long	0
	.long	218
	.long	67108865
	.long	8
	.long	226
	.long	10
	.long	0
	.long	231
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	9
	.long	11
	.long	1
	.long	245
	.long	16777216
	.long	4
	.long	32
	.long	265
	.long	201326594
	.long	5
	.long	0
	.long	218103810
	.long	0
	.long	0
	.long	14
	.long	0
	.long	6
	.long	284
	.long	134217728
	.long	15
	.long	288
	.long	16777216
	.long	4
	.long	32
	.long	301
	.long	201326594
	.long	13
	.long	0
	.long	218103809
	.long	14
	.long	0
	.long	18
	.long	0
	.long	33554432
	.long	19
	.long	0
	.long	167772160
	.long	8
	.long	321
	.long	201326594
	.long	17
	.long	0
	.long	218103809
	.long	0
	.long	0
	.long	6
	.long	339
	.long	201326594
	.long	21
	.long	359
	.long	251658244
	.long	0
	.long	12
	.long	bpf_cpumask_create
	.long	0
	.long	16
	.long	bpf_cpumask_set_cpu
	.long	0
	.long	20
	.long	bpf_cpumask_first
	.long	0
	.long	22
	.long	bpf_cpumask_release
	.long	0
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"second"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\tstruct bpf_cpumask *mask = bpf_cpumask_create();"
	.byte	0
	.ascii	"\tif (!mask)"
	.byte	0
	.ascii	"\tbpf_cpumask_set_cpu(0, mask);"
	.byte	0
	.ascii	"\tanswer = bpf_cpumask_first((struct cpumask *)mask);"
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
	.ascii	"bpf_cpumask_set_cpu"
	.byte	0
	.ascii	"bpf_cpumask_first"
	.byte	0
	.ascii	"bpf_cpumask_release"
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
	.long	108
	.long	128
	.long	0
	.long	8
	.long	16
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	16
	.long	16
	.long	6
	.long	.Ltmp0
	.long	24
	.long	30
	.long	21533
	.long	.Ltmp6
	.long	24
	.long	80
	.long	24582
	.long	.Ltmp9
	.long	24
	.long	92
	.long	26626
	.long	.Ltmp11
	.long	24
	.long	123
	.long	27659
	.long	.Ltmp15
	.long	24
	.long	176
	.long	28674
	.long	.Ltmp18
	.long	24
	.long	204
	.long	30721
	.addrsig
	.addrsig_sym second
	.section	.debug_line,"",@progbits
.Lline_table_start0:
