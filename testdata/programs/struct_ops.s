	.file	"struct_ops.c"
	.file	0 "." "struct_ops.c" md5 0x5c065e08fef657f4ae96efdb5d3f7c20
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	struct_ops,"ax",@progbits
	.globl	half
	.p2align	3
	.type	half,@function
half:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 22 2 prologue_end
.Ltmp0:
	w0 = 2
	exit
.Ltmp1:
.Ltmp2:
.Lfunc_end0:
	.size	half, .Lfunc_end0-half
	.cfi_endproc

	.section	"struct_ops/avoid","ax",@progbits
	.globl	avoid
	.p2align	3
	.type	avoid,@function
avoid:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 28 17 prologue_end
.Ltmp3:
	r1 = *(u64 *)(r1 + 16)
.Ltmp4:
.Ltmp5:
	.loc	0 28 12 is_stmt 0
.Ltmp6:
	r1 <<= 32
	r1 >>= 32
	.loc	0 28 9
.Ltmp7:
	r2 = rounds ll
	r3 = *(u64 *)(r2 + 0)
.Ltmp8:
	r3 += r1
.Ltmp9:
	*(u64 *)(r2 + 0) = r3
	.loc	0 29 1 is_stmt 1
.Ltmp10:
	exit
.Ltmp11:
.Ltmp12:
.Lfunc_end1:
	.size	avoid, .Lfunc_end1-avoid
	.cfi_endproc

	.section	"struct_ops/undo","ax",@progbits
	.globl	undo
	.p2align	3
	.type	undo,@function
undo:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 34 2 prologue_end
.Ltmp13:
	w0 = 10
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end2:
	.size	undo, .Lfunc_end2-undo
	.cfi_endproc

	.type	rounds,@object
	.section	.bss,"aw",@nobits
	.globl	rounds
	.p2align	3, 0x0
rounds:
	.quad	0
	.size	rounds, 8

	.type	slow,@object
	.section	.struct_ops.link,"aw",@progbits
	.globl	slow
	.p2align	3, 0x0
slow:
	.quad	half
	.quad	avoid
	.quad	undo
	.asciz	"bpfasm_slow\000\000\000\000"
	.size	slow, 40

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
	.byte	3
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin1
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	7
	.byte	5
	.byte	0
	.byte	73
	.byte	19
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
	.byte	10
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	11
	.byte	21
	.byte	1
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	12
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	14
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
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	18
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
	.byte	38
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	13
	.byte	40
	.byte	0
	.byte	10
	.byte	4
	.byte	4
	.long	100
	.byte	0
	.byte	11
	.byte	0
	.byte	4
	.byte	8
	.long	135
	.byte	0
	.byte	12
	.byte	8
	.byte	4
	.byte	9
	.long	100
	.byte	0
	.byte	13
	.byte	16
	.byte	4
	.byte	10
	.long	157
	.byte	0
	.byte	14
	.byte	24
	.byte	0
	.byte	5
	.long	105
	.byte	6
	.long	116

	.byte	7
	.long	128
	.byte	0
	.byte	8
	.long	124
	.byte	6
	.byte	1
	.byte	9
	.byte	9
	.byte	5
	.byte	7
	.byte	4
	.byte	5
	.long	133
	.byte	10
	.byte	7

	.byte	5
	.long	140
	.byte	11

	.byte	7
	.long	128
	.byte	7
	.long	116
	.byte	7
	.long	116
	.byte	0
	.byte	12
	.long	169
	.byte	13
	.long	173
	.byte	16
	.byte	0
	.byte	9
	.byte	11
	.byte	6
	.byte	1
	.byte	14
	.byte	12
	.byte	8
	.byte	7
	.byte	2
	.byte	14
	.long	188

	.byte	0
	.byte	45
	.byte	2
	.byte	161
	.byte	1
	.byte	12
	.long	169
	.byte	13
	.long	173
	.byte	4
	.byte	0
	.byte	2
	.byte	15
	.long	211

	.byte	0
	.byte	17
	.byte	2
	.byte	161
	.byte	2
	.byte	8
	.long	219
	.byte	17
	.byte	1
	.byte	10
	.byte	9
	.byte	16
	.byte	7
	.byte	8
	.byte	15
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	18
	.byte	0
	.byte	20

	.long	116

	.byte	16
	.byte	21
	.byte	0
	.byte	20
	.long	292
	.byte	0
	.byte	17
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	19
	.byte	0
	.byte	26


	.byte	18
	.byte	0
	.byte	21
	.byte	0
	.byte	26
	.long	292
	.byte	0
	.byte	15
	.byte	5
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	20
	.byte	0
	.byte	32

	.long	116

	.byte	16
	.byte	21
	.byte	0
	.byte	32
	.long	292
	.byte	0
	.byte	5
	.long	211
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
	.byte	3
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	5
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	0
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	92
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"struct_ops.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"slow"
.Linfo_string4:
	.asciz	"ssthresh"
.Linfo_string5:
	.asciz	"unsigned int"
.Linfo_string6:
	.asciz	"u32"
.Linfo_string7:
	.asciz	"sock"
.Linfo_string8:
	.asciz	"cong_avoid"
.Linfo_string9:
	.asciz	"undo_cwnd"
.Linfo_string10:
	.asciz	"name"
.Linfo_string11:
	.asciz	"char"
.Linfo_string12:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string13:
	.asciz	"tcp_congestion_ops"
.Linfo_string14:
	.asciz	"LICENSE"
.Linfo_string15:
	.asciz	"rounds"
.Linfo_string16:
	.asciz	"unsigned long long"
.Linfo_string17:
	.asciz	"u64"
.Linfo_string18:
	.asciz	"half"
.Linfo_string19:
	.asciz	"avoid"
.Linfo_string20:
	.asciz	"undo"
.Linfo_string21:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	slow
	.quad	LICENSE
	.quad	rounds
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
	.long	528
	.long	528
	.long	303
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	134217728
	.long	3
	.long	5
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	5
	.long	24
	.long	1
	.long	28
	.long	134217728
	.long	6
	.long	32
	.long	16777216
	.long	4
	.long	32
	.long	45
	.long	201326593
	.long	4
	.long	0
	.long	218103809
	.long	0
	.long	24
	.long	1
	.long	87
	.long	201326593
	.long	8
	.long	0
	.long	218103809
	.long	5
	.long	24
	.long	1
	.long	136
	.long	201326593
	.long	10
	.long	169
	.long	234881024
	.long	2
	.long	1
	.long	176
	.long	67108868
	.long	40
	.long	195
	.long	14
	.long	0
	.long	204
	.long	18
	.long	64
	.long	215
	.long	14
	.long	128
	.long	225
	.long	21
	.long	192
	.long	0
	.long	33554432
	.long	15
	.long	0
	.long	218103809
	.long	5
	.long	0
	.long	16
	.long	0
	.long	33554432
	.long	17
	.long	230
	.long	117440512
	.long	0
	.long	0
	.long	33554432
	.long	19
	.long	0
	.long	218103811
	.long	0
	.long	0
	.long	16
	.long	0
	.long	5
	.long	0
	.long	5
	.long	235
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	20
	.long	22
	.long	16
	.long	240
	.long	16777216
	.long	4
	.long	32
	.long	260
	.long	234881024
	.long	13
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	20
	.long	22
	.long	4
	.long	265
	.long	234881024
	.long	24
	.long	1
	.long	273
	.long	251658241
	.long	0
	.long	12
	.long	rounds
	.long	8
	.long	278
	.long	251658241
	.long	0
	.long	23
	.long	slow
	.long	40
	.long	295
	.long	251658241
	.long	0
	.long	25
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"half"
	.byte	0
	.ascii	"struct_ops"
	.byte	0
	.ascii	"./struct_ops.c"
	.byte	0
	.ascii	"\treturn 2;"
	.byte	0
	.ascii	"avoid"
	.byte	0
	.ascii	"struct_ops/avoid"
	.byte	0
	.ascii	"\trounds += (u32)ctx[2];"
	.byte	0
	.byte	125
	.byte	0
	.ascii	"undo"
	.byte	0
	.ascii	"struct_ops/undo"
	.byte	0
	.ascii	"\treturn 10;"
	.byte	0
	.ascii	"rounds"
	.byte	0
	.ascii	"tcp_congestion_ops"
	.byte	0
	.ascii	"ssthresh"
	.byte	0
	.ascii	"cong_avoid"
	.byte	0
	.ascii	"undo_cwnd"
	.byte	0
	.ascii	"name"
	.byte	0
	.ascii	"sock"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"slow"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	".struct_ops.link"
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
	.long	156
	.long	208
	.long	0
	.long	8
	.long	50
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	93
	.long	1
	.long	.Lfunc_begin1
	.long	9
	.long	141
	.long	1
	.long	.Lfunc_begin2
	.long	11
	.long	16
	.long	50
	.long	1
	.long	.Ltmp0
	.long	61
	.long	76
	.long	22530
	.long	93
	.long	6
	.long	.Ltmp3
	.long	61
	.long	110
	.long	28689
	.long	.Ltmp6
	.long	61
	.long	110
	.long	28684
	.long	.Ltmp7
	.long	61
	.long	110
	.long	28681
	.long	.Ltmp8
	.long	61
	.long	110
	.long	28681
	.long	.Ltmp9
	.long	61
	.long	110
	.long	28681
	.long	.Ltmp10
	.long	61
	.long	134
	.long	29697
	.long	141
	.long	1
	.long	.Ltmp13
	.long	61
	.long	157
	.long	34818
	.addrsig
	.addrsig_sym half
	.addrsig_sym avoid
	.addrsig_sym undo
	.addrsig_sym slow
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
