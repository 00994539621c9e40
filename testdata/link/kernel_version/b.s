	.file	"b.c"
	.file	0 "." "b.c" md5 0x482bb3f1b844dc4f5bdc0d961aa884f5
	.text
	.globl	other_version
	.p2align	3
	.type	other_version,@function
other_version:
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
	.loc	0 10 9 prologue_end
.Ltmp0:
	r1 = LINUX_KERNEL_VERSION ll
	w0 = *(u32 *)(r1 + 0)
	.loc	0 10 2 is_stmt 0
.Ltmp1:
	exit
.Ltmp2:
.Ltmp3:
.Lfunc_end0:
	.size	other_version, .Lfunc_end0-other_version
	.cfi_endproc

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
	.byte	60
	.byte	25
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
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	46

	.byte	0
	.byte	6

	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	4
	.byte	5
	.byte	4
	.byte	4
	.byte	1
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	90

	.byte	5
	.byte	0
	.byte	8

	.long	46

	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	28
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
	.asciz	"LINUX_KERNEL_VERSION"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"other_version"
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	LINUX_KERNEL_VERSION
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	80
	.long	80
	.long	91
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
	.long	61
	.long	234881024
	.long	2
	.long	2
	.long	82
	.long	251658241
	.long	0
	.long	4
	.long	LINUX_KERNEL_VERSION
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"other_version"
	.byte	0
	.ascii	".text"
	.byte	0
	.ascii	"./b.c"
	.byte	0
	.ascii	"\treturn LINUX_KERNEL_VERSION;"
	.byte	0
	.ascii	"LINUX_KERNEL_VERSION"
	.byte	0
	.ascii	".kconfig"
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	44
	.long	64
	.long	0
	.long	8
	.long	19
	.long	1
	.long	.Lfunc_begin0
	.long	3
	.long	16
	.long	19
	.long	2
	.long	.Ltmp0
	.long	25
	.long	31
	.long	10249
	.long	.Ltmp1
	.long	25
	.long	31
	.long	10242
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
