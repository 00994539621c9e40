	.file	"empty.c"
	.file	0 "." "kernels/empty.c" md5 0x9f4f26e64796dccdb5c71e2f4283fe02
	.type	nothing,@object
	.section	.bss,"aw",@nobits
	.globl	nothing
	.p2align	3, 0x0
nothing:
	.quad	0
	.size	nothing, 8

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
	.byte	3
	.byte	2
	.byte	161
	.byte	0
	.byte	3
	.byte	4
	.byte	5
	.byte	8
	.byte	0
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	24
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)"
.Linfo_string1:
	.asciz	"kernels/empty.c"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"nothing"
.Linfo_string4:
	.asciz	"long"
	.section	.debug_str_offsets,"",@progbits
	.long	.Linfo_string0
	.long	.Linfo_string1
	.long	.Linfo_string2
	.long	.Linfo_string3
	.long	.Linfo_string4
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0
.Ldebug_addr_start0:
	.short	5
	.byte	8
	.byte	0
.Laddr_table_base0:
	.quad	nothing
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	56
	.long	56
	.long	19
	.long	1
	.long	16777216
	.long	8
	.long	16777280
	.long	6
	.long	234881024
	.long	1
	.long	1
	.long	14
	.long	251658241
	.long	0
	.long	2
	.long	nothing
	.long	8
	.byte	0
	.ascii	"long"
	.byte	0
	.ascii	"nothing"
	.byte	0
	.ascii	".bss"
	.byte	0
	.addrsig
	.section	.debug_line,"",@progbits
.Lline_table_start0:
