	.file	"gotol.c"
	.file	0 "." "gotol.c" md5 0x442f47307f8038999f3f4ce9294d75ce
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	jump                            # -- Begin function jump
	.p2align	3
	.type	jump,@function
jump:                                   # @jump
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 13 10 prologue_end            # gotol.c:13:10
.Ltmp0:
	r1 = steps ll
	w0 = *(u32 *)(r1 + 0)
.Ltmp1:
.Ltmp2:
	#DEBUG_VALUE: jump:n <- $w0
	#DEBUG_VALUE: i <- 0
	.loc	0 21 9                          # gotol.c:21:9
.Ltmp3:
	r1 = even ll
	w2 = *(u32 *)(r1 + 0)
.Ltmp4:
	*(u32 *)(r1 + 0) = w2
.Ltmp5:
.Ltmp6:
	#DEBUG_VALUE: i <- 1
	.loc	0 17 8                          # gotol.c:17:8
.Ltmp7:
	r2 = odd ll
	w3 = *(u32 *)(r2 + 0)
.Ltmp8:
	w3 += 3
.Ltmp9:
	*(u32 *)(r2 + 0) = w3
.Ltmp10:
.Ltmp11:
	#DEBUG_VALUE: i <- 2
	.loc	0 21 9                          # gotol.c:21:9
.Ltmp12:
	w3 = *(u32 *)(r1 + 0)
.Ltmp13:
	w3 += 4
.Ltmp14:
	*(u32 *)(r1 + 0) = w3
.Ltmp15:
.Ltmp16:
	#DEBUG_VALUE: i <- 3
	.loc	0 17 8                          # gotol.c:17:8
.Ltmp17:
	w3 = *(u32 *)(r2 + 0)
.Ltmp18:
	w3 += 9
.Ltmp19:
	*(u32 *)(r2 + 0) = w3
.Ltmp20:
.Ltmp21:
	#DEBUG_VALUE: i <- 5
	.loc	0 0 0 is_stmt 0                 # gotol.c:0
	w3 = *(u32 *)(r2 + 0)
	w3 += 15
	*(u32 *)(r2 + 0) = w3
.Ltmp22:
.Ltmp23:
	#DEBUG_VALUE: i <- 6
	w3 = *(u32 *)(r1 + 0)
	w3 += 12
	*(u32 *)(r1 + 0) = w3
.Ltmp24:
.Ltmp25:
	#DEBUG_VALUE: i <- 7
	w3 = *(u32 *)(r2 + 0)
	w3 += 21
	*(u32 *)(r2 + 0) = w3
.Ltmp26:
.Ltmp27:
	#DEBUG_VALUE: i <- 8
	w3 = *(u32 *)(r1 + 0)
	w3 += 16
	*(u32 *)(r1 + 0) = w3
.Ltmp28:
.Ltmp29:
	#DEBUG_VALUE: i <- 9
	w3 = *(u32 *)(r2 + 0)
	w3 += 27
	*(u32 *)(r2 + 0) = w3
.Ltmp30:
.Ltmp31:
	#DEBUG_VALUE: i <- 10
	w3 = *(u32 *)(r1 + 0)
	w3 += 20
	*(u32 *)(r1 + 0) = w3
.Ltmp32:
.Ltmp33:
	#DEBUG_VALUE: i <- 11
	w3 = *(u32 *)(r2 + 0)
	w3 += 33
	*(u32 *)(r2 + 0) = w3
.Ltmp34:
.Ltmp35:
	#DEBUG_VALUE: i <- 12
	.loc	0 23 8 is_stmt 1                # gotol.c:23:8
.Ltmp36:
	if w0 != 12 goto LBB0_4
.Ltmp37:
.Ltmp38:
# %bb.3:
	#DEBUG_VALUE: jump:n <- $w0
	.loc	0 23 8                          # gotol.c:23:8
	goto LBB0_1
.Ltmp39:
.Ltmp40:
LBB0_4:
	#DEBUG_VALUE: jump:n <- $w0
	.loc	0 23 8                          # gotol.c:23:8
	gotol LBB0_2
.Ltmp41:
.Ltmp42:
LBB0_1:
	#DEBUG_VALUE: jump:n <- $w0
	.loc	0 24 10                         # gotol.c:24:10
.Ltmp43:
	w0 = *(u32 *)(r2 + 0)
.Ltmp44:
.Ltmp45:
	.loc	0 24 16 is_stmt 0               # gotol.c:24:16
.Ltmp46:
	w1 = *(u32 *)(r1 + 0)
	.loc	0 24 14                         # gotol.c:24:14
.Ltmp47:
	w0 += w1
	.loc	0 24 25                         # gotol.c:24:25
.Ltmp48:
	w0 += 18
.Ltmp49:
.Ltmp50:
LBB0_2:
	.loc	0 26 1 is_stmt 1                # gotol.c:26:1
.Ltmp51:
	exit
.Ltmp52:
.Ltmp53:
.Lfunc_end0:
	.size	jump, .Lfunc_end0-jump
	.cfi_endproc
                                        # -- End function
	.type	steps,@object                   # @steps
	.data
	.globl	steps
	.p2align	2, 0x0
steps:
	.long	12                              # 0xc
	.size	steps, 4

	.type	odd,@object                     # @odd
	.section	.bss,"aw",@nobits
	.globl	odd
	.p2align	2, 0x0
odd:
	.long	0                               # 0x0
	.size	odd, 4

	.type	even,@object                    # @even
	.globl	even
	.p2align	2, 0x0
even:
	.long	0                               # 0x0
	.size	even, 4

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
	.long	2                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp1-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp44-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp1-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp5-.Lfunc_begin0           #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp5-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp10-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	49                              # DW_OP_lit1
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp10-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp15-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	50                              # DW_OP_lit2
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp15-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	51                              # DW_OP_lit3
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp20-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp22-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	53                              # DW_OP_lit5
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp22-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp24-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	54                              # DW_OP_lit6
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp24-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp26-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	55                              # DW_OP_lit7
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp26-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp28-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	56                              # DW_OP_lit8
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp28-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp30-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	57                              # DW_OP_lit9
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp30-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp32-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	58                              # DW_OP_lit10
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp32-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp34-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	59                              # DW_OP_lit11
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp34-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp37-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	60                              # DW_OP_lit12
	.byte	159                             # DW_OP_stack_value
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
	.byte	11                              # DW_TAG_lexical_block
	.byte	1                               # DW_CHILDREN_yes
	.byte	17                              # DW_AT_low_pc
	.byte	27                              # DW_FORM_addrx
	.byte	18                              # DW_AT_high_pc
	.byte	6                               # DW_FORM_data4
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
	.byte	1                               # Abbrev [1] 0xc:0xe3 DW_TAG_compile_unit
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
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x5 DW_TAG_volatile_type
	.long	55                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x37:0x8 DW_TAG_typedef
	.long	63                              # DW_AT_type
	.byte	5                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x3f:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0x43:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	78                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	6                               # Abbrev [6] 0x4e:0xc DW_TAG_array_type
	.long	90                              # DW_AT_type
	.byte	7                               # Abbrev [7] 0x53:0x6 DW_TAG_subrange_type
	.long	94                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x5a:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	8                               # Abbrev [8] 0x5e:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	2                               # Abbrev [2] 0x62:0xb DW_TAG_variable
	.byte	9                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	2                               # Abbrev [2] 0x6d:0xb DW_TAG_variable
	.byte	10                              # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	9                               # Abbrev [9] 0x78:0x31 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	169                             # DW_AT_type
                                        # DW_AT_external
	.byte	10                              # Abbrev [10] 0x87:0x8 DW_TAG_formal_parameter
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	173                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x8f:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	13                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.long	55                              # DW_AT_type
	.byte	12                              # Abbrev [12] 0x98:0x10 DW_TAG_lexical_block
	.byte	5                               # DW_AT_low_pc
	.long	.Ltmp34-.Ltmp1                  # DW_AT_high_pc
	.byte	11                              # Abbrev [11] 0x9e:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.long	55                              # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xa9:0x4 DW_TAG_base_type
	.byte	12                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0xad:0x5 DW_TAG_pointer_type
	.long	178                             # DW_AT_type
	.byte	14                              # Abbrev [14] 0xb2:0x3c DW_TAG_structure_type
	.byte	22                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	15                              # Abbrev [15] 0xb7:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	55                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xc0:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	55                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xc9:0x9 DW_TAG_member
	.byte	18                              # DW_AT_name
	.long	55                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xd2:0x9 DW_TAG_member
	.byte	19                              # DW_AT_name
	.long	55                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xdb:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	55                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	15                              # Abbrev [15] 0xe4:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	55                              # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	96                              # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"gotol.c"                       # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=40
.Linfo_string3:
	.asciz	"steps"                         # string offset=42
.Linfo_string4:
	.asciz	"unsigned int"                  # string offset=48
.Linfo_string5:
	.asciz	"u32"                           # string offset=61
.Linfo_string6:
	.asciz	"LICENSE"                       # string offset=65
.Linfo_string7:
	.asciz	"char"                          # string offset=73
.Linfo_string8:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=78
.Linfo_string9:
	.asciz	"odd"                           # string offset=98
.Linfo_string10:
	.asciz	"even"                          # string offset=102
.Linfo_string11:
	.asciz	"jump"                          # string offset=107
.Linfo_string12:
	.asciz	"int"                           # string offset=112
.Linfo_string13:
	.asciz	"n"                             # string offset=116
.Linfo_string14:
	.asciz	"i"                             # string offset=118
.Linfo_string15:
	.asciz	"ctx"                           # string offset=120
.Linfo_string16:
	.asciz	"data"                          # string offset=124
.Linfo_string17:
	.asciz	"data_end"                      # string offset=129
.Linfo_string18:
	.asciz	"data_meta"                     # string offset=138
.Linfo_string19:
	.asciz	"ingress_ifindex"               # string offset=148
.Linfo_string20:
	.asciz	"rx_queue_index"                # string offset=164
.Linfo_string21:
	.asciz	"egress_ifindex"                # string offset=179
.Linfo_string22:
	.asciz	"xdp_md"                        # string offset=194
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	steps
	.quad	LICENSE
	.quad	odd
	.quad	even
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	388
	.long	388
	.long	311
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
	.long	244                             # BTF_KIND_VAR(id = 9)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	250                             # BTF_KIND_VAR(id = 10)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	254                             # BTF_KIND_VAR(id = 11)
	.long	234881024                       # 0xe000000
	.long	8
	.long	1
	.long	259                             # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 13)
	.long	50331648                        # 0x3000000
	.long	0
	.long	12
	.long	14
	.long	4
	.long	264                             # BTF_KIND_INT(id = 14)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	284                             # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	13
	.long	1
	.long	292                             # BTF_KIND_DATASEC(id = 16)
	.long	251658242                       # 0xf000002
	.long	0
	.long	10
	.long	odd
	.long	4
	.long	11
	.long	even
	.long	4
	.long	297                             # BTF_KIND_DATASEC(id = 17)
	.long	251658241                       # 0xf000001
	.long	0
	.long	9
	.long	steps
	.long	4
	.long	303                             # BTF_KIND_DATASEC(id = 18)
	.long	251658241                       # 0xf000001
	.long	0
	.long	15
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
	.ascii	"jump"                          # string offset=103
	.byte	0
	.ascii	"xdp"                           # string offset=108
	.byte	0
	.ascii	"./gotol.c"                     # string offset=112
	.byte	0
	.ascii	"\tu32 n = steps;"              # string offset=122
	.byte	0
	.ascii	"\t\t\teven += i * 2; // 2 * (30 - 4)" # string offset=138
	.byte	0
	.ascii	"\t\t\todd += i * 3; // 3 * 36" # string offset=172
	.byte	0
	.ascii	"\tif (n == 12)"                # string offset=199
	.byte	0
	.ascii	"\t\treturn odd + even + n + 6;" # string offset=213
	.byte	0
	.byte	125                             # string offset=242
	.byte	0
	.ascii	"steps"                         # string offset=244
	.byte	0
	.ascii	"odd"                           # string offset=250
	.byte	0
	.ascii	"even"                          # string offset=254
	.byte	0
	.ascii	"char"                          # string offset=259
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=264
	.byte	0
	.ascii	"LICENSE"                       # string offset=284
	.byte	0
	.ascii	".bss"                          # string offset=292
	.byte	0
	.ascii	".data"                         # string offset=297
	.byte	0
	.ascii	"license"                       # string offset=303
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	300
	.long	320
	.long	0
	.long	8                               # FuncInfo
	.long	108                             # FuncInfo section string offset=108
	.long	1
	.long	.Lfunc_begin0
	.long	7
	.long	16                              # LineInfo
	.long	108                             # LineInfo section string offset=108
	.long	18
	.long	.Ltmp0
	.long	112
	.long	122
	.long	13322                           # Line 13 Col 10
	.long	.Ltmp3
	.long	112
	.long	138
	.long	21513                           # Line 21 Col 9
	.long	.Ltmp4
	.long	112
	.long	138
	.long	21513                           # Line 21 Col 9
	.long	.Ltmp7
	.long	112
	.long	172
	.long	17416                           # Line 17 Col 8
	.long	.Ltmp8
	.long	112
	.long	172
	.long	17416                           # Line 17 Col 8
	.long	.Ltmp9
	.long	112
	.long	172
	.long	17416                           # Line 17 Col 8
	.long	.Ltmp12
	.long	112
	.long	138
	.long	21513                           # Line 21 Col 9
	.long	.Ltmp13
	.long	112
	.long	138
	.long	21513                           # Line 21 Col 9
	.long	.Ltmp14
	.long	112
	.long	138
	.long	21513                           # Line 21 Col 9
	.long	.Ltmp17
	.long	112
	.long	172
	.long	17416                           # Line 17 Col 8
	.long	.Ltmp18
	.long	112
	.long	172
	.long	17416                           # Line 17 Col 8
	.long	.Ltmp19
	.long	112
	.long	172
	.long	17416                           # Line 17 Col 8
	.long	.Ltmp36
	.long	112
	.long	199
	.long	23560                           # Line 23 Col 8
	.long	.Ltmp43
	.long	112
	.long	213
	.long	24586                           # Line 24 Col 10
	.long	.Ltmp46
	.long	112
	.long	213
	.long	24592                           # Line 24 Col 16
	.long	.Ltmp47
	.long	112
	.long	213
	.long	24590                           # Line 24 Col 14
	.long	.Ltmp48
	.long	112
	.long	213
	.long	24601                           # Line 24 Col 25
	.long	.Ltmp51
	.long	112
	.long	242
	.long	26625                           # Line 26 Col 1
	.addrsig
	.addrsig_sym jump
	.addrsig_sym steps
	.addrsig_sym odd
	.addrsig_sym even
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
