	.file	"common.c"
	.file	0 "." "common.c" md5 0x70a596aadf29c8488b4d4024ad87cce2
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	add                             # -- Begin function add
	.p2align	3
	.type	add,@function
add:                                    # @add
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: add:ctx <- $r1
	.loc	0 16 20 prologue_end            # common.c:16:20
.Ltmp0:
	w1 = *(u32 *)(r1 + 16)
.Ltmp1:
.Ltmp2:
	.loc	0 17 28                         # common.c:17:28
.Ltmp3:
	w2 = w1
	w2 &= 255
	.loc	0 17 2 is_stmt 0                # common.c:17:2
.Ltmp4:
	r3 = local ll
	r4 = local ll
	r4 += r2
	w2 = 1
	.loc	0 17 36                         # common.c:17:36
.Ltmp5:
	*(u8 *)(r4 + 0) = w2
	.loc	0 18 10 is_stmt 1               # common.c:18:10
.Ltmp6:
	r2 = array ll
	w4 = *(u16 *)(r2 + 6)
.Ltmp7:
	w4 += -1
.Ltmp8:
	*(u16 *)(r2 + 6) = w4
	.loc	0 16 12                         # common.c:16:12
.Ltmp9:
	r2 = tentative ll
	w4 = *(u32 *)(r2 + 0)
.Ltmp10:
	w4 += w1
.Ltmp11:
	*(u32 *)(r2 + 0) = w4
	.loc	0 19 9                          # common.c:19:9
.Ltmp12:
	r1 = aligned ll
	r0 = *(u64 *)(r1 + 0)
	.loc	0 19 17 is_stmt 0               # common.c:19:17
.Ltmp13:
	w0 += w4
	.loc	0 19 31                         # common.c:19:31
.Ltmp14:
	w1 = *(u8 *)(r3 + 7)
	.loc	0 19 29                         # common.c:19:29
.Ltmp15:
	w0 += w1
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 19 2                          # common.c:19:2
.Ltmp16:
	exit
.Ltmp17:
.Ltmp18:
.Lfunc_end0:
	.size	add, .Lfunc_end0-add
	.cfi_endproc
                                        # -- End function
	.type	tentative,@object               # @tentative
	.comm	tentative,4,4
	.type	local,@object                   # @local
	.local	local
	.comm	local,300,1
	.type	array,@object                   # @array
	.comm	array,10,2
	.type	aligned,@object                 # @aligned
	.comm	aligned,8,64
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
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp1-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
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
	.byte	8                               # Abbreviation Code
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
	.ascii	"\210\001"                      # DW_AT_alignment
	.byte	15                              # DW_FORM_udata
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
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
	.byte	1                               # Abbrev [1] 0xc:0x10f DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0xc DW_TAG_array_type
	.long	62                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x37:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x3e:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x42:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x46:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	81                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0x8 DW_TAG_typedef
	.long	89                              # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x59:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x5d:0xc DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	105                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	64                              # DW_AT_alignment
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	7                               # Abbrev [7] 0x69:0x8 DW_TAG_typedef
	.long	113                             # DW_AT_type
	.byte	11                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x71:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x75:0xb DW_TAG_variable
	.byte	12                              # DW_AT_name
	.long	128                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	3                               # Abbrev [3] 0x80:0xd DW_TAG_array_type
	.long	141                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x85:0x7 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.short	300                             # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x8d:0x8 DW_TAG_typedef
	.long	149                             # DW_AT_type
	.byte	14                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x95:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	8                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x99:0xb DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	164                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	4
	.byte	3                               # Abbrev [3] 0xa4:0xc DW_TAG_array_type
	.long	176                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xa9:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0xb0:0x8 DW_TAG_typedef
	.long	184                             # DW_AT_type
	.byte	17                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xb8:0x4 DW_TAG_base_type
	.byte	16                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	2                               # DW_AT_byte_size
	.byte	11                              # Abbrev [11] 0xbc:0x19 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	213                             # DW_AT_type
                                        # DW_AT_external
	.byte	12                              # Abbrev [12] 0xcb:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.long	217                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xd5:0x4 DW_TAG_base_type
	.byte	19                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0xd9:0x5 DW_TAG_pointer_type
	.long	222                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xde:0x3c DW_TAG_structure_type
	.byte	27                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	15                              # Abbrev [15] 0xe3:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xec:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xf5:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xfe:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0x107:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0x110:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	81                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	116                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"common.c"                      # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=41
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=43
.Linfo_string4:
	.asciz	"char"                          # string offset=51
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=56
.Linfo_string6:
	.asciz	"tentative"                     # string offset=76
.Linfo_string7:
	.asciz	"unsigned int"                  # string offset=86
.Linfo_string8:
	.asciz	"u32"                           # string offset=99
.Linfo_string9:
	.asciz	"aligned"                       # string offset=103
.Linfo_string10:
	.asciz	"unsigned long long"            # string offset=111
.Linfo_string11:
	.asciz	"u64"                           # string offset=130
.Linfo_string12:
	.asciz	"local"                         # string offset=134
.Linfo_string13:
	.asciz	"unsigned char"                 # string offset=140
.Linfo_string14:
	.asciz	"u8"                            # string offset=154
.Linfo_string15:
	.asciz	"array"                         # string offset=157
.Linfo_string16:
	.asciz	"unsigned short"                # string offset=163
.Linfo_string17:
	.asciz	"u16"                           # string offset=178
.Linfo_string18:
	.asciz	"add"                           # string offset=182
.Linfo_string19:
	.asciz	"int"                           # string offset=186
.Linfo_string20:
	.asciz	"ctx"                           # string offset=190
.Linfo_string21:
	.asciz	"data"                          # string offset=194
.Linfo_string22:
	.asciz	"data_end"                      # string offset=199
.Linfo_string23:
	.asciz	"data_meta"                     # string offset=208
.Linfo_string24:
	.asciz	"ingress_ifindex"               # string offset=218
.Linfo_string25:
	.asciz	"rx_queue_index"                # string offset=234
.Linfo_string26:
	.asciz	"egress_ifindex"                # string offset=249
.Linfo_string27:
	.asciz	"xdp_md"                        # string offset=264
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
	.long	.Linfo_string26
	.long	.Linfo_string27
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	tentative
	.quad	aligned
	.quad	local
	.quad	array
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	440
	.long	440
	.long	361
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
	.long	250                             # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	253                             # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	1
	.long	8                               # 0x8
	.long	0                               # BTF_KIND_ARRAY(id = 10)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	11
	.long	300
	.long	267                             # BTF_KIND_INT(id = 11)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	287                             # BTF_KIND_VAR(id = 12)
	.long	234881024                       # 0xe000000
	.long	10
	.long	0
	.long	293                             # BTF_KIND_TYPEDEF(id = 13)
	.long	134217728                       # 0x8000000
	.long	14
	.long	297                             # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	2
	.long	16                              # 0x10
	.long	0                               # BTF_KIND_ARRAY(id = 15)
	.long	50331648                        # 0x3000000
	.long	0
	.long	13
	.long	11
	.long	5
	.long	312                             # BTF_KIND_TYPEDEF(id = 16)
	.long	134217728                       # 0x8000000
	.long	17
	.long	316                             # BTF_KIND_INT(id = 17)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	335                             # BTF_KIND_INT(id = 18)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 19)
	.long	50331648                        # 0x3000000
	.long	0
	.long	18
	.long	11
	.long	4
	.long	340                             # BTF_KIND_VAR(id = 20)
	.long	234881024                       # 0xe000000
	.long	19
	.long	1
	.long	348                             # BTF_KIND_DATASEC(id = 21)
	.long	251658241                       # 0xf000001
	.long	0
	.long	12
	.long	local
	.long	300
	.long	353                             # BTF_KIND_DATASEC(id = 22)
	.long	251658241                       # 0xf000001
	.long	0
	.long	20
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
	.ascii	"add"                           # string offset=103
	.byte	0
	.ascii	"xdp"                           # string offset=107
	.byte	0
	.ascii	"./common.c"                    # string offset=111
	.byte	0
	.ascii	"\ttentative += ctx->rx_queue_index;" # string offset=122
	.byte	0
	.ascii	"\tlocal[ctx->rx_queue_index & 0xff] = 1;" # string offset=157
	.byte	0
	.ascii	"\tarray[3]--;"                 # string offset=197
	.byte	0
	.ascii	"\treturn aligned + tentative + local[7];" # string offset=210
	.byte	0
	.ascii	"u8"                            # string offset=250
	.byte	0
	.ascii	"unsigned char"                 # string offset=253
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=267
	.byte	0
	.ascii	"local"                         # string offset=287
	.byte	0
	.ascii	"u16"                           # string offset=293
	.byte	0
	.ascii	"unsigned short"                # string offset=297
	.byte	0
	.ascii	"u64"                           # string offset=312
	.byte	0
	.ascii	"unsigned long long"            # string offset=316
	.byte	0
	.ascii	"char"                          # string offset=335
	.byte	0
	.ascii	"LICENSE"                       # string offset=340
	.byte	0
	.ascii	".bss"                          # string offset=348
	.byte	0
	.ascii	"license"                       # string offset=353
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	252
	.long	272
	.long	0
	.long	8                               # FuncInfo
	.long	107                             # FuncInfo section string offset=107
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16                              # LineInfo
	.long	107                             # LineInfo section string offset=107
	.long	15
	.long	.Ltmp0
	.long	111
	.long	122
	.long	16404                           # Line 16 Col 20
	.long	.Ltmp3
	.long	111
	.long	157
	.long	17436                           # Line 17 Col 28
	.long	.Ltmp4
	.long	111
	.long	157
	.long	17410                           # Line 17 Col 2
	.long	.Ltmp5
	.long	111
	.long	157
	.long	17444                           # Line 17 Col 36
	.long	.Ltmp6
	.long	111
	.long	197
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp7
	.long	111
	.long	197
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp8
	.long	111
	.long	197
	.long	18442                           # Line 18 Col 10
	.long	.Ltmp9
	.long	111
	.long	122
	.long	16396                           # Line 16 Col 12
	.long	.Ltmp10
	.long	111
	.long	122
	.long	16396                           # Line 16 Col 12
	.long	.Ltmp11
	.long	111
	.long	122
	.long	16396                           # Line 16 Col 12
	.long	.Ltmp12
	.long	111
	.long	210
	.long	19465                           # Line 19 Col 9
	.long	.Ltmp13
	.long	111
	.long	210
	.long	19473                           # Line 19 Col 17
	.long	.Ltmp14
	.long	111
	.long	210
	.long	19487                           # Line 19 Col 31
	.long	.Ltmp15
	.long	111
	.long	210
	.long	19485                           # Line 19 Col 29
	.long	.Ltmp16
	.long	111
	.long	210
	.long	19458                           # Line 19 Col 2
	.addrsig
	.addrsig_sym add
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
