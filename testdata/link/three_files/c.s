	.file	"c.c"
	.file	0 "." "c.c" md5 0x4a7029f0b9f1c237a5bae869b6c95ca4
	.text
	.globl	last
	.p2align	3
	.type	last,@function
last:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 11 9 prologue_end
.Ltmp0:
	r2 = of_a ll
	w0 = *(u32 *)(r2 + 0)
	.loc	0 11 14 is_stmt 0
.Ltmp1:
	w0 += w1
	.loc	0 11 16
.Ltmp2:
	r1 = of_b ll
.Ltmp3:
.Ltmp4:
	w1 = *(u32 *)(r1 + 0)
	.loc	0 11 21
.Ltmp5:
	w0 += w1
	.loc	0 11 23
.Ltmp6:
	r1 = of_c ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 11 28
.Ltmp7:
	w0 += w1
	.loc	0 11 2
.Ltmp8:
	exit
.Ltmp9:
.Ltmp10:
.Lfunc_end0:
	.size	last, .Lfunc_end0-last
	.cfi_endproc

	.type	of_c,@object
	.data
	.globl	of_c
	.p2align	2, 0x0
of_c:
	.long	1
	.size	of_c, 4

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
	.uleb128 .Ltmp3-.Lfunc_begin0
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
	.byte	53
	.byte	0
	.byte	73
	.byte	19
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
	.byte	6
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
	.byte	7
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
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	55
	.byte	4
	.byte	4
	.byte	5
	.byte	4
	.byte	5
	.byte	5
	.long	50

	.byte	0
	.byte	6

	.byte	2
	.byte	161
	.byte	1
	.byte	5
	.byte	6
	.long	50

	.byte	0
	.byte	6

	.byte	2
	.byte	161
	.byte	2
	.byte	6
	.byte	3
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	7
	.byte	0
	.byte	9

	.long	55

	.byte	7
	.byte	0
	.byte	8
	.byte	0
	.byte	9
	.long	55
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	40
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (1~deb12u1)"
.Linfo_string1:
	.asciz	"c.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"of_c"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"of_a"
.Linfo_string6:
	.asciz	"of_b"
.Linfo_string7:
	.asciz	"last"
.Linfo_string8:
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	of_c
	.quad	of_a
	.quad	of_b
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	132
	.long	132
	.long	77
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
	.long	150994944
	.long	1
	.long	56
	.long	234881024
	.long	4
	.long	1
	.long	61
	.long	234881024
	.long	4
	.long	2
	.long	66
	.long	234881024
	.long	4
	.long	2
	.long	71
	.long	251658241
	.long	0
	.long	5
	.long	of_c
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"last"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./c.c"
	.byte	0
	.ascii	"\treturn of_a + of_b + of_c + x;"
	.byte	0
	.ascii	"of_c"
	.byte	0
	.ascii	"of_a"
	.byte	0
	.ascii	"of_b"
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
	.long	124
	.long	144
	.long	0
	.long	8
	.long	12
	.long	1
	.long	.Lfunc_begin0
	.long	3
	.long	16
	.long	12
	.long	7
	.long	.Ltmp0
	.long	18
	.long	24
	.long	11273
	.long	.Ltmp1
	.long	18
	.long	24
	.long	11278
	.long	.Ltmp2
	.long	18
	.long	24
	.long	11280
	.long	.Ltmp5
	.long	18
	.long	24
	.long	11285
	.long	.Ltmp6
	.long	18
	.long	24
	.long	11287
	.long	.Ltmp7
	.long	18
	.long	24
	.long	11292
	.long	.Ltmp8
	.long	18
	.long	24
	.long	11266
	.addrsig
	.addrsig_sym of_c
	.addrsig_sym of_a
	.addrsig_sym of_b
	.section	.debug_line,"",@progbits
.Lline_table_start0:
