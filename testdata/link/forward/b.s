	.file	"b.c"
	.file	0 "." "b.c" md5 0x9b16c7b39bc943279a37c73bf34d03f5
	.text
	.globl	use_b
	.p2align	3
	.type	use_b,@function
use_b:
.Lfunc_begin0:
	.loc	0 26 0
	.cfi_sections .debug_frame
	.cfi_startproc
	w0 = 1
	w4 = 1
.Ltmp0:
	.loc	0 27 59 prologue_end
.Ltmp1:
.Ltmp2:
	if r3 != 0 goto LBB0_2
.Ltmp3:
.Ltmp4:
	.loc	0 0 59 is_stmt 0
	w4 = 0
.Ltmp5:
.Ltmp6:
LBB0_2:
	w3 = 1
.Ltmp7:
.Ltmp8:
	.loc	0 27 27
.Ltmp9:
	if r1 != 0 goto LBB0_4
.Ltmp10:
.Ltmp11:
	.loc	0 0 27
	w3 = 0
.Ltmp12:
.Ltmp13:
LBB0_4:
	.loc	0 27 41
.Ltmp14:
	if r2 != 0 goto LBB0_6
.Ltmp15:
.Ltmp16:
	.loc	0 0 41
	w0 = 0
.Ltmp17:
.Ltmp18:
LBB0_6:
	.loc	0 27 22 is_stmt 1
.Ltmp19:
	w0 += w3
	.loc	0 27 36 is_stmt 0
.Ltmp20:
	w0 += w4
	.loc	0 27 20
.Ltmp21:
	r1 = holder_b ll
.Ltmp22:
.Ltmp23:
	r1 = *(u64 *)(r1 + 8)
	.loc	0 27 50
.Ltmp24:
	w0 += w1
	.loc	0 27 2
.Ltmp25:
	exit
.Ltmp26:
.Ltmp27:
.Lfunc_end0:
	.size	use_b, .Lfunc_end0-use_b
	.cfi_endproc

	.type	holder_b,@object
	.section	.bss,"aw",@nobits
	.globl	holder_b
	.p2align	3, 0x0
holder_b:
	.zero	32
	.size	holder_b, 32

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
	.uleb128 .Ltmp22-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp7-.Lfunc_begin0
	.byte	1
	.byte	83
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
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
	.byte	25
	.byte	0
	.byte	0
	.byte	7
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
	.byte	8
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	9
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
	.byte	10
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
	.byte	11
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
	.byte	12
	.byte	23
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
	.byte	23
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	3
	.byte	32
	.byte	0
	.byte	17
	.byte	4
	.byte	4
	.long	83
	.byte	0
	.byte	18
	.byte	0
	.byte	4
	.byte	6
	.long	90
	.byte	0
	.byte	19
	.byte	8
	.byte	4
	.byte	11
	.long	118
	.byte	0
	.byte	20
	.byte	24
	.byte	0
	.byte	5
	.long	88
	.byte	6
	.byte	5

	.byte	3
	.byte	10
	.byte	16
	.byte	0
	.byte	7
	.byte	4
	.byte	7
	.long	114
	.byte	0
	.byte	8
	.byte	0
	.byte	4
	.byte	9
	.long	83
	.byte	0
	.byte	9
	.byte	8
	.byte	0
	.byte	7
	.byte	8
	.byte	5
	.byte	8
	.byte	5
	.long	123
	.byte	6
	.byte	11

	.byte	8
	.byte	9
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	25

	.long	170

	.byte	10
	.byte	0
	.byte	4
	.byte	0
	.byte	25
	.long	83
	.byte	11
	.byte	1
	.byte	82
	.byte	6
	.byte	0
	.byte	25
	.long	174
	.byte	10
	.byte	1
	.byte	14
	.byte	0
	.byte	25
	.long	179
	.byte	0
	.byte	7
	.byte	13
	.byte	5
	.byte	4
	.byte	5
	.long	90
	.byte	5
	.long	184
	.byte	12
	.byte	17
	.byte	8
	.byte	0
	.byte	11
	.byte	4
	.byte	15
	.long	170
	.byte	0
	.byte	12
	.byte	0
	.byte	4
	.byte	16
	.long	114
	.byte	0
	.byte	13
	.byte	0
	.byte	0
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
	.asciz	"holder_b"
.Linfo_string4:
	.asciz	"a"
.Linfo_string5:
	.asciz	"known_a"
.Linfo_string6:
	.asciz	"b"
.Linfo_string7:
	.asciz	"y"
.Linfo_string8:
	.asciz	"long"
.Linfo_string9:
	.asciz	"other"
.Linfo_string10:
	.asciz	"known_b"
.Linfo_string11:
	.asciz	"nowhere"
.Linfo_string12:
	.asciz	"use_b"
.Linfo_string13:
	.asciz	"int"
.Linfo_string14:
	.asciz	"mixed"
.Linfo_string15:
	.asciz	"i"
.Linfo_string16:
	.asciz	"l"
.Linfo_string17:
	.asciz	"mixed_b"
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
	.quad	holder_b
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	312
	.long	312
	.long	245
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	117440512
	.long	0
	.long	0
	.long	33554432
	.long	4
	.long	9
	.long	67108866
	.long	16
	.long	17
	.long	5
	.long	0
	.long	19
	.long	1
	.long	64
	.long	25
	.long	16777216
	.long	8
	.long	16777280
	.long	0
	.long	33554432
	.long	7
	.long	30
	.long	83886082
	.long	8
	.long	38
	.long	8
	.long	0
	.long	40
	.long	5
	.long	0
	.long	42
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	218103811
	.long	8
	.long	46
	.long	1
	.long	48
	.long	3
	.long	50
	.long	6
	.long	56
	.long	201326593
	.long	9
	.long	223
	.long	67108867
	.long	32
	.long	46
	.long	1
	.long	0
	.long	48
	.long	4
	.long	64
	.long	232
	.long	12
	.long	192
	.long	0
	.long	33554432
	.long	13
	.long	232
	.long	117440512
	.long	0
	.long	223
	.long	234881024
	.long	11
	.long	1
	.long	240
	.long	251658241
	.long	0
	.long	14
	.long	holder_b
	.long	32
	.byte	0
	.ascii	"known_a"
	.byte	0
	.ascii	"known_b"
	.byte	0
	.byte	121
	.byte	0
	.ascii	"other"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"mixed_b"
	.byte	0
	.byte	105
	.byte	0
	.byte	108
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	97
	.byte	0
	.byte	98
	.byte	0
	.ascii	"mixed"
	.byte	0
	.ascii	"use_b"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"__noinline int use_b(struct known_a *a, struct known_b *b, union mixed_b *mixed)"
	.byte	0
	.ascii	"\treturn holder_b.b.y + (a != NULL) + (b != NULL) + (mixed != NULL);"
	.byte	0
	.ascii	"holder_b"
	.byte	0
	.ascii	"nowhere"
	.byte	0
	.ascii	".bss"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	156
	.long	176
	.long	0
	.long	8
	.long	62
	.long	1
	.long	.Lfunc_begin0
	.long	10
	.long	16
	.long	62
	.long	9
	.long	.Lfunc_begin0
	.long	68
	.long	74
	.long	25600
	.long	.Ltmp2
	.long	68
	.long	155
	.long	27707
	.long	.Ltmp9
	.long	68
	.long	155
	.long	27675
	.long	.Ltmp14
	.long	68
	.long	155
	.long	27689
	.long	.Ltmp19
	.long	68
	.long	155
	.long	27670
	.long	.Ltmp20
	.long	68
	.long	155
	.long	27684
	.long	.Ltmp21
	.long	68
	.long	155
	.long	27668
	.long	.Ltmp24
	.long	68
	.long	155
	.long	27698
	.long	.Ltmp25
	.long	68
	.long	155
	.long	27650
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
