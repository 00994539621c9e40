	.file	"aliases.c"
	.file	0 "." "aliases.c" md5 0x9940ea6c68f734e74e2b3e68496bb46d
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.text
	.globl	twice                           # -- Begin function twice
	.p2align	3
	.type	twice,@function
twice:                                  # @twice
.Lfunc_begin0:
	.loc	0 13 0                          # aliases.c:13:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: twice:x <- $r1
	r0 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: twice:x <- $r0
	.loc	0 14 2 prologue_end             # aliases.c:14:2
	#APP
	#NO_APP
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: twice:x <- $r0
	.loc	0 15 9                          # aliases.c:15:9
.Ltmp4:
	w0 <<= 1
.Ltmp5:
.Ltmp6:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 15 2 is_stmt 0                # aliases.c:15:2
.Ltmp7:
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	twice, .Lfunc_end0-twice
	.cfi_endproc
                                        # -- End function
	.section	xdp,"ax",@progbits
	.globl	call                            # -- Begin function call
	.p2align	3
	.type	call,@function
call:                                   # @call
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	.loc	0 24 20 prologue_end is_stmt 1  # aliases.c:24:20
.Ltmp10:
	r7 = value ll
	w1 = *(u32 *)(r7 + 0)
	.loc	0 24 9 is_stmt 0                # aliases.c:24:9
.Ltmp11:
	call twice
.Ltmp12:
	.loc	0 24 9 is_stmt 1                # aliases.c:24:9
	w6 = w0
	.loc	0 24 29 is_stmt 0               # aliases.c:24:29
.Ltmp13:
	r1 = 1
	call weakly_twice
.Ltmp14:
	.loc	0 24 27 is_stmt 1               # aliases.c:24:27
.Ltmp15:
	w0 += w6
	.loc	0 24 47 is_stmt 0               # aliases.c:24:47
.Ltmp16:
	w1 = *(u32 *)(r7 + 0)
	.loc	0 24 45                         # aliases.c:24:45
.Ltmp17:
	w0 += w1
	.loc	0 24 2                          # aliases.c:24:2
.Ltmp18:
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end1:
	.size	call, .Lfunc_end1-call
	.cfi_endproc
                                        # -- End function
	.type	value,@object                   # @value
	.data
	.globl	value
	.p2align	2, 0x0
value:
	.long	20                              # 0x14
	.size	value, 4

	.type	LICENSE,@object                 # @LICENSE
	.section	license,"aw",@progbits
	.globl	LICENSE
LICENSE:
	.asciz	"GPL"
	.size	LICENSE, 4

	.globl	same_value
same_value = value
	.globl	also_twice
	.type	also_twice,@function
also_twice = twice
	.weak	weakly_twice
	.type	weakly_twice,@function
weakly_twice = twice
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
	.byte	1                               # DW_LLE_base_addressx
	.byte	2                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp5-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
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
	.byte	1                               # DW_FORM_addr
	.byte	85                              # DW_AT_ranges
	.byte	35                              # DW_FORM_rnglistx
	.byte	115                             # DW_AT_addr_base
	.byte	23                              # DW_FORM_sec_offset
	.byte	116                             # DW_AT_rnglists_base
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
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
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
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	8                               # DW_TAG_imported_declaration
	.byte	0                               # DW_CHILDREN_no
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	24                              # DW_AT_import
	.byte	19                              # DW_FORM_ref4
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
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
	.byte	1                               # Abbrev [1] 0xc:0xf4 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.quad	0                               # DW_AT_low_pc
	.byte	0                               # DW_AT_ranges
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lrnglists_table_base0          # DW_AT_rnglists_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x2f:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	58                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x3a:0x5 DW_TAG_volatile_type
	.long	63                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3f:0x8 DW_TAG_typedef
	.long	71                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x47:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x4b:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	86                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	27                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	6                               # Abbrev [6] 0x56:0xc DW_TAG_array_type
	.long	98                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x5b:0x6 DW_TAG_subrange_type
	.long	102                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x62:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x66:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	9                               # Abbrev [9] 0x6a:0x5 DW_TAG_pointer_type
	.long	58                              # DW_AT_type
	.byte	10                              # Abbrev [10] 0x6f:0x19 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	63                              # DW_AT_type
                                        # DW_AT_external
	.byte	11                              # Abbrev [11] 0x7e:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.long	178                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	10                              # Abbrev [10] 0x88:0x1e DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	174                             # DW_AT_type
                                        # DW_AT_external
	.byte	12                              # Abbrev [12] 0x97:0x8 DW_TAG_formal_parameter
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.long	190                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0x9f:0x6 DW_TAG_call_site
	.long	111                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0xa6:0x8 DW_TAG_imported_declaration
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.long	47                              # DW_AT_import
	.byte	9                               # DW_AT_name
	.byte	5                               # Abbrev [5] 0xae:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	4                               # Abbrev [4] 0xb2:0x8 DW_TAG_typedef
	.long	186                             # DW_AT_type
	.byte	15                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xba:0x4 DW_TAG_base_type
	.byte	14                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xbe:0x5 DW_TAG_pointer_type
	.long	195                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xc3:0x3c DW_TAG_structure_type
	.byte	23                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	16                              # Abbrev [16] 0xc8:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xd1:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xda:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xe3:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xec:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	16                              # Abbrev [16] 0xf5:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	63                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_rnglists,"",@progbits
	.long	.Ldebug_list_header_end1-.Ldebug_list_header_start1 # Length
.Ldebug_list_header_start1:
	.short	5                               # Version
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
	.long	1                               # Offset entry count
.Lrnglists_table_base0:
	.long	.Ldebug_ranges0-.Lrnglists_table_base0
.Ldebug_ranges0:
	.byte	3                               # DW_RLE_startx_length
	.byte	2                               #   start index
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   length
	.byte	3                               # DW_RLE_startx_length
	.byte	3                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	100                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"aliases.c"                     # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=42
.Linfo_string3:
	.asciz	"value"                         # string offset=44
.Linfo_string4:
	.asciz	"unsigned int"                  # string offset=50
.Linfo_string5:
	.asciz	"u32"                           # string offset=63
.Linfo_string6:
	.asciz	"LICENSE"                       # string offset=67
.Linfo_string7:
	.asciz	"char"                          # string offset=75
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=80
.Linfo_string9:
	.asciz	"same_value"                    # string offset=100
.Linfo_string10:
	.asciz	"twice"                         # string offset=111
.Linfo_string11:
	.asciz	"call"                          # string offset=117
.Linfo_string12:
	.asciz	"int"                           # string offset=122
.Linfo_string13:
	.asciz	"x"                             # string offset=126
.Linfo_string14:
	.asciz	"unsigned long long"            # string offset=128
.Linfo_string15:
	.asciz	"u64"                           # string offset=147
.Linfo_string16:
	.asciz	"ctx"                           # string offset=151
.Linfo_string17:
	.asciz	"data"                          # string offset=155
.Linfo_string18:
	.asciz	"data_end"                      # string offset=160
.Linfo_string19:
	.asciz	"data_meta"                     # string offset=169
.Linfo_string20:
	.asciz	"ingress_ifindex"               # string offset=179
.Linfo_string21:
	.asciz	"rx_queue_index"                # string offset=195
.Linfo_string22:
	.asciz	"egress_ifindex"                # string offset=210
.Linfo_string23:
	.asciz	"xdp_md"                        # string offset=225
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
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	value
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp12
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	380
	.long	380
	.long	333
	.long	1                               # BTF_KIND_TYPEDEF(id = 1)
	.long	134217728                       # 0x8000000
	.long	2
	.long	5                               # BTF_KIND_INT(id = 2)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 3)
	.long	218103809                       # 0xd000001
	.long	4
	.long	24
	.long	1
	.long	26                              # BTF_KIND_TYPEDEF(id = 4)
	.long	134217728                       # 0x8000000
	.long	5
	.long	30                              # BTF_KIND_INT(id = 5)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	43                              # BTF_KIND_FUNC(id = 6)
	.long	201326593                       # 0xc000001
	.long	3
	.long	0                               # BTF_KIND_PTR(id = 7)
	.long	33554432                        # 0x2000000
	.long	8
	.long	110                             # BTF_KIND_STRUCT(id = 8)
	.long	67108870                        # 0x4000006
	.long	24
	.long	117
	.long	4
	.long	0                               # 0x0
	.long	122
	.long	4
	.long	32                              # 0x20
	.long	131
	.long	4
	.long	64                              # 0x40
	.long	141
	.long	4
	.long	96                              # 0x60
	.long	157
	.long	4
	.long	128                             # 0x80
	.long	172
	.long	4
	.long	160                             # 0xa0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 9)
	.long	218103809                       # 0xd000001
	.long	10
	.long	187
	.long	7
	.long	191                             # BTF_KIND_INT(id = 10)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	195                             # BTF_KIND_FUNC(id = 11)
	.long	201326593                       # 0xc000001
	.long	9
	.long	0                               # BTF_KIND_VOLATILE(id = 12)
	.long	150994944                       # 0x9000000
	.long	4
	.long	280                             # BTF_KIND_VAR(id = 13)
	.long	234881024                       # 0xe000000
	.long	12
	.long	1
	.long	286                             # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	14
	.long	16
	.long	4
	.long	291                             # BTF_KIND_INT(id = 16)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	311                             # BTF_KIND_VAR(id = 17)
	.long	234881024                       # 0xe000000
	.long	15
	.long	1
	.long	319                             # BTF_KIND_DATASEC(id = 18)
	.long	251658241                       # 0xf000001
	.long	0
	.long	13
	.long	value
	.long	4
	.long	325                             # BTF_KIND_DATASEC(id = 19)
	.long	251658241                       # 0xf000001
	.long	0
	.long	17
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"u64"                           # string offset=1
	.byte	0
	.ascii	"unsigned long long"            # string offset=5
	.byte	0
	.byte	120                             # string offset=24
	.byte	0
	.ascii	"u32"                           # string offset=26
	.byte	0
	.ascii	"unsigned int"                  # string offset=30
	.byte	0
	.ascii	"twice"                         # string offset=43
	.byte	0
	.ascii	".text"                         # string offset=49
	.byte	0
	.ascii	"./aliases.c"                   # string offset=55
	.byte	0
	.ascii	"__noinline u32 twice(u64 x)"   # string offset=67
	.byte	0
	.ascii	"\treturn x * 2;"               # string offset=95
	.byte	0
	.ascii	"xdp_md"                        # string offset=110
	.byte	0
	.ascii	"data"                          # string offset=117
	.byte	0
	.ascii	"data_end"                      # string offset=122
	.byte	0
	.ascii	"data_meta"                     # string offset=131
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=141
	.byte	0
	.ascii	"rx_queue_index"                # string offset=157
	.byte	0
	.ascii	"egress_ifindex"                # string offset=172
	.byte	0
	.ascii	"ctx"                           # string offset=187
	.byte	0
	.ascii	"int"                           # string offset=191
	.byte	0
	.ascii	"call"                          # string offset=195
	.byte	0
	.ascii	"xdp"                           # string offset=200
	.byte	0
	.ascii	"\treturn also_twice(value) + weakly_twice(1) + *(volatile u32 *)&same_value;" # string offset=204
	.byte	0
	.ascii	"value"                         # string offset=280
	.byte	0
	.ascii	"char"                          # string offset=286
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=291
	.byte	0
	.ascii	"LICENSE"                       # string offset=311
	.byte	0
	.ascii	".data"                         # string offset=319
	.byte	0
	.ascii	"license"                       # string offset=325
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	180
	.long	216
	.long	0
	.long	8                               # FuncInfo
	.long	49                              # FuncInfo section string offset=49
	.long	1
	.long	.Lfunc_begin0
	.long	6
	.long	200                             # FuncInfo section string offset=200
	.long	1
	.long	.Lfunc_begin1
	.long	11
	.long	16                              # LineInfo
	.long	49                              # LineInfo section string offset=49
	.long	3
	.long	.Lfunc_begin0
	.long	55
	.long	67
	.long	12288                           # Line 12 Col 0
	.long	.Ltmp4
	.long	55
	.long	95
	.long	15369                           # Line 15 Col 9
	.long	.Ltmp7
	.long	55
	.long	95
	.long	15362                           # Line 15 Col 2
	.long	200                             # LineInfo section string offset=200
	.long	7
	.long	.Ltmp10
	.long	55
	.long	204
	.long	24596                           # Line 24 Col 20
	.long	.Ltmp11
	.long	55
	.long	204
	.long	24585                           # Line 24 Col 9
	.long	.Ltmp13
	.long	55
	.long	204
	.long	24605                           # Line 24 Col 29
	.long	.Ltmp15
	.long	55
	.long	204
	.long	24603                           # Line 24 Col 27
	.long	.Ltmp16
	.long	55
	.long	204
	.long	24623                           # Line 24 Col 47
	.long	.Ltmp17
	.long	55
	.long	204
	.long	24621                           # Line 24 Col 45
	.long	.Ltmp18
	.long	55
	.long	204
	.long	24578                           # Line 24 Col 2
	.addrsig
	.addrsig_sym twice
	.addrsig_sym call
	.addrsig_sym value
	.addrsig_sym LICENSE
	.addrsig_sym weakly_twice
	.section	.debug_line,"",@progbits
.Lline_table_start0:
