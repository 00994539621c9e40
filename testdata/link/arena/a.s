	.file	"a.c"
	.file	0 "." "a.c" md5 0x1bf58998bb2abb479563349065aff94a
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	syscall,"ax",@progbits
	.globl	sum
	.p2align	3
	.type	sum,@function
sum:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 26 10 prologue_end
.Ltmp0:
	r1 = mine ll
	r1 = addr_space_cast(r1, 0, 1)
	r1 = *(s32 *)(r1 + 0)
	.loc	0 26 7 is_stmt 0
.Ltmp1:
	r2 = zero ll
	r2 = addr_space_cast(r2, 0, 1)
	r3 = *(u64 *)(r2 + 0)
.Ltmp2:
	r3 += r1
.Ltmp3:
	*(u64 *)(r2 + 0) = r3
	.loc	0 27 9 is_stmt 1
.Ltmp4:
	r1 = theirs ll
	r1 = addr_space_cast(r1, 0, 1)
	w0 = *(u32 *)(r1 + 0)
.Ltmp5:
	w0 += w3
	.loc	0 27 2 is_stmt 0
.Ltmp6:
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end0:
	.size	sum, .Lfunc_end0-sum
	.cfi_endproc

	.type	mine,@object
	.section	.addr_space.1,"aw",@progbits
	.globl	mine
	.p2align	2, 0x0
mine:
	.long	5
	.size	mine, 4

	.type	arena,@object
	.section	.maps,"aw",@progbits
	.globl	arena
	.p2align	3, 0x0
arena:
	.zero	24
	.size	arena, 24

	.type	zero,@object
	.section	.addr_space.1,"aw",@progbits
	.globl	zero
	.p2align	3, 0x0
zero:
	.quad	0
	.size	zero, 8

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
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	5
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	11
	.byte	0
	.byte	0
	.byte	6
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
	.byte	7
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
	.byte	8
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
	.byte	9
	.byte	15
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
	.byte	55
	.byte	5
	.byte	0
	.byte	0
	.byte	11
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
	.byte	12
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
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
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
	.byte	5
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	19
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	4
	.byte	5
	.byte	4
	.byte	2
	.byte	5
	.long	61

	.byte	0
	.byte	30
	.byte	2
	.byte	161
	.byte	1
	.byte	4
	.long	73
	.byte	5
	.long	77
	.byte	4
	.byte	0
	.byte	3
	.byte	6
	.byte	6
	.byte	1
	.byte	6
	.byte	7
	.byte	8
	.byte	7
	.byte	2
	.byte	8
	.long	92

	.byte	0
	.byte	16
	.byte	2
	.byte	161
	.byte	2
	.byte	7
	.byte	24
	.byte	0
	.byte	12
	.byte	8
	.byte	9
	.long	124
	.byte	0
	.byte	13
	.byte	0
	.byte	8
	.byte	10
	.long	141
	.byte	0
	.byte	14
	.byte	8
	.byte	8
	.byte	11
	.long	159
	.byte	0
	.byte	15
	.byte	16
	.byte	0
	.byte	9
	.long	129
	.byte	4
	.long	46
	.byte	5
	.long	77
	.byte	33
	.byte	0
	.byte	9
	.long	146
	.byte	4
	.long	46
	.byte	10
	.long	77
	.short	1024
	.byte	0
	.byte	9
	.long	164
	.byte	4
	.long	46
	.byte	5
	.long	77
	.byte	10
	.byte	0
	.byte	2
	.byte	12
	.long	187

	.byte	0
	.byte	20
	.byte	2
	.byte	161
	.byte	3
	.byte	11
	.long	195
	.byte	14
	.byte	1
	.byte	10
	.byte	3
	.byte	13
	.byte	7
	.byte	8
	.byte	12
	.byte	15
	.long	46

	.byte	0
	.byte	18

	.byte	2
	.byte	161
	.byte	4
	.byte	13
	.byte	5
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	23

	.long	46

	.byte	14
	.byte	17
	.byte	0
	.byte	23
	.long	234
	.byte	0
	.byte	15
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
	.asciz	"a.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"mine"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"LICENSE"
.Linfo_string6:
	.asciz	"char"
.Linfo_string7:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string8:
	.asciz	"arena"
.Linfo_string9:
	.asciz	"type"
.Linfo_string10:
	.asciz	"map_flags"
.Linfo_string11:
	.asciz	"max_entries"
.Linfo_string12:
	.asciz	"zero"
.Linfo_string13:
	.asciz	"unsigned long long"
.Linfo_string14:
	.asciz	"u64"
.Linfo_string15:
	.asciz	"theirs"
.Linfo_string16:
	.asciz	"sum"
.Linfo_string17:
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
	.long	.Linfo_string17
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	mine
	.quad	LICENSE
	.quad	arena
	.quad	zero
	.quad	theirs
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	476
	.long	476
	.long	199
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
	.long	33
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
	.long	1024
	.long	0
	.long	33554432
	.long	8
	.long	0
	.long	50331648
	.long	0
	.long	2
	.long	4
	.long	10
	.long	0
	.long	67108867
	.long	24
	.long	25
	.long	1
	.long	0
	.long	30
	.long	5
	.long	64
	.long	40
	.long	7
	.long	128
	.long	52
	.long	234881024
	.long	9
	.long	1
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	58
	.long	11
	.long	62
	.long	201326593
	.long	12
	.long	118
	.long	234881024
	.long	2
	.long	1
	.long	123
	.long	134217728
	.long	16
	.long	127
	.long	16777216
	.long	8
	.long	64
	.long	146
	.long	234881024
	.long	15
	.long	1
	.long	151
	.long	234881024
	.long	2
	.long	2
	.long	158
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	4
	.long	4
	.long	163
	.long	234881024
	.long	20
	.long	1
	.long	171
	.long	251658243
	.long	0
	.long	14
	.long	mine
	.long	4
	.long	17
	.long	zero
	.long	8
	.long	18
	.long	theirs
	.long	4
	.long	185
	.long	251658241
	.long	0
	.long	10
	.long	arena
	.long	24
	.long	191
	.long	251658241
	.long	0
	.long	21
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"map_flags"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"arena"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"sum"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./a.c"
	.byte	0
	.ascii	"\tzero += mine;"
	.byte	0
	.ascii	"\treturn theirs + zero;"
	.byte	0
	.ascii	"mine"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"zero"
	.byte	0
	.ascii	"theirs"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	".addr_space.1"
	.byte	0
	.ascii	".maps"
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
	.long	124
	.long	144
	.long	0
	.long	8
	.long	66
	.long	1
	.long	.Lfunc_begin0
	.long	13
	.long	16
	.long	66
	.long	7
	.long	.Ltmp0
	.long	74
	.long	80
	.long	26634
	.long	.Ltmp1
	.long	74
	.long	80
	.long	26631
	.long	.Ltmp2
	.long	74
	.long	80
	.long	26631
	.long	.Ltmp3
	.long	74
	.long	80
	.long	26631
	.long	.Ltmp4
	.long	74
	.long	95
	.long	27657
	.long	.Ltmp5
	.long	74
	.long	95
	.long	27657
	.long	.Ltmp6
	.long	74
	.long	95
	.long	27650
	.addrsig
	.addrsig_sym sum
	.addrsig_sym arena
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
