	.file	"struct_ops.c"
	.file	0 "." "struct_ops.c" md5 0xbf76a636cb1780d35869ccfc27cb04ba
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	struct_ops,"ax",@progbits
	.globl	init
	.p2align	3
	.type	init,@function
init:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 19 2 prologue_end
.Ltmp0:
	w0 = 1
	exit
.Ltmp1:
.Ltmp2:
.Lfunc_end0:
	.size	init, .Lfunc_end0-init
	.cfi_endproc

	.section	"struct_ops.s/move","ax",@progbits
	.globl	move
	.p2align	3
	.type	move,@function
move:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 25 9 prologue_end
.Ltmp3:
	r0 = *(u64 *)(r1 + 8)
	.loc	0 25 2 is_stmt 0
.Ltmp4:
	exit
.Ltmp5:
.Ltmp6:
.Lfunc_end1:
	.size	move, .Lfunc_end1-move
	.cfi_endproc

	.type	linked,@object
	.section	.struct_ops.link,"aw",@progbits
	.globl	linked
	.p2align	3, 0x0
linked:
	.quad	init
	.long	5
	.zero	4
	.quad	move
	.quad	move
	.asciz	"linked\000\000\000\000\000\000\000\000\000"
	.size	linked, 48

	.type	plain,@object
	.section	.struct_ops,"aw",@progbits
	.globl	plain
	.p2align	3, 0x0
plain:
	.quad	0
	.long	0
	.zero	4
	.quad	0
	.quad	move
	.asciz	"plain\000\000\000\000\000\000\000\000\000\000"
	.size	plain, 48

	.type	optional,@object
	.section	"?.struct_ops","aw",@progbits
	.globl	optional
	.p2align	3, 0x0
optional:
	.quad	init
	.long	0
	.zero	4
	.quad	0
	.quad	0
	.zero	16
	.size	optional, 48

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
	.byte	1
	.byte	85
	.byte	35
	.byte	115
	.byte	23
	.byte	116
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
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	10
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
	.byte	11
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	12
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
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
	.byte	15
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
	.byte	16
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
	.byte	2
	.byte	3
	.long	54

	.byte	0
	.byte	29
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	15
	.byte	48
	.byte	0
	.byte	8
	.byte	4
	.byte	4
	.long	105
	.byte	0
	.byte	9
	.byte	0
	.byte	4
	.byte	7
	.long	132
	.byte	0
	.byte	10
	.byte	8
	.byte	4
	.byte	10
	.long	144
	.byte	0
	.byte	11
	.byte	16
	.byte	4
	.byte	11
	.long	144
	.byte	0
	.byte	12
	.byte	24
	.byte	4
	.byte	12
	.long	165
	.byte	0
	.byte	13
	.byte	32
	.byte	0
	.byte	5
	.long	110
	.byte	6
	.long	121

	.byte	7
	.long	125
	.byte	0
	.byte	8
	.byte	5
	.byte	5
	.byte	4
	.byte	5
	.long	130
	.byte	9
	.byte	6

	.byte	10
	.long	140
	.byte	9
	.byte	1
	.byte	9
	.byte	8
	.byte	8
	.byte	7
	.byte	4
	.byte	5
	.long	149
	.byte	6
	.long	121

	.byte	7
	.long	125
	.byte	7
	.long	132
	.byte	0
	.byte	11
	.long	177
	.byte	12
	.long	181
	.byte	16
	.byte	0
	.byte	8
	.byte	13
	.byte	6
	.byte	1
	.byte	13
	.byte	14
	.byte	8
	.byte	7
	.byte	2
	.byte	16
	.long	54

	.byte	0
	.byte	32
	.byte	2
	.byte	161
	.byte	1
	.byte	2
	.byte	17
	.long	54

	.byte	0
	.byte	35
	.byte	2
	.byte	161
	.byte	2
	.byte	2
	.byte	18
	.long	218

	.byte	0
	.byte	37
	.byte	2
	.byte	161
	.byte	3
	.byte	11
	.long	177
	.byte	12
	.long	181
	.byte	4
	.byte	0
	.byte	14
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	4
	.byte	0
	.byte	17

	.long	121

	.byte	15
	.byte	20
	.byte	0
	.byte	17
	.long	280
	.byte	0
	.byte	14
	.byte	5
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	19
	.byte	0
	.byte	23

	.long	121

	.byte	16
	.byte	1
	.byte	81
	.byte	20
	.byte	0
	.byte	23
	.long	280
	.byte	0
	.byte	5
	.long	285
	.byte	10
	.long	293
	.byte	22
	.byte	1
	.byte	10
	.byte	8
	.byte	21
	.byte	7
	.byte	8
	.byte	0
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	5
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	0
.Ldebug_list_header_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	96
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
	.asciz	"linked"
.Linfo_string4:
	.asciz	"init"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"sock"
.Linfo_string7:
	.asciz	"flags"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
.Linfo_string10:
	.asciz	"enter"
.Linfo_string11:
	.asciz	"leave"
.Linfo_string12:
	.asciz	"name"
.Linfo_string13:
	.asciz	"char"
.Linfo_string14:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string15:
	.asciz	"some_ops"
.Linfo_string16:
	.asciz	"plain"
.Linfo_string17:
	.asciz	"optional"
.Linfo_string18:
	.asciz	"LICENSE"
.Linfo_string19:
	.asciz	"move"
.Linfo_string20:
	.asciz	"ctx"
.Linfo_string21:
	.asciz	"unsigned long long"
.Linfo_string22:
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
	.long	.Linfo_string20
	.long	.Linfo_string21
	.long	.Linfo_string22
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	linked
	.quad	plain
	.quad	optional
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	556
	.long	556
	.long	272
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
	.long	16777216
	.long	4
	.long	16777248
	.long	32
	.long	201326593
	.long	4
	.long	0
	.long	218103809
	.long	5
	.long	24
	.long	1
	.long	74
	.long	201326593
	.long	7
	.long	113
	.long	67108869
	.long	48
	.long	32
	.long	10
	.long	0
	.long	122
	.long	14
	.long	64
	.long	128
	.long	16
	.long	128
	.long	134
	.long	16
	.long	192
	.long	140
	.long	19
	.long	256
	.long	0
	.long	33554432
	.long	11
	.long	0
	.long	218103809
	.long	5
	.long	0
	.long	12
	.long	0
	.long	33554432
	.long	13
	.long	145
	.long	117440512
	.long	0
	.long	150
	.long	134217728
	.long	15
	.long	154
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	17
	.long	0
	.long	218103810
	.long	5
	.long	0
	.long	12
	.long	0
	.long	14
	.long	167
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	18
	.long	20
	.long	16
	.long	172
	.long	16777216
	.long	4
	.long	32
	.long	192
	.long	234881024
	.long	9
	.long	1
	.long	199
	.long	234881024
	.long	9
	.long	1
	.long	205
	.long	234881024
	.long	9
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	18
	.long	20
	.long	4
	.long	214
	.long	234881024
	.long	24
	.long	1
	.long	222
	.long	251658241
	.long	0
	.long	22
	.long	plain
	.long	48
	.long	234
	.long	251658241
	.long	0
	.long	21
	.long	linked
	.long	48
	.long	251
	.long	251658241
	.long	0
	.long	23
	.long	optional
	.long	48
	.long	264
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
	.ascii	"int"
	.byte	0
	.ascii	"init"
	.byte	0
	.ascii	"struct_ops"
	.byte	0
	.ascii	"./struct_ops.c"
	.byte	0
	.ascii	"\treturn 1;"
	.byte	0
	.ascii	"move"
	.byte	0
	.ascii	"struct_ops.s/move"
	.byte	0
	.ascii	"\treturn ctx[1];"
	.byte	0
	.ascii	"some_ops"
	.byte	0
	.ascii	"flags"
	.byte	0
	.ascii	"enter"
	.byte	0
	.ascii	"leave"
	.byte	0
	.ascii	"name"
	.byte	0
	.ascii	"sock"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"linked"
	.byte	0
	.ascii	"plain"
	.byte	0
	.ascii	"optional"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".struct_ops"
	.byte	0
	.ascii	".struct_ops.link"
	.byte	0
	.ascii	"?.struct_ops"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	68
	.long	104
	.long	0
	.long	8
	.long	37
	.long	1
	.long	.Lfunc_begin0
	.long	6
	.long	79
	.long	1
	.long	.Lfunc_begin1
	.long	8
	.long	16
	.long	37
	.long	1
	.long	.Ltmp0
	.long	48
	.long	63
	.long	19458
	.long	79
	.long	2
	.long	.Ltmp3
	.long	48
	.long	97
	.long	25609
	.long	.Ltmp4
	.long	48
	.long	97
	.long	25602
	.addrsig
	.addrsig_sym init
	.addrsig_sym move
	.addrsig_sym linked
	.addrsig_sym plain
	.addrsig_sym optional
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
