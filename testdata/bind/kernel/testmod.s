	.file	"testmod.c"
	.file	0 "." "kernel/testmod.c" md5 0xf2fcbf1c2825baa25d8a6617808879ab
	.text
	.globl	bpf_test_acquire
	.p2align	3
	.type	bpf_test_acquire,@function
bpf_test_acquire:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 12 56 prologue_end
.Ltmp0:
	r0 = 0
	exit
.Ltmp1:
.Ltmp2:
.Lfunc_end0:
	.size	bpf_test_acquire, .Lfunc_end0-bpf_test_acquire
	.cfi_endproc

	.globl	vfs_read
	.p2align	3
	.type	vfs_read,@function
vfs_read:
.Lfunc_begin1:
	.loc	0 13 0
	.cfi_startproc
	w0 = w1
.Ltmp3:
.Ltmp4:
	.loc	0 13 32 prologue_end
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end1:
	.size	vfs_read, .Lfunc_end1-vfs_read
	.cfi_endproc

	.globl	test_plain
	.p2align	3
	.type	test_plain,@function
test_plain:
.Lfunc_begin2:
	.cfi_startproc
	.loc	0 14 24 prologue_end
.Ltmp8:
	w0 = 0
	exit
.Ltmp9:
.Ltmp10:
.Lfunc_end2:
	.size	test_plain, .Lfunc_end2-test_plain
	.cfi_endproc

	.type	test_current,@object
	.section	.bss,"aw",@nobits
	.globl	test_current
	.p2align	2, 0x0
test_current:
	.zero	4
	.size	test_current, 4

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
	.uleb128 .Lfunc_begin1-.Lfunc_begin0
	.uleb128 .Ltmp3-.Lfunc_begin0
	.byte	1
	.byte	81
	.byte	4
	.uleb128 .Ltmp3-.Lfunc_begin0
	.uleb128 .Lfunc_end1-.Lfunc_begin0
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
	.byte	7
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
	.byte	8
	.ascii	"\200\300\001"
	.byte	0
	.byte	3
	.byte	37
	.byte	28
	.byte	37
	.byte	0
	.byte	0
	.byte	9
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
	.byte	11
	.byte	15
	.byte	0
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
	.byte	16
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	6
	.byte	4
	.byte	0
	.byte	8
	.byte	4
	.byte	4
	.long	65
	.byte	0
	.byte	9
	.byte	0
	.byte	0
	.byte	5
	.byte	5
	.byte	5
	.byte	4
	.byte	6
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	7
	.byte	0
	.byte	12

	.long	141

	.byte	7
	.byte	1
	.byte	81
	.byte	4
	.byte	0
	.byte	12
	.long	65
	.byte	8
	.byte	8
	.byte	9
	.byte	0
	.byte	6
	.byte	2
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	90

	.byte	10
	.byte	0
	.byte	13

	.long	65

	.byte	9
	.byte	0
	.byte	12
	.byte	0
	.byte	13
	.long	65
	.byte	8
	.byte	8
	.byte	9
	.byte	0
	.byte	10
	.byte	3
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	90

	.byte	11
	.byte	0
	.byte	14

	.long	65

	.byte	11
	.long	50
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	56
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"kernel/testmod.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"test_current"
.Linfo_string4:
	.asciz	"count"
.Linfo_string5:
	.asciz	"int"
.Linfo_string6:
	.asciz	"test_ctx"
.Linfo_string7:
	.asciz	"bpf_test_acquire"
.Linfo_string8:
	.asciz	"btf_decl_tag"
.Linfo_string9:
	.asciz	"bpf_kfunc"
.Linfo_string10:
	.asciz	"vfs_read"
.Linfo_string11:
	.asciz	"test_plain"
.Linfo_string12:
	.asciz	"fd"
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	test_current
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
	.long	212
	.long	212
	.long	262
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	0
	.long	218103809
	.long	3
	.long	5
	.long	1
	.long	0
	.long	33554432
	.long	4
	.long	11
	.long	67108865
	.long	4
	.long	5
	.long	1
	.long	0
	.long	20
	.long	201326593
	.long	2
	.long	37
	.long	285212672
	.long	5
	.long	4294967295
	.long	0
	.long	218103809
	.long	1
	.long	142
	.long	1
	.long	145
	.long	201326593
	.long	7
	.long	37
	.long	285212672
	.long	8
	.long	4294967295
	.long	0
	.long	218103808
	.long	1
	.long	198
	.long	201326593
	.long	10
	.long	244
	.long	234881024
	.long	4
	.long	1
	.long	257
	.long	251658241
	.long	0
	.long	12
	.long	test_current
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"count"
	.byte	0
	.ascii	"test_ctx"
	.byte	0
	.ascii	"bpf_test_acquire"
	.byte	0
	.ascii	"bpf_kfunc"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./kernel/testmod.c"
	.byte	0
	.ascii	"__kfunc struct test_ctx *bpf_test_acquire(int count) { return NULL; }"
	.byte	0
	.ascii	"fd"
	.byte	0
	.ascii	"vfs_read"
	.byte	0
	.ascii	"__kfunc int vfs_read(int fd) { return fd; }"
	.byte	0
	.ascii	"test_plain"
	.byte	0
	.ascii	"int test_plain(void) { return 0; }"
	.byte	0
	.ascii	"test_current"
	.byte	0
	.ascii	".bss"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	76
	.long	112
	.long	0
	.long	8
	.long	47
	.long	3
	.long	.Lfunc_begin0
	.long	5
	.long	.Lfunc_begin1
	.long	8
	.long	.Lfunc_begin2
	.long	11
	.long	16
	.long	47
	.long	4
	.long	.Ltmp0
	.long	53
	.long	72
	.long	12344
	.long	.Lfunc_begin1
	.long	53
	.long	154
	.long	13312
	.long	.Ltmp5
	.long	53
	.long	154
	.long	13344
	.long	.Ltmp8
	.long	53
	.long	209
	.long	14360
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
