	.file	"hooks.c"
	.file	0 "." "hooks.c" md5 0x3ff666fc6e801301b86b6f79b93ab580
	.file	1 "../programs" "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"fmod_ret/bpf_fentry_test2","ax",@progbits
	.globl	not_modifiable
	.p2align	3
	.type	not_modifiable,@function
not_modifiable:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 12 2 prologue_end
.Ltmp0:
	w0 = 0
	exit
.Ltmp1:
.Ltmp2:
.Lfunc_end0:
	.size	not_modifiable, .Lfunc_end0-not_modifiable
	.cfi_endproc

	.section	"lsm.s/task_free","ax",@progbits
	.globl	no_sleep_here
	.p2align	3
	.type	no_sleep_here,@function
no_sleep_here:
.Lfunc_begin1:
	.cfi_startproc
	.loc	0 19 2 prologue_end
.Ltmp3:
	w0 = 0
	exit
.Ltmp4:
.Ltmp5:
.Lfunc_end1:
	.size	no_sleep_here, .Lfunc_end1-no_sleep_here
	.cfi_endproc

	.section	"fentry.s/bpf_get_raw_cpu_id","ax",@progbits
	.globl	not_sleepable
	.p2align	3
	.type	not_sleepable,@function
not_sleepable:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 26 2 prologue_end
.Ltmp6:
	w0 = 0
	exit
.Ltmp7:
.Ltmp8:
.Lfunc_end2:
	.size	not_sleepable, .Lfunc_end2-not_sleepable
	.cfi_endproc

	.section	"fentry/bpf_fentry_test1","ax",@progbits
	.globl	sleeps
	.p2align	3
	.type	sleeps,@function
sleeps:
.Lfunc_begin3:
	.loc	0 33 0
	.cfi_startproc
	r1 = r10
	r1 += -4
.Ltmp9:
	.loc	0 36 9 prologue_end
.Ltmp10:
.Ltmp11:
	w2 = 4
	r3 = 8
	call 148
.Ltmp12:
	r1 = r0
	w0 = 1
	.loc	0 36 51 is_stmt 0
.Ltmp13:
	if r1 != 0 goto LBB3_2
	.loc	0 0 51
	w0 = 0
LBB3_2:
	.loc	0 36 2 is_stmt 1
.Ltmp14:
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end3:
	.size	sleeps, .Lfunc_end3-sleeps
	.cfi_endproc

	.globl	second_argument
	.p2align	3
	.type	second_argument,@function
second_argument:
.Lfunc_begin4:
	.cfi_startproc
	.loc	0 43 9 prologue_end
.Ltmp17:
	r0 = *(u64 *)(r1 + 40)
	.loc	0 43 2 is_stmt 0
.Ltmp18:
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end4:
	.size	second_argument, .Lfunc_end4-second_argument
	.cfi_endproc

	.globl	returns_one
	.p2align	3
	.type	returns_one,@function
returns_one:
.Lfunc_begin5:
	.cfi_startproc
	.loc	0 50 2 prologue_end is_stmt 1
.Ltmp21:
	w0 = 1
	exit
.Ltmp22:
.Ltmp23:
.Lfunc_end5:
	.size	returns_one, .Lfunc_end5-returns_one
	.cfi_endproc

	.section	"lsm/file_open","ax",@progbits
	.globl	returns_positive
	.p2align	3
	.type	returns_positive,@function
returns_positive:
.Lfunc_begin6:
	.cfi_startproc
	.loc	0 58 2 prologue_end
.Ltmp24:
	w0 = 1
	exit
.Ltmp25:
.Ltmp26:
.Lfunc_end6:
	.size	returns_positive, .Lfunc_end6-returns_positive
	.cfi_endproc

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
	.byte	1
	.byte	85
	.byte	35
	.byte	115
	.byte	23
	.byte	116
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
	.byte	8
	.byte	15
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	9
	.byte	21
	.byte	1
	.byte	73
	.byte	19
	.byte	39
	.byte	25
	.byte	0
	.byte	0
	.byte	10
	.byte	5
	.byte	0
	.byte	73
	.byte	19
	.byte	0
	.byte	0
	.byte	11
	.byte	15
	.byte	0
	.byte	0
	.byte	0
	.byte	12
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
	.byte	13
	.byte	38
	.byte	0
	.byte	0
	.byte	0
	.byte	14
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
	.byte	15
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
	.byte	16
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
	.byte	17
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
	.quad	0
	.byte	0
	.long	.Laddr_table_base0
	.long	.Lrnglists_table_base0
	.byte	2
	.byte	3
	.long	54

	.byte	0
	.byte	61
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.long	66
	.byte	4
	.long	70
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
	.byte	7
	.byte	6
	.long	84
	.byte	0
	.byte	6
	.ascii	"\224\001"
	.byte	8
	.long	89
	.byte	9
	.long	110

	.byte	10
	.long	114
	.byte	10
	.long	115
	.byte	10
	.long	127
	.byte	0
	.byte	5
	.byte	7
	.byte	5
	.byte	8
	.byte	11
	.byte	12
	.long	123
	.byte	9
	.byte	1
	.byte	9
	.byte	5
	.byte	8
	.byte	7
	.byte	4
	.byte	8
	.long	132
	.byte	13
	.byte	14
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	10
	.byte	0
	.byte	10

	.long	314

	.byte	15
	.byte	18
	.byte	0
	.byte	10
	.long	318
	.byte	0
	.byte	14
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	12
	.byte	0
	.byte	17

	.long	314

	.byte	15
	.byte	18
	.byte	0
	.byte	17
	.long	318
	.byte	0
	.byte	14
	.byte	3
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	13
	.byte	0
	.byte	24

	.long	314

	.byte	15
	.byte	18
	.byte	0
	.byte	24
	.long	318
	.byte	0
	.byte	14
	.byte	4
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	90

	.byte	14
	.byte	0
	.byte	32

	.long	314

	.byte	15
	.byte	18
	.byte	0
	.byte	32
	.long	318
	.byte	16
	.byte	2
	.byte	145
	.byte	4
	.byte	21
	.byte	0
	.byte	34
	.long	314
	.byte	0
	.byte	14
	.byte	5
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	90

	.byte	15
	.byte	0
	.byte	41

	.long	314

	.byte	17
	.byte	1
	.byte	81
	.byte	18
	.byte	0
	.byte	41
	.long	318
	.byte	0
	.byte	14
	.byte	6
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	90

	.byte	16
	.byte	0
	.byte	48

	.long	314

	.byte	15
	.byte	18
	.byte	0
	.byte	48
	.long	318
	.byte	0
	.byte	14
	.byte	7
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	90

	.byte	17
	.byte	0
	.byte	56

	.long	314

	.byte	15
	.byte	18
	.byte	0
	.byte	56
	.long	318
	.byte	0
	.byte	5
	.byte	11
	.byte	5
	.byte	4
	.byte	8
	.long	323
	.byte	12
	.long	331
	.byte	20
	.byte	1
	.byte	10
	.byte	5
	.byte	19
	.byte	7
	.byte	8
	.byte	0
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0
.Ldebug_list_header_start0:
	.short	5
	.byte	8
	.byte	0
	.long	1
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3
	.byte	1
	.uleb128 .Lfunc_end0-.Lfunc_begin0
	.byte	3
	.byte	2
	.uleb128 .Lfunc_end1-.Lfunc_begin1
	.byte	3
	.byte	3
	.uleb128 .Lfunc_end2-.Lfunc_begin2
	.byte	3
	.byte	4
	.uleb128 .Lfunc_end5-.Lfunc_begin3
	.byte	3
	.byte	7
	.uleb128 .Lfunc_end6-.Lfunc_begin6
	.byte	0
.Ldebug_list_header_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	92
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"hooks.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"LICENSE"
.Linfo_string4:
	.asciz	"char"
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"
.Linfo_string6:
	.asciz	"bpf_copy_from_user"
.Linfo_string7:
	.asciz	"long"
.Linfo_string8:
	.asciz	"unsigned int"
.Linfo_string9:
	.asciz	"u32"
.Linfo_string10:
	.asciz	"not_modifiable"
.Linfo_string11:
	.asciz	"int"
.Linfo_string12:
	.asciz	"no_sleep_here"
.Linfo_string13:
	.asciz	"not_sleepable"
.Linfo_string14:
	.asciz	"sleeps"
.Linfo_string15:
	.asciz	"second_argument"
.Linfo_string16:
	.asciz	"returns_one"
.Linfo_string17:
	.asciz	"returns_positive"
.Linfo_string18:
	.asciz	"ctx"
.Linfo_string19:
	.asciz	"unsigned long long"
.Linfo_string20:
	.asciz	"u64"
.Linfo_string21:
	.asciz	"number"
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
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_begin6
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	376
	.long	376
	.long	438
	.long	0
	.long	33554432
	.long	2
	.long	1
	.long	134217728
	.long	3
	.long	5
	.long	16777216
	.long	8
	.long	64
	.long	0
	.long	218103809
	.long	5
	.long	24
	.long	1
	.long	28
	.long	16777216
	.long	4
	.long	16777248
	.long	32
	.long	201326593
	.long	4
	.long	0
	.long	218103809
	.long	5
	.long	24
	.long	1
	.long	94
	.long	201326593
	.long	7
	.long	0
	.long	218103809
	.long	5
	.long	24
	.long	1
	.long	124
	.long	201326593
	.long	9
	.long	0
	.long	218103809
	.long	5
	.long	24
	.long	1
	.long	166
	.long	201326593
	.long	11
	.long	0
	.long	218103809
	.long	5
	.long	24
	.long	1
	.long	284
	.long	201326593
	.long	13
	.long	0
	.long	218103809
	.long	5
	.long	24
	.long	1
	.long	326
	.long	201326593
	.long	15
	.long	0
	.long	218103809
	.long	5
	.long	24
	.long	1
	.long	366
	.long	201326593
	.long	17
	.long	397
	.long	16777216
	.long	1
	.long	16777224
	.long	0
	.long	50331648
	.long	0
	.long	19
	.long	21
	.long	4
	.long	402
	.long	16777216
	.long	4
	.long	32
	.long	422
	.long	234881024
	.long	20
	.long	1
	.long	430
	.long	251658241
	.long	0
	.long	22
	.long	LICENSE
	.long	4
	.byte	0
	.ascii	"u64"
	.byte	0
	.ascii	"unsigned long long"
	.byte	0
	.ascii	"ctx"
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"not_modifiable"
	.byte	0
	.ascii	"fmod_ret/bpf_fentry_test2"
	.byte	0
	.ascii	"./hooks.c"
	.byte	0
	.ascii	"\treturn 0;"
	.byte	0
	.ascii	"no_sleep_here"
	.byte	0
	.ascii	"lsm.s/task_free"
	.byte	0
	.ascii	"not_sleepable"
	.byte	0
	.ascii	"fentry.s/bpf_get_raw_cpu_id"
	.byte	0
	.ascii	"sleeps"
	.byte	0
	.ascii	"fentry/bpf_fentry_test1"
	.byte	0
	.ascii	"int sleeps(u64 *ctx)"
	.byte	0
	.ascii	"\treturn bpf_copy_from_user(&number, 4, (void *)8) != 0; // blamed"
	.byte	0
	.ascii	"second_argument"
	.byte	0
	.ascii	"\treturn ctx[5]; // blamed"
	.byte	0
	.ascii	"returns_one"
	.byte	0
	.ascii	"\treturn 1; // blamed, cause"
	.byte	0
	.ascii	"returns_positive"
	.byte	0
	.ascii	"lsm/file_open"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"
	.byte	0
	.ascii	"LICENSE"
	.byte	0
	.ascii	"license"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	100
	.long	100
	.long	220
	.long	320
	.long	0
	.long	8
	.long	47
	.long	1
	.long	.Lfunc_begin0
	.long	6
	.long	108
	.long	1
	.long	.Lfunc_begin1
	.long	8
	.long	138
	.long	1
	.long	.Lfunc_begin2
	.long	10
	.long	173
	.long	3
	.long	.Lfunc_begin3
	.long	12
	.long	.Lfunc_begin4
	.long	14
	.long	.Lfunc_begin5
	.long	16
	.long	383
	.long	1
	.long	.Lfunc_begin6
	.long	18
	.long	16
	.long	47
	.long	1
	.long	.Ltmp0
	.long	73
	.long	83
	.long	12290
	.long	108
	.long	1
	.long	.Ltmp3
	.long	73
	.long	83
	.long	19458
	.long	138
	.long	1
	.long	.Ltmp6
	.long	73
	.long	83
	.long	26626
	.long	173
	.long	7
	.long	.Lfunc_begin3
	.long	73
	.long	197
	.long	32768
	.long	.Ltmp11
	.long	73
	.long	218
	.long	36873
	.long	.Ltmp13
	.long	73
	.long	218
	.long	36915
	.long	.Ltmp14
	.long	73
	.long	218
	.long	36866
	.long	.Ltmp17
	.long	73
	.long	300
	.long	44041
	.long	.Ltmp18
	.long	73
	.long	300
	.long	44034
	.long	.Ltmp21
	.long	73
	.long	338
	.long	51202
	.long	383
	.long	1
	.long	.Ltmp24
	.long	73
	.long	338
	.long	59394
	.addrsig
	.addrsig_sym not_modifiable
	.addrsig_sym no_sleep_here
	.addrsig_sym not_sleepable
	.addrsig_sym sleeps
	.addrsig_sym second_argument
	.addrsig_sym returns_one
	.addrsig_sym returns_positive
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
