	.file	"b.c"
	.text
	.globl	twice
	.p2align	3
	.type	twice,@function
twice:
.Lfunc_begin0:
	.file	0 "." "b.c" md5 0x862dcf3158eec7a79d23801f77762ce6
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 16 2 prologue_end
.Ltmp0:
	r1 = w1
.Ltmp1:
.Ltmp2:
	#APP
	#NO_APP
.Ltmp3:
.Ltmp4:
	.loc	0 17 9
.Ltmp5:
	call own
.Ltmp6:
.Ltmp7:
	.loc	0 17 2
.Ltmp8:
	exit
.Ltmp9:
.Ltmp10:
.Lfunc_end0:
	.size	twice, .Lfunc_end0-twice
	.cfi_endproc

	.p2align	3
	.type	own,@function
own:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 10 2 prologue_end
.Ltmp11:
	r0 = w1
	#APP
	#NO_APP
.Ltmp12:
.Ltmp13:
	.loc	0 11 11
.Ltmp14:
	w0 <<= 1
.Ltmp15:
.Ltmp16:
	.loc	0 11 2 is_stmt 0
.Ltmp17:
	exit
.Ltmp18:
.Ltmp19:
.Lfunc_end1:
	.size	own, .Lfunc_end1-own
	.cfi_endproc

	.globl	once_more
	.p2align	3
	.type	once_more,@function
once_more:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 22 2 prologue_end is_stmt 1
.Ltmp20:
	r6 = w1
	#APP
	#NO_APP
.Ltmp21:
.Ltmp22:
	.loc	0 23 19
.Ltmp23:
	w1 = 0
	call plus_ten
.Ltmp24:
	.loc	0 23 11
.Ltmp25:
	w6 += w0
.Ltmp26:
.Ltmp27:
	.loc	0 23 17 is_stmt 0
.Ltmp28:
	w6 += 991
	.loc	0 23 2
.Ltmp29:
	w0 = w6
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end2:
	.size	once_more, .Lfunc_end2-once_more
	.cfi_endproc

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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Ltmp6-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp12-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp12-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
	.byte	1
	.byte	80
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp21-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp21-.Lfunc_begin0
	.uleb128 .Ltmp26-.Lfunc_begin0
	.byte	1
	.byte	86
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
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
	.byte	0
	.byte	0
	.byte	5
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
	.byte	6
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
	.byte	60
	.byte	25
	.byte	63
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
	.long	.Lfunc_end2-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	5
	.byte	0
	.byte	14

	.long	140

	.byte	3
	.byte	0
	.byte	8
	.byte	0
	.byte	14
	.long	140
	.byte	4
	.long	70
	.byte	1
	.byte	0
	.byte	5
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	6
	.byte	0
	.byte	8

	.long	140
	.byte	3
	.byte	1
	.byte	8
	.byte	0
	.byte	8
	.long	140
	.byte	0
	.byte	2
	.byte	3
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	7
	.byte	0
	.byte	20

	.long	140

	.byte	3
	.byte	2
	.byte	8
	.byte	0
	.byte	20
	.long	140
	.byte	4
	.long	126
	.byte	4
	.byte	0
	.byte	6
	.byte	3
	.byte	0
	.byte	6

	.long	140


	.byte	7
	.long	140
	.byte	0
	.byte	8
	.byte	4
	.byte	5
	.byte	4
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
	.asciz	"b.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"plus_ten"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"twice"
.Linfo_string6:
	.asciz	"own"
.Linfo_string7:
	.asciz	"once_more"
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
	.quad	.Lfunc_begin0
	.quad	.Ltmp6
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Ltmp24
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	144
	.long	144
	.long	127
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
	.long	58
	.long	201326592
	.long	4
	.long	0
	.long	218103809
	.long	1
	.long	5
	.long	1
	.long	77
	.long	201326593
	.long	6
	.long	0
	.long	218103809
	.long	1
	.long	0
	.long	1
	.long	118
	.long	201326594
	.long	8
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"twice"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\tbarrier_var(x);"
	.byte	0
	.ascii	"\treturn own(x);"
	.byte	0
	.ascii	"own"
	.byte	0
	.ascii	"\treturn x * 2;"
	.byte	0
	.ascii	"once_more"
	.byte	0
	.ascii	"\treturn x + 991 + plus_ten(0);"
	.byte	0
	.ascii	"plus_ten"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	188
	.long	224
	.long	0
	.long	8
	.long	13
	.long	3
	.long	.Lfunc_begin0
	.long	3
	.long	.Lfunc_begin1
	.long	5
	.long	.Lfunc_begin2
	.long	7
	.long	16
	.long	13
	.long	11
	.long	.Ltmp0
	.long	19
	.long	25
	.long	16386
	.long	.Ltmp5
	.long	19
	.long	42
	.long	17417
	.long	.Ltmp8
	.long	19
	.long	42
	.long	17410
	.long	.Ltmp11
	.long	19
	.long	25
	.long	10242
	.long	.Ltmp14
	.long	19
	.long	62
	.long	11275
	.long	.Ltmp17
	.long	19
	.long	62
	.long	11266
	.long	.Ltmp20
	.long	19
	.long	25
	.long	22530
	.long	.Ltmp23
	.long	19
	.long	87
	.long	23571
	.long	.Ltmp25
	.long	19
	.long	87
	.long	23563
	.long	.Ltmp28
	.long	19
	.long	87
	.long	23569
	.long	.Ltmp29
	.long	19
	.long	87
	.long	23554
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
