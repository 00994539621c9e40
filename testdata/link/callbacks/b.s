	.file	"b.c"
	.file	0 "." "b.c" md5 0x9f9a4c4b1dd6a7c21ee33d0274fc03e7
	.file	1 "../../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	count_other
	.p2align	3
	.type	count_other,@function
count_other:
.Lfunc_begin0:
	.loc	0 26 0
	.cfi_sections .debug_frame
	.cfi_startproc
	r2 = 2
.Ltmp0:
	.loc	0 27 6 prologue_end
.Ltmp1:
.Ltmp2:
	*(u64 *)(r10 - 8) = r2
	r6 = r10
	r6 += -8
	.loc	0 29 2
.Ltmp3:
	r2 = add_twice ll
	r3 = r6
	r4 = 0
	call 181
.Ltmp4:
.Ltmp5:
	.loc	0 30 2
.Ltmp6:
	r1 = numbers ll
	r2 = each ll
	r3 = r6
	r4 = 0
	call 164
.Ltmp7:
	.loc	0 31 9
.Ltmp8:
	r0 = *(u64 *)(r10 - 8)
.Ltmp9:
	w0 += 20
	.loc	0 31 2 is_stmt 0
.Ltmp10:
	exit
.Ltmp11:
.Ltmp12:
.Lfunc_end0:
	.size	count_other, .Lfunc_end0-count_other
	.cfi_endproc

	.p2align	3
	.type	add_twice,@function
add_twice:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 15 14 prologue_end is_stmt 1
.Ltmp13:
	w1 <<= 1
.Ltmp14:
.Ltmp15:
	.loc	0 15 9 is_stmt 0
.Ltmp16:
	r3 = *(u64 *)(r2 + 0)
.Ltmp17:
	r3 += r1
.Ltmp18:
	*(u64 *)(r2 + 0) = r3
	.loc	0 16 2 is_stmt 1
.Ltmp19:
	w0 = 0
	exit
.Ltmp20:
.Ltmp21:
.Lfunc_end1:
	.size	add_twice, .Lfunc_end1-add_twice
	.cfi_endproc

	.p2align	3
	.type	each,@function
each:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 21 23 prologue_end
.Ltmp22:
	r1 = *(u64 *)(r3 + 0)
	.loc	0 21 12 is_stmt 0
.Ltmp23:
	w2 = *(u32 *)(r2 + 0)
.Ltmp24:
.Ltmp25:
	.loc	0 21 17
.Ltmp26:
	w2 += 1
	.loc	0 21 21
.Ltmp27:
	r1 += r2
	.loc	0 21 9
.Ltmp28:
	r2 = *(u64 *)(r4 + 0)
.Ltmp29:
	r1 += r2
.Ltmp30:
	*(u64 *)(r4 + 0) = r1
	.loc	0 22 2 is_stmt 1
.Ltmp31:
	r0 = 0
	exit
.Ltmp32:
.Ltmp33:
.Lfunc_end2:
	.size	each, .Lfunc_end2-each
	.cfi_endproc

	.type	numbers,@object
	.section	.maps,"aw",@progbits
	.globl	numbers
	.p2align	3, 0x0
numbers:
	.zero	32
	.size	numbers, 32

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
	.uleb128 .Ltmp4-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc1:
	.byte	4
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp14-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	0
.Ldebug_loc2:
	.byte	4
	.uleb128 .Lfunc_begin2-.Lfunc_begin0
	.uleb128 .Ltmp24-.Lfunc_begin0
	.byte	1
	.byte	82
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
	.byte	62
	.byte	11
	.byte	11
	.byte	11
	.byte	0
	.byte	0
	.byte	9
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
	.byte	18
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
	.byte	19
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
	.byte	20
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
	.long	.Lfunc_end2-.Lfunc_begin0
	.long	.Laddr_table_base0
	.long	.Lloclists_table_base0
	.byte	2
	.byte	3
	.long	50

	.byte	0
	.byte	11
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	32
	.byte	0
	.byte	6
	.byte	4
	.byte	4
	.long	91
	.byte	0
	.byte	7
	.byte	0
	.byte	4
	.byte	7
	.long	116
	.byte	0
	.byte	8
	.byte	8
	.byte	4
	.byte	8
	.long	133
	.byte	0
	.byte	9
	.byte	16
	.byte	4
	.byte	11
	.long	150
	.byte	0
	.byte	10
	.byte	24
	.byte	0
	.byte	5
	.long	96
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	2
	.byte	0
	.byte	8
	.byte	5
	.byte	5
	.byte	4
	.byte	9
	.byte	6
	.byte	8
	.byte	7
	.byte	5
	.long	121
	.byte	6
	.long	108
	.byte	7
	.long	112
	.byte	3
	.byte	0
	.byte	5
	.long	138
	.byte	10
	.long	146
	.byte	10
	.byte	1
	.byte	9
	.byte	8
	.byte	9
	.byte	7
	.byte	4
	.byte	5
	.long	155
	.byte	10
	.long	163
	.byte	13
	.byte	1
	.byte	10
	.byte	8
	.byte	12
	.byte	7
	.byte	8
	.byte	11
	.byte	14
	.long	177
	.byte	1
	.byte	208
	.ascii	"\265\001"
	.byte	5
	.long	182
	.byte	12
	.long	208

	.byte	13
	.long	138
	.byte	13
	.long	212
	.byte	13
	.long	212
	.byte	13
	.long	155
	.byte	0
	.byte	8
	.byte	15
	.byte	5
	.byte	8
	.byte	14
	.byte	11
	.byte	16
	.long	223
	.byte	1
	.byte	202
	.ascii	"\244\001"
	.byte	5
	.long	228
	.byte	12
	.long	208

	.byte	13
	.long	212
	.byte	13
	.long	212
	.byte	13
	.long	212
	.byte	13
	.long	155
	.byte	0
	.byte	15
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	17
	.byte	0
	.byte	25

	.long	108

	.byte	16
	.byte	0
	.byte	21
	.byte	0
	.byte	25
	.long	108
	.byte	17
	.byte	2
	.byte	145
	.byte	0
	.byte	20
	.byte	0
	.byte	27
	.long	155
	.byte	0
	.byte	18
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	18
	.byte	0
	.byte	13

	.long	108
	.byte	16
	.byte	1
	.byte	22
	.byte	0
	.byte	13
	.long	138
	.byte	19
	.byte	1
	.byte	82
	.byte	20
	.byte	0
	.byte	13
	.long	150
	.byte	0
	.byte	18
	.byte	3
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	19
	.byte	0
	.byte	19

	.long	208
	.byte	20
	.byte	23
	.byte	0
	.byte	19
	.long	212
	.byte	16
	.byte	2
	.byte	8
	.byte	0
	.byte	19
	.long	133
	.byte	19
	.byte	1
	.byte	83
	.byte	11
	.byte	0
	.byte	19
	.long	150
	.byte	19
	.byte	1
	.byte	84
	.byte	20
	.byte	0
	.byte	19
	.long	150
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	100
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
	.asciz	"numbers"
.Linfo_string4:
	.asciz	"type"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string7:
	.asciz	"max_entries"
.Linfo_string8:
	.asciz	"key"
.Linfo_string9:
	.asciz	"unsigned int"
.Linfo_string10:
	.asciz	"u32"
.Linfo_string11:
	.asciz	"value"
.Linfo_string12:
	.asciz	"unsigned long long"
.Linfo_string13:
	.asciz	"u64"
.Linfo_string14:
	.asciz	"bpf_loop"
.Linfo_string15:
	.asciz	"long"
.Linfo_string16:
	.asciz	"bpf_for_each_map_elem"
.Linfo_string17:
	.asciz	"count_other"
.Linfo_string18:
	.asciz	"add_twice"
.Linfo_string19:
	.asciz	"each"
.Linfo_string20:
	.asciz	"total"
.Linfo_string21:
	.asciz	"rounds"
.Linfo_string22:
	.asciz	"i"
.Linfo_string23:
	.asciz	"map"
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
	.long	.Linfo_string22
	.long	.Linfo_string23
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	numbers
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	440
	.long	440
	.long	395
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
	.long	2
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
	.long	3
	.long	0
	.long	33554432
	.long	8
	.long	25
	.long	134217728
	.long	9
	.long	29
	.long	16777216
	.long	4
	.long	32
	.long	0
	.long	33554432
	.long	11
	.long	42
	.long	134217728
	.long	12
	.long	46
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	67108868
	.long	32
	.long	65
	.long	1
	.long	0
	.long	70
	.long	5
	.long	64
	.long	82
	.long	7
	.long	128
	.long	86
	.long	10
	.long	192
	.long	92
	.long	234881024
	.long	13
	.long	1
	.long	0
	.long	218103809
	.long	2
	.long	100
	.long	2
	.long	107
	.long	201326593
	.long	15
	.long	0
	.long	218103810
	.long	2
	.long	298
	.long	8
	.long	300
	.long	10
	.long	306
	.long	201326592
	.long	17
	.long	0
	.long	33554432
	.long	0
	.long	0
	.long	218103812
	.long	21
	.long	345
	.long	19
	.long	82
	.long	7
	.long	86
	.long	10
	.long	300
	.long	10
	.long	349
	.long	16777216
	.long	8
	.long	16777280
	.long	354
	.long	201326592
	.long	20
	.long	389
	.long	251658241
	.long	0
	.long	14
	.long	numbers
	.long	32
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"u32"
	.byte	0
	.ascii	"unsigned int"
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"type"
	.byte	0
	.ascii	"max_entries"
	.byte	0
	.ascii	"key"
	.byte	0
	.ascii	"value"
	.byte	0
	.ascii	"numbers"
	.byte	0
	.ascii	"rounds"
	.byte	0
	.ascii	"count_other"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"__noinline int count_other(int rounds)"
	.byte	0
	.ascii	"\tu64 total = 2;"
	.byte	0
	.ascii	"\tbpf_loop(rounds, add_twice, &total, 0);"
	.byte	0
	.ascii	"\tbpf_for_each_map_elem(&numbers, each, &total, 0);"
	.byte	0
	.ascii	"\treturn total + 20;"
	.byte	0
	.byte	105
	.byte	0
	.ascii	"total"
	.byte	0
	.ascii	"add_twice"
	.byte	0
	.ascii	"\t*total += 2 * i;"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"map"
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"each"
	.byte	0
	.ascii	"\t*total += *key + 1 + *value;"
	.byte	0
	.ascii	".maps"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	332
	.long	368
	.long	0
	.long	8
	.long	119
	.long	3
	.long	.Lfunc_begin0
	.long	16
	.long	.Lfunc_begin1
	.long	18
	.long	.Lfunc_begin2
	.long	22
	.long	16
	.long	119
	.long	20
	.long	.Lfunc_begin0
	.long	125
	.long	131
	.long	25600
	.long	.Ltmp2
	.long	125
	.long	170
	.long	27654
	.long	.Ltmp3
	.long	125
	.long	186
	.long	29698
	.long	.Ltmp6
	.long	125
	.long	227
	.long	30722
	.long	.Ltmp8
	.long	125
	.long	278
	.long	31753
	.long	.Ltmp9
	.long	125
	.long	278
	.long	31753
	.long	.Ltmp10
	.long	125
	.long	278
	.long	31746
	.long	.Ltmp13
	.long	125
	.long	316
	.long	15374
	.long	.Ltmp16
	.long	125
	.long	316
	.long	15369
	.long	.Ltmp17
	.long	125
	.long	316
	.long	15369
	.long	.Ltmp18
	.long	125
	.long	316
	.long	15369
	.long	.Ltmp19
	.long	125
	.long	334
	.long	16386
	.long	.Ltmp22
	.long	125
	.long	359
	.long	21527
	.long	.Ltmp23
	.long	125
	.long	359
	.long	21516
	.long	.Ltmp26
	.long	125
	.long	359
	.long	21521
	.long	.Ltmp27
	.long	125
	.long	359
	.long	21525
	.long	.Ltmp28
	.long	125
	.long	359
	.long	21513
	.long	.Ltmp29
	.long	125
	.long	359
	.long	21513
	.long	.Ltmp30
	.long	125
	.long	359
	.long	21513
	.long	.Ltmp31
	.long	125
	.long	334
	.long	22530
	.addrsig
	.addrsig_sym add_twice
	.addrsig_sym each
	.addrsig_sym numbers
	.section	.debug_line,"",@progbits
.Lline_table_start0:
