	.file	"b.c"
	.file	0 "." "b.c" md5 0xa77f973638ad83e6fbb44d2cc1c70fcd
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	unused_there
	.p2align	3
	.type	unused_there,@function
unused_there:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 11 2 prologue_end
.Ltmp0:
	r1 = w1
.Ltmp1:
.Ltmp2:
	#APP
	#NO_APP
.Ltmp3:
.Ltmp4:
	.loc	0 12 13
.Ltmp5:
	r2 = variable_unused_there ll
	w0 = *(u32 *)(r2 + 0)
	.loc	0 12 11 is_stmt 0
.Ltmp6:
	w0 += w1
	.loc	0 12 2
.Ltmp7:
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	unused_there, .Lfunc_end0-unused_there
	.cfi_endproc

	.globl	other_file
	.p2align	3
	.type	other_file,@function
other_file:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 23 9 prologue_end is_stmt 1
.Ltmp10:
	call deep
.Ltmp11:
.Ltmp12:
	.loc	0 23 2
.Ltmp13:
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end1:
	.size	other_file, .Lfunc_end1-other_file
	.cfi_endproc

	.p2align	3
	.type	deep,@function
deep:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 17 2 prologue_end
.Ltmp16:
	r0 = w1
	#APP
	#NO_APP
.Ltmp17:
.Ltmp18:
	.loc	0 18 2
.Ltmp19:
	exit
.Ltmp20:
.Ltmp21:
.Lfunc_end2:
	.size	deep, .Lfunc_end2-deep
	.cfi_endproc

	.globl	nobody
	.p2align	3
	.type	nobody,@function
nobody:
.Lfunc_begin3:
	.loc	0 27 0
	.cfi_startproc
	w6 = w1
.Ltmp22:
.Ltmp23:
	.loc	0 28 9 prologue_end
.Ltmp24:
	call deep
.Ltmp25:
.Ltmp26:
	.loc	0 11 2
.Ltmp27:
	r1 = w6
	#APP
	#NO_APP
.Ltmp28:
.Ltmp29:
	.loc	0 12 11
.Ltmp30:
	w1 += w0
.Ltmp31:
.Ltmp32:
	.loc	0 12 13 is_stmt 0
.Ltmp33:
	r2 = variable_unused_there ll
	w2 = *(u32 *)(r2 + 0)
.Ltmp34:
.Ltmp35:
	.loc	0 28 17 is_stmt 1
.Ltmp36:
	w1 += w2
	.loc	0 28 2 is_stmt 0
.Ltmp37:
	w0 = w1
	exit
.Ltmp38:
.Ltmp39:
.Lfunc_end3:
	.size	nobody, .Lfunc_end3-nobody
	.cfi_endproc

	.type	variable_unused_there,@object
	.data
	.globl	variable_unused_there
	.p2align	2, 0x0
variable_unused_there:
	.long	4
	.size	variable_unused_there, 4

	.type	used_there,@object
	.globl	used_there
	.p2align	2, 0x0
used_there:
	.long	1
	.size	used_there, 4

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	5
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
	.long	.Ldebug_loc3-.Lloclists_table_base0
	.long	.Ldebug_loc4-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp11-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp17-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp17-.Lfunc_begin0
	.uleb128 .Lfunc_end2-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc3:
	.byte	4
	.uleb128 .Lfunc_begin3-.Lfunc_begin0
	.uleb128 .Ltmp22-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp22-.Lfunc_begin0
	.uleb128 .Lfunc_end3-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	0
.Ldebug_loc4:
	.byte	4
	.uleb128 .Ltmp25-.Lfunc_begin0
	.uleb128 .Ltmp28-.Lfunc_begin0
	.byte	1
	.byte	86
	.byte	4
	.uleb128 .Ltmp28-.Lfunc_begin0
	.uleb128 .Ltmp31-.Lfunc_begin0
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
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	7
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
	.byte	8
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
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	9
	.byte	5
	.byte	0
	.byte	2
	.byte	34
	.byte	49
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	13
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
	.byte	14
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
	.byte	73
	.byte	19
	.byte	63
	.byte	25
	.byte	32
	.byte	33
	.byte	1
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
	.long	58
	.byte	5
	.byte	1
	.byte	9
	.byte	4
	.byte	4
	.byte	7
	.byte	4
	.byte	2
	.byte	6
	.long	50

	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	1
	.byte	2
	.byte	7
	.long	84

	.byte	0
	.byte	31
	.byte	2
	.byte	161
	.byte	2
	.byte	5
	.long	96
	.byte	6
	.long	100
	.byte	4
	.byte	0
	.byte	4
	.byte	8
	.byte	6
	.byte	1
	.byte	7
	.byte	9
	.byte	8
	.byte	7
	.byte	8
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.long	179
	.byte	9
	.byte	0
	.long	187
	.byte	0
	.byte	10
	.byte	4
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	21

	.long	50

	.byte	11
	.byte	1
	.byte	11
	.byte	0
	.byte	21
	.long	50
	.byte	12
	.long	154
	.byte	5
	.byte	0
	.byte	13
	.byte	6
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	15

	.long	50
	.byte	11
	.byte	2
	.byte	11
	.byte	0
	.byte	15
	.long	50
	.byte	0
	.byte	14
	.byte	10
	.byte	0
	.byte	9

	.long	50


	.byte	15
	.byte	11
	.byte	0
	.byte	9
	.long	50
	.byte	0
	.byte	10
	.byte	7
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	26

	.long	50

	.byte	11
	.byte	3
	.byte	11
	.byte	0
	.byte	26
	.long	50
	.byte	16
	.long	179
	.byte	8
	.long	.Ltmp34-.Ltmp25
	.byte	0
	.byte	28
	.byte	19
	.byte	9
	.byte	4
	.long	187
	.byte	0
	.byte	12
	.long	154
	.byte	8
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	64
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
	.asciz	"variable_unused_there"
.Linfo_string4:
	.asciz	"unsigned int"
.Linfo_string5:
	.asciz	"u32"
.Linfo_string6:
	.asciz	"used_there"
.Linfo_string7:
	.asciz	"LICENSE"
.Linfo_string8:
	.asciz	"char"
.Linfo_string9:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string10:
	.asciz	"unused_there"
.Linfo_string11:
	.asciz	"x"
.Linfo_string12:
	.asciz	"other_file"
.Linfo_string13:
	.asciz	"deep"
.Linfo_string14:
	.asciz	"nobody"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	variable_unused_there
	.quad	used_there
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp11
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Ltmp25
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	320
	.long	320
	.long	281
	.long	1
	.long	134217728
	.long	2
	.long	5
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	218103809
	.long	1
	.long	18
	.long	1
	.long	20
	.long	201326593
	.long	3
	.long	0
	.long	218103809
	.long	1
	.long	18
	.long	1
	.long	97
	.long	201326593
	.long	5
	.long	0
	.long	218103809
	.long	1
	.long	18
	.long	1
	.long	125
	.long	201326592
	.long	7
	.long	0
	.long	218103809
	.long	1
	.long	18
	.long	1
	.long	141
	.long	201326593
	.long	9
	.long	201
	.long	234881024
	.long	1
	.long	1
	.long	223
	.long	234881024
	.long	1
	.long	1
	.long	234
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	13
	.long	15
	.long	4
	.long	239
	.long	16777216
	.long	4
	.long	32
	.long	259
	.long	234881024
	.long	14
	.long	1
	.long	267
	.long	251658242
	.long	0
	.long	11
	.long	variable_unused_there
	.long	4
	.long	12
	.long	used_there
	.long	4
	.long	273
	.long	251658241
	.long	0
	.long	16
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"unused_there"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn x + variable_unused_there;"
	.byte	0
	.ascii	"other_file"
	.byte	0
	.ascii	"\treturn deep(x);"
	.byte	0
	.ascii	"deep"
	.byte	0
	.ascii	"\treturn x;"
	.byte	0
	.ascii	"nobody"
	.byte	0
	.ascii	"u32 nobody(u32 x)"
	.byte	0
	.ascii	"\treturn deep(x) + unused_there(x);"
	.byte	0
	.ascii	"variable_unused_there"
	.byte	0
	.ascii	"used_there"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	252
	.long	296
	.long	0
	.long	8
	.long	33
	.long	4
	.long	.Lfunc_begin0
	.long	4
	.long	.Lfunc_begin1
	.long	6
	.long	.Lfunc_begin2
	.long	8
	.long	.Lfunc_begin3
	.long	10
	.long	16
	.long	33
	.long	15
	.long	.Ltmp0
	.long	39
	.long	45
	.long	11266
	.long	.Ltmp5
	.long	39
	.long	62
	.long	12301
	.long	.Ltmp6
	.long	39
	.long	62
	.long	12299
	.long	.Ltmp7
	.long	39
	.long	62
	.long	12290
	.long	.Ltmp10
	.long	39
	.long	108
	.long	23561
	.long	.Ltmp13
	.long	39
	.long	108
	.long	23554
	.long	.Ltmp16
	.long	39
	.long	45
	.long	17410
	.long	.Ltmp19
	.long	39
	.long	130
	.long	18434
	.long	.Lfunc_begin3
	.long	39
	.long	148
	.long	26624
	.long	.Ltmp24
	.long	39
	.long	166
	.long	28681
	.long	.Ltmp27
	.long	39
	.long	45
	.long	11266
	.long	.Ltmp30
	.long	39
	.long	62
	.long	12299
	.long	.Ltmp33
	.long	39
	.long	62
	.long	12301
	.long	.Ltmp36
	.long	39
	.long	166
	.long	28689
	.long	.Ltmp37
	.long	39
	.long	166
	.long	28674
	.addrsig
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
