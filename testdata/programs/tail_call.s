	.file	"tail_call.c"
	.file	0 "." "tail_call.c" md5 0x40bceb42aba3e7abbbfa1e340e96191f
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	xdp,"ax",@progbits
	.globl	step_one                        # -- Begin function step_one
	.p2align	3
	.type	step_one,@function
step_one:                               # @step_one
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: step_one:ctx <- $r1
	.loc	0 36 8 prologue_end             # tail_call.c:36:8
.Ltmp0:
	r2 = way ll
	w3 = *(u32 *)(r2 + 0)
	.loc	0 36 12 is_stmt 0               # tail_call.c:36:12
.Ltmp1:
	w3 *= 10
	.loc	0 36 17                         # tail_call.c:36:17
.Ltmp2:
	w3 += 2
	.loc	0 36 6                          # tail_call.c:36:6
.Ltmp3:
	*(u32 *)(r2 + 0) = w3
	.loc	0 37 2 is_stmt 1                # tail_call.c:37:2
.Ltmp4:
	r2 = steps ll
	w3 = 2
	call 12
.Ltmp5:
.Ltmp6:
	.loc	0 38 2                          # tail_call.c:38:2
.Ltmp7:
	w0 = -2
	exit
.Ltmp8:
.Ltmp9:
.Lfunc_end0:
	.size	step_one, .Lfunc_end0-step_one
	.cfi_endproc
                                        # -- End function
	.globl	step_two                        # -- Begin function step_two
	.p2align	3
	.type	step_two,@function
step_two:                               # @step_two
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: step_two:ctx <- $r1
	.loc	0 44 8 prologue_end             # tail_call.c:44:8
.Ltmp10:
	r6 = way ll
	w2 = *(u32 *)(r6 + 0)
	.loc	0 44 12 is_stmt 0               # tail_call.c:44:12
.Ltmp11:
	w2 *= 10
	.loc	0 44 17                         # tail_call.c:44:17
.Ltmp12:
	w2 += 3
	.loc	0 44 6                          # tail_call.c:44:6
.Ltmp13:
	*(u32 *)(r6 + 0) = w2
	.loc	0 45 2 is_stmt 1                # tail_call.c:45:2
.Ltmp14:
	r2 = steps ll
	w3 = 3
	call 12
.Ltmp15:
.Ltmp16:
	.loc	0 46 9                          # tail_call.c:46:9
.Ltmp17:
	w0 = *(u32 *)(r6 + 0)
	.loc	0 46 2 is_stmt 0                # tail_call.c:46:2
.Ltmp18:
	exit
.Ltmp19:
.Ltmp20:
.Lfunc_end1:
	.size	step_two, .Lfunc_end1-step_two
	.cfi_endproc
                                        # -- End function
	.globl	enter                           # -- Begin function enter
	.p2align	3
	.type	enter,@function
enter:                                  # @enter
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: enter:ctx <- $r1
	.loc	0 28 6 prologue_end is_stmt 1   # tail_call.c:28:6
.Ltmp21:
	r2 = way ll
	w3 = 1
	*(u32 *)(r2 + 0) = w3
	.loc	0 29 2                          # tail_call.c:29:2
.Ltmp22:
	r2 = steps ll
	call 12
.Ltmp23:
.Ltmp24:
	.loc	0 30 2                          # tail_call.c:30:2
.Ltmp25:
	w0 = -1
	exit
.Ltmp26:
.Ltmp27:
.Lfunc_end2:
	.size	enter, .Lfunc_end2-enter
	.cfi_endproc
                                        # -- End function
	.type	steps,@object                   # @steps
	.section	.maps,"aw",@progbits
	.globl	steps
	.p2align	3, 0x0
steps:
	.quad	0
	.quad	0
	.quad	0
	.quad	0
	.quad	step_one
	.quad	step_two
	.size	steps, 48

	.type	way,@object                     # @way
	.local	way
	.comm	way,4,4
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
	.long	3                               # Offset entry count
.Lloclists_table_base0:
	.long	.Ldebug_loc0-.Lloclists_table_base0
	.long	.Ldebug_loc1-.Lloclists_table_base0
	.long	.Ldebug_loc2-.Lloclists_table_base0
.Ldebug_loc0:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp5-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin1-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp15-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp23-.Lfunc_begin0          #   ending offset
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
	.byte	19                              # DW_TAG_structure_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	4                               # Abbreviation Code
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
	.byte	5                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	62                              # DW_AT_encoding
	.byte	11                              # DW_FORM_data1
	.byte	11                              # DW_AT_byte_size
	.byte	11                              # DW_FORM_data1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
	.byte	33                              # DW_TAG_subrange_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	11                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
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
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
	.byte	53                              # DW_TAG_volatile_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
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
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x180 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x32:0x29 DW_TAG_structure_type
	.byte	24                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0x36:0x9 DW_TAG_member
	.byte	4                               # DW_AT_name
	.long	91                              # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	12                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x3f:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x48:0x9 DW_TAG_member
	.byte	8                               # DW_AT_name
	.long	116                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0x51:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	133                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x5b:0x5 DW_TAG_pointer_type
	.long	96                              # DW_AT_type
	.byte	6                               # Abbrev [6] 0x60:0xc DW_TAG_array_type
	.long	108                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x65:0x6 DW_TAG_subrange_type
	.long	112                             # DW_AT_type
	.byte	3                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x6c:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x70:0x4 DW_TAG_base_type
	.byte	6                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	5                               # Abbrev [5] 0x74:0x5 DW_TAG_pointer_type
	.long	121                             # DW_AT_type
	.byte	6                               # Abbrev [6] 0x79:0xc DW_TAG_array_type
	.long	108                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0x7e:0x6 DW_TAG_subrange_type
	.long	112                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	6                               # Abbrev [6] 0x85:0xb DW_TAG_array_type
	.long	144                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0x8a:0x5 DW_TAG_subrange_type
	.long	112                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x90:0x5 DW_TAG_pointer_type
	.long	149                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x95:0xb DW_TAG_subroutine_type
	.long	108                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	12                              # Abbrev [12] 0x9a:0x5 DW_TAG_formal_parameter
	.long	160                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xa0:0x5 DW_TAG_pointer_type
	.long	165                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xa5:0x3c DW_TAG_structure_type
	.byte	18                              # DW_AT_name
	.byte	24                              # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	89                              # DW_AT_decl_line
	.byte	4                               # Abbrev [4] 0xaa:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	225                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	90                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xb3:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	225                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	91                              # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xbc:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	225                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	92                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xc5:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	225                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	93                              # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xce:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	225                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	94                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	4                               # Abbrev [4] 0xd7:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	225                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	95                              # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0xe1:0x8 DW_TAG_typedef
	.long	233                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xe9:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	2                               # Abbrev [2] 0xed:0xb DW_TAG_variable
	.byte	19                              # DW_AT_name
	.long	248                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	6                               # Abbrev [6] 0xf8:0xc DW_TAG_array_type
	.long	260                             # DW_AT_type
	.byte	7                               # Abbrev [7] 0xfd:0x6 DW_TAG_subrange_type
	.long	112                             # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x104:0x4 DW_TAG_base_type
	.byte	20                              # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	15                              # Abbrev [15] 0x108:0xb DW_TAG_variable
	.byte	21                              # DW_AT_name
	.long	275                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	16                              # Abbrev [16] 0x113:0x5 DW_TAG_volatile_type
	.long	225                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0x118:0x9 DW_TAG_variable
	.byte	22                              # DW_AT_name
	.long	289                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	166                             # DW_AT_decl_line
	.byte	12                              # DW_AT_const_value
	.byte	5                               # Abbrev [5] 0x121:0x5 DW_TAG_pointer_type
	.long	294                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0x126:0x15 DW_TAG_subroutine_type
	.long	315                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	12                              # Abbrev [12] 0x12b:0x5 DW_TAG_formal_parameter
	.long	319                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x130:0x5 DW_TAG_formal_parameter
	.long	319                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0x135:0x5 DW_TAG_formal_parameter
	.long	225                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	8                               # Abbrev [8] 0x13b:0x4 DW_TAG_base_type
	.byte	23                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	18                              # Abbrev [18] 0x13f:0x1 DW_TAG_pointer_type
	.byte	19                              # Abbrev [19] 0x140:0x19 DW_TAG_subprogram
	.byte	3                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	108                             # DW_AT_type
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x14f:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	34                              # DW_AT_decl_line
	.long	160                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x159:0x19 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	108                             # DW_AT_type
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x168:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	42                              # DW_AT_decl_line
	.long	160                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x172:0x19 DW_TAG_subprogram
	.byte	5                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	108                             # DW_AT_type
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x181:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	26                              # DW_AT_decl_line
	.long	160                             # DW_AT_type
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
	.asciz	"tail_call.c"                   # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=44
.Linfo_string3:
	.asciz	"steps"                         # string offset=46
.Linfo_string4:
	.asciz	"type"                          # string offset=52
.Linfo_string5:
	.asciz	"int"                           # string offset=57
.Linfo_string6:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=61
.Linfo_string7:
	.asciz	"max_entries"                   # string offset=81
.Linfo_string8:
	.asciz	"key_size"                      # string offset=93
.Linfo_string9:
	.asciz	"values"                        # string offset=102
.Linfo_string10:
	.asciz	"data"                          # string offset=109
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=114
.Linfo_string12:
	.asciz	"u32"                           # string offset=127
.Linfo_string13:
	.asciz	"data_end"                      # string offset=131
.Linfo_string14:
	.asciz	"data_meta"                     # string offset=140
.Linfo_string15:
	.asciz	"ingress_ifindex"               # string offset=150
.Linfo_string16:
	.asciz	"rx_queue_index"                # string offset=166
.Linfo_string17:
	.asciz	"egress_ifindex"                # string offset=181
.Linfo_string18:
	.asciz	"xdp_md"                        # string offset=196
.Linfo_string19:
	.asciz	"LICENSE"                       # string offset=203
.Linfo_string20:
	.asciz	"char"                          # string offset=211
.Linfo_string21:
	.asciz	"way"                           # string offset=216
.Linfo_string22:
	.asciz	"bpf_tail_call"                 # string offset=220
.Linfo_string23:
	.asciz	"long"                          # string offset=234
.Linfo_string24:
	.asciz	"step_one"                      # string offset=239
.Linfo_string25:
	.asciz	"step_two"                      # string offset=248
.Linfo_string26:
	.asciz	"enter"                         # string offset=257
.Linfo_string27:
	.asciz	"ctx"                           # string offset=263
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
	.quad	steps
	.quad	LICENSE
	.quad	way
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_begin2
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	612
	.long	612
	.long	425
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	3
	.long	1                               # BTF_KIND_INT(id = 2)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	0                               # BTF_KIND_ARRAY(id = 3)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	3
	.long	5                               # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 5)
	.long	33554432                        # 0x2000000
	.long	6
	.long	0                               # BTF_KIND_ARRAY(id = 6)
	.long	50331648                        # 0x3000000
	.long	0
	.long	2
	.long	4
	.long	4
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 7)
	.long	218103809                       # 0xd000001
	.long	2
	.long	0
	.long	8
	.long	0                               # BTF_KIND_PTR(id = 8)
	.long	33554432                        # 0x2000000
	.long	9
	.long	25                              # BTF_KIND_STRUCT(id = 9)
	.long	67108870                        # 0x4000006
	.long	24
	.long	32
	.long	10
	.long	0                               # 0x0
	.long	37
	.long	10
	.long	32                              # 0x20
	.long	46
	.long	10
	.long	64                              # 0x40
	.long	56
	.long	10
	.long	96                              # 0x60
	.long	72
	.long	10
	.long	128                             # 0x80
	.long	87
	.long	10
	.long	160                             # 0xa0
	.long	102                             # BTF_KIND_TYPEDEF(id = 10)
	.long	134217728                       # 0x8000000
	.long	11
	.long	106                             # BTF_KIND_INT(id = 11)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 12)
	.long	33554432                        # 0x2000000
	.long	7
	.long	0                               # BTF_KIND_ARRAY(id = 13)
	.long	50331648                        # 0x3000000
	.long	0
	.long	12
	.long	4
	.long	0
	.long	0                               # BTF_KIND_STRUCT(id = 14)
	.long	67108868                        # 0x4000004
	.long	24
	.long	119
	.long	1
	.long	0                               # 0x0
	.long	124
	.long	5
	.long	64                              # 0x40
	.long	136
	.long	5
	.long	128                             # 0x80
	.long	145
	.long	13
	.long	192                             # 0xc0
	.long	152                             # BTF_KIND_VAR(id = 15)
	.long	234881024                       # 0xe000000
	.long	14
	.long	1
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 16)
	.long	218103809                       # 0xd000001
	.long	2
	.long	158
	.long	8
	.long	162                             # BTF_KIND_FUNC(id = 17)
	.long	201326593                       # 0xc000001
	.long	16
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 18)
	.long	218103809                       # 0xd000001
	.long	2
	.long	158
	.long	8
	.long	254                             # BTF_KIND_FUNC(id = 19)
	.long	201326593                       # 0xc000001
	.long	18
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 20)
	.long	218103809                       # 0xd000001
	.long	2
	.long	158
	.long	8
	.long	329                             # BTF_KIND_FUNC(id = 21)
	.long	201326593                       # 0xc000001
	.long	20
	.long	0                               # BTF_KIND_VOLATILE(id = 22)
	.long	150994944                       # 0x9000000
	.long	10
	.long	389                             # BTF_KIND_VAR(id = 23)
	.long	234881024                       # 0xe000000
	.long	22
	.long	0
	.long	393                             # BTF_KIND_INT(id = 24)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 25)
	.long	50331648                        # 0x3000000
	.long	0
	.long	24
	.long	4
	.long	4
	.long	398                             # BTF_KIND_VAR(id = 26)
	.long	234881024                       # 0xe000000
	.long	25
	.long	1
	.long	406                             # BTF_KIND_DATASEC(id = 27)
	.long	251658241                       # 0xf000001
	.long	0
	.long	23
	.long	way
	.long	4
	.long	411                             # BTF_KIND_DATASEC(id = 28)
	.long	251658241                       # 0xf000001
	.long	0
	.long	15
	.long	steps
	.long	48
	.long	417                             # BTF_KIND_DATASEC(id = 29)
	.long	251658241                       # 0xf000001
	.long	0
	.long	26
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"xdp_md"                        # string offset=25
	.byte	0
	.ascii	"data"                          # string offset=32
	.byte	0
	.ascii	"data_end"                      # string offset=37
	.byte	0
	.ascii	"data_meta"                     # string offset=46
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=56
	.byte	0
	.ascii	"rx_queue_index"                # string offset=72
	.byte	0
	.ascii	"egress_ifindex"                # string offset=87
	.byte	0
	.ascii	"u32"                           # string offset=102
	.byte	0
	.ascii	"unsigned int"                  # string offset=106
	.byte	0
	.ascii	"type"                          # string offset=119
	.byte	0
	.ascii	"max_entries"                   # string offset=124
	.byte	0
	.ascii	"key_size"                      # string offset=136
	.byte	0
	.ascii	"values"                        # string offset=145
	.byte	0
	.ascii	"steps"                         # string offset=152
	.byte	0
	.ascii	"ctx"                           # string offset=158
	.byte	0
	.ascii	"step_one"                      # string offset=162
	.byte	0
	.ascii	"xdp"                           # string offset=171
	.byte	0
	.ascii	"./tail_call.c"                 # string offset=175
	.byte	0
	.ascii	"\tway = way * 10 + 2;"         # string offset=189
	.byte	0
	.ascii	"\tbpf_tail_call(ctx, &steps, 2);" # string offset=210
	.byte	0
	.ascii	"\treturn -2;"                  # string offset=242
	.byte	0
	.ascii	"step_two"                      # string offset=254
	.byte	0
	.ascii	"\tway = way * 10 + 3;"         # string offset=263
	.byte	0
	.ascii	"\tbpf_tail_call(ctx, &steps, 3);" # string offset=284
	.byte	0
	.ascii	"\treturn way;"                 # string offset=316
	.byte	0
	.ascii	"enter"                         # string offset=329
	.byte	0
	.ascii	"\tway = 1;"                    # string offset=335
	.byte	0
	.ascii	"\tbpf_tail_call(ctx, &steps, 1);" # string offset=345
	.byte	0
	.ascii	"\treturn -1;"                  # string offset=377
	.byte	0
	.ascii	"way"                           # string offset=389
	.byte	0
	.ascii	"char"                          # string offset=393
	.byte	0
	.ascii	"LICENSE"                       # string offset=398
	.byte	0
	.ascii	".bss"                          # string offset=406
	.byte	0
	.ascii	".maps"                         # string offset=411
	.byte	0
	.ascii	"license"                       # string offset=417
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	36
	.long	36
	.long	268
	.long	304
	.long	0
	.long	8                               # FuncInfo
	.long	171                             # FuncInfo section string offset=171
	.long	3
	.long	.Lfunc_begin0
	.long	17
	.long	.Lfunc_begin1
	.long	19
	.long	.Lfunc_begin2
	.long	21
	.long	16                              # LineInfo
	.long	171                             # LineInfo section string offset=171
	.long	16
	.long	.Ltmp0
	.long	175
	.long	189
	.long	36872                           # Line 36 Col 8
	.long	.Ltmp1
	.long	175
	.long	189
	.long	36876                           # Line 36 Col 12
	.long	.Ltmp2
	.long	175
	.long	189
	.long	36881                           # Line 36 Col 17
	.long	.Ltmp3
	.long	175
	.long	189
	.long	36870                           # Line 36 Col 6
	.long	.Ltmp4
	.long	175
	.long	210
	.long	37890                           # Line 37 Col 2
	.long	.Ltmp7
	.long	175
	.long	242
	.long	38914                           # Line 38 Col 2
	.long	.Ltmp10
	.long	175
	.long	263
	.long	45064                           # Line 44 Col 8
	.long	.Ltmp11
	.long	175
	.long	263
	.long	45068                           # Line 44 Col 12
	.long	.Ltmp12
	.long	175
	.long	263
	.long	45073                           # Line 44 Col 17
	.long	.Ltmp13
	.long	175
	.long	263
	.long	45062                           # Line 44 Col 6
	.long	.Ltmp14
	.long	175
	.long	284
	.long	46082                           # Line 45 Col 2
	.long	.Ltmp17
	.long	175
	.long	316
	.long	47113                           # Line 46 Col 9
	.long	.Ltmp18
	.long	175
	.long	316
	.long	47106                           # Line 46 Col 2
	.long	.Ltmp21
	.long	175
	.long	335
	.long	28678                           # Line 28 Col 6
	.long	.Ltmp22
	.long	175
	.long	345
	.long	29698                           # Line 29 Col 2
	.long	.Ltmp25
	.long	175
	.long	377
	.long	30722                           # Line 30 Col 2
	.addrsig
	.addrsig_sym step_one
	.addrsig_sym step_two
	.addrsig_sym enter
	.addrsig_sym steps
	.addrsig_sym way
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
