	.file	"kernel_pointer.c"
	.file	0 "." "kernel_pointer.c" md5 0xb3d68b31f775147208893a068ed613aa
	.file	1 "." "bpf.h" md5 0xa9383d4544c22e5e4ac42bfef9f98fc3
	.section	syscall,"ax",@progbits
	.globl	exchange                        # -- Begin function exchange
	.p2align	3
	.type	exchange,@function
exchange:                               # @exchange
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 30 29 prologue_end            # kernel_pointer.c:30:29
.Ltmp0:
	call bpf_cpumask_create
.Ltmp1:
	.loc	0 30 29                         # kernel_pointer.c:30:29
	r6 = r0
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: exchange:mask <- $r6
	.loc	0 0 29 is_stmt 0                # kernel_pointer.c:0:29
	w1 = 0
	.loc	0 32 6 is_stmt 1                # kernel_pointer.c:32:6
.Ltmp4:
	*(u32 *)(r10 - 4) = w1
	w0 = -1
.Ltmp5:
	.loc	0 34 6                          # kernel_pointer.c:34:6
.Ltmp6:
.Ltmp7:
	if r6 == 0 goto LBB0_4
.Ltmp8:
.Ltmp9:
# %bb.1:
	#DEBUG_VALUE: exchange:mask <- $r6
	.loc	0 0 6 is_stmt 0                 # kernel_pointer.c:0:6
	r2 = r10
	r2 += -4
	.loc	0 36 11 is_stmt 1               # kernel_pointer.c:36:11
.Ltmp10:
	r1 = holders ll
	call 1
.Ltmp11:
.Ltmp12:
	#DEBUG_VALUE: exchange:holder <- $r0
	.loc	0 0 11 is_stmt 0                # kernel_pointer.c:0:11
	w7 = -2
.Ltmp13:
	.loc	0 37 6 is_stmt 1                # kernel_pointer.c:37:6
.Ltmp14:
.Ltmp15:
	if r0 == 0 goto LBB0_3
.Ltmp16:
.Ltmp17:
# %bb.2:
	#DEBUG_VALUE: exchange:holder <- $r0
	#DEBUG_VALUE: exchange:mask <- $r6
	.loc	0 41 8                          # kernel_pointer.c:41:8
.Ltmp18:
	r1 = r0
	r2 = r6
	call 194
.Ltmp19:
.Ltmp20:
	.loc	0 41 8                          # kernel_pointer.c:41:8
	r6 = r0
.Ltmp21:
.Ltmp22:
	#DEBUG_VALUE: exchange:old <- $r6
	.loc	0 0 8 is_stmt 0                 # kernel_pointer.c:0:8
	w7 = 2
	w0 = 1
.Ltmp23:
	.loc	0 42 6 is_stmt 1                # kernel_pointer.c:42:6
.Ltmp24:
.Ltmp25:
	if r6 == 0 goto LBB0_4
.Ltmp26:
.Ltmp27:
LBB0_3:
	.loc	0 0 0 is_stmt 0                 # kernel_pointer.c:0
	r1 = r6
	call bpf_cpumask_release
.Ltmp28:
	w0 = w7
LBB0_4:
	.loc	0 47 1 is_stmt 1                # kernel_pointer.c:47:1
.Ltmp29:
	exit
.Ltmp30:
.Ltmp31:
.Lfunc_end0:
	.size	exchange, .Lfunc_end0-exchange
	.cfi_endproc
                                        # -- End function
	.type	holders,@object                 # @holders
	.section	.maps,"aw",@progbits
	.globl	holders
	.p2align	3, 0x0
holders:
	.zero	32
	.size	holders, 32

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
	.uleb128 .Ltmp2-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp21-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp11-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp19-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	80                              # DW_OP_reg0
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp21-.Lfunc_begin0          #   starting offset
	.uleb128 .Ltmp26-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
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
	.byte	8                               # Abbreviation Code
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
	.byte	9                               # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
	.ascii	"\200\300\001"                  # DW_TAG_LLVM_annotation
	.byte	0                               # DW_CHILDREN_no
	.byte	3                               # DW_AT_name
	.byte	37                              # DW_FORM_strx1
	.byte	28                              # DW_AT_const_value
	.byte	37                              # DW_FORM_strx1
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	14                              # Abbreviation Code
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
	.byte	15                              # Abbreviation Code
	.byte	21                              # DW_TAG_subroutine_type
	.byte	1                               # DW_CHILDREN_yes
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	39                              # DW_AT_prototyped
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	16                              # Abbreviation Code
	.byte	5                               # DW_TAG_formal_parameter
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	17                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	18                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
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
	.byte	21                              # Abbreviation Code
	.byte	52                              # DW_TAG_variable
	.byte	0                               # DW_CHILDREN_no
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
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
	.byte	22                              # Abbreviation Code
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
	.byte	23                              # Abbreviation Code
	.byte	72                              # DW_TAG_call_site
	.byte	0                               # DW_CHILDREN_no
	.byte	127                             # DW_AT_call_origin
	.byte	19                              # DW_FORM_ref4
	.byte	125                             # DW_AT_call_return_pc
	.byte	27                              # DW_FORM_addrx
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	24                              # Abbreviation Code
	.byte	46                              # DW_TAG_subprogram
	.byte	0                               # DW_CHILDREN_no
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
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	63                              # DW_AT_external
	.byte	25                              # DW_FORM_flag_present
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	25                              # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x196 DW_TAG_compile_unit
	.byte	0                               # DW_AT_producer
	.short	29                              # DW_AT_language
	.byte	1                               # DW_AT_name
	.long	.Lstr_offsets_base0             # DW_AT_str_offsets_base
	.long	.Lline_table_start0             # DW_AT_stmt_list
	.byte	2                               # DW_AT_comp_dir
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.long	.Laddr_table_base0              # DW_AT_addr_base
	.long	.Lloclists_table_base0          # DW_AT_loclists_base
	.byte	2                               # Abbrev [2] 0x27:0xb DW_TAG_variable
	.byte	3                               # DW_AT_name
	.long	50                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	49                              # DW_AT_decl_line
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
	.byte	25                              # DW_AT_decl_line
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	7                               # Abbrev [7] 0x51:0x29 DW_TAG_structure_type
	.byte	32                              # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0x55:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	122                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x5e:0x9 DW_TAG_member
	.byte	9                               # DW_AT_name
	.long	143                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	22                              # DW_AT_decl_line
	.byte	8                               # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x67:0x9 DW_TAG_member
	.byte	10                              # DW_AT_name
	.long	160                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	23                              # DW_AT_decl_line
	.byte	16                              # DW_AT_data_member_location
	.byte	8                               # Abbrev [8] 0x70:0x9 DW_TAG_member
	.byte	13                              # DW_AT_name
	.long	177                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	24                              # DW_AT_decl_line
	.byte	24                              # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0x7a:0x5 DW_TAG_pointer_type
	.long	127                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x7f:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x84:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	2                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0x8b:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0x8f:0x5 DW_TAG_pointer_type
	.long	148                             # DW_AT_type
	.byte	3                               # Abbrev [3] 0x94:0xc DW_TAG_array_type
	.long	139                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x99:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	9                               # Abbrev [9] 0xa0:0x5 DW_TAG_pointer_type
	.long	165                             # DW_AT_type
	.byte	10                              # Abbrev [10] 0xa5:0x8 DW_TAG_typedef
	.long	173                             # DW_AT_type
	.byte	12                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0xad:0x4 DW_TAG_base_type
	.byte	11                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	9                               # Abbrev [9] 0xb1:0x5 DW_TAG_pointer_type
	.long	182                             # DW_AT_type
	.byte	11                              # Abbrev [11] 0xb6:0xf DW_TAG_structure_type
	.byte	21                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	16                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xbb:0x9 DW_TAG_member
	.byte	14                              # DW_AT_name
	.long	197                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	17                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	12                              # Abbrev [12] 0xc5:0x9 DW_TAG_pointer_type
	.long	206                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xca:0x3 DW_TAG_LLVM_annotation
	.byte	19                              # DW_AT_name
	.byte	20                              # DW_AT_const_value
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xce:0xf DW_TAG_structure_type
	.byte	18                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xd3:0x9 DW_TAG_member
	.byte	15                              # DW_AT_name
	.long	221                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	11                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0xdd:0xf DW_TAG_structure_type
	.byte	15                              # DW_AT_name
	.byte	8                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	7                               # DW_AT_decl_line
	.byte	8                               # Abbrev [8] 0xe2:0x9 DW_TAG_member
	.byte	16                              # DW_AT_name
	.long	236                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	8                               # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0xec:0xc DW_TAG_array_type
	.long	248                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0xf1:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	1                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	5                               # Abbrev [5] 0xf8:0x4 DW_TAG_base_type
	.byte	17                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
	.byte	14                              # Abbrev [14] 0xfc:0x9 DW_TAG_variable
	.byte	22                              # DW_AT_name
	.long	261                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	162                             # DW_AT_decl_line
	.byte	1                               # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x105:0x5 DW_TAG_pointer_type
	.long	266                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x10a:0x10 DW_TAG_subroutine_type
	.long	282                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	16                              # Abbrev [16] 0x10f:0x5 DW_TAG_formal_parameter
	.long	282                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x114:0x5 DW_TAG_formal_parameter
	.long	283                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0x11a:0x1 DW_TAG_pointer_type
	.byte	9                               # Abbrev [9] 0x11b:0x5 DW_TAG_pointer_type
	.long	288                             # DW_AT_type
	.byte	18                              # Abbrev [18] 0x120:0x1 DW_TAG_const_type
	.byte	14                              # Abbrev [14] 0x121:0xa DW_TAG_variable
	.byte	23                              # DW_AT_name
	.long	299                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	219                             # DW_AT_decl_line
	.ascii	"\302\001"                      # DW_AT_const_value
	.byte	9                               # Abbrev [9] 0x12b:0x5 DW_TAG_pointer_type
	.long	304                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0x130:0x10 DW_TAG_subroutine_type
	.long	282                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	16                              # Abbrev [16] 0x135:0x5 DW_TAG_formal_parameter
	.long	282                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0x13a:0x5 DW_TAG_formal_parameter
	.long	282                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	19                              # Abbrev [19] 0x140:0x4a DW_TAG_subprogram
	.byte	2                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	26                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	139                             # DW_AT_type
                                        # DW_AT_external
	.byte	20                              # Abbrev [20] 0x14f:0x8 DW_TAG_formal_parameter
	.byte	28                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	28                              # DW_AT_decl_line
	.long	282                             # DW_AT_type
	.byte	21                              # Abbrev [21] 0x157:0xb DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	145
	.byte	4
	.byte	10                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	32                              # DW_AT_decl_line
	.long	165                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x162:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	14                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.long	402                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x16b:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	21                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	31                              # DW_AT_decl_line
	.long	177                             # DW_AT_type
	.byte	22                              # Abbrev [22] 0x174:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	27                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	30                              # DW_AT_decl_line
	.long	402                             # DW_AT_type
	.byte	23                              # Abbrev [23] 0x17d:0x6 DW_TAG_call_site
	.long	394                             # DW_AT_call_origin
	.byte	3                               # DW_AT_call_return_pc
	.byte	23                              # Abbrev [23] 0x183:0x6 DW_TAG_call_site
	.long	407                             # DW_AT_call_origin
	.byte	4                               # DW_AT_call_return_pc
	.byte	0                               # End Of Children Mark
	.byte	24                              # Abbrev [24] 0x18a:0x8 DW_TAG_subprogram
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	402                             # DW_AT_type
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	9                               # Abbrev [9] 0x192:0x5 DW_TAG_pointer_type
	.long	206                             # DW_AT_type
	.byte	25                              # Abbrev [25] 0x197:0xa DW_TAG_subprogram
	.byte	25                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_prototyped
                                        # DW_AT_declaration
                                        # DW_AT_external
	.byte	16                              # Abbrev [16] 0x19b:0x5 DW_TAG_formal_parameter
	.long	402                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	0                               # End Of Children Mark
.Ldebug_info_end0:
	.section	.debug_str_offsets,"",@progbits
	.long	120                             # Length of String Offsets Set
	.short	5
	.short	0
.Lstr_offsets_base0:
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"Debian clang version 22.1.8 (3)" # string offset=0
.Linfo_string1:
	.asciz	"kernel_pointer.c"              # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=49
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=51
.Linfo_string4:
	.asciz	"char"                          # string offset=59
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=64
.Linfo_string6:
	.asciz	"holders"                       # string offset=84
.Linfo_string7:
	.asciz	"type"                          # string offset=92
.Linfo_string8:
	.asciz	"int"                           # string offset=97
.Linfo_string9:
	.asciz	"max_entries"                   # string offset=101
.Linfo_string10:
	.asciz	"key"                           # string offset=113
.Linfo_string11:
	.asciz	"unsigned int"                  # string offset=117
.Linfo_string12:
	.asciz	"u32"                           # string offset=130
.Linfo_string13:
	.asciz	"value"                         # string offset=134
.Linfo_string14:
	.asciz	"mask"                          # string offset=140
.Linfo_string15:
	.asciz	"cpumask"                       # string offset=145
.Linfo_string16:
	.asciz	"bits"                          # string offset=153
.Linfo_string17:
	.asciz	"unsigned long"                 # string offset=158
.Linfo_string18:
	.asciz	"bpf_cpumask"                   # string offset=172
.Linfo_string19:
	.asciz	"btf_type_tag"                  # string offset=184
.Linfo_string20:
	.asciz	"kptr"                          # string offset=197
.Linfo_string21:
	.asciz	"holder"                        # string offset=202
.Linfo_string22:
	.asciz	"bpf_map_lookup_elem"           # string offset=209
.Linfo_string23:
	.asciz	"bpf_kptr_xchg"                 # string offset=229
.Linfo_string24:
	.asciz	"bpf_cpumask_create"            # string offset=243
.Linfo_string25:
	.asciz	"bpf_cpumask_release"           # string offset=262
.Linfo_string26:
	.asciz	"exchange"                      # string offset=282
.Linfo_string27:
	.asciz	"old"                           # string offset=291
.Linfo_string28:
	.asciz	"ctx"                           # string offset=295
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
	.section	.debug_addr,"",@progbits
	.long	.Ldebug_addr_end0-.Ldebug_addr_start0 # Length of contribution
.Ldebug_addr_start0:
	.short	5                               # DWARF version number
	.byte	8                               # Address size
	.byte	0                               # Segment selector size
.Laddr_table_base0:
	.quad	LICENSE
	.quad	holders
	.quad	.Lfunc_begin0
	.quad	.Ltmp1
	.quad	.Ltmp28
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	620
	.long	620
	.long	448
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
	.long	2
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
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 7)
	.long	33554432                        # 0x2000000
	.long	8
	.long	25                              # BTF_KIND_TYPEDEF(id = 8)
	.long	134217728                       # 0x8000000
	.long	9
	.long	29                              # BTF_KIND_INT(id = 9)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_PTR(id = 10)
	.long	33554432                        # 0x2000000
	.long	11
	.long	42                              # BTF_KIND_STRUCT(id = 11)
	.long	67108865                        # 0x4000001
	.long	8
	.long	49
	.long	13
	.long	0                               # 0x0
	.long	54                              # BTF_KIND_TYPE_TAG(id = 12)
	.long	301989888                       # 0x12000000
	.long	14
	.long	0                               # BTF_KIND_PTR(id = 13)
	.long	33554432                        # 0x2000000
	.long	12
	.long	59                              # BTF_KIND_STRUCT(id = 14)
	.long	67108865                        # 0x4000001
	.long	8
	.long	71
	.long	15
	.long	0                               # 0x0
	.long	71                              # BTF_KIND_STRUCT(id = 15)
	.long	67108865                        # 0x4000001
	.long	8
	.long	79
	.long	17
	.long	0                               # 0x0
	.long	84                              # BTF_KIND_INT(id = 16)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_ARRAY(id = 17)
	.long	50331648                        # 0x3000000
	.long	0
	.long	16
	.long	4
	.long	1
	.long	0                               # BTF_KIND_STRUCT(id = 18)
	.long	67108868                        # 0x4000004
	.long	32
	.long	98
	.long	1
	.long	0                               # 0x0
	.long	103
	.long	5
	.long	64                              # 0x40
	.long	115
	.long	7
	.long	128                             # 0x80
	.long	119
	.long	10
	.long	192                             # 0xc0
	.long	125                             # BTF_KIND_VAR(id = 19)
	.long	234881024                       # 0xe000000
	.long	18
	.long	1
	.long	0                               # BTF_KIND_PTR(id = 20)
	.long	33554432                        # 0x2000000
	.long	0
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 21)
	.long	218103809                       # 0xd000001
	.long	2
	.long	133
	.long	20
	.long	137                             # BTF_KIND_FUNC(id = 22)
	.long	201326593                       # 0xc000001
	.long	21
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 23)
	.long	218103808                       # 0xd000000
	.long	24
	.long	0                               # BTF_KIND_PTR(id = 24)
	.long	33554432                        # 0x2000000
	.long	14
	.long	375                             # BTF_KIND_FUNC(id = 25)
	.long	201326594                       # 0xc000002
	.long	23
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 26)
	.long	218103809                       # 0xd000001
	.long	0
	.long	0
	.long	24
	.long	394                             # BTF_KIND_FUNC(id = 27)
	.long	201326594                       # 0xc000002
	.long	26
	.long	414                             # BTF_KIND_INT(id = 28)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 29)
	.long	50331648                        # 0x3000000
	.long	0
	.long	28
	.long	4
	.long	4
	.long	419                             # BTF_KIND_VAR(id = 30)
	.long	234881024                       # 0xe000000
	.long	29
	.long	1
	.long	427                             # BTF_KIND_DATASEC(id = 31)
	.long	251658242                       # 0xf000002
	.long	0
	.long	25
	.long	bpf_cpumask_create
	.long	0
	.long	27
	.long	bpf_cpumask_release
	.long	0
	.long	434                             # BTF_KIND_DATASEC(id = 32)
	.long	251658241                       # 0xf000001
	.long	0
	.long	19
	.long	holders
	.long	32
	.long	440                             # BTF_KIND_DATASEC(id = 33)
	.long	251658241                       # 0xf000001
	.long	0
	.long	30
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"int"                           # string offset=1
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=5
	.byte	0
	.ascii	"u32"                           # string offset=25
	.byte	0
	.ascii	"unsigned int"                  # string offset=29
	.byte	0
	.ascii	"holder"                        # string offset=42
	.byte	0
	.ascii	"mask"                          # string offset=49
	.byte	0
	.ascii	"kptr"                          # string offset=54
	.byte	0
	.ascii	"bpf_cpumask"                   # string offset=59
	.byte	0
	.ascii	"cpumask"                       # string offset=71
	.byte	0
	.ascii	"bits"                          # string offset=79
	.byte	0
	.ascii	"unsigned long"                 # string offset=84
	.byte	0
	.ascii	"type"                          # string offset=98
	.byte	0
	.ascii	"max_entries"                   # string offset=103
	.byte	0
	.ascii	"key"                           # string offset=115
	.byte	0
	.ascii	"value"                         # string offset=119
	.byte	0
	.ascii	"holders"                       # string offset=125
	.byte	0
	.ascii	"ctx"                           # string offset=133
	.byte	0
	.ascii	"exchange"                      # string offset=137
	.byte	0
	.ascii	"syscall"                       # string offset=146
	.byte	0
	.ascii	"./kernel_pointer.c"            # string offset=154
	.byte	0
	.ascii	"\tstruct bpf_cpumask *mask = bpf_cpumask_create(), *old;" # string offset=173
	.byte	0
	.ascii	"\tu32 key = 0;"                # string offset=229
	.byte	0
	.ascii	"\tif (!mask)"                  # string offset=243
	.byte	0
	.ascii	"\tholder = bpf_map_lookup_elem(&holders, &key);" # string offset=255
	.byte	0
	.ascii	"\tif (!holder) {"              # string offset=302
	.byte	0
	.ascii	"\told = bpf_kptr_xchg(&holder->mask, mask);" # string offset=318
	.byte	0
	.ascii	"\tif (old) {"                  # string offset=361
	.byte	0
	.byte	125                             # string offset=373
	.byte	0
	.ascii	"bpf_cpumask_create"            # string offset=375
	.byte	0
	.ascii	"bpf_cpumask_release"           # string offset=394
	.byte	0
	.ascii	"char"                          # string offset=414
	.byte	0
	.ascii	"LICENSE"                       # string offset=419
	.byte	0
	.ascii	".ksyms"                        # string offset=427
	.byte	0
	.ascii	".maps"                         # string offset=434
	.byte	0
	.ascii	"license"                       # string offset=440
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	140
	.long	160
	.long	0
	.long	8                               # FuncInfo
	.long	146                             # FuncInfo section string offset=146
	.long	1
	.long	.Lfunc_begin0
	.long	22
	.long	16                              # LineInfo
	.long	146                             # LineInfo section string offset=146
	.long	8
	.long	.Ltmp0
	.long	154
	.long	173
	.long	30749                           # Line 30 Col 29
	.long	.Ltmp4
	.long	154
	.long	229
	.long	32774                           # Line 32 Col 6
	.long	.Ltmp7
	.long	154
	.long	243
	.long	34822                           # Line 34 Col 6
	.long	.Ltmp10
	.long	154
	.long	255
	.long	36875                           # Line 36 Col 11
	.long	.Ltmp15
	.long	154
	.long	302
	.long	37894                           # Line 37 Col 6
	.long	.Ltmp18
	.long	154
	.long	318
	.long	41992                           # Line 41 Col 8
	.long	.Ltmp25
	.long	154
	.long	361
	.long	43014                           # Line 42 Col 6
	.long	.Ltmp29
	.long	154
	.long	373
	.long	48129                           # Line 47 Col 1
	.addrsig
	.addrsig_sym exchange
	.addrsig_sym holders
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
