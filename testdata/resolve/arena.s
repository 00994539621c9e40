	.file	"arena.c"
	.file	0 "." "arena.c" md5 0x3fe2a91bd3daedfb2fd303d7412d5760
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	syscall,"ax",@progbits
	.globl	use
	.p2align	3
	.type	use,@function
use:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 21 13 prologue_end
.Ltmp0:
	r1 = numbers ll
	.loc	0 22 9 is_stmt 0
.Ltmp1:
	r2 = addr_space_cast(r1, 0, 1)
	.loc	0 21 13 is_stmt 1
.Ltmp2:
	r1 += 8
	r1 = addr_space_cast(r1, 0, 1)
	.loc	0 21 16 is_stmt 0
.Ltmp3:
	r3 = first ll
	r3 = addr_space_cast(r3, 0, 1)
	r3 = *(u64 *)(r3 + 0)
	.loc	0 21 13
.Ltmp4:
	w4 = *(u32 *)(r1 + 0)
.Ltmp5:
	w4 += w3
.Ltmp6:
	*(u32 *)(r1 + 0) = w4
	.loc	0 22 23 is_stmt 1
.Ltmp7:
	r3 &= 3
	.loc	0 22 9 is_stmt 0
.Ltmp8:
	r3 <<= 2
	r2 += r3
.Ltmp9:
	w0 = *(u32 *)(r2 + 0)
	.loc	0 22 2
.Ltmp10:
	exit
.Ltmp11:
.Ltmp12:
.Lfunc_end0:
	.size	use, .Lfunc_end0-use
	.cfi_endproc

	.type	first,@object
	.section	.addr_space.1,"aw",@progbits
	.globl	first
	.p2align	3, 0x0
first:
	.quad	3
	.size	first, 8

	.type	numbers,@object
	.p2align	2, 0x0
numbers:
	.long	1
	.long	2
	.long	3
	.long	4
	.size	numbers, 16

	.type	LICENSE,@object
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.type	arena,@object
	.section	.maps,"aw",@progbits
	.globl	arena
	.p2align	3, 0x0
arena:
	.zero	32
	.size	arena, 32

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
	.byte	9
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
	.byte	10
	.byte	4
	.byte	1
	.byte	73
	.byte	19
	.byte	11
	.byte	11
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	11
	.byte	40
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	12
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	13
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
	.byte	5
	.byte	0
	.byte	0
	.byte	14
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
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	15
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
	.byte	16
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
	.byte	17
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
	.byte	4
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
	.long	54
	.byte	5
	.byte	1
	.byte	10
	.byte	4
	.byte	4
	.byte	7
	.byte	8
	.byte	2
	.byte	6
	.long	69

	.byte	0
	.byte	25
	.byte	2
	.byte	161
	.byte	1
	.byte	5
	.long	81
	.byte	6
	.long	85
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
	.byte	2
	.byte	9
	.long	100

	.byte	0
	.byte	13
	.byte	2
	.byte	161
	.byte	2
	.byte	8
	.byte	32
	.byte	0
	.byte	8
	.byte	9
	.byte	10
	.long	159
	.byte	0
	.byte	9
	.byte	0
	.byte	9
	.byte	12
	.long	180
	.byte	0
	.byte	10
	.byte	8
	.byte	9
	.byte	13
	.long	198
	.byte	0
	.byte	11
	.byte	16
	.byte	9
	.byte	14
	.long	140
	.byte	0
	.byte	12
	.byte	24
	.byte	10
	.long	215
	.byte	8
	.byte	0
	.byte	12
	.byte	11
	.byte	16
	.ascii	"\200\200\200\200\200\200\004"
	.byte	0
	.byte	0
	.byte	12
	.long	164
	.byte	5
	.long	176
	.byte	6
	.long	85
	.byte	33
	.byte	0
	.byte	4
	.byte	11
	.byte	5
	.byte	4
	.byte	12
	.long	185
	.byte	5
	.long	176
	.byte	13
	.long	85
	.short	1024
	.byte	0
	.byte	12
	.long	203
	.byte	5
	.long	176
	.byte	6
	.long	85
	.byte	10
	.byte	0
	.byte	4
	.byte	15
	.byte	7
	.byte	8
	.byte	14
	.byte	17
	.long	230
	.byte	0
	.byte	16
	.byte	2
	.byte	161
	.byte	3
	.byte	5
	.long	242
	.byte	6
	.long	85
	.byte	4
	.byte	0
	.byte	3
	.long	250
	.byte	19
	.byte	1
	.byte	9
	.byte	4
	.byte	18
	.byte	7
	.byte	4
	.byte	15
	.byte	4
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	20
	.byte	0
	.byte	19

	.long	176

	.byte	16
	.byte	21
	.byte	0
	.byte	19
	.long	278
	.byte	0
	.byte	17
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	92
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"arena.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"first"
.Linfo_string4:
	.asciz	"unsigned long long"
.Linfo_string5:
	.asciz	"u64"
.Linfo_string6:
	.asciz	"LICENSE"
.Linfo_string7:
	.asciz	"char"
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string9:
	.asciz	"arena"
.Linfo_string10:
	.asciz	"type"
.Linfo_string11:
	.asciz	"int"
.Linfo_string12:
	.asciz	"map_flags"
.Linfo_string13:
	.asciz	"max_entries"
.Linfo_string14:
	.asciz	"map_extra"
.Linfo_string15:
	.asciz	"unsigned long"
.Linfo_string16:
	.asciz	"__value_of_map_extra"
.Linfo_string17:
	.asciz	"numbers"
.Linfo_string18:
	.asciz	"unsigned int"
.Linfo_string19:
	.asciz	"u32"
.Linfo_string20:
	.asciz	"use"
.Linfo_string21:
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
	.long	.Linfo_string18
	.long	.Linfo_string19
	.long	.Linfo_string20
	.long	.Linfo_string21
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	first
	.quad	LICENSE
	.quad	arena
	.quad	numbers
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	536
	.long	536
	.long	260
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
	.long	318767105
	.long	8
	.long	25
	.long	0
	.long	4096
	.long	0
	.long	67108868
	.long	32
	.long	46
	.long	1
	.long	0
	.long	51
	.long	5
	.long	64
	.long	61
	.long	7
	.long	128
	.long	73
	.long	9
	.long	192
	.long	83
	.long	234881024
	.long	10
	.long	1
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103809
	.long	2
	.long	89
	.long	12
	.long	93
	.long	201326593
	.long	13
	.long	165
	.long	134217728
	.long	16
	.long	169
	.long	16777216
	.long	8
	.long	64
	.long	188
	.long	234881024
	.long	15
	.long	1
	.long	194
	.long	134217728
	.long	19
	.long	198
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	50331648
	.long	0
	.long	18
	.long	4
	.long	4
	.long	211
	.long	234881024
	.long	20
	.long	0
	.long	219
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	22
	.long	4
	.long	4
	.long	224
	.long	234881024
	.long	23
	.long	1
	.long	232
	.long	251658242
	.long	0
	.long	17
	.long	first
	.long	8
	.long	21
	.long	numbers
	.long	16
	.long	246
	.long	251658241
	.long	0
	.long	11
	.long	arena
	.long	32
	.long	252
	.long	251658241
	.long	0
	.long	24
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"__value_of_map_extra"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"map_flags"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"map_extra"
	.byte	0
	.ascii	"arena"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"use"
	.byte	0
	.ascii	"syscall"
	.byte	0
	.ascii	"./arena.c"
	.byte	0
	.ascii	"\tnumbers[2] += first;"
	.byte	0
	.ascii	"\treturn numbers[first & 3];"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"first"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"numbers"
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
	.long	188
	.long	208
	.long	0
	.long	8
	.long	97
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	97
	.long	11
	.long	.Ltmp0
	.long	105
	.long	115
	.long	21517
	.long	.Ltmp1
	.long	105
	.long	137
	.long	22537
	.long	.Ltmp2
	.long	105
	.long	115
	.long	21517
	.long	.Ltmp3
	.long	105
	.long	115
	.long	21520
	.long	.Ltmp4
	.long	105
	.long	115
	.long	21517
	.long	.Ltmp5
	.long	105
	.long	115
	.long	21517
	.long	.Ltmp6
	.long	105
	.long	115
	.long	21517
	.long	.Ltmp7
	.long	105
	.long	137
	.long	22551
	.long	.Ltmp8
	.long	105
	.long	137
	.long	22537
	.long	.Ltmp9
	.long	105
	.long	137
	.long	22537
	.long	.Ltmp10
	.long	105
	.long	137
	.long	22530
	.addrsig
	.addrsig_sym use
	.addrsig_sym LICENSE
	.addrsig_sym arena
	.section	.debug_line,"",@progbits
.Lline_table_start0:
