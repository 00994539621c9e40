	.file	"b.c"
	.file	0 "." "b.c" md5 0x8c63fe29720260e0001c0074ccfdc682
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	change
	.p2align	3
	.type	change,@function
change:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 20 9 prologue_end
.Ltmp0:
	r2 = in_bss ll
	*(u32 *)(r2 + 0) = w1
	.loc	0 21 13
.Ltmp1:
	r1 = before_bss ll
.Ltmp2:
.Ltmp3:
	w2 = *(u8 *)(r1 + 2)
	w2 <<= 24
	w2 s>>= 24
	.loc	0 21 6 is_stmt 0
.Ltmp4:
	r3 = own ll
	w4 = *(u32 *)(r3 + 0)
	.loc	0 21 11
.Ltmp5:
	w2 += w4
	.loc	0 21 6
.Ltmp6:
	w2 += -4
.Ltmp7:
	*(u32 *)(r3 + 0) = w2
	.loc	0 22 18 is_stmt 1
.Ltmp8:
	r2 = before_rodata ll
	w2 = *(u8 *)(r2 + 1)
	.loc	0 22 16 is_stmt 0
.Ltmp9:
	*(u8 *)(r1 + 0) = w2
	.loc	0 23 13 is_stmt 1
.Ltmp10:
	r1 = before_data ll
	r2 = *(u64 *)(r1 + 0)
.Ltmp11:
	r2 += 1
.Ltmp12:
	*(u64 *)(r1 + 0) = r2
	.loc	0 24 15
.Ltmp13:
	w1 = *(u32 *)(r3 + 0)
.Ltmp14:
	w1 += 4
	.loc	0 24 13 is_stmt 0
.Ltmp15:
	r2 = in_bss_too ll
	*(u8 *)(r2 + 0) = w1
	.loc	0 25 2 is_stmt 1
.Ltmp16:
	w0 = 0
	exit
.Ltmp17:
.Ltmp18:
.Lfunc_end0:
	.size	change, .Lfunc_end0-change
	.cfi_endproc

	.type	in_data,@object
	.data
	.globl	in_data
	.p2align	2, 0x0
in_data:
	.long	1
	.size	in_data, 4

	.type	in_rodata,@object
	.section	.rodata,"a",@progbits
	.globl	in_rodata
	.p2align	2, 0x0
in_rodata:
	.long	2
	.size	in_rodata, 4

	.type	array,@object
	.data
	.globl	array
	.p2align	2, 0x0
array:
	.long	1
	.long	2
	.long	56
	.long	4
	.size	array, 16

	.type	in_bss,@object
	.section	.bss,"aw",@nobits
	.globl	in_bss
	.p2align	2, 0x0
in_bss:
	.long	0
	.size	in_bss, 4

	.type	before_bss,@object
	.local	before_bss
	.comm	before_bss,5,1
	.type	before_rodata,@object
	.section	.rodata,"a",@progbits
before_rodata:
	.asciz	"ab"
	.size	before_rodata, 3

	.type	before_data,@object
	.data
	.p2align	3, 0x0
before_data:
	.quad	3
	.size	before_data, 8

	.type	in_bss_too,@object
	.section	.bss,"aw",@nobits
	.globl	in_bss_too
in_bss_too:
	.byte	0
	.size	in_bss_too, 1

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
	.uleb128 .Ltmp2-.Lfunc_begin0
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
	.byte	38
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	6
	.byte	1
	.byte	1
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	7
	.byte	33
	.byte	0
	.byte	73
	.byte	19
	.byte	55
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
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	2
	.byte	24
	.byte	0
	.byte	0
	.byte	10
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
	.byte	13
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
	.byte	9
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	12
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	55
	.byte	4
	.byte	4
	.byte	5
	.byte	4
	.byte	2
	.byte	5
	.long	70

	.byte	0
	.byte	13
	.byte	2
	.byte	161
	.byte	1
	.byte	5
	.long	50
	.byte	2
	.byte	6
	.long	86

	.byte	0
	.byte	16
	.byte	2
	.byte	161
	.byte	2
	.byte	6
	.long	55
	.byte	7
	.long	98
	.byte	4
	.byte	0
	.byte	8
	.byte	7
	.byte	8
	.byte	7
	.byte	9
	.byte	8
	.long	113
	.byte	0
	.byte	10
	.byte	2
	.byte	161
	.byte	3
	.byte	6
	.long	125
	.byte	7
	.long	98
	.byte	5
	.byte	0
	.byte	3
	.long	130
	.byte	4
	.byte	9
	.byte	6
	.byte	1
	.byte	2
	.byte	10
	.long	50

	.byte	0
	.byte	14
	.byte	2
	.byte	161
	.byte	4
	.byte	2
	.byte	11
	.long	125

	.byte	0
	.byte	15
	.byte	2
	.byte	161
	.byte	5
	.byte	10
	.byte	12
	.long	50

	.byte	0
	.byte	6

	.byte	2
	.byte	161
	.byte	6
	.byte	9
	.byte	13
	.long	178
	.byte	0
	.byte	9
	.byte	2
	.byte	161
	.byte	7
	.byte	6
	.long	190
	.byte	7
	.long	98
	.byte	3
	.byte	0
	.byte	5
	.long	125
	.byte	9
	.byte	14
	.long	206
	.byte	0
	.byte	8
	.byte	2
	.byte	161
	.byte	8
	.byte	3
	.long	211
	.byte	11
	.long	219
	.byte	16
	.byte	1
	.byte	10
	.byte	4
	.byte	15
	.byte	7
	.byte	8
	.byte	12
	.byte	9
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	17
	.byte	0
	.byte	18

	.long	55

	.byte	13
	.byte	0
	.byte	18
	.byte	0
	.byte	18
	.long	55
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	80
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
	.asciz	"in_data"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"in_rodata"
.Linfo_string6:
	.asciz	"array"
.Linfo_string7:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string8:
	.asciz	"before_bss"
.Linfo_string9:
	.asciz	"char"
.Linfo_string10:
	.asciz	"in_bss"
.Linfo_string11:
	.asciz	"in_bss_too"
.Linfo_string12:
	.asciz	"own"
.Linfo_string13:
	.asciz	"before_rodata"
.Linfo_string14:
	.asciz	"before_data"
.Linfo_string15:
	.asciz	"unsigned long long"
.Linfo_string16:
	.asciz	"u64"
.Linfo_string17:
	.asciz	"change"
.Linfo_string18:
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
	.long	.Linfo_string10
	.long	.Linfo_string11
	.long	.Linfo_string12
	.long	.Linfo_string13
	.long	.Linfo_string14
	.long	.Linfo_string15
	.long	.Linfo_string16
	.long	.Linfo_string17
	.long	.Linfo_string18
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	in_data
	.quad	in_rodata
	.quad	array
	.quad	before_bss
	.quad	in_bss
	.quad	in_bss_too
	.quad	own
	.quad	before_rodata
	.quad	before_data
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	516
	.long	516
	.long	301
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
	.long	151
	.long	234881024
	.long	4
	.long	1
	.long	0
	.long	167772160
	.long	4
	.long	159
	.long	234881024
	.long	6
	.long	1
	.long	0
	.long	50331648
	.long	0
	.long	1
	.long	9
	.long	4
	.long	169
	.long	16777216
	.long	4
	.long	32
	.long	189
	.long	234881024
	.long	8
	.long	1
	.long	195
	.long	234881024
	.long	4
	.long	1
	.long	0
	.long	150994944
	.long	13
	.long	202
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	12
	.long	9
	.long	5
	.long	207
	.long	234881024
	.long	14
	.long	0
	.long	218
	.long	234881024
	.long	4
	.long	2
	.long	0
	.long	167772160
	.long	12
	.long	0
	.long	50331648
	.long	0
	.long	17
	.long	9
	.long	3
	.long	222
	.long	234881024
	.long	18
	.long	0
	.long	0
	.long	150994944
	.long	21
	.long	236
	.long	134217728
	.long	22
	.long	240
	.long	16777216
	.long	8
	.long	64
	.long	259
	.long	234881024
	.long	20
	.long	0
	.long	271
	.long	234881024
	.long	12
	.long	1
	.long	282
	.long	251658243
	.long	0
	.long	11
	.long	in_bss
	.long	4
	.long	15
	.long	before_bss
	.long	5
	.long	24
	.long	in_bss_too
	.long	1
	.long	287
	.long	251658243
	.long	0
	.long	5
	.long	in_data
	.long	4
	.long	10
	.long	array
	.long	16
	.long	23
	.long	before_data
	.long	8
	.long	293
	.long	251658242
	.long	0
	.long	7
	.long	in_rodata
	.long	4
	.long	19
	.long	before_rodata
	.long	3
	.byte	0
	.ascii	"int"
	.byte	0
	.byte	120
	.byte	0
	.ascii	"change"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\tin_bss = x;"
	.byte	0
	.ascii	"\town -= 4 - before_bss[2];"
	.byte	0
	.ascii	"\tbefore_bss[0] = before_rodata[1];"
	.byte	0
	.ascii	"\tbefore_data++;"
	.byte	0
	.ascii	"\tin_bss_too = own + 4;"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"in_data"
	.byte	0
	.ascii	"in_rodata"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"array"
	.byte	0
	.ascii	"in_bss"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"before_bss"
	.byte	0
	.ascii	"own"
	.byte	0
	.ascii	"before_rodata"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"before_data"
	.byte	0
	.ascii	"in_bss_too"
	.byte	0
	.ascii	".bss"
	.byte	0
	.ascii	".data"
	.byte	0
	.ascii	".rodata"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	252
	.long	272
	.long	0
	.long	8
	.long	14
	.long	1
	.long	.Lfunc_begin0
	.long	3
	.long	16
	.long	14
	.long	15
	.long	.Ltmp0
	.long	20
	.long	26
	.long	20489
	.long	.Ltmp1
	.long	20
	.long	39
	.long	21517
	.long	.Ltmp4
	.long	20
	.long	39
	.long	21510
	.long	.Ltmp5
	.long	20
	.long	39
	.long	21515
	.long	.Ltmp6
	.long	20
	.long	39
	.long	21510
	.long	.Ltmp7
	.long	20
	.long	39
	.long	21510
	.long	.Ltmp8
	.long	20
	.long	66
	.long	22546
	.long	.Ltmp9
	.long	20
	.long	66
	.long	22544
	.long	.Ltmp10
	.long	20
	.long	101
	.long	23565
	.long	.Ltmp11
	.long	20
	.long	101
	.long	23565
	.long	.Ltmp12
	.long	20
	.long	101
	.long	23565
	.long	.Ltmp13
	.long	20
	.long	117
	.long	24591
	.long	.Ltmp14
	.long	20
	.long	117
	.long	24591
	.long	.Ltmp15
	.long	20
	.long	117
	.long	24589
	.long	.Ltmp16
	.long	20
	.long	140
	.long	25602
	.addrsig
	.addrsig_sym in_bss
	.addrsig_sym before_bss
	.addrsig_sym own
	.addrsig_sym before_rodata
	.addrsig_sym before_data
	.addrsig_sym in_bss_too
	.section	.debug_line,"",@progbits
.Lline_table_start0:
