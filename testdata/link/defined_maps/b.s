	.file	"b.c"
	.file	0 "." "b.c" md5 0xf89c285c8934491ddc4da68b03a5b6ff
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	read_table
	.p2align	3
	.type	read_table,@function
read_table:
.Lfunc_begin0:
	.loc	0 27 0
	.cfi_sections .debug_frame
	.cfi_startproc
	*(u64 *)(r10 - 8) = r1
	r2 = r10
	r2 += -8
.Ltmp0:
	.loc	0 28 24 prologue_end
.Ltmp1:
.Ltmp2:
	r1 = table ll
	call 1
.Ltmp3:
	.loc	0 28 24
	r7 = r0
.Ltmp4:
.Ltmp5:
	.loc	0 0 24 is_stmt 0
	w6 = 0
	.loc	0 29 6 is_stmt 1
.Ltmp6:
	*(u32 *)(r10 - 12) = w6
	r2 = r10
	r2 += -12
	.loc	0 30 16
.Ltmp7:
	r1 = sized ll
	call 1
.Ltmp8:
.Ltmp9:
	.loc	0 32 15
.Ltmp10:
	if r7 == 0 goto LBB0_3
.Ltmp11:
.Ltmp12:
	.loc	0 32 15
	if r0 == 0 goto LBB0_3
.Ltmp13:
.Ltmp14:
	.loc	0 32 34 is_stmt 0
.Ltmp15:
	w1 = *(u32 *)(r7 + 0)
	.loc	0 32 47
.Ltmp16:
	w6 = *(u32 *)(r7 + 4)
	.loc	0 32 38
.Ltmp17:
	w6 += w1
	.loc	0 32 54
.Ltmp18:
	r1 = *(u64 *)(r0 + 0)
	.loc	0 32 9
.Ltmp19:
	w6 += w1
.Ltmp20:
.Ltmp21:
LBB0_3:
	.loc	0 32 2 is_stmt 1
.Ltmp22:
	w0 = w6
.Ltmp23:
.Ltmp24:
	exit
.Ltmp25:
.Ltmp26:
.Lfunc_end0:
	.size	read_table, .Lfunc_end0-read_table
	.cfi_endproc

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	2
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Ltmp4-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp8-.Lfunc_begin0
	.uleb128 .Ltmp23-.Lfunc_begin0
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
	.byte	60
	.byte	25
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	17

	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	40
	.byte	0
	.byte	11
	.byte	4
	.byte	4
	.long	100
	.byte	0
	.byte	12
	.byte	0
	.byte	4
	.byte	7
	.long	125
	.byte	0
	.byte	13
	.byte	8
	.byte	4
	.byte	8
	.long	100
	.byte	0
	.byte	14
	.byte	16
	.byte	4
	.byte	9
	.long	142
	.byte	0
	.byte	15
	.byte	24
	.byte	4
	.byte	12
	.long	159
	.byte	0
	.byte	16
	.byte	32
	.byte	0
	.byte	5
	.long	105
	.byte	6
	.long	117
	.byte	7
	.long	121
	.byte	1
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
	.long	130
	.byte	6
	.long	117
	.byte	7
	.long	121
	.byte	16
	.byte	0
	.byte	5
	.long	147
	.byte	10
	.long	155
	.byte	11
	.byte	1
	.byte	10
	.byte	8
	.byte	10
	.byte	7
	.byte	8
	.byte	5
	.long	164
	.byte	11
	.byte	12
	.byte	8
	.byte	0
	.byte	6
	.byte	4
	.byte	13
	.long	188
	.byte	0
	.byte	7
	.byte	0
	.byte	4
	.byte	16
	.long	188
	.byte	0
	.byte	8
	.byte	4
	.byte	0
	.byte	10
	.long	196
	.byte	15
	.byte	1
	.byte	9
	.byte	8
	.byte	14
	.byte	7
	.byte	4
	.byte	2
	.byte	17
	.long	211

	.byte	0
	.byte	24

	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	32
	.byte	0
	.byte	19
	.byte	4
	.byte	4
	.long	252
	.byte	0
	.byte	20
	.byte	0
	.byte	4
	.byte	7
	.long	269
	.byte	0
	.byte	21
	.byte	8
	.byte	4
	.byte	18
	.long	269
	.byte	0
	.byte	22
	.byte	16
	.byte	4
	.byte	19
	.long	286
	.byte	0
	.byte	23
	.byte	24
	.byte	0
	.byte	5
	.long	257
	.byte	6
	.long	117
	.byte	7
	.long	121
	.byte	2
	.byte	0
	.byte	5
	.long	274
	.byte	6
	.long	117
	.byte	7
	.long	121
	.byte	4
	.byte	0
	.byte	5
	.long	291
	.byte	6
	.long	117
	.byte	7
	.long	121
	.byte	8
	.byte	0
	.byte	12
	.byte	20
	.long	312
	.byte	1
	.byte	159
	.byte	1
	.byte	5
	.long	317
	.byte	13
	.long	333

	.byte	14
	.long	333
	.byte	14
	.long	334
	.byte	0
	.byte	15
	.byte	5
	.long	339
	.byte	16
	.byte	17
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	21
	.byte	0
	.byte	26

	.long	117

	.byte	18
	.byte	2
	.byte	145
	.byte	8
	.byte	9
	.byte	0
	.byte	26
	.long	147
	.byte	19
	.byte	2
	.byte	145
	.byte	4
	.byte	22
	.byte	0
	.byte	29
	.long	188
	.byte	20
	.byte	0
	.byte	12
	.byte	0
	.byte	28
	.long	159
	.byte	20
	.byte	1
	.byte	23
	.byte	0
	.byte	30
	.long	142
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	100
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
	.asciz	"table"
.Linfo_string4:
	.asciz	"type"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string7:
	.asciz	"max_entries"
.Linfo_string8:
	.asciz	"map_flags"
.Linfo_string9:
	.asciz	"key"
.Linfo_string10:
	.asciz	"unsigned long long"
.Linfo_string11:
	.asciz	"u64"
.Linfo_string12:
	.asciz	"value"
.Linfo_string13:
	.asciz	"low"
.Linfo_string14:
	.asciz	"unsigned int"
.Linfo_string15:
	.asciz	"u32"
.Linfo_string16:
	.asciz	"high"
.Linfo_string17:
	.asciz	"sized"
.Linfo_string18:
	.asciz	"key_size"
.Linfo_string19:
	.asciz	"value_size"
.Linfo_string20:
	.asciz	"bpf_map_lookup_elem"
.Linfo_string21:
	.asciz	"read_table"
.Linfo_string22:
	.asciz	"zero"
.Linfo_string23:
	.asciz	"number"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	table
	.quad	sized
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	560
	.long	560
	.long	397
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
	.long	8
	.long	64
	.long	0
	.long	33554432
	.long	11
	.long	48
	.long	67108866
	.long	8
	.long	54
	.long	12
	.long	0
	.long	58
	.long	12
	.long	32
	.long	63
	.long	134217728
	.long	13
	.long	67
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	67108869
	.long	40
	.long	80
	.long	1
	.long	0
	.long	85
	.long	5
	.long	64
	.long	97
	.long	1
	.long	128
	.long	107
	.long	7
	.long	192
	.long	48
	.long	10
	.long	256
	.long	111
	.long	234881024
	.long	14
	.long	2
	.long	0
	.long	33554432
	.long	17
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	2
	.long	0
	.long	33554432
	.long	19
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	4
	.long	0
	.long	33554432
	.long	21
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	8
	.long	0
	.long	67108868
	.long	32
	.long	80
	.long	16
	.long	0
	.long	85
	.long	18
	.long	64
	.long	117
	.long	18
	.long	128
	.long	126
	.long	20
	.long	192
	.long	137
	.long	234881024
	.long	22
	.long	2
	.long	0
	.long	218103809
	.long	2
	.long	107
	.long	8
	.long	143
	.long	201326593
	.long	24
	.long	391
	.long	251658242
	.long	0
	.long	15
	.long	table
	.long	40
	.long	23
	.long	sized
	.long	32
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"low"
	.byte	0
	.ascii	"high"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"map_flags"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"table"
	.byte	0
	.ascii	"key_size"
	.byte	0
	.ascii	"value_size"
	.byte	0
	.ascii	"sized"
	.byte	0
	.ascii	"read_table"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"__noinline int read_table(u64 key)"
	.byte	0
	.ascii	"\tstruct value *value = bpf_map_lookup_elem(&table, &key);"
	.byte	0
	.ascii	"\tu32 zero = 0;"
	.byte	0
	.ascii	"\tu64 *number = bpf_map_lookup_elem(&sized, &zero);"
	.byte	0
	.ascii	"\treturn value && number ? value->low + value->high + *number : 0;"
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
	.long	188
	.long	208
	.long	0
	.long	8
	.long	154
	.long	1
	.long	.Lfunc_begin0
	.long	25
	.long	16
	.long	154
	.long	11
	.long	.Lfunc_begin0
	.long	160
	.long	166
	.long	26624
	.long	.Ltmp2
	.long	160
	.long	201
	.long	28696
	.long	.Ltmp6
	.long	160
	.long	259
	.long	29702
	.long	.Ltmp7
	.long	160
	.long	274
	.long	30736
	.long	.Ltmp10
	.long	160
	.long	325
	.long	32783
	.long	.Ltmp15
	.long	160
	.long	325
	.long	32802
	.long	.Ltmp16
	.long	160
	.long	325
	.long	32815
	.long	.Ltmp17
	.long	160
	.long	325
	.long	32806
	.long	.Ltmp18
	.long	160
	.long	325
	.long	32822
	.long	.Ltmp19
	.long	160
	.long	325
	.long	32777
	.long	.Ltmp22
	.long	160
	.long	325
	.long	32770
	.addrsig
	.addrsig_sym table
	.addrsig_sym sized
	.section	.debug_line,"",@progbits
.Lline_table_start0:
