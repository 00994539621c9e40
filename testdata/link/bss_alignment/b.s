	.file	"b.c"
	.file	0 "." "b.c" md5 0x5362763d097d996b94df2df3777f71b2
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	aligned
	.p2align	3
	.type	aligned,@function
aligned:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 13 9 prologue_end
.Ltmp0:
	r1 = line ll
	r1 = *(u64 *)(r1 + 24)
	.loc	0 13 19 is_stmt 0
.Ltmp1:
	r2 = first_byte ll
	w2 = *(u8 *)(r2 + 0)
	r2 <<= 56
	r2 s>>= 56
	.loc	0 13 17
.Ltmp2:
	r1 += r2
	.loc	0 13 7
.Ltmp3:
	r2 = word ll
	*(u64 *)(r2 + 0) = r1
	.loc	0 14 46 is_stmt 1
.Ltmp4:
	r1 = *(u64 *)(r2 + 0)
	.loc	0 14 53 is_stmt 0
.Ltmp5:
	r2 = data_line ll
	w0 = *(u32 *)(r2 + 12)
	.loc	0 14 9
.Ltmp6:
	w0 += w1
	.loc	0 14 2
.Ltmp7:
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	aligned, .Lfunc_end0-aligned
	.cfi_endproc

	.type	data_line,@object
	.data
	.globl	data_line
	.p2align	5, 0x0
data_line:
	.long	1
	.long	2
	.long	3
	.long	0
	.size	data_line, 16

	.type	line,@object
	.section	.bss,"aw",@nobits
	.globl	line
	.p2align	6, 0x0
line:
	.zero	64
	.size	line, 64

	.type	first_byte,@object
	.globl	first_byte
first_byte:
	.byte	0
	.size	first_byte, 1

	.type	word,@object
	.globl	word
	.p2align	3, 0x0
word:
	.quad	0
	.size	word, 8

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
	.ascii	"\210\001"
	.byte	15
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	3
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	4
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	5
	.byte	53
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
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
	.byte	9
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
	.byte	10
	.byte	46
	.byte	0
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
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	47

	.byte	0
	.byte	9
	.byte	32
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	59
	.byte	4
	.long	76
	.byte	4
	.byte	0
	.byte	5
	.long	64
	.byte	6
	.long	72
	.byte	5
	.byte	1
	.byte	9
	.byte	7
	.byte	4
	.byte	7
	.byte	4
	.byte	8
	.byte	6
	.byte	8
	.byte	7
	.byte	9
	.byte	7
	.long	91

	.byte	0
	.byte	6
	.byte	2
	.byte	161
	.byte	1
	.byte	5
	.long	96
	.byte	7
	.byte	8
	.byte	6
	.byte	1
	.byte	2
	.byte	9
	.long	112

	.byte	0
	.byte	7
	.byte	64
	.byte	2
	.byte	161
	.byte	2
	.byte	3
	.long	124
	.byte	4
	.long	76
	.byte	8
	.byte	0
	.byte	5
	.long	129
	.byte	6
	.long	137
	.byte	11
	.byte	1
	.byte	10
	.byte	7
	.byte	10
	.byte	7
	.byte	8
	.byte	9
	.byte	12
	.long	124

	.byte	0
	.byte	8
	.byte	2
	.byte	161
	.byte	3
	.byte	10
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	11

	.long	167

	.byte	7
	.byte	14
	.byte	5
	.byte	4
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
	.asciz	"data_line"
.Linfo_string4:
	.asciz	"unsigned int"
.Linfo_string5:
	.asciz	"u32"
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string7:
	.asciz	"first_byte"
.Linfo_string8:
	.asciz	"char"
.Linfo_string9:
	.asciz	"line"
.Linfo_string10:
	.asciz	"unsigned long long"
.Linfo_string11:
	.asciz	"u64"
.Linfo_string12:
	.asciz	"word"
.Linfo_string13:
	.asciz	"aligned"
.Linfo_string14:
	.asciz	"int"
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
	.quad	data_line
	.quad	first_byte
	.quad	line
	.quad	word
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	348
	.long	348
	.long	228
	.long	0
	.long	218103808
	.long	2
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	5
	.long	201326593
	.long	1
	.long	0
	.long	150994944
	.long	5
	.long	121
	.long	134217728
	.long	6
	.long	125
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	4
	.long	8
	.long	4
	.long	138
	.long	16777216
	.long	4
	.long	32
	.long	158
	.long	234881024
	.long	7
	.long	1
	.long	0
	.long	150994944
	.long	11
	.long	168
	.long	134217728
	.long	12
	.long	172
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	50331648
	.long	0
	.long	10
	.long	8
	.long	8
	.long	191
	.long	234881024
	.long	13
	.long	1
	.long	0
	.long	150994944
	.long	16
	.long	196
	.long	16777216
	.long	1
	.long	16777224
	.long	201
	.long	234881024
	.long	15
	.long	1
	.long	212
	.long	234881024
	.long	10
	.long	1
	.long	217
	.long	251658243
	.long	0
	.long	14
	.long	line
	.long	64
	.long	17
	.long	first_byte
	.long	1
	.long	18
	.long	word
	.long	8
	.long	222
	.long	251658241
	.long	0
	.long	9
	.long	data_line
	.long	16
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"aligned"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\tword = line[3] + first_byte;"
	.byte	0
	.ascii	"\treturn ((u64)line & 7) + ((u64)&word & 7) + word + data_line[3];"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"data_line"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"line"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"first_byte"
	.byte	0
	.ascii	"word"
	.byte	0
	.ascii	".bss"
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
	.long	140
	.long	160
	.long	0
	.long	8
	.long	13
	.long	1
	.long	.Lfunc_begin0
	.long	3
	.long	16
	.long	13
	.long	8
	.long	.Ltmp0
	.long	19
	.long	25
	.long	13321
	.long	.Ltmp1
	.long	19
	.long	25
	.long	13331
	.long	.Ltmp2
	.long	19
	.long	25
	.long	13329
	.long	.Ltmp3
	.long	19
	.long	25
	.long	13319
	.long	.Ltmp4
	.long	19
	.long	55
	.long	14382
	.long	.Ltmp5
	.long	19
	.long	55
	.long	14389
	.long	.Ltmp6
	.long	19
	.long	55
	.long	14345
	.long	.Ltmp7
	.long	19
	.long	55
	.long	14338
	.addrsig
	.addrsig_sym data_line
	.addrsig_sym line
	.addrsig_sym first_byte
	.addrsig_sym word
	.section	.debug_line,"",@progbits
.Lline_table_start0:
