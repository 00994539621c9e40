	.file	"b.c"
	.file	0 "." "b.c" md5 0x0cc592522f320deab1d75f8188db7311
	.text
	.hidden	defined_hidden
	.globl	defined_hidden
	.p2align	3
	.type	defined_hidden,@function
defined_hidden:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 10 2 prologue_end
.Ltmp0:
	r0 = w1
	#APP
	#NO_APP
.Ltmp1:
.Ltmp2:
	.loc	0 11 11
.Ltmp3:
	w0 += 1
.Ltmp4:
.Ltmp5:
	.loc	0 11 2 is_stmt 0
.Ltmp6:
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end0:
	.size	defined_hidden, .Lfunc_end0-defined_hidden
	.cfi_endproc

	.hidden	declared_plain
	.globl	declared_plain
	.p2align	3
	.type	declared_plain,@function
declared_plain:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 16 2 prologue_end is_stmt 1
.Ltmp9:
	r0 = w1
	#APP
	#NO_APP
.Ltmp10:
.Ltmp11:
	.loc	0 17 11
.Ltmp12:
	w0 += 10
.Ltmp13:
.Ltmp14:
	.loc	0 17 2 is_stmt 0
.Ltmp15:
	exit
.Ltmp16:
.Ltmp17:
.Lfunc_end1:
	.size	declared_plain, .Lfunc_end1-declared_plain
	.cfi_endproc

	.globl	declared_hidden
	.p2align	3
	.type	declared_hidden,@function
declared_hidden:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 22 2 prologue_end is_stmt 1
.Ltmp18:
	r0 = w1
	#APP
	#NO_APP
.Ltmp19:
.Ltmp20:
	.loc	0 23 11
.Ltmp21:
	w0 += 500
.Ltmp22:
.Ltmp23:
	.loc	0 23 2 is_stmt 0
.Ltmp24:
	exit
.Ltmp25:
.Ltmp26:
.Lfunc_end2:
	.size	declared_hidden, .Lfunc_end2-declared_hidden
	.cfi_endproc

	.globl	overridden
	.p2align	3
	.type	overridden,@function
overridden:
.Lfunc_begin3:
	.cfi_startproc
	.loc	0 28 2 prologue_end is_stmt 1
.Ltmp27:
	r0 = w1
	#APP
	#NO_APP
.Ltmp28:
.Ltmp29:
	.loc	0 29 11
.Ltmp30:
	w0 += 500
.Ltmp31:
.Ltmp32:
	.loc	0 29 2 is_stmt 0
.Ltmp33:
	exit
.Ltmp34:
.Ltmp35:
.Lfunc_end3:
	.size	overridden, .Lfunc_end3-overridden
	.cfi_endproc

	.type	variable,@object
	.data
	.globl	variable
	.p2align	2, 0x0
variable:
	.long	100
	.size	variable, 4

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
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Ltmp4-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp10-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp10-.Lfunc_begin0
	.uleb128 .Ltmp13-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp19-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp19-.Lfunc_begin0
	.uleb128 .Ltmp22-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp28-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp28-.Lfunc_begin0
	.uleb128 .Ltmp31-.Lfunc_begin0
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
	.byte	4
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
	.byte	5
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
	.byte	1
	.long	.Lfunc_end3-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	6
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	4
	.byte	5
	.byte	4
	.byte	4
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	5
	.byte	0
	.byte	8

	.long	50

	.byte	5
	.byte	0
	.byte	9
	.byte	0
	.byte	8
	.long	50
	.byte	0
	.byte	4
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	6
	.byte	0
	.byte	14

	.long	50

	.byte	5
	.byte	1
	.byte	9
	.byte	0
	.byte	14
	.long	50
	.byte	0
	.byte	4
	.byte	3
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	7
	.byte	0
	.byte	20

	.long	50

	.byte	5
	.byte	2
	.byte	9
	.byte	0
	.byte	20
	.long	50
	.byte	0
	.byte	4
	.byte	4
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	8
	.byte	0
	.byte	26

	.long	50

	.byte	5
	.byte	3
	.byte	9
	.byte	0
	.byte	26
	.long	50
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	44
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
	.asciz	"int"
.Linfo_string5:
	.asciz	"defined_hidden"
.Linfo_string6:
	.asciz	"declared_plain"
.Linfo_string7:
	.asciz	"declared_hidden"
.Linfo_string8:
	.asciz	"overridden"
.Linfo_string9:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	variable
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	184
	.long	184
	.long	156
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
	.long	66
	.long	201326593
	.long	4
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	97
	.long	201326593
	.long	6
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	130
	.long	201326593
	.long	8
	.long	141
	.long	234881024
	.long	1
	.long	1
	.long	150
	.long	251658241
	.long	0
	.long	10
	.long	variable
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"defined_hidden"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x + 1;"
	.byte	0
	.ascii	"declared_plain"
	.byte	0
	.ascii	"\treturn x + 10;"
	.byte	0
	.ascii	"declared_hidden"
	.byte	0
	.ascii	"\treturn x + 500;"
	.byte	0
	.ascii	"overridden"
	.byte	0
	.ascii	"variable"
	.byte	0
	.ascii	".data"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	204
	.long	248
	.long	0
	.long	8
	.long	22
	.long	4
	.long	.Lfunc_begin0
	.long	3
	.long	.Lfunc_begin1
	.long	5
	.long	.Lfunc_begin2
	.long	7
	.long	.Lfunc_begin3
	.long	9
	.long	16
	.long	22
	.long	12
	.long	.Ltmp0
	.long	28
	.long	34
	.long	10242
	.long	.Ltmp3
	.long	28
	.long	51
	.long	11275
	.long	.Ltmp6
	.long	28
	.long	51
	.long	11266
	.long	.Ltmp9
	.long	28
	.long	34
	.long	16386
	.long	.Ltmp12
	.long	28
	.long	81
	.long	17419
	.long	.Ltmp15
	.long	28
	.long	81
	.long	17410
	.long	.Ltmp18
	.long	28
	.long	34
	.long	22530
	.long	.Ltmp21
	.long	28
	.long	113
	.long	23563
	.long	.Ltmp24
	.long	28
	.long	113
	.long	23554
	.long	.Ltmp27
	.long	28
	.long	34
	.long	28674
	.long	.Ltmp30
	.long	28
	.long	113
	.long	29707
	.long	.Ltmp33
	.long	28
	.long	113
	.long	29698
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
