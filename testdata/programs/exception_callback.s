	.file	"exception_callback.c"
	.file	0 "." "exception_callback.c" md5 0x4734972973369a54025400665a3b4415
	.text
	.globl	caught                          # -- Begin function caught
	.p2align	3
	.type	caught,@function
caught:                                 # @caught
.Lfunc_begin0:
	.loc	0 19 0                          # exception_callback.c:19:0
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: caught:cookie <- $r1
	r0 = r1
.Ltmp0:
.Ltmp1:
	#DEBUG_VALUE: caught:cookie <- $r0
	.loc	0 20 9 prologue_end             # exception_callback.c:20:9
.Ltmp2:
	w0 *= 10
.Ltmp3:
.Ltmp4:
                                        # kill: def $w0 killed $w0 killed $r0
	.loc	0 20 2 is_stmt 0                # exception_callback.c:20:2
.Ltmp5:
	exit
.Ltmp6:
.Ltmp7:
.Lfunc_end0:
	.size	caught, .Lfunc_end0-caught
	.cfi_endproc
                                        # -- End function
	.section	tc,"ax",@progbits
	.globl	catches                         # -- Begin function catches
	.p2align	3
	.type	catches,@function
catches:                                # @catches
.Lfunc_begin1:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: catches:skb <- $r1
	.loc	0 26 2 prologue_end is_stmt 1   # exception_callback.c:26:2
.Ltmp8:
	call check
.Ltmp9:
.Ltmp10:
	.loc	0 27 2                          # exception_callback.c:27:2
.Ltmp11:
	w0 = -1
	exit
.Ltmp12:
.Ltmp13:
.Lfunc_end1:
	.size	catches, .Lfunc_end1-catches
	.cfi_endproc
                                        # -- End function
	.text
	.p2align	3                               # -- Begin function check
	.type	check,@function
check:                                  # @check
.Lfunc_begin2:
	.cfi_startproc
# %bb.0:
	#DEBUG_VALUE: check:skb <- $r1
	#DEBUG_VALUE: check:cookie <- 100
	.loc	0 13 11 prologue_end            # exception_callback.c:13:11
.Ltmp14:
	w1 = *(u32 *)(r1 + 0)
.Ltmp15:
.Ltmp16:
	.loc	0 13 15 is_stmt 0               # exception_callback.c:13:15
.Ltmp17:
	if w1 < 21 goto LBB2_2
.Ltmp18:
.Ltmp19:
# %bb.1:
	#DEBUG_VALUE: check:cookie <- 100
	.loc	0 14 3 is_stmt 1                # exception_callback.c:14:3
.Ltmp20:
	r1 = 100
	call bpf_throw
.Ltmp21:
.Ltmp22:
LBB2_2:
	#DEBUG_VALUE: check:cookie <- 100
	.loc	0 15 2                          # exception_callback.c:15:2
.Ltmp23:
	exit
.Ltmp24:
.Ltmp25:
.Lfunc_end2:
	.size	check, .Lfunc_end2-check
	.cfi_endproc
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
                                        # -- End function
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
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp0-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp0-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp3-.Lfunc_begin0           #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	3                               # DW_LLE_startx_length
	.byte	2                               #   start index
	.uleb128 .Ltmp9-.Lfunc_begin1           #   length
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	1                               # DW_LLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin0    #   starting offset
	.uleb128 .Ltmp15-.Lfunc_begin0          #   ending offset
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
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
	.ascii	"\200\300\001"                  # DW_TAG_LLVM_annotation
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	37                              # DW_FORM_strx1
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
	.byte	54                              # DW_AT_calling_convention
	.byte	11                              # DW_FORM_data1
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	12                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	28                              # DW_AT_const_value
	.byte	15                              # DW_FORM_udata
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
	.byte	46                              # DW_TAG_subprogram
	.byte	1                               # DW_CHILDREN_yes
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	58                              # DW_AT_decl_file
	.byte	11                              # DW_FORM_data1
	.byte	59                              # DW_AT_decl_line
	.byte	11                              # DW_FORM_data1
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	15                              # Abbreviation Code
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
	.byte	16                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
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
	.byte	18                              # Abbreviation Code
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
	.byte	19                              # Abbreviation Code
	.byte	19                              # DW_TAG_structure_type
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
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
	.byte	1                               # Abbrev [1] 0xc:0x20e DW_TAG_compile_unit
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
	.byte	30                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	0
	.byte	3                               # Abbrev [3] 0x3a:0xc DW_TAG_array_type
	.long	70                              # DW_AT_type
	.byte	4                               # Abbrev [4] 0x3f:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x46:0x4 DW_TAG_base_type
	.byte	4                               # DW_AT_name
	.byte	6                               # DW_AT_encoding
	.byte	1                               # DW_AT_byte_size
	.byte	6                               # Abbrev [6] 0x4a:0x4 DW_TAG_base_type
	.byte	5                               # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	7                               # DW_AT_encoding
	.byte	7                               # Abbrev [7] 0x4e:0x19 DW_TAG_subprogram
	.byte	1                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	9                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	200                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x5d:0x9 DW_TAG_formal_parameter
	.byte	0                               # DW_AT_location
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	188                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	7                               # Abbrev [7] 0x67:0x22 DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end1-.Lfunc_begin1       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	11                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	200                             # DW_AT_type
                                        # DW_AT_external
	.byte	8                               # Abbrev [8] 0x76:0x9 DW_TAG_formal_parameter
	.byte	1                               # DW_AT_location
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.long	204                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x7f:0x6 DW_TAG_call_site
	.long	137                             # DW_AT_call_origin
	.byte	3                               # DW_AT_call_return_pc
	.byte	10                              # Abbrev [10] 0x85:0x3 DW_TAG_LLVM_annotation
	.byte	12                              # DW_AT_name
	.byte	13                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x89:0x29 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end2-.Lfunc_begin2       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.byte	3                               # DW_AT_calling_convention
	.long	200                             # DW_AT_type
	.byte	8                               # Abbrev [8] 0x99:0x9 DW_TAG_formal_parameter
	.byte	2                               # DW_AT_location
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	204                             # DW_AT_type
	.byte	12                              # Abbrev [12] 0xa2:0x9 DW_TAG_formal_parameter
	.byte	100                             # DW_AT_const_value
	.byte	15                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.long	188                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0xab:0x6 DW_TAG_call_site
	.long	178                             # DW_AT_call_origin
	.byte	5                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	13                              # Abbrev [13] 0xb2:0xa DW_TAG_subprogram
	.byte	6                               # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	14                              # Abbrev [14] 0xb6:0x5 DW_TAG_formal_parameter
	.long	188                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0xbc:0x8 DW_TAG_typedef
	.long	196                             # DW_AT_type
	.byte	8                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xc4:0x4 DW_TAG_base_type
	.byte	7                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	5                               # Abbrev [5] 0xc8:0x4 DW_TAG_base_type
	.byte	10                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	16                              # Abbrev [16] 0xcc:0x5 DW_TAG_pointer_type
	.long	209                             # DW_AT_type
	.byte	17                              # Abbrev [17] 0xd1:0x11d DW_TAG_structure_type
	.byte	51                              # DW_AT_name
	.byte	176                             # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	100                             # DW_AT_decl_line
	.byte	18                              # Abbrev [18] 0xd6:0x9 DW_TAG_member
	.byte	17                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	101                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0xdf:0x9 DW_TAG_member
	.byte	20                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	102                             # DW_AT_decl_line
	.byte	4                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0xe8:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	103                             # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0xf1:0x9 DW_TAG_member
	.byte	22                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	104                             # DW_AT_decl_line
	.byte	12                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0xfa:0x9 DW_TAG_member
	.byte	23                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	105                             # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x103:0x9 DW_TAG_member
	.byte	24                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	106                             # DW_AT_decl_line
	.byte	20                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x10c:0x9 DW_TAG_member
	.byte	25                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	107                             # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x115:0x9 DW_TAG_member
	.byte	26                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	108                             # DW_AT_decl_line
	.byte	28                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x11e:0x9 DW_TAG_member
	.byte	27                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	109                             # DW_AT_decl_line
	.byte	32                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x127:0x9 DW_TAG_member
	.byte	28                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	110                             # DW_AT_decl_line
	.byte	36                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x130:0x9 DW_TAG_member
	.byte	29                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	111                             # DW_AT_decl_line
	.byte	40                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x139:0x9 DW_TAG_member
	.byte	30                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	112                             # DW_AT_decl_line
	.byte	44                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x142:0x9 DW_TAG_member
	.byte	31                              # DW_AT_name
	.long	506                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	113                             # DW_AT_decl_line
	.byte	48                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x14b:0x9 DW_TAG_member
	.byte	32                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	114                             # DW_AT_decl_line
	.byte	68                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x154:0x9 DW_TAG_member
	.byte	33                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	115                             # DW_AT_decl_line
	.byte	72                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x15d:0x9 DW_TAG_member
	.byte	34                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	116                             # DW_AT_decl_line
	.byte	76                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x166:0x9 DW_TAG_member
	.byte	35                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	117                             # DW_AT_decl_line
	.byte	80                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x16f:0x9 DW_TAG_member
	.byte	36                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	118                             # DW_AT_decl_line
	.byte	84                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x178:0x9 DW_TAG_member
	.byte	37                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	119                             # DW_AT_decl_line
	.byte	88                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x181:0x9 DW_TAG_member
	.byte	38                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	120                             # DW_AT_decl_line
	.byte	92                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x18a:0x9 DW_TAG_member
	.byte	39                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	121                             # DW_AT_decl_line
	.byte	96                              # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x193:0x9 DW_TAG_member
	.byte	40                              # DW_AT_name
	.long	518                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	122                             # DW_AT_decl_line
	.byte	100                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x19c:0x9 DW_TAG_member
	.byte	41                              # DW_AT_name
	.long	518                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	123                             # DW_AT_decl_line
	.byte	116                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1a5:0x9 DW_TAG_member
	.byte	42                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	124                             # DW_AT_decl_line
	.byte	132                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1ae:0x9 DW_TAG_member
	.byte	43                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	125                             # DW_AT_decl_line
	.byte	136                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1b7:0x9 DW_TAG_member
	.byte	44                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	126                             # DW_AT_decl_line
	.byte	140                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1c0:0x9 DW_TAG_member
	.byte	45                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	127                             # DW_AT_decl_line
	.byte	144                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1c9:0x9 DW_TAG_member
	.byte	46                              # DW_AT_name
	.long	188                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	128                             # DW_AT_decl_line
	.byte	152                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1d2:0x9 DW_TAG_member
	.byte	47                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	129                             # DW_AT_decl_line
	.byte	160                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1db:0x9 DW_TAG_member
	.byte	48                              # DW_AT_name
	.long	494                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	130                             # DW_AT_decl_line
	.byte	164                             # DW_AT_data_member_location
	.byte	18                              # Abbrev [18] 0x1e4:0x9 DW_TAG_member
	.byte	49                              # DW_AT_name
	.long	530                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	131                             # DW_AT_decl_line
	.byte	168                             # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	15                              # Abbrev [15] 0x1ee:0x8 DW_TAG_typedef
	.long	502                             # DW_AT_type
	.byte	19                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x1f6:0x4 DW_TAG_base_type
	.byte	18                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	3                               # Abbrev [3] 0x1fa:0xc DW_TAG_array_type
	.long	494                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x1ff:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	5                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x206:0xc DW_TAG_array_type
	.long	494                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x20b:0x6 DW_TAG_subrange_type
	.long	74                              # DW_AT_type
	.byte	4                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	16                              # Abbrev [16] 0x212:0x5 DW_TAG_pointer_type
	.long	535                             # DW_AT_type
	.byte	19                              # Abbrev [19] 0x217:0x2 DW_TAG_structure_type
	.byte	50                              # DW_AT_name
                                        # DW_AT_declaration
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
	.byte	1                               # DW_RLE_base_addressx
	.byte	1                               #   base address index
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Lfunc_begin0-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	4                               # DW_RLE_offset_pair
	.uleb128 .Lfunc_begin2-.Lfunc_begin0    #   starting offset
	.uleb128 .Lfunc_end2-.Lfunc_begin0      #   ending offset
	.byte	3                               # DW_RLE_startx_length
	.byte	2                               #   start index
	.uleb128 .Lfunc_end1-.Lfunc_begin1      #   length
	.byte	0                               # DW_RLE_end_of_list
.Ldebug_list_header_end1:
	.section	.debug_str_offsets,"",@progbits
	.long	212                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"exception_callback.c"          # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=53
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=55
.Linfo_string4:
	.asciz	"char"                          # string offset=63
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=68
.Linfo_string6:
	.asciz	"bpf_throw"                     # string offset=88
.Linfo_string7:
	.asciz	"unsigned long long"            # string offset=98
.Linfo_string8:
	.asciz	"u64"                           # string offset=117
.Linfo_string9:
	.asciz	"caught"                        # string offset=121
.Linfo_string10:
	.asciz	"int"                           # string offset=128
.Linfo_string11:
	.asciz	"catches"                       # string offset=132
.Linfo_string12:
	.asciz	"btf_decl_tag"                  # string offset=140
.Linfo_string13:
	.asciz	"exception_callback:caught"     # string offset=153
.Linfo_string14:
	.asciz	"check"                         # string offset=179
.Linfo_string15:
	.asciz	"cookie"                        # string offset=185
.Linfo_string16:
	.asciz	"skb"                           # string offset=192
.Linfo_string17:
	.asciz	"len"                           # string offset=196
.Linfo_string18:
	.asciz	"unsigned int"                  # string offset=200
.Linfo_string19:
	.asciz	"u32"                           # string offset=213
.Linfo_string20:
	.asciz	"pkt_type"                      # string offset=217
.Linfo_string21:
	.asciz	"mark"                          # string offset=226
.Linfo_string22:
	.asciz	"queue_mapping"                 # string offset=231
.Linfo_string23:
	.asciz	"protocol"                      # string offset=245
.Linfo_string24:
	.asciz	"vlan_present"                  # string offset=254
.Linfo_string25:
	.asciz	"vlan_tci"                      # string offset=267
.Linfo_string26:
	.asciz	"vlan_proto"                    # string offset=276
.Linfo_string27:
	.asciz	"priority"                      # string offset=287
.Linfo_string28:
	.asciz	"ingress_ifindex"               # string offset=296
.Linfo_string29:
	.asciz	"ifindex"                       # string offset=312
.Linfo_string30:
	.asciz	"tc_index"                      # string offset=320
.Linfo_string31:
	.asciz	"cb"                            # string offset=329
.Linfo_string32:
	.asciz	"hash"                          # string offset=332
.Linfo_string33:
	.asciz	"tc_classid"                    # string offset=337
.Linfo_string34:
	.asciz	"data"                          # string offset=348
.Linfo_string35:
	.asciz	"data_end"                      # string offset=353
.Linfo_string36:
	.asciz	"napi_id"                       # string offset=362
.Linfo_string37:
	.asciz	"family"                        # string offset=370
.Linfo_string38:
	.asciz	"remote_ip4"                    # string offset=377
.Linfo_string39:
	.asciz	"local_ip4"                     # string offset=388
.Linfo_string40:
	.asciz	"remote_ip6"                    # string offset=398
.Linfo_string41:
	.asciz	"local_ip6"                     # string offset=409
.Linfo_string42:
	.asciz	"remote_port"                   # string offset=419
.Linfo_string43:
	.asciz	"local_port"                    # string offset=431
.Linfo_string44:
	.asciz	"data_meta"                     # string offset=442
.Linfo_string45:
	.asciz	"flow_keys"                     # string offset=452
.Linfo_string46:
	.asciz	"tstamp"                        # string offset=462
.Linfo_string47:
	.asciz	"wire_len"                      # string offset=469
.Linfo_string48:
	.asciz	"gso_segs"                      # string offset=478
.Linfo_string49:
	.asciz	"sk"                            # string offset=487
.Linfo_string50:
	.asciz	"bpf_sock"                      # string offset=490
.Linfo_string51:
	.asciz	"__sk_buff"                     # string offset=499
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
	.long	.Linfo_string28
	.long	.Linfo_string29
	.long	.Linfo_string30
	.long	.Linfo_string31
	.long	.Linfo_string32
	.long	.Linfo_string33
	.long	.Linfo_string34
	.long	.Linfo_string35
	.long	.Linfo_string36
	.long	.Linfo_string37
	.long	.Linfo_string38
	.long	.Linfo_string39
	.long	.Linfo_string40
	.long	.Linfo_string41
	.long	.Linfo_string42
	.long	.Linfo_string43
	.long	.Linfo_string44
	.long	.Linfo_string45
	.long	.Linfo_string46
	.long	.Linfo_string47
	.long	.Linfo_string48
	.long	.Linfo_string49
	.long	.Linfo_string50
	.long	.Linfo_string51
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Ltmp9
	.quad	.Lfunc_begin2
	.quad	.Ltmp21
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	812
	.long	812
	.long	633
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
	.long	31                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	35                              # BTF_KIND_FUNC(id = 5)
	.long	201326593                       # 0xc000001
	.long	3
	.long	0                               # BTF_KIND_PTR(id = 6)
	.long	33554432                        # 0x2000000
	.long	7
	.long	126                             # BTF_KIND_STRUCT(id = 7)
	.long	67108895                        # 0x400001f
	.long	176
	.long	136
	.long	8
	.long	0                               # 0x0
	.long	140
	.long	8
	.long	32                              # 0x20
	.long	149
	.long	8
	.long	64                              # 0x40
	.long	154
	.long	8
	.long	96                              # 0x60
	.long	168
	.long	8
	.long	128                             # 0x80
	.long	177
	.long	8
	.long	160                             # 0xa0
	.long	190
	.long	8
	.long	192                             # 0xc0
	.long	199
	.long	8
	.long	224                             # 0xe0
	.long	210
	.long	8
	.long	256                             # 0x100
	.long	219
	.long	8
	.long	288                             # 0x120
	.long	235
	.long	8
	.long	320                             # 0x140
	.long	243
	.long	8
	.long	352                             # 0x160
	.long	252
	.long	10
	.long	384                             # 0x180
	.long	255
	.long	8
	.long	544                             # 0x220
	.long	260
	.long	8
	.long	576                             # 0x240
	.long	271
	.long	8
	.long	608                             # 0x260
	.long	276
	.long	8
	.long	640                             # 0x280
	.long	285
	.long	8
	.long	672                             # 0x2a0
	.long	293
	.long	8
	.long	704                             # 0x2c0
	.long	300
	.long	8
	.long	736                             # 0x2e0
	.long	311
	.long	8
	.long	768                             # 0x300
	.long	321
	.long	12
	.long	800                             # 0x320
	.long	332
	.long	12
	.long	928                             # 0x3a0
	.long	342
	.long	8
	.long	1056                            # 0x420
	.long	354
	.long	8
	.long	1088                            # 0x440
	.long	365
	.long	8
	.long	1120                            # 0x460
	.long	375
	.long	1
	.long	1152                            # 0x480
	.long	385
	.long	1
	.long	1216                            # 0x4c0
	.long	392
	.long	8
	.long	1280                            # 0x500
	.long	401
	.long	8
	.long	1312                            # 0x520
	.long	410
	.long	13
	.long	1344                            # 0x540
	.long	413                             # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	417                             # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 10)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	11
	.long	5
	.long	430                             # BTF_KIND_INT(id = 11)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_ARRAY(id = 12)
	.long	50331648                        # 0x3000000
	.long	0
	.long	8
	.long	11
	.long	4
	.long	0                               # BTF_KIND_PTR(id = 13)
	.long	33554432                        # 0x2000000
	.long	14
	.long	450                             # BTF_KIND_FWD(id = 14)
	.long	117440512                       # 0x7000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 15)
	.long	218103809                       # 0xd000001
	.long	4
	.long	459
	.long	6
	.long	463                             # BTF_KIND_FUNC(id = 16)
	.long	201326593                       # 0xc000001
	.long	15
	.long	471                             # BTF_KIND_DECL_TAG(id = 17)
	.long	285212672                       # 0x11000000
	.long	16
	.long	4294967295
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 18)
	.long	218103810                       # 0xd000002
	.long	4
	.long	459
	.long	6
	.long	24
	.long	1
	.long	530                             # BTF_KIND_FUNC(id = 19)
	.long	201326592                       # 0xc000000
	.long	18
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 20)
	.long	218103809                       # 0xd000001
	.long	0
	.long	0
	.long	1
	.long	595                             # BTF_KIND_FUNC(id = 21)
	.long	201326594                       # 0xc000002
	.long	20
	.long	605                             # BTF_KIND_INT(id = 22)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 23)
	.long	50331648                        # 0x3000000
	.long	0
	.long	22
	.long	11
	.long	4
	.long	610                             # BTF_KIND_VAR(id = 24)
	.long	234881024                       # 0xe000000
	.long	23
	.long	1
	.long	618                             # BTF_KIND_DATASEC(id = 25)
	.long	251658241                       # 0xf000001
	.long	0
	.long	21
	.long	bpf_throw
	.long	0
	.long	625                             # BTF_KIND_DATASEC(id = 26)
	.long	251658241                       # 0xf000001
	.long	0
	.long	24
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"u64"                           # string offset=1
	.byte	0
	.ascii	"unsigned long long"            # string offset=5
	.byte	0
	.ascii	"cookie"                        # string offset=24
	.byte	0
	.ascii	"int"                           # string offset=31
	.byte	0
	.ascii	"caught"                        # string offset=35
	.byte	0
	.ascii	".text"                         # string offset=42
	.byte	0
	.ascii	"./exception_callback.c"        # string offset=48
	.byte	0
	.ascii	"__noinline int caught(u64 cookie)" # string offset=71
	.byte	0
	.ascii	"\treturn cookie * 10;"         # string offset=105
	.byte	0
	.ascii	"__sk_buff"                     # string offset=126
	.byte	0
	.ascii	"len"                           # string offset=136
	.byte	0
	.ascii	"pkt_type"                      # string offset=140
	.byte	0
	.ascii	"mark"                          # string offset=149
	.byte	0
	.ascii	"queue_mapping"                 # string offset=154
	.byte	0
	.ascii	"protocol"                      # string offset=168
	.byte	0
	.ascii	"vlan_present"                  # string offset=177
	.byte	0
	.ascii	"vlan_tci"                      # string offset=190
	.byte	0
	.ascii	"vlan_proto"                    # string offset=199
	.byte	0
	.ascii	"priority"                      # string offset=210
	.byte	0
	.ascii	"ingress_ifindex"               # string offset=219
	.byte	0
	.ascii	"ifindex"                       # string offset=235
	.byte	0
	.ascii	"tc_index"                      # string offset=243
	.byte	0
	.ascii	"cb"                            # string offset=252
	.byte	0
	.ascii	"hash"                          # string offset=255
	.byte	0
	.ascii	"tc_classid"                    # string offset=260
	.byte	0
	.ascii	"data"                          # string offset=271
	.byte	0
	.ascii	"data_end"                      # string offset=276
	.byte	0
	.ascii	"napi_id"                       # string offset=285
	.byte	0
	.ascii	"family"                        # string offset=293
	.byte	0
	.ascii	"remote_ip4"                    # string offset=300
	.byte	0
	.ascii	"local_ip4"                     # string offset=311
	.byte	0
	.ascii	"remote_ip6"                    # string offset=321
	.byte	0
	.ascii	"local_ip6"                     # string offset=332
	.byte	0
	.ascii	"remote_port"                   # string offset=342
	.byte	0
	.ascii	"local_port"                    # string offset=354
	.byte	0
	.ascii	"data_meta"                     # string offset=365
	.byte	0
	.ascii	"flow_keys"                     # string offset=375
	.byte	0
	.ascii	"tstamp"                        # string offset=385
	.byte	0
	.ascii	"wire_len"                      # string offset=392
	.byte	0
	.ascii	"gso_segs"                      # string offset=401
	.byte	0
	.ascii	"sk"                            # string offset=410
	.byte	0
	.ascii	"u32"                           # string offset=413
	.byte	0
	.ascii	"unsigned int"                  # string offset=417
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=430
	.byte	0
	.ascii	"bpf_sock"                      # string offset=450
	.byte	0
	.ascii	"skb"                           # string offset=459
	.byte	0
	.ascii	"catches"                       # string offset=463
	.byte	0
	.ascii	"exception_callback:caught"     # string offset=471
	.byte	0
	.ascii	"tc"                            # string offset=497
	.byte	0
	.ascii	"\tcheck(skb, 100);"            # string offset=500
	.byte	0
	.ascii	"\treturn -1;"                  # string offset=518
	.byte	0
	.ascii	"check"                         # string offset=530
	.byte	0
	.ascii	"\tif (skb->len > 20)"          # string offset=536
	.byte	0
	.ascii	"\t\tbpf_throw(cookie);"        # string offset=556
	.byte	0
	.ascii	"\treturn skb->len;"            # string offset=577
	.byte	0
	.ascii	"bpf_throw"                     # string offset=595
	.byte	0
	.ascii	"char"                          # string offset=605
	.byte	0
	.ascii	"LICENSE"                       # string offset=610
	.byte	0
	.ascii	".ksyms"                        # string offset=618
	.byte	0
	.ascii	"license"                       # string offset=625
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	44
	.long	44
	.long	164
	.long	208
	.long	0
	.long	8                               # FuncInfo
	.long	42                              # FuncInfo section string offset=42
	.long	2
	.long	.Lfunc_begin0
	.long	5
	.long	.Lfunc_begin2
	.long	19
	.long	497                             # FuncInfo section string offset=497
	.long	1
	.long	.Lfunc_begin1
	.long	16
	.long	16                              # LineInfo
	.long	42                              # LineInfo section string offset=42
	.long	7
	.long	.Lfunc_begin0
	.long	48
	.long	71
	.long	18432                           # Line 18 Col 0
	.long	.Ltmp2
	.long	48
	.long	105
	.long	20489                           # Line 20 Col 9
	.long	.Ltmp5
	.long	48
	.long	105
	.long	20482                           # Line 20 Col 2
	.long	.Ltmp14
	.long	48
	.long	536
	.long	13323                           # Line 13 Col 11
	.long	.Ltmp17
	.long	48
	.long	536
	.long	13327                           # Line 13 Col 15
	.long	.Ltmp20
	.long	48
	.long	556
	.long	14339                           # Line 14 Col 3
	.long	.Ltmp23
	.long	48
	.long	577
	.long	15362                           # Line 15 Col 2
	.long	497                             # LineInfo section string offset=497
	.long	2
	.long	.Ltmp8
	.long	48
	.long	500
	.long	26626                           # Line 26 Col 2
	.long	.Ltmp11
	.long	48
	.long	518
	.long	27650                           # Line 27 Col 2
	.addrsig
	.addrsig_sym catches
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
