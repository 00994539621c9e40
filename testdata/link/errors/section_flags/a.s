	.file	"a.c"
	.file	0 "." "a.c" md5 0x886099960eff7946e3aa788c32ac3ffb
	.type	writable,@object
	.section	.data.mixed,"aw",@progbits
	.globl	writable
	.p2align	2, 0x0
writable:
	.long	1
	.size	writable, 4

	.type	zero,@object
	.section	.bss.mixed,"aw",@nobits
	.globl	zero
zero:
	.byte	0
	.size	zero, 1

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
	.long	.Laddr_table_base0
	.byte	2
	.byte	3
	.long	41

	.byte	0
	.byte	7
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	4
	.byte	5
	.byte	4
	.byte	2
	.byte	5
	.long	56

	.byte	0
	.byte	8
	.byte	2
	.byte	161
	.byte	1
	.byte	3
	.byte	6
	.byte	6
	.byte	1
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	32
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
	.asciz	"writable"
.Linfo_string4:
	.asciz	"int"
.Linfo_string5:
	.asciz	"zero"
.Linfo_string6:
	.asciz	"char"
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.long	.Linfo_string5
	.long	.Linfo_string6
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	writable
	.quad	zero
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	112
	.long	112
	.long	47
	.long	1
	.long	16777216
	.long	4
	.long	16777248
	.long	5
	.long	234881024
	.long	1
	.long	1
	.long	14
	.long	16777216
	.long	1
	.long	16777224
	.long	19
	.long	234881024
	.long	3
	.long	1
	.long	24
	.long	251658241
	.long	0
	.long	4
	.long	zero
	.long	1
	.long	35
	.long	251658241
	.long	0
	.long	2
	.long	writable
	.long	4
	.byte	0
	.ascii	"int"
	.byte	0
	.ascii	"writable"
	.byte	0
	.ascii	"char"
	.byte	0
	.ascii	"zero"
	.byte	0
	.ascii	".bss.mixed"
	.byte	0
	.ascii	".data.mixed"
	.byte	0
	.addrsig
	.addrsig_sym writable
	.addrsig_sym zero
	.section	.debug_line,"",@progbits
.Lline_table_start0:
