	.file	"b.c"
	.file	0 "." "b.c" md5 0xc5752249cf7b933a28794d4a53c7aa0a
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	read_both
	.p2align	3
	.type	read_both,@function
read_both:
.Lfunc_begin0:
	.loc	0 28 0
	.cfi_sections .debug_frame
	.cfi_startproc
	*(u32 *)(r10 - 4) = w1
	w6 = 0
.Ltmp0:
	.loc	0 29 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u32 *)(r10 - 8) = w6
	r8 = r10
	r8 += -4
	.loc	0 30 11
.Ltmp3:
	r1 = theirs ll
	r2 = r8
	call 1
.Ltmp4:
	.loc	0 30 11
	r7 = r0
.Ltmp5:
.Ltmp6:
	.loc	0 30 52
.Ltmp7:
	r1 = mine ll
	r2 = r8
	call 1
.Ltmp8:
	.loc	0 30 52
	r8 = r0
.Ltmp9:
.Ltmp10:
	.loc	0 0 52 is_stmt 0
	r2 = r10
	r2 += -8
	.loc	0 31 11 is_stmt 1
.Ltmp11:
	r1 = local ll
	call 1
.Ltmp12:
.Ltmp13:
	.loc	0 33 11
.Ltmp14:
	if r7 == 0 goto LBB0_4
.Ltmp15:
.Ltmp16:
	.loc	0 33 11
	if r8 == 0 goto LBB0_4
.Ltmp17:
.Ltmp18:
	.loc	0 33 11
	if r0 == 0 goto LBB0_4
.Ltmp19:
.Ltmp20:
	.loc	0 33 23 is_stmt 0
.Ltmp21:
	r1 = *(u64 *)(r7 + 0)
	.loc	0 33 28
.Ltmp22:
	r2 = *(u64 *)(r8 + 0)
	.loc	0 33 26
.Ltmp23:
	w2 += w1
	.loc	0 33 33
.Ltmp24:
	w6 = *(u32 *)(r0 + 0)
	.loc	0 33 9
.Ltmp25:
	w6 += w2
.Ltmp26:
.Ltmp27:
LBB0_4:
	.loc	0 33 2 is_stmt 1
.Ltmp28:
	w0 = w6
.Ltmp29:
.Ltmp30:
	exit
.Ltmp31:
.Ltmp32:
.Lfunc_end0:
	.size	read_both, .Lfunc_end0-read_both
	.cfi_endproc

	.type	theirs,@object
	.section	.maps,"aw",@progbits
	.globl	theirs
	.p2align	3, 0x0
theirs:
	.zero	32
	.size	theirs, 32

	.type	local,@object
	.globl	local
	.p2align	3, 0x0
local:
	.zero	32
	.size	local, 32

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
	.uleb128 .Ltmp5-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp9-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	88
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp29-.Lfunc_begin0
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
	.byte	60
	.byte	25
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	12
	.byte	52
	.byte	0
	.byte	3
	.byte	37
	.byte	73
	.byte	19
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	13
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	14
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	15
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	16
	.byte	38
	.byte	0
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
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	18
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
	.byte	19
	.byte	52
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
	.byte	20
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
	.byte	32
	.byte	0
	.byte	6
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	7
	.byte	0
	.byte	4
	.byte	7
	.long	116
	.byte	0
	.byte	8
	.byte	8
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	9
	.byte	16
	.byte	4
	.byte	11
	.long	133
	.byte	0
	.byte	10
	.byte	24
	.byte	0
	.byte	5
	.long	96
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	2
	.byte	0
	.byte	8
	.byte	5
	.byte	5
	.byte	4
	.byte	9
	.byte	6
	.byte	8
	.byte	7
	.byte	5
	.long	121
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	1
	.byte	0
	.byte	5
	.long	138
	.byte	10
	.long	146
	.byte	10
	.byte	1
	.byte	9
	.byte	8
	.byte	9
	.byte	7
	.byte	4
	.byte	2
	.byte	12
	.long	161

	.byte	0
	.byte	18
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	32
	.byte	0
	.byte	13
	.byte	4
	.byte	4
	.long	116
	.byte	0
	.byte	14
	.byte	0
	.byte	4
	.byte	7
	.long	202
	.byte	0
	.byte	15
	.byte	8
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	16
	.byte	16
	.byte	4
	.byte	11
	.long	219
	.byte	0
	.byte	17
	.byte	24
	.byte	0
	.byte	5
	.long	207
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	16
	.byte	0
	.byte	5
	.long	224
	.byte	10
	.long	232
	.byte	14
	.byte	1
	.byte	10
	.byte	8
	.byte	13
	.byte	7
	.byte	8
	.byte	11
	.byte	15
	.long	247

	.byte	0
	.byte	25

	.byte	2
	.byte	161
	.byte	2
	.byte	3
	.byte	32
	.byte	0
	.byte	20
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	21
	.byte	0
	.byte	4
	.byte	7
	.long	288
	.byte	0
	.byte	22
	.byte	8
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	23
	.byte	16
	.byte	4
	.byte	11
	.long	219
	.byte	0
	.byte	24
	.byte	24
	.byte	0
	.byte	5
	.long	293
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	4
	.byte	0
	.byte	12
	.byte	16
	.long	314
	.byte	1
	.byte	159
	.byte	1
	.byte	5
	.long	319
	.byte	13
	.long	335

	.byte	14
	.long	335
	.byte	14
	.long	336
	.byte	0
	.byte	15
	.byte	5
	.long	341
	.byte	16
	.byte	17
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	17
	.byte	0
	.byte	27

	.long	108

	.byte	18
	.byte	2
	.byte	145
	.byte	4
	.byte	8
	.byte	0
	.byte	27
	.long	138
	.byte	19
	.byte	2
	.byte	145
	.byte	0
	.byte	18
	.byte	0
	.byte	29
	.long	138
	.byte	20
	.byte	0
	.byte	19
	.byte	0
	.byte	30
	.long	219
	.byte	20
	.byte	1
	.byte	20
	.byte	0
	.byte	30
	.long	219
	.byte	20
	.byte	2
	.byte	21
	.byte	0
	.byte	31
	.long	133
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	92
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
	.asciz	"local"
.Linfo_string4:
	.asciz	"type"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string7:
	.asciz	"max_entries"
.Linfo_string8:
	.asciz	"key"
.Linfo_string9:
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"u32"
.Linfo_string11:
	.asciz	"value"
.Linfo_string12:
	.asciz	"theirs"
.Linfo_string13:
	.asciz	"unsigned long long"
.Linfo_string14:
	.asciz	"u64"
.Linfo_string15:
	.asciz	"mine"
.Linfo_string16:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string17:
	.asciz	"read_both"
.Linfo_string18:
	.asciz	"zero"
.Linfo_string19:
	.asciz	"a"
.Linfo_string20:
	.asciz	"b"
.Linfo_string21:
	.asciz	"c"
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
	.quad	local
	.quad	theirs
	.quad	mine
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	564
	.long	564
	.long	358
	.long	0
	.long	33554432
	.long	3
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	1
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	6
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	16
	.long	0
	.long	33554432
	.long	8
	.long	25
	.long	134217728
	.long	9
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	11
	.long	42
	.long	134217728
	.long	12
	.long	46
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	1
	.long	0
	.long	70
	.long	5
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	10
	.long	192
	.long	92
	.long	234881024
	.long	13
	.long	1
	.long	0
	.long	33554432
	.long	16
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	2
	.long	0
	.long	33554432
	.long	18
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	15
	.long	0
	.long	70
	.long	17
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	10
	.long	192
	.long	99
	.long	234881024
	.long	19
	.long	2
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	15
	.long	0
	.long	70
	.long	1
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	7
	.long	192
	.long	104
	.long	234881024
	.long	21
	.long	1
	.long	0
	.long	218103809
	.long	2
	.long	82
	.long	8
	.long	110
	.long	201326593
	.long	23
	.long	352
	.long	251658243
	.long	0
	.long	14
	.long	theirs
	.long	32
	.long	20
	.long	mine
	.long	32
	.long	22
	.long	local
	.long	32
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"theirs"
	.byte	0
	.ascii	"mine"
	.byte	0
	.ascii	"local"
	.byte	0
	.ascii	"read_both"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"__noinline int read_both(u32 key)"
	.byte	0
	.ascii	"\tu32 zero = 0;"
	.byte	0
	.ascii	"\tu64 *a = bpf_map_lookup_elem(&theirs, &key), *b = bpf_map_lookup_elem(&mine, &key);"
	.byte	0
	.ascii	"\tu32 *c = bpf_map_lookup_elem(&local, &zero);"
	.byte	0
	.ascii	"\treturn a && b && c ? *a + *b + *c : 0;"
	.byte	0
	.ascii	".maps"
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
	.long	0
	.long	8
	.long	120
	.long	1
	.long	.Lfunc_begin0
	.long	24
	.long	16
	.long	120
	.long	12
	.long	.Lfunc_begin0
	.long	126
	.long	132
	.long	27648
	.long	.Ltmp2
	.long	126
	.long	166
	.long	29702
	.long	.Ltmp3
	.long	126
	.long	181
	.long	30731
	.long	.Ltmp7
	.long	126
	.long	181
	.long	30772
	.long	.Ltmp11
	.long	126
	.long	266
	.long	31755
	.long	.Ltmp14
	.long	126
	.long	312
	.long	33803
	.long	.Ltmp21
	.long	126
	.long	312
	.long	33815
	.long	.Ltmp22
	.long	126
	.long	312
	.long	33820
	.long	.Ltmp23
	.long	126
	.long	312
	.long	33818
	.long	.Ltmp24
	.long	126
	.long	312
	.long	33825
	.long	.Ltmp25
	.long	126
	.long	312
	.long	33801
	.long	.Ltmp28
	.long	126
	.long	312
	.long	33794
	.addrsig
	.addrsig_sym theirs
	.addrsig_sym mine
	.addrsig_sym local
	.section	.debug_line,"",@progbits
.Lline_table_start0:
