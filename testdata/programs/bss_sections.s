	.file	"bss_sections.c"
	.file	0 "." "bss_sections.c" md5 0xa8a63263714c6e03640e36dcfa39dfb0
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	fill                            # -- Begin function fill
	.p2align	3
	.type	fill,@function
fill:                                   # @fill
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 15 11 prologue_end            # bss_sections.c:15:11
.Ltmp0:
	r1 = plain ll
	w2 = *(u32 *)(r1 + 12)
.Ltmp1:
	w2 += 1
.Ltmp2:
	*(u32 *)(r1 + 12) = w2
	.loc	0 16 12                         # bss_sections.c:16:12
.Ltmp3:
	w3 = *(u32 *)(r1 + 12)
	.loc	0 16 21 is_stmt 0               # bss_sections.c:16:21
.Ltmp4:
	w3 += 1
	.loc	0 16 9                          # bss_sections.c:16:9
.Ltmp5:
	r2 = own ll
	r4 = *(u64 *)(r2 + 8)
.Ltmp6:
	r4 += r3
.Ltmp7:
	*(u64 *)(r2 + 8) = r4
	.loc	0 17 16 is_stmt 1               # bss_sections.c:17:16
.Ltmp8:
	r3 = *(u64 *)(r2 + 8)
	.loc	0 17 13 is_stmt 0               # bss_sections.c:17:13
.Ltmp9:
	r4 = other ll
	w5 = *(u8 *)(r4 + 999)
.Ltmp10:
	w3 += w5
	w3 += 61
.Ltmp11:
	*(u8 *)(r4 + 999) = w3
	.loc	0 18 9 is_stmt 1                # bss_sections.c:18:9
.Ltmp12:
	w3 = *(u32 *)(r1 + 12)
	.loc	0 18 20 is_stmt 0               # bss_sections.c:18:20
.Ltmp13:
	r0 = *(u64 *)(r2 + 8)
	.loc	0 18 49                         # bss_sections.c:18:49
.Ltmp14:
	w0 += w3
	.loc	0 18 29                         # bss_sections.c:18:29
.Ltmp15:
	w3 = *(u8 *)(r4 + 999)
	.loc	0 18 62                         # bss_sections.c:18:62
.Ltmp16:
	w0 += w3
	.loc	0 18 42                         # bss_sections.c:18:42
.Ltmp17:
	r2 = *(u64 *)(r2 + 0)
	.loc	0 18 51                         # bss_sections.c:18:51
.Ltmp18:
	w3 = *(u8 *)(r4 + 998)
	.loc	0 18 27                         # bss_sections.c:18:27
.Ltmp19:
	w2 += w3
	.loc	0 18 64                         # bss_sections.c:18:64
.Ltmp20:
	w1 = *(u32 *)(r1 + 0)
	.loc	0 18 62                         # bss_sections.c:18:62
.Ltmp21:
	w2 += w1
	w0 -= w2
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 18 2                          # bss_sections.c:18:2
.Ltmp22:
	exit
.Ltmp23:
.Ltmp24:
.Lfunc_end0:
	.size	fill, .Lfunc_end0-fill
	.cfi_endproc
                                        # -- End function
	.type	plain,@object                   # @plain
	.section	.bss,"aw",@nobits
	.globl	plain
	.p2align	2, 0x0
plain:
	.zero	16
	.size	plain, 16

	.type	own,@object                     # @own
	.section	.bss.own,"aw",@nobits
	.globl	own
	.p2align	3, 0x0
own:
	.zero	16
	.size	own, 16

	.type	other,@object                   # @other
	.section	.bss.other,"aw",@nobits
other:
	.zero	1000
	.size	other, 1000

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.section	.debug_abbrev,"",@progbits
	.byte	1                               # Abbreviation Code
	.byte	17                              # DW_TAG_compile_unit
	.byte	1                               # DW_CHILDREN_yes
	.byte	37                              # DW_AT_producer
	.byte	37                              # DW_FORM_strx1
	.byte	19                              # DW_AT_language
	.byte	5                               # DW_FORM_data2
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	114                             # DW_AT_str_offsets_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	16                              # DW_AT_stmt_list
	.byte	23                              # DW_FORM_sec_offset
	.byte	27                              # DW_AT_comp_dir
	.byte	37                              # DW_FORM_strx1
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	2                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	3                               # Abbreviation Code
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	5                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	6                               # Abbreviation Code
	.byte	36                              # DW_TAG_base_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	22                              # DW_TAG_typedef
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	5                               # DW_FORM_data2
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
	.byte	64                              # DW_AT_frame_base
	.byte	24                              # DW_FORM_exprloc
	.byte	122                             # DW_AT_call_all_calls
	.byte	25                              # DW_FORM_flag_present
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
	.byte	13                              # DW_TAG_member
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	56                              # DW_AT_data_member_location
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x10d DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.byte	2                               # Abbrev [2] 0x23:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	46                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x2e:0xc DW_TAG_array_type
	.long	58                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x33:0x6 DW_TAG_subrange_type
	.long	62                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x3a:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x3e:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x42:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	77                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0x4d:0xc DW_TAG_array_type
	.long	89                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x52:0x6 DW_TAG_subrange_type
	.long	62                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x59:0x5 DW_TAG_volatile_type
	.long	94                              # DW_AT_type
	.byte	8                               # Abbrev [8] 0x5e:0x8 DW_TAG_typedef
	.long	102                             # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x66:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x6a:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	117                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	3                               # Abbrev [3] 0x75:0xc DW_TAG_array_type
	.long	129                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x7a:0x6 DW_TAG_subrange_type
	.long	62                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x81:0x5 DW_TAG_volatile_type
	.long	134                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x86:0x8 DW_TAG_typedef
	.long	142                             # DW_AT_type
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x8e:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x92:0xb DW_TAG_variable
	.byte	12                              # DW_AT_name
	.long	157                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	3                               # Abbrev [3] 0x9d:0xd DW_TAG_array_type
	.long	170                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xa2:0x7 DW_TAG_subrange_type
	.long	62                              # DW_AT_type
	.short	1000                            # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xaa:0x5 DW_TAG_volatile_type
	.long	175                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0xaf:0x8 DW_TAG_typedef
	.long	183                             # DW_AT_type
	.byte	14                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xb7:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xbb:0x18 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	211                             # DW_AT_type
                                        # DW_AT_external
	.byte	12                              # Abbrev [12] 0xca:0x8 DW_TAG_formal_parameter
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	215                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xd3:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0xd7:0x5 DW_TAG_pointer_type
	.long	220                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xdc:0x3c DW_TAG_structure_type
	.byte	24                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	15                              # Abbrev [15] 0xe1:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	94                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xea:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	94                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xf3:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	94                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xfc:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	94                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0x105:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	94                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0x10e:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	94                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	104                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"bss_sections.c"                # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=47
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=49
.Linfo_string4:
	.asciz	"char"                          # string offset=57
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=62
.Linfo_string6:
	.asciz	"plain"                         # string offset=82
.Linfo_string7:
	.asciz	"unsigned int"                  # string offset=88
.Linfo_string8:
	.asciz	"u32"                           # string offset=101
.Linfo_string9:
	.asciz	"own"                           # string offset=105
.Linfo_string10:
	.asciz	"unsigned long long"            # string offset=109
.Linfo_string11:
	.asciz	"u64"                           # string offset=128
.Linfo_string12:
	.asciz	"other"                         # string offset=132
.Linfo_string13:
	.asciz	"unsigned char"                 # string offset=138
.Linfo_string14:
	.asciz	"u8"                            # string offset=152
.Linfo_string15:
	.asciz	"fill"                          # string offset=155
.Linfo_string16:
	.asciz	"int"                           # string offset=160
.Linfo_string17:
	.asciz	"ctx"                           # string offset=164
.Linfo_string18:
	.asciz	"data"                          # string offset=168
.Linfo_string19:
	.asciz	"data_end"                      # string offset=173
.Linfo_string20:
	.asciz	"data_meta"                     # string offset=182
.Linfo_string21:
	.asciz	"ingress_ifindex"               # string offset=192
.Linfo_string22:
	.asciz	"rx_queue_index"                # string offset=208
.Linfo_string23:
	.asciz	"egress_ifindex"                # string offset=223
.Linfo_string24:
	.asciz	"xdp_md"                        # string offset=238
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
	.long	.Linfo_string24
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	plain
	.quad	own
	.quad	other
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	552
	.long	552
	.long	393
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108870                        # 0x4000006
	.long	24
	.long	8
	.long	3
	.long	0                               # 0x0
	.long	13
	.long	3
	.long	32                              # 0x20
	.long	22
	.long	3
	.long	64                              # 0x40
	.long	32
	.long	3
	.long	96                              # 0x60
	.long	48
	.long	3
	.long	128                             # 0x80
	.long	63
	.long	3
	.long	160                             # 0xa0
	.long	78                              # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	82                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 5)
	.long	218103809                       # 0xd000001
	.long	6
	.long	95
	.long	1
	.long	99                              # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	103                             # BTF_KIND_FUNC(id = 7)
	.long	201326593                       # 0xc000001
	.long	5
	.long	0                               # BTF_KIND_VOLATILE(id = 8)
	.long	150994944                       # 0x9000000
	.long	3
	.long	0                               # BTF_KIND_ARRAY(id = 9)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	10
	.long	4
	.long	271                             # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	291                             # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	9
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 12)
	.long	150994944                       # 0x9000000
	.long	13
	.long	297                             # BTF_KIND_TYPEDEF(id = 13)
	.long	134217728                       # 0x8000000
	.long	14
	.long	301                             # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	12
	.long	10
	.long	2
	.long	320                             # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	15
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 17)
	.long	150994944                       # 0x9000000
	.long	18
	.long	324                             # BTF_KIND_TYPEDEF(id = 18)
	.long	134217728                       # 0x8000000
	.long	19
	.long	327                             # BTF_KIND_INT(id = 19)
	.long	16777216                        # 0x1000000
	.long	1
	.long	8                               # 0x8
	.long	0                               # BTF_KIND_ARRAY(id = 20)
	.long	50331648                        # 0x3000000
	.long	0
	.long	17
	.long	10
	.long	1000
	.long	341                             # BTF_KIND_VAR(id = 21)
	.long	234881024                       # 0xe000000
	.long	20
	.long	0
	.long	347                             # BTF_KIND_INT(id = 22)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 23)
	.long	50331648                        # 0x3000000
	.long	0
	.long	22
	.long	10
	.long	4
	.long	352                             # BTF_KIND_VAR(id = 24)
	.long	234881024                       # 0xe000000
	.long	23
	.long	1
	.long	360                             # BTF_KIND_DATASEC(id = 25)
	.long	251658241                       # 0xf000001
	.long	0
	.long	11
	.long	plain
	.long	16
	.long	365                             # BTF_KIND_DATASEC(id = 26)
	.long	251658241                       # 0xf000001
	.long	0
	.long	21
	.long	other
	.long	1000
	.long	376                             # BTF_KIND_DATASEC(id = 27)
	.long	251658241                       # 0xf000001
	.long	0
	.long	16
	.long	own
	.long	16
	.long	385                             # BTF_KIND_DATASEC(id = 28)
	.long	251658241                       # 0xf000001
	.long	0
	.long	24
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"xdp_md"                        # string offset=1
	.byte	0
	.ascii	"data"                          # string offset=8
	.byte	0
	.ascii	"data_end"                      # string offset=13
	.byte	0
	.ascii	"data_meta"                     # string offset=22
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=32
	.byte	0
	.ascii	"rx_queue_index"                # string offset=48
	.byte	0
	.ascii	"egress_ifindex"                # string offset=63
	.byte	0
	.ascii	"u32"                           # string offset=78
	.byte	0
	.ascii	"unsigned int"                  # string offset=82
	.byte	0
	.ascii	"ctx"                           # string offset=95
	.byte	0
	.ascii	"int"                           # string offset=99
	.byte	0
	.ascii	"fill"                          # string offset=103
	.byte	0
	.ascii	"xdp"                           # string offset=108
	.byte	0
	.ascii	"./bss_sections.c"              # string offset=112
	.byte	0
	.ascii	"\tplain[3] += 1;"              # string offset=129
	.byte	0
	.ascii	"\town[1] += plain[3] + 1;"     # string offset=145
	.byte	0
	.ascii	"\tother[999] += own[1] + 61;"  # string offset=170
	.byte	0
	.ascii	"\treturn plain[3] + own[1] + other[999] - own[0] - other[998] - plain[0];" # string offset=198
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=271
	.byte	0
	.ascii	"plain"                         # string offset=291
	.byte	0
	.ascii	"u64"                           # string offset=297
	.byte	0
	.ascii	"unsigned long long"            # string offset=301
	.byte	0
	.ascii	"own"                           # string offset=320
	.byte	0
	.ascii	"u8"                            # string offset=324
	.byte	0
	.ascii	"unsigned char"                 # string offset=327
	.byte	0
	.ascii	"other"                         # string offset=341
	.byte	0
	.ascii	"char"                          # string offset=347
	.byte	0
	.ascii	"LICENSE"                       # string offset=352
	.byte	0
	.ascii	".bss"                          # string offset=360
	.byte	0
	.ascii	".bss.other"                    # string offset=365
	.byte	0
	.ascii	".bss.own"                      # string offset=376
	.byte	0
	.ascii	"license"                       # string offset=385
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	380
	.long	400
	.long	0
	.long	8                               # FuncInfo
	.long	108                             # FuncInfo section string offset=108
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16                              # LineInfo
	.long	108                             # LineInfo section string offset=108
	.long	23
	.long	.Ltmp0
	.long	112
	.long	129
	.long	15371                           # Line 15 Col 11
	.long	.Ltmp1
	.long	112
	.long	129
	.long	15371                           # Line 15 Col 11
	.long	.Ltmp2
	.long	112
	.long	129
	.long	15371                           # Line 15 Col 11
	.long	.Ltmp3
	.long	112
	.long	145
	.long	16396                           # Line 16 Col 12
	.long	.Ltmp4
	.long	112
	.long	145
	.long	16405                           # Line 16 Col 21
	.long	.Ltmp5
	.long	112
	.long	145
	.long	16393                           # Line 16 Col 9
	.long	.Ltmp6
	.long	112
	.long	145
	.long	16393                           # Line 16 Col 9
	.long	.Ltmp7
	.long	112
	.long	145
	.long	16393                           # Line 16 Col 9
	.long	.Ltmp8
	.long	112
	.long	170
	.long	17424                           # Line 17 Col 16
	.long	.Ltmp9
	.long	112
	.long	170
	.long	17421                           # Line 17 Col 13
	.long	.Ltmp10
	.long	112
	.long	170
	.long	17421                           # Line 17 Col 13
	.long	.Ltmp11
	.long	112
	.long	170
	.long	17421                           # Line 17 Col 13
	.long	.Ltmp12
	.long	112
	.long	198
	.long	18441                           # Line 18 Col 9
	.long	.Ltmp13
	.long	112
	.long	198
	.long	18452                           # Line 18 Col 20
	.long	.Ltmp14
	.long	112
	.long	198
	.long	18481                           # Line 18 Col 49
	.long	.Ltmp15
	.long	112
	.long	198
	.long	18461                           # Line 18 Col 29
	.long	.Ltmp16
	.long	112
	.long	198
	.long	18494                           # Line 18 Col 62
	.long	.Ltmp17
	.long	112
	.long	198
	.long	18474                           # Line 18 Col 42
	.long	.Ltmp18
	.long	112
	.long	198
	.long	18483                           # Line 18 Col 51
	.long	.Ltmp19
	.long	112
	.long	198
	.long	18459                           # Line 18 Col 27
	.long	.Ltmp20
	.long	112
	.long	198
	.long	18496                           # Line 18 Col 64
	.long	.Ltmp21
	.long	112
	.long	198
	.long	18494                           # Line 18 Col 62
	.long	.Ltmp22
	.long	112
	.long	198
	.long	18434                           # Line 18 Col 2
	.addrsig
	.addrsig_sym fill
	.addrsig_sym plain
	.addrsig_sym own
	.addrsig_sym other
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
