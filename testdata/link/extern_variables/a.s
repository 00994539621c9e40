	.file	"a.c"
	.file	0 "." "a.c" md5 0xc14d3e7ecfff46fccbd1fdedd41b4a89
	.section	syscall,"ax",@progbits
	.globl	sum
	.p2align	3
	.type	sum,@function
sum:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 23 2 prologue_end
.Ltmp0:
	w1 = 64
	call change
.Ltmp1:
	.loc	0 24 9
.Ltmp2:
	r1 = in_data ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 24 19 is_stmt 0
.Ltmp3:
	r2 = in_rodata ll
	w0 = *(u32 *)(r2 + 0)
	.loc	0 24 17
.Ltmp4:
	w0 += w1
	.loc	0 24 31
.Ltmp5:
	r1 = in_bss ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 24 29
.Ltmp6:
	w0 += w1
	.loc	0 24 40
.Ltmp7:
	r1 = in_bss_too ll
	w1 = *(u8 *)(r1 + 0)
	w1 <<= 24
	w1 s>>= 24
	.loc	0 24 38
.Ltmp8:
	w0 += w1
	.loc	0 24 53
.Ltmp9:
	r1 = own ll
	w1 = *(u32 *)(r1 + 0)
	.loc	0 24 51
.Ltmp10:
	w0 += w1
	.loc	0 24 59
.Ltmp11:
	r1 = array ll
	w1 = *(u32 *)(r1 + 8)
	.loc	0 24 57
.Ltmp12:
	w0 += w1
	.loc	0 24 2
.Ltmp13:
	exit
.Ltmp14:
.Ltmp15:
.Lfunc_end0:
	.size	sum, .Lfunc_end0-sum
	.cfi_endproc

	.type	own_padding,@object
	.data
	.globl	own_padding
	.p2align	2, 0x0
own_padding:
	.long	9
	.size	own_padding, 4

	.type	own,@object
	.globl	own
	.p2align	2, 0x0
own:
	.long	4
	.size	own, 4

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
	.byte	27
	.byte	18
	.byte	6
	.byte	115
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
	.byte	9
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	10
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
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
	.byte	13
	.byte	72
	.byte	0
	.byte	127
	.byte	19
	.byte	125
	.byte	27
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
	.byte	60
	.byte	25
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	15
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	16
	.byte	15
	.byte	0
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
	.byte	8
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	15
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	51
	.byte	4
	.byte	4
	.byte	5
	.byte	4
	.byte	2
	.byte	5
	.long	46

	.byte	0
	.byte	16
	.byte	2
	.byte	161
	.byte	1
	.byte	2
	.byte	6
	.long	77

	.byte	0
	.byte	27
	.byte	2
	.byte	161
	.byte	2
	.byte	5
	.long	89
	.byte	6
	.long	93
	.byte	4
	.byte	0
	.byte	4
	.byte	7
	.byte	6
	.byte	1
	.byte	7
	.byte	8
	.byte	8
	.byte	7
	.byte	8
	.byte	9
	.long	46

	.byte	0
	.byte	9

	.byte	2
	.byte	161
	.byte	3
	.byte	8
	.byte	10
	.long	119

	.byte	0
	.byte	10

	.byte	2
	.byte	161
	.byte	4
	.byte	9
	.long	46
	.byte	8
	.byte	11
	.long	46

	.byte	0
	.byte	11

	.byte	2
	.byte	161
	.byte	5
	.byte	8
	.byte	12
	.long	146

	.byte	0
	.byte	12

	.byte	2
	.byte	161
	.byte	6
	.byte	3
	.long	89
	.byte	8
	.byte	13
	.long	162

	.byte	0
	.byte	13

	.byte	2
	.byte	161
	.byte	7
	.byte	5
	.long	51
	.byte	10
	.long	93
	.byte	0
	.byte	11
	.byte	8
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	21

	.long	51

	.byte	12
	.byte	16
	.byte	0
	.byte	21
	.long	217
	.byte	13
	.long	203
	.byte	9
	.byte	0
	.byte	14
	.byte	14
	.byte	0
	.byte	18

	.long	51


	.byte	15
	.long	51
	.byte	0
	.byte	16
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	72
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"a.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"own_padding"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"own"
.Linfo_string6:
	.asciz	"LICENSE"
.Linfo_string7:
	.asciz	"char"
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string9:
	.asciz	"in_data"
.Linfo_string10:
	.asciz	"in_rodata"
.Linfo_string11:
	.asciz	"in_bss"
.Linfo_string12:
	.asciz	"in_bss_too"
.Linfo_string13:
	.asciz	"array"
.Linfo_string14:
	.asciz	"change"
.Linfo_string15:
	.asciz	"sum"
.Linfo_string16:
	.asciz	"ctx"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	own_padding
	.quad	own
	.quad	LICENSE
	.quad	in_data
	.quad	in_rodata
	.quad	in_bss
	.quad	in_bss_too
	.quad	array
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	396
	.long	396
	.long	220
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	3
	.long	1
	.long	1
	.long	5
	.long	16777216
	.long	4
	.long	16777248
	.long	9
	.long	201326593
	.long	2
	.long	0
	.long	218103809
	.long	3
	.long	0
	.long	3
	.long	108
	.long	201326594
	.long	5
	.long	0
	.long	150994944
	.long	3
	.long	115
	.long	234881024
	.long	7
	.long	1
	.long	127
	.long	234881024
	.long	7
	.long	1
	.long	131
	.long	234881024
	.long	7
	.long	2
	.long	0
	.long	167772160
	.long	7
	.long	139
	.long	234881024
	.long	11
	.long	2
	.long	149
	.long	234881024
	.long	7
	.long	2
	.long	0
	.long	150994944
	.long	15
	.long	156
	.long	16777216
	.long	1
	.long	16777224
	.long	161
	.long	234881024
	.long	14
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	3
	.long	18
	.long	0
	.long	172
	.long	16777216
	.long	4
	.long	32
	.long	192
	.long	234881024
	.long	17
	.long	2
	.long	0
	.long	50331648
	.long	0
	.long	15
	.long	18
	.long	4
	.long	198
	.long	234881024
	.long	20
	.long	1
	.long	206
	.long	251658242
	.long	0
	.long	8
	.long	own_padding
	.long	4
	.long	9
	.long	own
	.long	4
	.long	212
	.long	251658241
	.long	0
	.long	21
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"sum"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\tchange(64);"
	.byte	0
	.ascii	"\treturn in_data + in_rodata + in_bss + in_bss_too + own + array[2];"
	.byte	0
	.ascii	"change"
	.byte	0
	.ascii	"own_padding"
	.byte	0
	.ascii	"own"
	.byte	0
	.ascii	"in_data"
	.byte	0
	.ascii	"in_rodata"
	.byte	0
	.ascii	"in_bss"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"in_bss_too"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"array"
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
	.long	20
	.long	20
	.long	220
	.long	240
	.long	0
	.long	8
	.long	13
	.long	1
	.long	.Lfunc_begin0
	.long	4
	.long	16
	.long	13
	.long	13
	.long	.Ltmp0
	.long	21
	.long	27
	.long	23554
	.long	.Ltmp2
	.long	21
	.long	40
	.long	24585
	.long	.Ltmp3
	.long	21
	.long	40
	.long	24595
	.long	.Ltmp4
	.long	21
	.long	40
	.long	24593
	.long	.Ltmp5
	.long	21
	.long	40
	.long	24607
	.long	.Ltmp6
	.long	21
	.long	40
	.long	24605
	.long	.Ltmp7
	.long	21
	.long	40
	.long	24616
	.long	.Ltmp8
	.long	21
	.long	40
	.long	24614
	.long	.Ltmp9
	.long	21
	.long	40
	.long	24629
	.long	.Ltmp10
	.long	21
	.long	40
	.long	24627
	.long	.Ltmp11
	.long	21
	.long	40
	.long	24635
	.long	.Ltmp12
	.long	21
	.long	40
	.long	24633
	.long	.Ltmp13
	.long	21
	.long	40
	.long	24578
	.addrsig
	.addrsig_sym sum
	.addrsig_sym own
	.addrsig_sym in_data
	.addrsig_sym in_rodata
	.addrsig_sym in_bss
	.addrsig_sym in_bss_too
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
