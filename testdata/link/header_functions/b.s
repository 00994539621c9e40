	.file	"b.c"
	.file	0 "." "b.c" md5 0x4e470a68656b0365566b0e54b1435892
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.file	2 "." "shared.h" md5 0x382a642fbf8c777f2f8f0f5277405ef9
	.text
	.globl	second
	.p2align	3
	.type	second,@function
second:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	2 12 10 prologue_end
.Ltmp0:
	r6 = counts ll
.Ltmp1:
.Ltmp2:
	w2 = *(u32 *)(r6 + 0)
.Ltmp3:
	w2 += 1
.Ltmp4:
	*(u32 *)(r6 + 0) = w2
	.loc	2 13 9
.Ltmp5:
	r2 = *(u64 *)(r6 + 8)
.Ltmp6:
	r2 += 3
.Ltmp7:
	*(u64 *)(r6 + 8) = r2
.Ltmp8:
.Ltmp9:
	.loc	0 10 9
.Ltmp10:
	call scaled
.Ltmp11:
.Ltmp12:
	.loc	0 10 28
.Ltmp13:
	w1 = *(u32 *)(r6 + 0)
	.loc	0 10 19 is_stmt 0
.Ltmp14:
	w1 += w0
	.loc	0 10 2
.Ltmp15:
	w0 = w1
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end0:
	.size	second, .Lfunc_end0-second
	.cfi_endproc

	.p2align	3
	.type	scaled,@function
scaled:
.Lfunc_begin1:
	.cfi_startproc
	.loc	2 18 2 prologue_end is_stmt 1
.Ltmp18:
	r0 = w1
	#APP
	#NO_APP
.Ltmp19:
.Ltmp20:
	.loc	2 19 11
.Ltmp21:
	w0 <<= 2
.Ltmp22:
.Ltmp23:
	.loc	2 19 2 is_stmt 0
.Ltmp24:
	exit
.Ltmp25:
.Ltmp26:
.Lfunc_end1:
	.size	scaled, .Lfunc_end1-scaled
	.cfi_endproc

	.type	counts,@object
	.section	.bss,"aw",@nobits
	.weak	counts
	.p2align	3, 0x0
counts:
	.zero	16
	.size	counts, 16

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	3
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp19-.Lfunc_begin0
	.uleb128 .Ltmp22-.Lfunc_begin0
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
	.byte	6
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
	.byte	7
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
	.byte	32
	.byte	33
	.byte	1
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
	.byte	15
	.byte	0
	.byte	73
	.byte	19
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
	.byte	29
	.byte	1
	.byte	49
	.byte	19
	.byte	17
	.byte	27
	.byte	18
	.byte	6
	.byte	88
	.byte	11
	.byte	89
	.byte	11
	.byte	87
	.byte	11
	.byte	0
	.byte	0
	.byte	13
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	28
	.byte	15
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	16
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
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	2
	.byte	8
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	3
	.byte	16
	.byte	2
	.byte	3
	.byte	4
	.byte	4
	.long	74
	.byte	2
	.byte	4
	.byte	0
	.byte	4
	.byte	7
	.long	86
	.byte	2
	.byte	5
	.byte	8
	.byte	0
	.byte	5
	.long	82
	.byte	6
	.byte	1
	.byte	9
	.byte	6
	.byte	5
	.byte	7
	.byte	4
	.byte	5
	.long	94
	.byte	9
	.byte	1
	.byte	10
	.byte	6
	.byte	8
	.byte	7
	.byte	8
	.byte	7
	.byte	10
	.byte	2
	.byte	10


	.byte	8
	.byte	11
	.byte	2
	.byte	10
	.long	119
	.byte	8
	.byte	12
	.byte	2
	.byte	10
	.long	86
	.byte	0
	.byte	9
	.long	50
	.byte	10
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	7

	.long	206

	.byte	11
	.byte	0
	.byte	16
	.byte	0
	.byte	7
	.long	206
	.byte	12
	.long	98
	.byte	1
	.long	.Ltmp8-.Lfunc_begin0
	.byte	0
	.byte	9
	.byte	2
	.byte	13
	.byte	1
	.long	102
	.byte	14
	.byte	3
	.long	110
	.byte	0
	.byte	15
	.long	181
	.byte	2
	.byte	0
	.byte	16
	.byte	3
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	15
	.byte	2
	.byte	16

	.long	206
	.byte	11
	.byte	2
	.byte	16
	.byte	2
	.byte	16
	.long	206
	.byte	0
	.byte	6
	.byte	14
	.byte	5
	.byte	4
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	72
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
	.asciz	"counts"
.Linfo_string4:
	.asciz	"calls"
.Linfo_string5:
	.asciz	"unsigned int"
.Linfo_string6:
	.asciz	"u32"
.Linfo_string7:
	.asciz	"sum"
.Linfo_string8:
	.asciz	"unsigned long long"
.Linfo_string9:
	.asciz	"u64"
.Linfo_string10:
	.asciz	"count"
.Linfo_string11:
	.asciz	"c"
.Linfo_string12:
	.asciz	"n"
.Linfo_string13:
	.asciz	"second"
.Linfo_string14:
	.asciz	"int"
.Linfo_string15:
	.asciz	"scaled"
.Linfo_string16:
	.asciz	"x"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	counts
	.quad	.Lfunc_begin0
	.quad	.Ltmp11
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	212
	.long	212
	.long	201
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	7
	.long	201326593
	.long	2
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	100
	.long	201326592
	.long	4
	.long	139
	.long	67108866
	.long	16
	.long	146
	.long	7
	.long	0
	.long	152
	.long	9
	.long	64
	.long	156
	.long	134217728
	.long	8
	.long	160
	.long	16777216
	.long	4
	.long	32
	.long	173
	.long	134217728
	.long	10
	.long	177
	.long	16777216
	.long	8
	.long	64
	.long	139
	.long	234881024
	.long	6
	.long	1
	.long	196
	.long	251658241
	.long	0
	.long	11
	.long	counts
	.long	16
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"second"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"././shared.h"
	.byte	0
	.ascii	"\tc->calls++;"
	.byte	0
	.ascii	"\tc->sum += n;"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\treturn scaled(x) + counts.calls;"
	.byte	0
	.ascii	"scaled"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x * 4;"
	.byte	0
	.ascii	"counts"
	.byte	0
	.ascii	"calls"
	.byte	0
	.ascii	"sum"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	".bss"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	28
	.long	28
	.long	220
	.long	248
	.long	0
	.long	8
	.long	14
	.long	2
	.long	.Lfunc_begin0
	.long	3
	.long	.Lfunc_begin1
	.long	5
	.long	16
	.long	14
	.long	13
	.long	.Ltmp0
	.long	20
	.long	33
	.long	12298
	.long	.Ltmp3
	.long	20
	.long	33
	.long	12298
	.long	.Ltmp4
	.long	20
	.long	33
	.long	12298
	.long	.Ltmp5
	.long	20
	.long	46
	.long	13321
	.long	.Ltmp6
	.long	20
	.long	46
	.long	13321
	.long	.Ltmp7
	.long	20
	.long	46
	.long	13321
	.long	.Ltmp10
	.long	60
	.long	66
	.long	10249
	.long	.Ltmp13
	.long	60
	.long	66
	.long	10268
	.long	.Ltmp14
	.long	60
	.long	66
	.long	10259
	.long	.Ltmp15
	.long	60
	.long	66
	.long	10242
	.long	.Ltmp18
	.long	20
	.long	107
	.long	18434
	.long	.Ltmp21
	.long	20
	.long	124
	.long	19467
	.long	.Ltmp24
	.long	20
	.long	124
	.long	19458
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
