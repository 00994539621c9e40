	.file	"b.c"
	.file	0 "." "b.c" md5 0x237f6041de48d68c0eb5bde315c2524c
	.text
	.globl	take
	.p2align	3
	.type	take,@function
take:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 25 16 prologue_end
.Ltmp0:
	r1 = *(u64 *)(r1 + 16)
.Ltmp1:
.Ltmp2:
	.loc	0 0 16 is_stmt 0
	w0 = 1
	.loc	0 25 21
.Ltmp3:
	r2 = variable ll
.Ltmp4:
.Ltmp5:
	if r1 == r2 goto LBB0_2
	.loc	0 0 21
	w0 = 0
LBB0_2:
	.loc	0 25 2 is_stmt 1
.Ltmp6:
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end0:
	.size	take, .Lfunc_end0-take
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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp4-.Lfunc_begin0
	.byte	1
	.byte	82
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
	.byte	13
	.byte	1
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
	.ascii	"\200\300\001"
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	37
	.byte	0
	.byte	0
	.byte	7
	.byte	15
	.byte	1
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
	.byte	1
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
	.byte	13
	.byte	22
	.byte	1
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
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	21

	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	13
	.byte	24
	.byte	0
	.byte	13
	.byte	4
	.byte	4
	.long	93
	.byte	0
	.byte	14
	.byte	0
	.byte	5
	.byte	11
	.long	93
	.byte	0
	.byte	15
	.byte	8
	.byte	6
	.byte	8
	.byte	11
	.byte	0
	.byte	4
	.byte	12
	.long	124
	.byte	0
	.byte	16
	.byte	16
	.byte	6
	.byte	8
	.byte	14
	.byte	6
	.byte	8
	.byte	15
	.byte	0
	.byte	7
	.long	102
	.byte	6
	.byte	9
	.byte	10
	.byte	0
	.byte	3
	.byte	7
	.byte	4
	.byte	0
	.byte	9
	.byte	4
	.byte	5
	.long	120
	.byte	0
	.byte	10
	.byte	0
	.byte	6
	.byte	8
	.byte	7
	.byte	0
	.byte	8
	.byte	6
	.byte	5
	.byte	4
	.byte	9
	.long	50
	.byte	10
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	23

	.long	120

	.byte	11
	.byte	0
	.byte	18
	.byte	0
	.byte	23
	.long	170
	.byte	6
	.byte	8
	.byte	19
	.byte	0
	.byte	12
	.byte	1
	.byte	5
	.byte	0
	.byte	23
	.long	120
	.byte	6
	.byte	8
	.byte	17
	.byte	0
	.byte	9
	.long	175
	.byte	13
	.long	50
	.byte	20
	.byte	0
	.byte	19
	.byte	6
	.byte	8
	.byte	20
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	88
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
	.asciz	"variable"
.Linfo_string4:
	.asciz	"plain"
.Linfo_string5:
	.asciz	"x"
.Linfo_string6:
	.asciz	"int"
.Linfo_string7:
	.asciz	"inner"
.Linfo_string8:
	.asciz	"btf_decl_tag"
.Linfo_string9:
	.asciz	"btf_type_tag"
.Linfo_string10:
	.asciz	"rcu"
.Linfo_string11:
	.asciz	"member"
.Linfo_string12:
	.asciz	"next"
.Linfo_string13:
	.asciz	"tagged"
.Linfo_string14:
	.asciz	"type"
.Linfo_string15:
	.asciz	"type too"
.Linfo_string16:
	.asciz	"take"
.Linfo_string17:
	.asciz	"defined"
.Linfo_string18:
	.asciz	"value"
.Linfo_string19:
	.asciz	"arg:nonnull"
.Linfo_string20:
	.asciz	"alias"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	variable
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	316
	.long	316
	.long	148
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	134217728
	.long	4
	.long	1
	.long	285212672
	.long	2
	.long	4294967295
	.long	7
	.long	67108867
	.long	24
	.long	14
	.long	8
	.long	0
	.long	20
	.long	8
	.long	64
	.long	27
	.long	13
	.long	128
	.long	32
	.long	285212672
	.long	4
	.long	4294967295
	.long	37
	.long	285212672
	.long	4
	.long	4294967295
	.long	46
	.long	301989888
	.long	9
	.long	0
	.long	33554432
	.long	7
	.long	50
	.long	67108865
	.long	4
	.long	56
	.long	11
	.long	0
	.long	50
	.long	285212672
	.long	9
	.long	4294967295
	.long	58
	.long	16777216
	.long	4
	.long	16777248
	.long	20
	.long	285212672
	.long	4
	.long	1
	.long	0
	.long	33554432
	.long	4
	.long	0
	.long	218103810
	.long	11
	.long	62
	.long	1
	.long	56
	.long	11
	.long	68
	.long	201326593
	.long	14
	.long	73
	.long	285212672
	.long	15
	.long	0
	.long	85
	.long	285212672
	.long	15
	.long	4294967295
	.long	139
	.long	234881024
	.long	4
	.long	2
	.byte	0
	.ascii	"alias"
	.byte	0
	.ascii	"tagged"
	.byte	0
	.ascii	"plain"
	.byte	0
	.ascii	"member"
	.byte	0
	.ascii	"next"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"type too"
	.byte	0
	.ascii	"rcu"
	.byte	0
	.ascii	"inner"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"take"
	.byte	0
	.ascii	"arg:nonnull"
	.byte	0
	.ascii	"defined"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\treturn value->next == &variable;"
	.byte	0
	.ascii	"variable"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	60
	.long	80
	.long	0
	.long	8
	.long	93
	.long	1
	.long	.Lfunc_begin0
	.long	15
	.long	16
	.long	93
	.long	3
	.long	.Ltmp0
	.long	99
	.long	105
	.long	25616
	.long	.Ltmp3
	.long	99
	.long	105
	.long	25621
	.long	.Ltmp6
	.long	99
	.long	105
	.long	25602
	.addrsig
	.addrsig_sym variable
	.section	.debug_line,"",@progbits
.Lline_table_start0:
