	.file	"inode_storage.c"
	.file	0 "." "inode_storage.c" md5 0x7677c44a15d7e27ce3c7544665dfd209
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"lsm/file_open","ax",@progbits
	.globl	of_inode
	.p2align	3
	.type	of_inode,@function
of_inode:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 22 30 prologue_end
.Ltmp0:
	r1 = *(u64 *)(r1 + 0)
.Ltmp1:
.Ltmp2:
	.loc	0 23 52
.Ltmp3:
.Ltmp4:
	r2 = *(u64 *)(r1 + 0)
	r6 = 1
	.loc	0 23 15 is_stmt 0
.Ltmp5:
	r1 = inodes ll
	r3 = 0
	r4 = 1
	call 145
.Ltmp6:
.Ltmp7:
	.loc	0 25 6 is_stmt 1
.Ltmp8:
	if r0 == 0 goto LBB0_2
.Ltmp9:
.Ltmp10:
	.loc	0 26 3 is_stmt 0
.Ltmp11:
	r6 = atomic_fetch_add((u64 *)(r0 + 0), r6)
.Ltmp12:
.Ltmp13:
LBB0_2:
	.loc	0 27 2 is_stmt 1
.Ltmp14:
	w0 = 0
.Ltmp15:
.Ltmp16:
	exit
.Ltmp17:
.Ltmp18:
.Lfunc_end0:
	.size	of_inode, .Lfunc_end0-of_inode
	.cfi_endproc

	.type	inodes,@object
	.section	.maps,"aw",@progbits
	.globl	inodes
	.p2align	3, 0x0
inodes:
	.zero	32
	.size	inodes, 32

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
	.long	2
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4
	.uleb128 .Lfunc_begin0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Ltmp6-.Lfunc_begin0
	.uleb128 .Ltmp15-.Lfunc_begin0
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
	.byte	11
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
	.byte	28
	.byte	15
	.byte	0
	.byte	0
	.byte	12
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	13
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	14
	.byte	15
	.byte	0
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
	.byte	17
	.byte	52
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
	.byte	18
	.byte	52
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
	.byte	19
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
	.byte	20
	.byte	19
	.byte	0
	.byte	3
	.byte	37
	.byte	60
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
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	30
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	62
	.byte	4
	.long	66
	.byte	4
	.byte	0
	.byte	5
	.byte	4
	.byte	6
	.byte	1
	.byte	6
	.byte	5
	.byte	8
	.byte	7
	.byte	2
	.byte	6
	.long	81

	.byte	0
	.byte	17
	.byte	2
	.byte	161
	.byte	1
	.byte	7
	.byte	32
	.byte	0
	.byte	12
	.byte	8
	.byte	7
	.long	122
	.byte	0
	.byte	13
	.byte	0
	.byte	8
	.byte	9
	.long	143
	.byte	0
	.byte	14
	.byte	8
	.byte	8
	.byte	10
	.long	160
	.byte	0
	.byte	15
	.byte	16
	.byte	8
	.byte	11
	.long	165
	.byte	0
	.byte	16
	.byte	24
	.byte	0
	.byte	9
	.long	127
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	28
	.byte	0
	.byte	5
	.byte	8
	.byte	5
	.byte	4
	.byte	9
	.long	148
	.byte	3
	.long	139
	.byte	4
	.long	66
	.byte	1
	.byte	0
	.byte	9
	.long	139
	.byte	9
	.long	170
	.byte	10
	.long	178
	.byte	13
	.byte	1
	.byte	10
	.byte	5
	.byte	12
	.byte	7
	.byte	8
	.byte	11
	.byte	14
	.long	192
	.byte	1
	.byte	197
	.ascii	"\221\001"
	.byte	9
	.long	197
	.byte	12
	.long	223

	.byte	13
	.long	223
	.byte	13
	.long	223
	.byte	13
	.long	223
	.byte	13
	.long	170
	.byte	0
	.byte	14
	.byte	15
	.byte	2
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	20

	.long	139

	.byte	16
	.byte	0
	.byte	16
	.byte	0
	.byte	20
	.long	165
	.byte	17
	.byte	1
	.byte	17
	.byte	0
	.byte	23
	.long	165
	.byte	18
	.byte	18
	.byte	0
	.byte	22
	.long	266
	.byte	0
	.byte	9
	.long	271
	.byte	19
	.byte	18
	.byte	8
	.byte	0
	.byte	8
	.byte	8
	.byte	19
	.long	286
	.byte	0
	.byte	9
	.byte	0
	.byte	0
	.byte	9
	.long	291
	.byte	20
	.byte	20

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	88
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"inode_storage.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"inodes"
.Linfo_string7:
	.asciz	"type"
.Linfo_string8:
	.asciz	"int"
.Linfo_string9:
	.asciz	"map_flags"
.Linfo_string10:
	.asciz	"key"
.Linfo_string11:
	.asciz	"value"
.Linfo_string12:
	.asciz	"unsigned long long"
.Linfo_string13:
	.asciz	"u64"
.Linfo_string14:
	.asciz	"bpf_inode_storage_get"
.Linfo_string15:
	.asciz	"of_inode"
.Linfo_string16:
	.asciz	"ctx"
.Linfo_string17:
	.asciz	"opens"
.Linfo_string18:
	.asciz	"file"
.Linfo_string19:
	.asciz	"f_inode"
.Linfo_string20:
	.asciz	"inode"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LICENSE
	.quad	inodes
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	416
	.long	416
	.long	354
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
	.long	28
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
	.long	1
	.long	0
	.long	33554432
	.long	2
	.long	0
	.long	33554432
	.long	9
	.long	25
	.long	134217728
	.long	10
	.long	29
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	48
	.long	1
	.long	0
	.long	53
	.long	5
	.long	64
	.long	63
	.long	7
	.long	128
	.long	67
	.long	8
	.long	192
	.long	73
	.long	234881024
	.long	11
	.long	1
	.long	0
	.long	218103809
	.long	2
	.long	80
	.long	8
	.long	84
	.long	201326593
	.long	13
	.long	162
	.long	67108865
	.long	8
	.long	167
	.long	16
	.long	0
	.long	0
	.long	33554432
	.long	17
	.long	175
	.long	117440512
	.long	0
	.long	327
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	18
	.long	4
	.long	4
	.long	332
	.long	234881024
	.long	19
	.long	1
	.long	340
	.long	251658241
	.long	0
	.long	12
	.long	inodes
	.long	32
	.long	346
	.long	251658241
	.long	0
	.long	20
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"map_flags"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"inodes"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"of_inode"
	.byte	0
	.ascii	"lsm/file_open"
	.byte	0
	.ascii	"./inode_storage.c"
	.byte	0
	.ascii	"\tstruct file *file = (void *)ctx[0];"
	.byte	0
	.ascii	"file"
	.byte	0
	.ascii	"f_inode"
	.byte	0
	.ascii	"inode"
	.byte	0
	.ascii	"0:0"
	.byte	0
	.ascii	"\tu64 *opens = bpf_inode_storage_get(&inodes, file->f_inode, NULL, F_STORAGE_CREATE);"
	.byte	0
	.ascii	"\tif (opens)"
	.byte	0
	.ascii	"\t\t__sync_fetch_and_add(opens, 1);"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"LICENSE"
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
	.long	108
	.long	128
	.long	28
	.long	8
	.long	93
	.long	1
	.long	.Lfunc_begin0
	.long	14
	.long	16
	.long	93
	.long	6
	.long	.Ltmp0
	.long	107
	.long	125
	.long	22558
	.long	.Ltmp4
	.long	107
	.long	185
	.long	23604
	.long	.Ltmp5
	.long	107
	.long	185
	.long	23567
	.long	.Ltmp8
	.long	107
	.long	270
	.long	25606
	.long	.Ltmp11
	.long	107
	.long	282
	.long	26627
	.long	.Ltmp14
	.long	107
	.long	316
	.long	27650
	.long	16
	.long	93
	.long	1
	.long	.Ltmp3
	.long	15
	.long	181
	.long	0
	.addrsig
	.addrsig_sym of_inode
	.addrsig_sym inodes
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
