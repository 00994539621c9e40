	.file	"b.c"
	.file	0 "." "b.c" md5 0xe2bd445556d1a71b6f46b7da6fb51aa8
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	with_everything
	.p2align	3
	.type	with_everything,@function
with_everything:
.Lfunc_begin0:
	.loc	0 40 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w0 = w3
.Ltmp0:
.Ltmp1:
	.loc	0 41 89 prologue_end
.Ltmp2:
	r4 >>= 32
.Ltmp3:
.Ltmp4:
	.loc	0 41 27 is_stmt 0
.Ltmp5:
	w0 += w4
.Ltmp6:
.Ltmp7:
	.loc	0 41 21
.Ltmp8:
	r1 = common_pair ll
.Ltmp9:
.Ltmp10:
	.loc	0 41 41
.Ltmp11:
	w2 = *(u32 *)(r1 + 24)
.Ltmp12:
.Ltmp13:
	.loc	0 41 48
.Ltmp14:
	w0 += w2
	.loc	0 41 21
.Ltmp15:
	w1 = *(u8 *)(r1 + 32)
	w1 &= 7
	.loc	0 41 80
.Ltmp16:
	w0 += w1
	.loc	0 41 50
.Ltmp17:
	r1 = common_anonymous ll
	w1 = *(u32 *)(r1 + 20)
	.loc	0 41 9
.Ltmp18:
	w0 += w1
	.loc	0 41 2
.Ltmp19:
	exit
.Ltmp20:
.Ltmp21:
.Lfunc_end0:
	.size	with_everything, .Lfunc_end0-with_everything
	.cfi_endproc

	.type	common_anonymous,@object
	.data
	.globl	common_anonymous
	.p2align	2, 0x0
common_anonymous:
	.zero	24
	.long	1
	.size	common_anonymous, 28

	.type	common_pair,@object
	.globl	common_pair
	.p2align	3, 0x0
common_pair:
	.zero	16
	.quad	0
	.long	7
	.zero	4
	.byte	0
	.zero	7
	.quad	0
	.quad	0
	.quad	0x0000000000000000
	.byte	0
	.zero	7
	.size	common_pair, 72

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
	.uleb128 .Ltmp9-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.byte	1
	.byte	82
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp0-.Lfunc_begin0
	.byte	1
	.byte	83
	.byte	4
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp3-.Lfunc_begin0
	.byte	1
	.byte	84
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
	.byte	5
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
	.byte	6
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	7
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	8
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
	.byte	9
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
	.byte	10
	.byte	4
	.byte	1
	.byte	73
	.byte	19
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
	.byte	11
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	13
	.byte	0
	.byte	0
	.byte	12
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
	.byte	15
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
	.byte	13
	.byte	11
	.byte	107
	.byte	5
	.byte	0
	.byte	0
	.byte	16
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	17
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	18
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	19
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	20
	.byte	55
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	21
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	22
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	23
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
	.byte	24
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	58
	.byte	11
	.byte	0
	.byte	9
	.byte	4
	.byte	28
	.byte	0
	.byte	6
	.byte	5
	.byte	4
	.long	81
	.byte	0
	.byte	7
	.byte	0
	.byte	5
	.byte	7
	.long	107
	.byte	0
	.byte	8
	.byte	24
	.byte	0
	.byte	6
	.long	99
	.byte	7
	.long	103
	.byte	2
	.byte	7
	.long	103
	.byte	3
	.byte	0
	.byte	8
	.byte	5
	.byte	5
	.byte	4
	.byte	9
	.byte	6
	.byte	8
	.byte	7
	.byte	10
	.long	99
	.byte	10
	.byte	4
	.byte	0
	.byte	8
	.byte	11
	.byte	8
	.byte	127
	.byte	11
	.byte	9
	.byte	1
	.byte	0
	.byte	2
	.byte	12
	.long	134

	.byte	0
	.byte	37
	.byte	2
	.byte	161
	.byte	1
	.byte	12
	.byte	15
	.byte	72
	.byte	0
	.byte	23
	.byte	5
	.byte	13
	.long	256
	.byte	0
	.byte	24
	.byte	0
	.byte	5
	.byte	17
	.long	280
	.byte	0
	.byte	24
	.byte	16
	.byte	13
	.long	165
	.byte	0
	.byte	25
	.byte	24
	.byte	14
	.byte	8
	.byte	0
	.byte	25
	.byte	5
	.byte	18
	.long	99
	.byte	0
	.byte	26
	.byte	0
	.byte	5
	.byte	19
	.long	290
	.byte	0
	.byte	27
	.byte	0
	.byte	5
	.byte	21
	.long	294
	.byte	0
	.byte	28
	.byte	0
	.byte	0
	.byte	15
	.byte	23
	.long	310
	.byte	0
	.byte	30
	.byte	3
	.short	256
	.byte	15
	.byte	25
	.long	310
	.byte	0
	.byte	30
	.byte	5
	.short	259
	.byte	5
	.byte	26
	.long	314
	.byte	0
	.byte	31
	.byte	40
	.byte	5
	.byte	30
	.long	351
	.byte	0
	.byte	32
	.byte	48
	.byte	5
	.byte	32
	.long	375
	.byte	0
	.byte	33
	.byte	56
	.byte	5
	.byte	34
	.long	379
	.byte	0
	.byte	34
	.byte	64
	.byte	0
	.byte	12
	.byte	16
	.byte	16
	.byte	0
	.byte	18
	.byte	5
	.byte	14
	.long	280
	.byte	0
	.byte	19
	.byte	0
	.byte	5
	.byte	15
	.long	285
	.byte	0
	.byte	20
	.byte	8
	.byte	0
	.byte	16
	.long	256
	.byte	16
	.long	134
	.byte	8
	.byte	20
	.byte	4
	.byte	4
	.byte	6
	.long	306
	.byte	7
	.long	103
	.byte	8
	.byte	0
	.byte	8
	.byte	22
	.byte	8
	.byte	1
	.byte	8
	.byte	24
	.byte	7
	.byte	4
	.byte	16
	.long	319
	.byte	17
	.long	99

	.byte	18
	.long	285
	.byte	18
	.long	335
	.byte	0
	.byte	10
	.long	310
	.byte	29
	.byte	4
	.byte	0
	.byte	14
	.byte	19
	.byte	27
	.byte	0
	.byte	19
	.byte	28
	.byte	7
	.byte	0
	.byte	20
	.long	356
	.byte	16
	.long	361
	.byte	21
	.long	366
	.byte	22
	.long	371
	.byte	8
	.byte	31
	.byte	6
	.byte	1
	.byte	8
	.byte	33
	.byte	4
	.byte	8
	.byte	3
	.long	387
	.byte	36
	.byte	1
	.byte	15
	.byte	8
	.byte	35
	.byte	2
	.byte	1
	.byte	10
	.long	408
	.byte	39
	.byte	8
	.byte	0
	.byte	13
	.byte	19
	.byte	38
	.ascii	"\200\200\200\200\020"
	.byte	0
	.byte	8
	.byte	37
	.byte	7
	.byte	8
	.byte	23
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	40
	.byte	0
	.byte	39

	.long	99

	.byte	24
	.byte	0
	.byte	15
	.byte	0
	.byte	39
	.long	285
	.byte	24
	.byte	1
	.byte	41
	.byte	0
	.byte	39
	.long	464
	.byte	24
	.byte	2
	.byte	42
	.byte	0
	.byte	39
	.long	335
	.byte	24
	.byte	3
	.byte	43
	.byte	0
	.byte	39
	.long	391
	.byte	0
	.byte	16
	.long	50
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	180
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
	.asciz	"common_anonymous"
.Linfo_string4:
	.asciz	"matrix"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string7:
	.asciz	"sign"
.Linfo_string8:
	.asciz	"MINUS"
.Linfo_string9:
	.asciz	"PLUS"
.Linfo_string10:
	.asciz	"negative"
.Linfo_string11:
	.asciz	"anonymous"
.Linfo_string12:
	.asciz	"common_pair"
.Linfo_string13:
	.asciz	"left"
.Linfo_string14:
	.asciz	"next"
.Linfo_string15:
	.asciz	"pair"
.Linfo_string16:
	.asciz	"node"
.Linfo_string17:
	.asciz	"right"
.Linfo_string18:
	.asciz	"as_int"
.Linfo_string19:
	.asciz	"as_float"
.Linfo_string20:
	.asciz	"float"
.Linfo_string21:
	.asciz	"bytes"
.Linfo_string22:
	.asciz	"unsigned char"
.Linfo_string23:
	.asciz	"three"
.Linfo_string24:
	.asciz	"unsigned int"
.Linfo_string25:
	.asciz	"five"
.Linfo_string26:
	.asciz	"method"
.Linfo_string27:
	.asciz	"A"
.Linfo_string28:
	.asciz	"B"
.Linfo_string29:
	.asciz	"small"
.Linfo_string30:
	.asciz	"name"
.Linfo_string31:
	.asciz	"char"
.Linfo_string32:
	.asciz	"number"
.Linfo_string33:
	.asciz	"double"
.Linfo_string34:
	.asciz	"flag"
.Linfo_string35:
	.asciz	"_Bool"
.Linfo_string36:
	.asciz	"bool"
.Linfo_string37:
	.asciz	"unsigned long"
.Linfo_string38:
	.asciz	"LARGE"
.Linfo_string39:
	.asciz	"large"
.Linfo_string40:
	.asciz	"with_everything"
.Linfo_string41:
	.asciz	"other"
.Linfo_string42:
	.asciz	"e"
.Linfo_string43:
	.asciz	"l"
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
	.long	.Linfo_string32
	.long	.Linfo_string33
	.long	.Linfo_string34
	.long	.Linfo_string35
	.long	.Linfo_string36
	.long	.Linfo_string37
	.long	.Linfo_string38
	.long	.Linfo_string39
	.long	.Linfo_string40
	.long	.Linfo_string41
	.long	.Linfo_string42
	.long	.Linfo_string43
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	common_anonymous
	.quad	common_pair
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	784
	.long	784
	.long	493
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	2214592521
	.long	72
	.long	6
	.long	3
	.long	0
	.long	11
	.long	4
	.long	128
	.long	0
	.long	5
	.long	192
	.long	17
	.long	11
	.long	50331904
	.long	23
	.long	11
	.long	83886339
	.long	28
	.long	12
	.long	320
	.long	35
	.long	15
	.long	384
	.long	40
	.long	20
	.long	448
	.long	47
	.long	21
	.long	512
	.long	52
	.long	67108866
	.long	16
	.long	57
	.long	4
	.long	0
	.long	1
	.long	1
	.long	64
	.long	0
	.long	33554432
	.long	3
	.long	0
	.long	83886083
	.long	8
	.long	62
	.long	6
	.long	0
	.long	69
	.long	7
	.long	0
	.long	78
	.long	9
	.long	0
	.long	84
	.long	16777216
	.long	4
	.long	16777248
	.long	88
	.long	268435456
	.long	4
	.long	94
	.long	16777216
	.long	1
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	8
	.long	10
	.long	8
	.long	108
	.long	16777216
	.long	4
	.long	32
	.long	128
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	13
	.long	0
	.long	218103810
	.long	6
	.long	0
	.long	1
	.long	0
	.long	14
	.long	141
	.long	100663298
	.long	4
	.long	147
	.long	0
	.long	149
	.long	7
	.long	0
	.long	184549376
	.long	16
	.long	0
	.long	33554432
	.long	17
	.long	0
	.long	167772160
	.long	18
	.long	0
	.long	150994944
	.long	19
	.long	151
	.long	16777216
	.long	1
	.long	16777224
	.long	156
	.long	268435456
	.long	8
	.long	163
	.long	134217728
	.long	22
	.long	168
	.long	16777216
	.long	1
	.long	67108872
	.long	0
	.long	33554432
	.long	24
	.long	174
	.long	134217728
	.long	25
	.long	0
	.long	67108866
	.long	28
	.long	184
	.long	27
	.long	0
	.long	191
	.long	28
	.long	192
	.long	0
	.long	50331648
	.long	0
	.long	6
	.long	10
	.long	3
	.long	0
	.long	50331648
	.long	0
	.long	26
	.long	10
	.long	2
	.long	196
	.long	2248146946
	.long	4
	.long	205
	.long	-1
	.long	211
	.long	1
	.long	216
	.long	318767105
	.long	8
	.long	222
	.long	0
	.long	1
	.long	0
	.long	218103812
	.long	6
	.long	1
	.long	1
	.long	228
	.long	23
	.long	234
	.long	14
	.long	236
	.long	29
	.long	238
	.long	201326593
	.long	30
	.long	458
	.long	234881024
	.long	24
	.long	1
	.long	475
	.long	234881024
	.long	2
	.long	1
	.long	487
	.long	251658242
	.long	0
	.long	32
	.long	common_anonymous
	.long	28
	.long	33
	.long	common_pair
	.long	72
	.byte	0
	.ascii	"pair"
	.byte	0
	.ascii	"left"
	.byte	0
	.ascii	"right"
	.byte	0
	.ascii	"three"
	.byte	0
	.ascii	"five"
	.byte	0
	.ascii	"method"
	.byte	0
	.ascii	"name"
	.byte	0
	.ascii	"number"
	.byte	0
	.ascii	"flag"
	.byte	0
	.ascii	"node"
	.byte	0
	.ascii	"next"
	.byte	0
	.ascii	"as_int"
	.byte	0
	.ascii	"as_float"
	.byte	0
	.ascii	"bytes"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"float"
	.byte	0
	.ascii	"unsigned char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"small"
	.byte	0
	.byte	65
	.byte	0
	.byte	66
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"double"
	.byte	0
	.ascii	"bool"
	.byte	0
	.ascii	"_Bool"
	.byte	0
	.ascii	"anonymous"
	.byte	0
	.ascii	"matrix"
	.byte	0
	.ascii	"sign"
	.byte	0
	.ascii	"negative"
	.byte	0
	.ascii	"MINUS"
	.byte	0
	.ascii	"PLUS"
	.byte	0
	.ascii	"large"
	.byte	0
	.ascii	"LARGE"
	.byte	0
	.ascii	"other"
	.byte	0
	.byte	101
	.byte	0
	.byte	108
	.byte	0
	.ascii	"with_everything"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"__noinline int with_everything(struct pair *pair, anonymous *other, enum small e, enum large l)"
	.byte	0
	.ascii	"\treturn common_pair.three + common_pair.as_int + common_anonymous.matrix[1][2] + e + (l >> 32);"
	.byte	0
	.ascii	"common_anonymous"
	.byte	0
	.ascii	"common_pair"
	.byte	0
	.ascii	".data"
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
	.long	254
	.long	1
	.long	.Lfunc_begin0
	.long	31
	.long	16
	.long	254
	.long	11
	.long	.Lfunc_begin0
	.long	260
	.long	266
	.long	39936
	.long	.Ltmp2
	.long	260
	.long	362
	.long	42073
	.long	.Ltmp5
	.long	260
	.long	362
	.long	42011
	.long	.Ltmp8
	.long	260
	.long	362
	.long	42005
	.long	.Ltmp11
	.long	260
	.long	362
	.long	42025
	.long	.Ltmp14
	.long	260
	.long	362
	.long	42032
	.long	.Ltmp15
	.long	260
	.long	362
	.long	42005
	.long	.Ltmp16
	.long	260
	.long	362
	.long	42064
	.long	.Ltmp17
	.long	260
	.long	362
	.long	42034
	.long	.Ltmp18
	.long	260
	.long	362
	.long	41993
	.long	.Ltmp19
	.long	260
	.long	362
	.long	41986
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
