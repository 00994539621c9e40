	.file	"b.c"
	.file	0 "." "b.c" md5 0x47e2884d0638f4d9bb126863e70a0f78
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	struct_ops,"ax",@progbits
	.globl	undo
	.p2align	3
	.type	undo,@function
undo:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 17 2 prologue_end
.Ltmp0:
	w0 = 10
	exit
.Ltmp1:
.Ltmp2:
.Lfunc_end0:
	.size	undo, .Lfunc_end0-undo
	.cfi_endproc

	.globl	third
	.p2align	3
	.type	third,@function
third:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 23 2 prologue_end
.Ltmp3:
	w0 = 3
	exit
.Ltmp4:
.Ltmp5:
.Lfunc_end1:
	.size	third, .Lfunc_end1-third
	.cfi_endproc

	.type	second,@object
	.section	.struct_ops.link,"aw",@progbits
	.globl	second
	.p2align	3, 0x0
second:
	.quad	third
	.quad	0
	.quad	undo
	.asciz	"second\000\000\000\000\000\000\000\000\000"
	.size	second, 40

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
	.byte	1
	.long	.Lfunc_end1-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	27
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	13
	.byte	40
	.byte	0
	.byte	7
	.byte	4
	.byte	4
	.long	88
	.byte	0
	.byte	8
	.byte	0
	.byte	4
	.byte	8
	.long	123
	.byte	0
	.byte	9
	.byte	8
	.byte	4
	.byte	9
	.long	88
	.byte	0
	.byte	10
	.byte	16
	.byte	4
	.byte	10
	.long	145
	.byte	0
	.byte	11
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
	.byte	15
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	15

	.long	104

	.byte	16
	.byte	16
	.byte	0
	.byte	15
	.long	213
	.byte	0
	.byte	15
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	21

	.long	104

	.byte	16
	.byte	16
	.byte	0
	.byte	21
	.long	213
	.byte	0
	.byte	5
	.long	218
	.byte	8
	.long	226
	.byte	18
	.byte	1
	.byte	10
	.byte	9
	.byte	17
	.byte	7
	.byte	8
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
	.asciz	"second"
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
	.asciz	"undo"
.Linfo_string15:
	.asciz	"third"
.Linfo_string16:
	.asciz	"ctx"
.Linfo_string17:
	.asciz	"unsigned long long"
.Linfo_string18:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	second
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	392
	.long	392
	.long	204
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
	.long	5
	.long	24
	.long	1
	.long	79
	.long	201326593
	.long	8
	.long	96
	.long	67108868
	.long	40
	.long	115
	.long	11
	.long	0
	.long	124
	.long	15
	.long	64
	.long	135
	.long	11
	.long	128
	.long	145
	.long	18
	.long	192
	.long	0
	.long	33554432
	.long	12
	.long	0
	.long	218103809
	.long	5
	.long	0
	.long	13
	.long	0
	.long	33554432
	.long	14
	.long	150
	.long	117440512
	.long	0
	.long	0
	.long	33554432
	.long	16
	.long	0
	.long	218103811
	.long	0
	.long	0
	.long	13
	.long	0
	.long	5
	.long	0
	.long	5
	.long	155
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	17
	.long	19
	.long	16
	.long	160
	.long	16777216
	.long	4
	.long	32
	.long	180
	.long	234881024
	.long	10
	.long	1
	.long	187
	.long	251658241
	.long	0
	.long	20
	.long	second
	.long	40
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
	.ascii	"undo"
	.byte	0
	.ascii	"struct_ops"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\treturn 10;"
	.byte	0
	.ascii	"third"
	.byte	0
	.ascii	"\treturn 3;"
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
	.ascii	"second"
	.byte	0
	.ascii	".struct_ops.link"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	28
	.long	28
	.long	44
	.long	72
	.long	0
	.long	8
	.long	50
	.long	2
	.long	.Lfunc_begin0
	.long	7
	.long	.Lfunc_begin1
	.long	9
	.long	16
	.long	50
	.long	2
	.long	.Ltmp0
	.long	61
	.long	67
	.long	17410
	.long	.Ltmp3
	.long	61
	.long	85
	.long	23554
	.addrsig
	.addrsig_sym undo
	.addrsig_sym third
	.addrsig_sym second
	.section	.debug_line,"",@progbits
.Lline_table_start0:
