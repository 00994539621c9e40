	.file	"a.c"
	.file	0 "." "a.c" md5 0x432b73f15355f26861b6b12afa072952
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
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

	.type	first,@object
	.section	.struct_ops.link,"aw",@progbits
	.globl	first
	.p2align	3, 0x0
first:
	.quad	half
	.quad	0
	.quad	undo
	.asciz	"first\000\000\000\000\000\000\000\000\000\000"
	.size	first, 40

	.type	old,@object
	.section	.struct_ops,"aw",@progbits
	.globl	old
	.p2align	3, 0x0
old:
	.quad	half
	.quad	0
	.quad	0
	.asciz	"old\000\000\000\000\000\000\000\000\000\000\000\000"
	.size	old, 40

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

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
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	26
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
	.long	88
	.byte	0
	.byte	11
	.byte	0
	.byte	4
	.byte	8
	.long	123
	.byte	0
	.byte	12
	.byte	8
	.byte	4
	.byte	9
	.long	88
	.byte	0
	.byte	13
	.byte	16
	.byte	4
	.byte	10
	.long	145
	.byte	0
	.byte	14
	.byte	24
	.byte	0
	.byte	5
	.long	93
	.byte	6
	.long	104

	.byte	7
	.long	116
	.byte	0
	.byte	8
	.long	112
	.byte	6
	.byte	1
	.byte	9
	.byte	9
	.byte	5
	.byte	7
	.byte	4
	.byte	5
	.long	121
	.byte	10
	.byte	7

	.byte	5
	.long	128
	.byte	11

	.byte	7
	.long	116
	.byte	7
	.long	104
	.byte	7
	.long	104
	.byte	0
	.byte	12
	.long	157
	.byte	13
	.long	161
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
	.long	46

	.byte	0
	.byte	33
	.byte	2
	.byte	161
	.byte	1
	.byte	2
	.byte	15
	.long	187

	.byte	0
	.byte	38
	.byte	2
	.byte	161
	.byte	2
	.byte	12
	.long	157
	.byte	13
	.long	161
	.byte	4
	.byte	0
	.byte	15
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	20

	.long	104

	.byte	16
	.byte	17
	.byte	0
	.byte	20
	.long	223
	.byte	0
	.byte	5
	.long	228
	.byte	8
	.long	236
	.byte	19
	.byte	1
	.byte	10
	.byte	9
	.byte	18
	.byte	7
	.byte	8
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
	.asciz	"first"
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
	.asciz	"old"
.Linfo_string15:
	.asciz	"LICENSE"
.Linfo_string16:
	.asciz	"half"
.Linfo_string17:
	.asciz	"ctx"
.Linfo_string18:
	.asciz	"unsigned long long"
.Linfo_string19:
	.asciz	"u64"
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
	.quad	first
	.quad	old
	.quad	LICENSE
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	496
	.long	496
	.long	222
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
	.long	78
	.long	67108868
	.long	40
	.long	97
	.long	9
	.long	0
	.long	106
	.long	13
	.long	64
	.long	117
	.long	9
	.long	128
	.long	127
	.long	16
	.long	192
	.long	0
	.long	33554432
	.long	10
	.long	0
	.long	218103809
	.long	5
	.long	0
	.long	11
	.long	0
	.long	33554432
	.long	12
	.long	132
	.long	117440512
	.long	0
	.long	0
	.long	33554432
	.long	14
	.long	0
	.long	218103811
	.long	0
	.long	0
	.long	11
	.long	0
	.long	5
	.long	0
	.long	5
	.long	137
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	17
	.long	16
	.long	142
	.long	16777216
	.long	4
	.long	32
	.long	162
	.long	234881024
	.long	8
	.long	1
	.long	0
	.long	218103809
	.long	5
	.long	0
	.long	1
	.long	168
	.long	201326594
	.long	19
	.long	173
	.long	234881024
	.long	8
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	17
	.long	4
	.long	177
	.long	234881024
	.long	22
	.long	1
	.long	185
	.long	251658241
	.long	0
	.long	21
	.long	old
	.long	40
	.long	197
	.long	251658241
	.long	0
	.long	18
	.long	first
	.long	40
	.long	214
	.long	251658241
	.long	0
	.long	23
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
	.ascii	"./a.c"
	.byte	0
	.ascii	"\treturn 2;"
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
	.ascii	"first"
	.byte	0
	.ascii	"undo"
	.byte	0
	.ascii	"old"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".struct_ops"
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
	.long	20
	.long	20
	.long	28
	.long	48
	.long	0
	.long	8
	.long	50
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16
	.long	50
	.long	1
	.long	.Ltmp0
	.long	61
	.long	67
	.long	22530
	.addrsig
	.addrsig_sym half
	.addrsig_sym undo
	.addrsig_sym first
	.addrsig_sym old
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
