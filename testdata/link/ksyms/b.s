	.file	"b.c"
	.file	0 "." "b.c" md5 0x7416dff862eb6be8b1a0df188054948d
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin0:
	.loc	0 11 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w1 = 1
.Ltmp0:
	.loc	0 12 26 prologue_end
.Ltmp1:
.Ltmp2:
	r2 = no_such_symbol ll
	if r2 != 0 goto LBB0_2
	.loc	0 0 26 is_stmt 0
	w1 = 0
LBB0_2:
	.loc	0 12 54 is_stmt 1
.Ltmp3:
	r0 = bpf_prog_put ll
	r0 >>= 63
	.loc	0 12 32 is_stmt 0
.Ltmp4:
	w0 += w1
	.loc	0 12 2
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	second, .Lfunc_end0-second
	.cfi_endproc

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
	.byte	4
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
	.byte	5
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
	.byte	6
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
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	12
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3

	.byte	0
	.byte	6

	.byte	2
	.byte	161
	.byte	0
	.byte	2
	.byte	4

	.byte	0
	.byte	7

	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	57
	.byte	6
	.byte	1
	.byte	10
	.byte	4
	.byte	5
	.byte	7
	.byte	8
	.byte	5
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	7
	.byte	0
	.byte	10

	.long	85

	.byte	6
	.byte	9
	.byte	0
	.byte	10
	.long	89
	.byte	0
	.byte	4
	.byte	8
	.byte	5
	.byte	4
	.byte	7
	.long	94
	.byte	8
	.byte	12
	.byte	0
	.byte	1
	.byte	134
	.byte	9
	.byte	10
	.long	109
	.byte	1
	.byte	135
	.byte	0
	.byte	0
	.byte	10
	.long	49
	.byte	11
	.long	121
	.byte	0
	.byte	0
	.byte	12
	.byte	11
	.byte	8
	.byte	7
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	56
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
	.asciz	"no_such_symbol"
.Linfo_string4:
	.asciz	"bpf_prog_put"
.Linfo_string5:
	.asciz	"unsigned long long"
.Linfo_string6:
	.asciz	"u64"
.Linfo_string7:
	.asciz	"second"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"ctx"
.Linfo_string10:
	.asciz	"args"
.Linfo_string11:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string12:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
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
	.long	220
	.long	220
	.long	255
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
	.long	220
	.long	234881024
	.long	0
	.long	2
	.long	235
	.long	234881024
	.long	0
	.long	2
	.long	248
	.long	251658242
	.long	0
	.long	10
	.long	no_such_symbol
	.long	1
	.long	11
	.long	bpf_prog_put
	.long	1
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
	.ascii	"\treturn (&no_such_symbol != 0) + ((u64)&bpf_prog_put >> 63);"
	.byte	0
	.ascii	"no_such_symbol"
	.byte	0
	.ascii	"bpf_prog_put"
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
	.long	0
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
	.long	10240
	.long	.Ltmp2
	.long	105
	.long	159
	.long	12314
	.long	.Ltmp3
	.long	105
	.long	159
	.long	12342
	.long	.Ltmp4
	.long	105
	.long	159
	.long	12320
	.long	.Ltmp5
	.long	105
	.long	159
	.long	12290
	.weak	no_such_symbol
	.addrsig
	.addrsig_sym second
	.addrsig_sym no_such_symbol
	.addrsig_sym bpf_prog_put
	.section	.debug_line,"",@progbits
.Lline_table_start0:
