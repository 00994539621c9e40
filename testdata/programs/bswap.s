	.file	"bswap.c"
	.file	0 "." "bswap.c" md5 0xb7c55789efdc783b9ee7c62fe8b01840
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.file	2 "." "swap.h" md5 0xdf8b402d9d25fa98f3acbf803e43c861
	.section	xdp,"ax",@progbits
	.globl	swap                            # -- Begin function swap
	.p2align	3
	.type	swap,@function
swap:                                   # @swap
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	2 12 34 prologue_end            # ./swap.h:12:34
.Ltmp0:
	r1 = wide ll
	r1 = *(u64 *)(r1 + 0)
	.loc	2 12 16 is_stmt 0               # ./swap.h:12:16
.Ltmp1:
	r2 = r1
	r2 = bswap64 r2
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: swap:swapped <- $r2
	.loc	2 14 27 is_stmt 1               # ./swap.h:14:27
.Ltmp4:
	r3 = half ll
	.loc	2 14 9 is_stmt 0                # ./swap.h:14:9
.Ltmp5:
	w0 = *(u16 *)(r3 + 0)
	r0 = bswap16 r0
	.loc	2 14 33                         # ./swap.h:14:33
.Ltmp6:
	w0 += w2
	.loc	2 14 53                         # ./swap.h:14:53
.Ltmp7:
	r2 = word ll
.Ltmp8:
.Ltmp9:
	.loc	2 14 35                         # ./swap.h:14:35
.Ltmp10:
	w2 = *(u32 *)(r2 + 0)
	r2 = bswap32 r2
	.loc	2 14 59                         # ./swap.h:14:59
.Ltmp11:
	w0 += w2
	.loc	2 14 90                         # ./swap.h:14:90
.Ltmp12:
	r1 = bswap32 r1
	.loc	2 14 74                         # ./swap.h:14:74
.Ltmp13:
	w0 += w1
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	2 14 2                          # ./swap.h:14:2
.Ltmp14:
	exit
.Ltmp15:
.Ltmp16:
.Lfunc_end0:
	.size	swap, .Lfunc_end0-swap
	.cfi_endproc
                                        # -- End function
	.type	half,@object                    # @half
	.data
	.globl	half
	.p2align	1, 0x0
half:
	.short	4660                            # 0x1234
	.size	half, 2

	.type	word,@object                    # @word
	.globl	word
	.p2align	2, 0x0
word:
	.long	305419896                       # 0x12345678
	.size	word, 4

	.type	wide,@object                    # @wide
	.globl	wide
	.p2align	3, 0x0
wide:
	.quad	1311768467463790320             # 0x123456789abcdef0
	.size	wide, 8

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.section	.debug_loclists,"",@progbits
	.long	.Ldebug_list_header_end0-.Ldebug_list_header_start0 # Length
.Ldebug_list_header_start0:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	1                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp2-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp8-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	82                              # DW_OP_reg2
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_list_header_end0:
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
	.ascii	"\214\001"                      # DW_AT_loclists_base
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
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
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
	.byte	1                               # DW_TAG_array_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	7                               # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	55                              # DW_AT_count
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	34                              # DW_FORM_loclistx
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
	.byte	12                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
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
	.byte	14                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0xf5 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	2                               # DW_AT_decl_file
	.byte	5                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x5 DW_TAG_volatile_type
	.long	55                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x37:0x8 DW_TAG_typedef
	.long	63                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x3f:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x43:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	78                              # DW_AT_type
                                        # DW_AT_external
	.byte	2                               # DW_AT_decl_file
	.byte	6                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	3                               # Abbrev [3] 0x4e:0x5 DW_TAG_volatile_type
	.long	83                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x53:0x8 DW_TAG_typedef
	.long	91                              # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x5b:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x5f:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	106                             # DW_AT_type
                                        # DW_AT_external
	.byte	2                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	3                               # Abbrev [3] 0x6a:0x5 DW_TAG_volatile_type
	.long	111                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x6f:0x8 DW_TAG_typedef
	.long	119                             # DW_AT_type
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x77:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x7b:0xb DW_TAG_variable
	.byte	12                              # DW_AT_name
	.long	134                             # DW_AT_type
                                        # DW_AT_external
	.byte	2                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	6                               # Abbrev [6] 0x86:0xc DW_TAG_array_type
	.long	146                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x8b:0x6 DW_TAG_subrange_type
	.long	150                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x92:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x96:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	9                               # Abbrev [9] 0x9a:0x21 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	15                              # DW_AT_name
	.byte	2                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	187                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0xa9:0x8 DW_TAG_formal_parameter
	.byte	18                              # DW_AT_name
	.byte	2                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	191                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xb1:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	17                              # DW_AT_name
	.byte	2                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	111                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xbb:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	12                              # Abbrev [12] 0xbf:0x5 DW_TAG_pointer_type
	.long	196                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xc4:0x3c DW_TAG_structure_type
	.byte	25                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	14                              # Abbrev [14] 0xc9:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0xd2:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0xdb:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0xe4:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0xed:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	14                              # Abbrev [14] 0xf6:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	83                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	108                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"bswap.c"                       # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=40
.Linfo_string3:
	.asciz	"half"                          # string offset=42
.Linfo_string4:
	.asciz	"unsigned short"                # string offset=47
.Linfo_string5:
	.asciz	"u16"                           # string offset=62
.Linfo_string6:
	.asciz	"word"                          # string offset=66
.Linfo_string7:
	.asciz	"unsigned int"                  # string offset=71
.Linfo_string8:
	.asciz	"u32"                           # string offset=84
.Linfo_string9:
	.asciz	"wide"                          # string offset=88
.Linfo_string10:
	.asciz	"unsigned long long"            # string offset=93
.Linfo_string11:
	.asciz	"u64"                           # string offset=112
.Linfo_string12:
	.asciz	"LICENSE"                       # string offset=116
.Linfo_string13:
	.asciz	"char"                          # string offset=124
.Linfo_string14:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=129
.Linfo_string15:
	.asciz	"swap"                          # string offset=149
.Linfo_string16:
	.asciz	"int"                           # string offset=154
.Linfo_string17:
	.asciz	"swapped"                       # string offset=158
.Linfo_string18:
	.asciz	"ctx"                           # string offset=166
.Linfo_string19:
	.asciz	"data"                          # string offset=170
.Linfo_string20:
	.asciz	"data_end"                      # string offset=175
.Linfo_string21:
	.asciz	"data_meta"                     # string offset=184
.Linfo_string22:
	.asciz	"ingress_ifindex"               # string offset=194
.Linfo_string23:
	.asciz	"rx_queue_index"                # string offset=210
.Linfo_string24:
	.asciz	"egress_ifindex"                # string offset=225
.Linfo_string25:
	.asciz	"xdp_md"                        # string offset=240
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
	.long	.Linfo_string25
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	half
	.quad	word
	.quad	wide
	.quad	LICENSE
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	456
	.long	456
	.long	364
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
	.long	9
	.long	260                             # BTF_KIND_TYPEDEF(id = 9)
	.long	134217728                       # 0x8000000
	.long	10
	.long	264                             # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	2
	.long	16                              # 0x10
	.long	279                             # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 12)
	.long	150994944                       # 0x9000000
	.long	3
	.long	284                             # BTF_KIND_VAR(id = 13)
	.long	234881024                       # 0xe000000
	.long	12
	.long	1
	.long	0                               # BTF_KIND_VOLATILE(id = 14)
	.long	150994944                       # 0x9000000
	.long	15
	.long	289                             # BTF_KIND_TYPEDEF(id = 15)
	.long	134217728                       # 0x8000000
	.long	16
	.long	293                             # BTF_KIND_INT(id = 16)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	312                             # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	317                             # BTF_KIND_INT(id = 18)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 19)
	.long	50331648                        # 0x3000000
	.long	0
	.long	18
	.long	20
	.long	4
	.long	322                             # BTF_KIND_INT(id = 20)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	342                             # BTF_KIND_VAR(id = 21)
	.long	234881024                       # 0xe000000
	.long	19
	.long	1
	.long	350                             # BTF_KIND_DATASEC(id = 22)
	.long	251658243                       # 0xf000003
	.long	0
	.long	11
	.long	half
	.long	2
	.long	13
	.long	word
	.long	4
	.long	17
	.long	wide
	.long	8
	.long	356                             # BTF_KIND_DATASEC(id = 23)
	.long	251658241                       # 0xf000001
	.long	0
	.long	21
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
	.ascii	"swap"                          # string offset=103
	.byte	0
	.ascii	"xdp"                           # string offset=108
	.byte	0
	.ascii	"././swap.h"                    # string offset=112
	.byte	0
	.ascii	"\tu64 swapped = __builtin_bswap64(wide);" # string offset=123
	.byte	0
	.ascii	"\treturn __builtin_bswap16(half) + __builtin_bswap32(word) + (u32)swapped + (u32)(swapped >> 32);" # string offset=163
	.byte	0
	.ascii	"u16"                           # string offset=260
	.byte	0
	.ascii	"unsigned short"                # string offset=264
	.byte	0
	.ascii	"half"                          # string offset=279
	.byte	0
	.ascii	"word"                          # string offset=284
	.byte	0
	.ascii	"u64"                           # string offset=289
	.byte	0
	.ascii	"unsigned long long"            # string offset=293
	.byte	0
	.ascii	"wide"                          # string offset=312
	.byte	0
	.ascii	"char"                          # string offset=317
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=322
	.byte	0
	.ascii	"LICENSE"                       # string offset=342
	.byte	0
	.ascii	".data"                         # string offset=350
	.byte	0
	.ascii	"license"                       # string offset=356
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	188
	.long	208
	.long	0
	.long	8                               # FuncInfo
	.long	108                             # FuncInfo section string offset=108
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16                              # LineInfo
	.long	108                             # LineInfo section string offset=108
	.long	11
	.long	.Ltmp0
	.long	112
	.long	123
	.long	12322                           # Line 12 Col 34
	.long	.Ltmp1
	.long	112
	.long	123
	.long	12304                           # Line 12 Col 16
	.long	.Ltmp4
	.long	112
	.long	163
	.long	14363                           # Line 14 Col 27
	.long	.Ltmp5
	.long	112
	.long	163
	.long	14345                           # Line 14 Col 9
	.long	.Ltmp6
	.long	112
	.long	163
	.long	14369                           # Line 14 Col 33
	.long	.Ltmp7
	.long	112
	.long	163
	.long	14389                           # Line 14 Col 53
	.long	.Ltmp10
	.long	112
	.long	163
	.long	14371                           # Line 14 Col 35
	.long	.Ltmp11
	.long	112
	.long	163
	.long	14395                           # Line 14 Col 59
	.long	.Ltmp12
	.long	112
	.long	163
	.long	14426                           # Line 14 Col 90
	.long	.Ltmp13
	.long	112
	.long	163
	.long	14410                           # Line 14 Col 74
	.long	.Ltmp14
	.long	112
	.long	163
	.long	14338                           # Line 14 Col 2
	.addrsig
	.addrsig_sym swap
	.addrsig_sym half
	.addrsig_sym word
	.addrsig_sym wide
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
