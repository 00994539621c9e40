	.file	"nesting.c"
	.file	0 "." "nesting.c" md5 0xd13b5ac8c709dfff09a2f90976285686
	.file	1 "." "core.h" md5 0xb589764874d8739f98f4d60a43d186ba
	.file	2 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	raw_tp,"ax",@progbits
	.globl	nesting
	.p2align	3
	.type	nesting,@function
nesting:
.Lfunc_begin0:
	.loc	0 28 0
	.cfi_sections .debug_frame
	.cfi_startproc
.Ltmp0:
	r2 = 1
.Ltmp1:
	.loc	0 29 2 prologue_end
.Ltmp2:
.Ltmp3:
	r3 = answers ll
	*(u64 *)(r3 + 0) = r2
	.loc	0 30 12
.Ltmp4:
.Ltmp5:
	w2 = *(u32 *)(r1 + 4)
	.loc	0 30 19 is_stmt 0
.Ltmp6:
.Ltmp7:
	w0 = *(u32 *)(r1 + 8)
	.loc	0 30 14
.Ltmp8:
	w0 += w2
	.loc	0 30 26
.Ltmp9:
.Ltmp10:
	w2 = *(u16 *)(r1 + 10)
	w2 <<= 16
	w2 s>>= 16
	.loc	0 30 21
.Ltmp11:
	w0 += w2
	.loc	0 30 39
.Ltmp12:
.Ltmp13:
	w2 = *(u32 *)(r1 + 16)
	.loc	0 30 28
.Ltmp14:
	w0 += w2
	.loc	0 30 59
.Ltmp15:
.Ltmp16:
	w1 = *(u32 *)(r1 + 24)
.Ltmp17:
.Ltmp18:
	.loc	0 30 41
.Ltmp19:
	w0 += w1
	.loc	0 30 2
.Ltmp20:
	exit
.Ltmp21:
.Ltmp22:
.Lfunc_end0:
	.size	nesting, .Lfunc_end0-nesting
	.cfi_endproc

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	answers,@object
	.section	.bss,"aw",@nobits
	.weak	answers
	.p2align	3, 0x0
answers:
	.zero	512
	.size	answers, 512

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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
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
	.byte	53
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
	.byte	4
	.byte	1
	.byte	73
	.byte	19
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	10
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
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
	.byte	13
	.byte	13
	.byte	0
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
	.byte	14
	.byte	19
	.byte	1
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	15
	.byte	23
	.byte	1
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
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
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	17
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
	.byte	18
	.byte	15
	.byte	0
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	1
	.byte	22
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
	.byte	2
	.byte	6
	.long	81

	.byte	1
	.byte	19
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.long	93
	.byte	4
	.long	66
	.byte	64
	.byte	0
	.byte	7
	.long	98
	.byte	8
	.long	106
	.byte	8
	.byte	2
	.byte	10
	.byte	5
	.byte	7
	.byte	7
	.byte	8
	.byte	9
	.long	137
	.byte	4
	.byte	1
	.byte	8
	.byte	10
	.byte	10
	.byte	0
	.byte	10
	.byte	11
	.byte	1
	.byte	10
	.byte	12
	.byte	2
	.byte	10
	.byte	13
	.byte	3
	.byte	10
	.byte	14
	.byte	4
	.byte	10
	.byte	15
	.byte	5
	.byte	0
	.byte	5
	.byte	9
	.byte	7
	.byte	4
	.byte	11
	.byte	29
	.byte	32
	.byte	0
	.byte	6
	.byte	12
	.byte	16
	.long	286
	.byte	0
	.byte	7
	.byte	0
	.byte	13
	.long	163
	.byte	0
	.byte	8
	.byte	4
	.byte	14
	.byte	8
	.byte	0
	.byte	8
	.byte	12
	.byte	18
	.long	286
	.byte	0
	.byte	9
	.byte	0
	.byte	13
	.long	184
	.byte	0
	.byte	10
	.byte	4
	.byte	15
	.byte	4
	.byte	0
	.byte	10
	.byte	12
	.byte	19
	.long	286
	.byte	0
	.byte	11
	.byte	0
	.byte	13
	.long	205
	.byte	0
	.byte	12
	.byte	0
	.byte	14
	.byte	4
	.byte	0
	.byte	12
	.byte	12
	.byte	20
	.long	290
	.byte	0
	.byte	13
	.byte	0
	.byte	12
	.byte	22
	.long	290
	.byte	0
	.byte	13
	.byte	2
	.byte	0
	.byte	0
	.byte	0
	.byte	12
	.byte	23
	.long	239
	.byte	0
	.byte	23
	.byte	16
	.byte	14
	.byte	16
	.byte	0
	.byte	17
	.byte	12
	.byte	24
	.long	286
	.byte	0
	.byte	18
	.byte	0
	.byte	12
	.byte	25
	.long	261
	.byte	0
	.byte	22
	.byte	8
	.byte	15
	.byte	8
	.byte	0
	.byte	19
	.byte	12
	.byte	26
	.long	286
	.byte	0
	.byte	20
	.byte	0
	.byte	12
	.byte	27
	.long	294
	.byte	0
	.byte	21
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	5
	.byte	17
	.byte	5
	.byte	4
	.byte	5
	.byte	21
	.byte	5
	.byte	2
	.byte	5
	.byte	28
	.byte	5
	.byte	8
	.byte	16
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	30
	.byte	0
	.byte	27

	.long	286

	.byte	17
	.byte	0
	.byte	31
	.byte	0
	.byte	27
	.long	323
	.byte	0
	.byte	18
	.long	141
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	132
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"nesting.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"answers"
.Linfo_string7:
	.asciz	"unsigned long long"
.Linfo_string8:
	.asciz	"u64"
.Linfo_string9:
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"OFFSET"
.Linfo_string11:
	.asciz	"SIZE"
.Linfo_string12:
	.asciz	"EXISTS"
.Linfo_string13:
	.asciz	"SIGNED"
.Linfo_string14:
	.asciz	"LEFT_SHIFT"
.Linfo_string15:
	.asciz	"RIGHT_SHIFT"
.Linfo_string16:
	.asciz	"before"
.Linfo_string17:
	.asciz	"int"
.Linfo_string18:
	.asciz	"a"
.Linfo_string19:
	.asciz	"b"
.Linfo_string20:
	.asciz	"c"
.Linfo_string21:
	.asciz	"short"
.Linfo_string22:
	.asciz	"d"
.Linfo_string23:
	.asciz	"named"
.Linfo_string24:
	.asciz	"x"
.Linfo_string25:
	.asciz	"choice"
.Linfo_string26:
	.asciz	"y"
.Linfo_string27:
	.asciz	"z"
.Linfo_string28:
	.asciz	"long"
.Linfo_string29:
	.asciz	"nest"
.Linfo_string30:
	.asciz	"nesting"
.Linfo_string31:
	.asciz	"n"
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
	.long	.Linfo_string22
	.long	.Linfo_string23
	.long	.Linfo_string24
	.long	.Linfo_string25
	.long	.Linfo_string26
	.long	.Linfo_string27
	.long	.Linfo_string28
	.long	.Linfo_string29
	.long	.Linfo_string30
	.long	.Linfo_string31
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	answers
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	520
	.long	520
	.long	339
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	67108867
	.long	32
	.long	6
	.long	3
	.long	0
	.long	0
	.long	4
	.long	32
	.long	13
	.long	8
	.long	128
	.long	19
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	67108866
	.long	8
	.long	23
	.long	3
	.long	0
	.long	0
	.long	5
	.long	32
	.long	0
	.long	83886082
	.long	4
	.long	25
	.long	3
	.long	0
	.long	0
	.long	6
	.long	0
	.long	0
	.long	67108866
	.long	4
	.long	27
	.long	7
	.long	0
	.long	29
	.long	7
	.long	16
	.long	31
	.long	16777216
	.long	2
	.long	16777232
	.long	0
	.long	67108866
	.long	16
	.long	37
	.long	3
	.long	0
	.long	39
	.long	9
	.long	64
	.long	0
	.long	83886082
	.long	8
	.long	46
	.long	3
	.long	0
	.long	48
	.long	10
	.long	0
	.long	50
	.long	16777216
	.long	8
	.long	16777280
	.long	0
	.long	218103809
	.long	3
	.long	55
	.long	1
	.long	57
	.long	201326593
	.long	11
	.long	262
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	15
	.long	4
	.long	267
	.long	16777216
	.long	4
	.long	32
	.long	287
	.long	234881024
	.long	14
	.long	1
	.long	0
	.long	150994944
	.long	18
	.long	295
	.long	134217728
	.long	19
	.long	299
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	17
	.long	15
	.long	64
	.long	318
	.long	234881024
	.long	20
	.long	1
	.long	326
	.long	251658241
	.long	0
	.long	21
	.long	answers
	.long	512
	.long	331
	.long	251658241
	.long	0
	.long	16
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"nest"
	.byte	0
	.ascii	"before"
	.byte	0
	.ascii	"named"
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.byte	99
	.byte	0
	.byte	100
	.byte	0
	.ascii	"short"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"choice"
	.byte	0
	.byte	121
	.byte	0
	.byte	122
	.byte	0
	.ascii	"long"
	.byte	0
	.byte	110
	.byte	0
	.ascii	"nesting"
	.byte	0
	.ascii	"raw_tp"
	.byte	0
	.ascii	"0:2:1:1"
	.byte	0
	.ascii	"./nesting.c"
	.byte	0
	.ascii	"int nesting(struct nest *n)"
	.byte	0
	.ascii	"\task(0, field(n->named.choice.z, EXISTS));"
	.byte	0
	.ascii	"0:1:0"
	.byte	0
	.ascii	"\treturn n->a + n->b + n->d + n->named.x + n->named.choice.y;"
	.byte	0
	.ascii	"0:1:1:0"
	.byte	0
	.ascii	"0:1:1:1:1"
	.byte	0
	.ascii	"0:2:0"
	.byte	0
	.ascii	"0:2:1:0"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"answers"
	.byte	0
	.ascii	".bss"
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
	.long	204
	.long	224
	.long	108
	.long	8
	.long	65
	.long	1
	.long	.Lfunc_begin0
	.long	12
	.long	16
	.long	65
	.long	12
	.long	.Lfunc_begin0
	.long	80
	.long	92
	.long	27648
	.long	.Ltmp3
	.long	80
	.long	120
	.long	29698
	.long	.Ltmp5
	.long	80
	.long	169
	.long	30732
	.long	.Ltmp7
	.long	80
	.long	169
	.long	30739
	.long	.Ltmp8
	.long	80
	.long	169
	.long	30734
	.long	.Ltmp10
	.long	80
	.long	169
	.long	30746
	.long	.Ltmp11
	.long	80
	.long	169
	.long	30741
	.long	.Ltmp13
	.long	80
	.long	169
	.long	30759
	.long	.Ltmp14
	.long	80
	.long	169
	.long	30748
	.long	.Ltmp16
	.long	80
	.long	169
	.long	30779
	.long	.Ltmp19
	.long	80
	.long	169
	.long	30761
	.long	.Ltmp20
	.long	80
	.long	169
	.long	30722
	.long	16
	.long	65
	.long	6
	.long	.Ltmp0
	.long	2
	.long	72
	.long	2
	.long	.Ltmp4
	.long	2
	.long	163
	.long	0
	.long	.Ltmp6
	.long	2
	.long	230
	.long	0
	.long	.Ltmp9
	.long	2
	.long	238
	.long	0
	.long	.Ltmp12
	.long	2
	.long	248
	.long	0
	.long	.Ltmp15
	.long	2
	.long	254
	.long	0
	.addrsig
	.addrsig_sym nesting
	.addrsig_sym LICENSE
	.addrsig_sym answers
	.section	.debug_line,"",@progbits
.Lline_table_start0:
