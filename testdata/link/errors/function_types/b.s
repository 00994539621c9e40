	.file	"b.c"
	.text
	.globl	number
	.p2align	3
	.type	number,@function
number:
.Lfunc_begin0:
	.file	0 "." "b.c" md5 0x2f98f0ee6d375956d2a9c9dca113b4ae
	.loc	0 7 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w0 = w1
.Ltmp0:
.Ltmp1:
	.loc	0 8 2 prologue_end
.Ltmp2:
	exit
.Ltmp3:
.Ltmp4:
.Lfunc_end0:
	.size	number, .Lfunc_end0-number
	.cfi_endproc

	.globl	types
	.p2align	3
	.type	types,@function
types:
.Lfunc_begin1:
	.loc	0 12 0
	.cfi_startproc
	w0 = w1
.Ltmp5:
.Ltmp6:
	.loc	0 13 9 prologue_end
.Ltmp7:
	w0 += w2
.Ltmp8:
.Ltmp9:
	.loc	0 13 2 is_stmt 0
.Ltmp10:
	exit
.Ltmp11:
.Ltmp12:
.Lfunc_end1:
	.size	types, .Lfunc_end1-types
	.cfi_endproc

	.globl	result
	.p2align	3
	.type	result,@function
result:
.Lfunc_begin2:
	.loc	0 17 0 is_stmt 1
	.cfi_startproc
	w0 = w1
.Ltmp13:
.Ltmp14:
	.loc	0 18 2 prologue_end
.Ltmp15:
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end2:
	.size	result, .Lfunc_end2-result
	.cfi_endproc

	.globl	pointer
	.p2align	3
	.type	pointer,@function
pointer:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 23 2 prologue_end
.Ltmp18:
	w0 = 0
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end3:
	.size	pointer, .Lfunc_end3-pointer
	.cfi_endproc

	.globl	fine
	.p2align	3
	.type	fine,@function
fine:
.Lfunc_begin4:
	.loc	0 27 0
	.cfi_startproc
	w0 = w2
.Ltmp21:
.Ltmp22:
	.loc	0 28 2 prologue_end
.Ltmp23:
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end4:
	.size	fine, .Lfunc_end4-fine
	.cfi_endproc

	.file	1 "../../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	4
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp5-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Ltmp8-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp13-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Lfunc_begin4-.Lfunc_begin0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Lfunc_end4-.Lfunc_begin0
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
	.byte	3
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
	.byte	4
	.byte	5
	.byte	0
	.byte	2
	.byte	24
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
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	7
	.byte	38
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
	.long	.Lfunc_end4-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	3
	.byte	0
	.byte	6

	.long	195

	.byte	3
	.byte	0
	.byte	9
	.byte	0
	.byte	6
	.long	195
	.byte	4
	.byte	1
	.byte	82
	.byte	10
	.byte	0
	.byte	6
	.long	195
	.byte	0
	.byte	2
	.byte	1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	5
	.byte	0
	.byte	11

	.long	195

	.byte	3
	.byte	1
	.byte	9
	.byte	0
	.byte	11
	.long	195
	.byte	4
	.byte	1
	.byte	82
	.byte	10
	.byte	0
	.byte	11
	.long	199
	.byte	0
	.byte	2
	.byte	2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	6
	.byte	0
	.byte	16

	.long	195

	.byte	3
	.byte	2
	.byte	9
	.byte	0
	.byte	16
	.long	195
	.byte	0
	.byte	2
	.byte	3
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	7
	.byte	0
	.byte	21

	.long	195

	.byte	4
	.byte	1
	.byte	81
	.byte	12
	.byte	0
	.byte	21
	.long	203
	.byte	0
	.byte	2
	.byte	4
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	8
	.byte	0
	.byte	26

	.long	195

	.byte	4
	.byte	1
	.byte	81
	.byte	13
	.byte	0
	.byte	26
	.long	208
	.byte	3
	.byte	3
	.byte	15
	.byte	0
	.byte	26
	.long	222
	.byte	0
	.byte	5
	.byte	4
	.byte	5
	.byte	4
	.byte	5
	.byte	11
	.byte	5
	.byte	8
	.byte	6
	.long	195
	.byte	6
	.long	213
	.byte	7
	.long	218
	.byte	5
	.byte	14
	.byte	6
	.byte	1
	.byte	8
	.long	230
	.byte	17
	.byte	1
	.byte	9
	.byte	5
	.byte	16
	.byte	7
	.byte	4
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
	.asciz	"number"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"types"
.Linfo_string6:
	.asciz	"result"
.Linfo_string7:
	.asciz	"pointer"
.Linfo_string8:
	.asciz	"fine"
.Linfo_string9:
	.asciz	"a"
.Linfo_string10:
	.asciz	"b"
.Linfo_string11:
	.asciz	"long"
.Linfo_string12:
	.asciz	"pair"
.Linfo_string13:
	.asciz	"s"
.Linfo_string14:
	.asciz	"char"
.Linfo_string15:
	.asciz	"n"
.Linfo_string16:
	.asciz	"unsigned int"
.Linfo_string17:
	.asciz	"u32"
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
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	296
	.long	296
	.long	237
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	218103810
	.long	1
	.long	5
	.long	1
	.long	7
	.long	1
	.long	9
	.long	201326593
	.long	2
	.long	64
	.long	16777216
	.long	8
	.long	16777280
	.long	0
	.long	218103810
	.long	1
	.long	5
	.long	1
	.long	7
	.long	4
	.long	69
	.long	201326593
	.long	5
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	115
	.long	201326593
	.long	7
	.long	0
	.long	33554432
	.long	1
	.long	0
	.long	218103809
	.long	1
	.long	140
	.long	9
	.long	145
	.long	201326593
	.long	10
	.long	0
	.long	33554432
	.long	13
	.long	0
	.long	167772160
	.long	14
	.long	164
	.long	16777216
	.long	1
	.long	16777224
	.long	169
	.long	134217728
	.long	16
	.long	173
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103810
	.long	1
	.long	186
	.long	12
	.long	188
	.long	15
	.long	190
	.long	201326593
	.long	17
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"int number(int a, int b)"
	.byte	0
	.ascii	"\treturn a;"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"types"
	.byte	0
	.ascii	"int types(int a, long b)"
	.byte	0
	.ascii	"\treturn a + b;"
	.byte	0
	.ascii	"result"
	.byte	0
	.ascii	"int result(int a)"
	.byte	0
	.ascii	"pair"
	.byte	0
	.ascii	"pointer"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.byte	115
	.byte	0
	.byte	110
	.byte	0
	.ascii	"fine"
	.byte	0
	.ascii	"int fine(const char *s, u32 n)"
	.byte	0
	.ascii	"\treturn n;"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	52
	.long	52
	.long	172
	.long	224
	.long	0
	.long	8
	.long	16
	.long	5
	.long	.Lfunc_begin0
	.long	3
	.long	.Lfunc_begin1
	.long	6
	.long	.Lfunc_begin2
	.long	8
	.long	.Lfunc_begin3
	.long	11
	.long	.Lfunc_begin4
	.long	18
	.long	16
	.long	16
	.long	10
	.long	.Lfunc_begin0
	.long	22
	.long	28
	.long	6144
	.long	.Ltmp2
	.long	22
	.long	53
	.long	8194
	.long	.Lfunc_begin1
	.long	22
	.long	75
	.long	11264
	.long	.Ltmp7
	.long	22
	.long	100
	.long	13321
	.long	.Ltmp10
	.long	22
	.long	100
	.long	13314
	.long	.Lfunc_begin2
	.long	22
	.long	122
	.long	16384
	.long	.Ltmp15
	.long	22
	.long	53
	.long	18434
	.long	.Ltmp18
	.long	22
	.long	153
	.long	23554
	.long	.Lfunc_begin4
	.long	22
	.long	195
	.long	26624
	.long	.Ltmp23
	.long	22
	.long	226
	.long	28674
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
