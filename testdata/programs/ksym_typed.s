	.file	"ksym_typed.c"
	.file	0 "." "ksym_typed.c" md5 0xddc8e367c36a7dad10ad0d2f1d6c0eeb
	.file	1 "." "bpf.h" md5 0xfa0635b4e1b5a7d196296803752e3198
	.section	"raw_tp/sys_enter","ax",@progbits
	.globl	typed                           # -- Begin function typed
	.p2align	3
	.type	typed,@function
typed:                                  # @typed
.Lfunc_begin0:
	.cfi_sections .debug_frame
	.cfi_startproc
# %bb.0:
	.loc	0 20 26 prologue_end            # ksym_typed.c:20:26
.Ltmp0:
	r1 = runqueues ll
	call 154
.Ltmp1:
	.loc	0 20 26                         # ksym_typed.c:20:26
	r6 = r0
.Ltmp2:
.Ltmp3:
	#DEBUG_VALUE: typed:here <- $r6
	.loc	0 20 65                         # ksym_typed.c:20:65
.Ltmp4:
	r1 = runqueues ll
	w2 = 0
	call 153
.Ltmp5:
	.loc	0 20 65                         # ksym_typed.c:20:65
	r1 = r0
.Ltmp6:
.Ltmp7:
	#DEBUG_VALUE: typed:first <- $r1
	#DEBUG_VALUE: typed:answer <- 0
	.loc	0 23 18 is_stmt 0               # ksym_typed.c:23:18
.Ltmp8:
.Ltmp9:
	w2 = *(u32 *)(r6 + 0)
	w0 = 1
	.loc	0 23 29                         # ksym_typed.c:23:29
.Ltmp10:
	if w2 < 1000000 goto LBB0_2
.Ltmp11:
.Ltmp12:
# %bb.1:
	#DEBUG_VALUE: typed:answer <- 0
	#DEBUG_VALUE: typed:first <- $r1
	#DEBUG_VALUE: typed:here <- $r6
	.loc	0 0 29                          # ksym_typed.c:0:29
	w0 = 0
.Ltmp13:
.Ltmp14:
LBB0_2:
	#DEBUG_VALUE: typed:answer <- 0
	#DEBUG_VALUE: typed:first <- $r1
	#DEBUG_VALUE: typed:here <- $r6
	#DEBUG_VALUE: typed:answer <- $w0
	.loc	0 24 19 is_stmt 1               # ksym_typed.c:24:19
.Ltmp15:
	if r1 == 0 goto LBB0_6
.Ltmp16:
.Ltmp17:
# %bb.3:
	#DEBUG_VALUE: typed:answer <- $w0
	#DEBUG_VALUE: typed:first <- $r1
	#DEBUG_VALUE: typed:here <- $r6
	.loc	0 24 29 is_stmt 0               # ksym_typed.c:24:29
.Ltmp18:
.Ltmp19:
	w2 = *(u32 *)(r1 + 0)
	w1 = 2
.Ltmp20:
.Ltmp21:
	.loc	0 24 51                         # ksym_typed.c:24:51
.Ltmp22:
	if w2 < 1000000 goto LBB0_5
.Ltmp23:
.Ltmp24:
# %bb.4:
	#DEBUG_VALUE: typed:answer <- $w0
	#DEBUG_VALUE: typed:here <- $r6
	.loc	0 0 51                          # ksym_typed.c:0:51
	w1 = 0
.Ltmp25:
.Ltmp26:
LBB0_5:
	#DEBUG_VALUE: typed:answer <- $w0
	#DEBUG_VALUE: typed:here <- $r6
	.loc	0 24 9 is_stmt 1                # ksym_typed.c:24:9
.Ltmp27:
	w1 |= w0
	w0 = w1
.Ltmp28:
.Ltmp29:
LBB0_6:
	#DEBUG_VALUE: typed:here <- $r6
	#DEBUG_VALUE: typed:answer <- $w0
	.loc	0 0 9 is_stmt 0                 # ksym_typed.c:0:9
	w1 = 0
	.loc	0 25 24                         # ksym_typed.c:25:24
.Ltmp30:
	r2 = init_task ll
	.loc	0 25 30                         # ksym_typed.c:25:30
.Ltmp31:
	if r2 == 0 goto LBB0_8
.Ltmp32:
.Ltmp33:
# %bb.7:
	#DEBUG_VALUE: typed:answer <- $w0
	#DEBUG_VALUE: typed:here <- $r6
	.loc	0 0 30                          # ksym_typed.c:0:30
	w1 = 8
.Ltmp34:
.Ltmp35:
LBB0_8:
	#DEBUG_VALUE: typed:answer <- $w0
	#DEBUG_VALUE: typed:here <- $r6
	.loc	0 25 9 is_stmt 1                # ksym_typed.c:25:9
.Ltmp36:
	w0 |= w1
.Ltmp37:
.Ltmp38:
	#DEBUG_VALUE: typed:answer <- $w0
	.loc	0 26 6                          # ksym_typed.c:26:6
.Ltmp39:
	r1 = no_such_variable ll
.Ltmp40:
	if r1 == 0 goto LBB0_10
.Ltmp41:
.Ltmp42:
# %bb.9:
	#DEBUG_VALUE: typed:answer <- $w0
	#DEBUG_VALUE: typed:here <- $r6
	.loc	0 0 6 is_stmt 0                 # ksym_typed.c:0:6
	w0 |= 4
.Ltmp43:
.Ltmp44:
LBB0_10:
	#DEBUG_VALUE: typed:here <- $r6
	#DEBUG_VALUE: typed:answer <- $w0
	.loc	0 28 2 is_stmt 1                # ksym_typed.c:28:2
.Ltmp45:
	exit
.Ltmp46:
.Ltmp47:
.Lfunc_end0:
	.size	typed, .Lfunc_end0-typed
	.cfi_endproc
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
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp2-.Lfunc_begin0           #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
	.byte	1                               # Loc expr size
	.byte	86                              # DW_OP_reg6
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc1:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp6-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp20-.Lfunc_begin0          #   ending offset
	.byte	1                               # Loc expr size
	.byte	81                              # DW_OP_reg1
	.byte	0                               # DW_LLE_end_of_list
.Ldebug_loc2:
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp6-.Lfunc_begin0           #   starting offset
	.uleb128 .Ltmp13-.Lfunc_begin0          #   ending offset
	.byte	2                               # Loc expr size
	.byte	48                              # DW_OP_lit0
	.byte	159                             # DW_OP_stack_value
	.byte	4                               # DW_LLE_offset_pair
	.uleb128 .Ltmp13-.Lfunc_begin0          #   starting offset
	.uleb128 .Lfunc_end0-.Lfunc_begin0      #   ending offset
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
	.byte	60                              # DW_AT_declaration
	.byte	25                              # DW_FORM_flag_present
	.byte	2                               # DW_AT_location
	.byte	24                              # DW_FORM_exprloc
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	8                               # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	9                               # Abbreviation Code
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
	.byte	10                              # Abbreviation Code
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
	.byte	11                              # Abbreviation Code
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
	.byte	12                              # Abbreviation Code
	.byte	38                              # DW_TAG_const_type
	.byte	0                               # DW_CHILDREN_no
	.byte	0                               # EOM(1)
	.byte	0                               # EOM(2)
	.byte	13                              # Abbreviation Code
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
	.byte	14                              # Abbreviation Code
	.byte	15                              # DW_TAG_pointer_type
	.byte	0                               # DW_CHILDREN_no
	.byte	73                              # DW_AT_type
	.byte	19                              # DW_FORM_ref4
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
	.byte	19                              # Abbreviation Code
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
	.byte	20                              # Abbreviation Code
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
	.byte	0                               # EOM(3)
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0 # Length of Unit
.Ldebug_info_start0:
	.short	5                               # DWARF version number
	.byte	1                               # DWARF Unit Type
	.byte	8                               # Address Size (in bytes)
	.long	.debug_abbrev                   # Offset Into Abbrev. Section
	.byte	1                               # Abbrev [1] 0xc:0x129 DW_TAG_compile_unit
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
	.byte	31                              # DW_AT_decl_line
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
	.byte	7                               # Abbrev [7] 0x46:0xb DW_TAG_variable
	.byte	6                               # DW_AT_name
	.long	81                              # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	13                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	1
	.byte	8                               # Abbrev [8] 0x51:0x5 DW_TAG_const_type
	.long	86                              # DW_AT_type
	.byte	9                               # Abbrev [9] 0x56:0xf DW_TAG_structure_type
	.byte	10                              # DW_AT_name
	.byte	4                               # DW_AT_byte_size
	.byte	0                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	10                              # Abbrev [10] 0x5b:0x9 DW_TAG_member
	.byte	7                               # DW_AT_name
	.long	101                             # DW_AT_type
	.byte	0                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x65:0x8 DW_TAG_typedef
	.long	109                             # DW_AT_type
	.byte	9                               # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	9                               # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x6d:0x4 DW_TAG_base_type
	.byte	8                               # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	7                               # Abbrev [7] 0x71:0xb DW_TAG_variable
	.byte	11                              # DW_AT_name
	.long	124                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	14                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	2
	.byte	12                              # Abbrev [12] 0x7c:0x1 DW_TAG_const_type
	.byte	7                               # Abbrev [7] 0x7d:0xb DW_TAG_variable
	.byte	12                              # DW_AT_name
	.long	136                             # DW_AT_type
                                        # DW_AT_external
	.byte	0                               # DW_AT_decl_file
	.byte	15                              # DW_AT_decl_line
                                        # DW_AT_declaration
	.byte	2                               # DW_AT_location
	.byte	161
	.byte	3
	.byte	8                               # Abbrev [8] 0x88:0x5 DW_TAG_const_type
	.long	141                             # DW_AT_type
	.byte	5                               # Abbrev [5] 0x8d:0x4 DW_TAG_base_type
	.byte	13                              # DW_AT_name
	.byte	5                               # DW_AT_encoding
	.byte	4                               # DW_AT_byte_size
	.byte	13                              # Abbrev [13] 0x91:0xa DW_TAG_variable
	.byte	14                              # DW_AT_name
	.long	155                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	199                             # DW_AT_decl_line
	.ascii	"\232\001"                      # DW_AT_const_value
	.byte	14                              # Abbrev [14] 0x9b:0x5 DW_TAG_pointer_type
	.long	160                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xa0:0xb DW_TAG_subroutine_type
	.long	171                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	16                              # Abbrev [16] 0xa5:0x5 DW_TAG_formal_parameter
	.long	172                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	17                              # Abbrev [17] 0xab:0x1 DW_TAG_pointer_type
	.byte	14                              # Abbrev [14] 0xac:0x5 DW_TAG_pointer_type
	.long	124                             # DW_AT_type
	.byte	13                              # Abbrev [13] 0xb1:0xa DW_TAG_variable
	.byte	15                              # DW_AT_name
	.long	187                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	198                             # DW_AT_decl_line
	.ascii	"\231\001"                      # DW_AT_const_value
	.byte	14                              # Abbrev [14] 0xbb:0x5 DW_TAG_pointer_type
	.long	192                             # DW_AT_type
	.byte	15                              # Abbrev [15] 0xc0:0x10 DW_TAG_subroutine_type
	.long	171                             # DW_AT_type
                                        # DW_AT_prototyped
	.byte	16                              # Abbrev [16] 0xc5:0x5 DW_TAG_formal_parameter
	.long	172                             # DW_AT_type
	.byte	16                              # Abbrev [16] 0xca:0x5 DW_TAG_formal_parameter
	.long	101                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	18                              # Abbrev [18] 0xd0:0x33 DW_TAG_subprogram
	.byte	4                               # DW_AT_low_pc
	.long	.Lfunc_end0-.Lfunc_begin0       # DW_AT_high_pc
	.byte	1                               # DW_AT_frame_base
	.byte	90
                                        # DW_AT_call_all_calls
	.byte	16                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
                                        # DW_AT_prototyped
	.long	141                             # DW_AT_type
                                        # DW_AT_external
	.byte	19                              # Abbrev [19] 0xdf:0x8 DW_TAG_formal_parameter
	.byte	20                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	18                              # DW_AT_decl_line
	.long	264                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0xe7:0x9 DW_TAG_variable
	.byte	0                               # DW_AT_location
	.byte	17                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	259                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0xf0:0x9 DW_TAG_variable
	.byte	1                               # DW_AT_location
	.byte	18                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	20                              # DW_AT_decl_line
	.long	259                             # DW_AT_type
	.byte	20                              # Abbrev [20] 0xf9:0x9 DW_TAG_variable
	.byte	2                               # DW_AT_location
	.byte	19                              # DW_AT_name
	.byte	0                               # DW_AT_decl_file
	.byte	21                              # DW_AT_decl_line
	.long	101                             # DW_AT_type
	.byte	0                               # End Of Children Mark
	.byte	14                              # Abbrev [14] 0x103:0x5 DW_TAG_pointer_type
	.long	81                              # DW_AT_type
	.byte	14                              # Abbrev [14] 0x108:0x5 DW_TAG_pointer_type
	.long	269                             # DW_AT_type
	.byte	9                               # Abbrev [9] 0x10d:0xf DW_TAG_structure_type
	.byte	24                              # DW_AT_name
	.byte	0                               # DW_AT_byte_size
	.byte	1                               # DW_AT_decl_file
	.byte	134                             # DW_AT_decl_line
	.byte	10                              # Abbrev [10] 0x112:0x9 DW_TAG_member
	.byte	21                              # DW_AT_name
	.long	284                             # DW_AT_type
	.byte	1                               # DW_AT_decl_file
	.byte	135                             # DW_AT_decl_line
	.byte	0                               # DW_AT_data_member_location
	.byte	0                               # End Of Children Mark
	.byte	3                               # Abbrev [3] 0x11c:0xc DW_TAG_array_type
	.long	296                             # DW_AT_type
	.byte	4                               # Abbrev [4] 0x121:0x6 DW_TAG_subrange_type
	.long	66                              # DW_AT_type
	.byte	0                               # DW_AT_count
	.byte	0                               # End Of Children Mark
	.byte	11                              # Abbrev [11] 0x128:0x8 DW_TAG_typedef
	.long	304                             # DW_AT_type
	.byte	23                              # DW_AT_name
	.byte	1                               # DW_AT_decl_file
	.byte	10                              # DW_AT_decl_line
	.byte	5                               # Abbrev [5] 0x130:0x4 DW_TAG_base_type
	.byte	22                              # DW_AT_name
	.byte	7                               # DW_AT_encoding
	.byte	8                               # DW_AT_byte_size
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
	.asciz	"ksym_typed.c"                  # string offset=32
.Linfo_string2:
	.asciz	"."                             # string offset=45
.Linfo_string3:
	.asciz	"LICENSE"                       # string offset=47
.Linfo_string4:
	.asciz	"char"                          # string offset=55
.Linfo_string5:
	.asciz	"__ARRAY_SIZE_TYPE__"           # string offset=60
.Linfo_string6:
	.asciz	"runqueues"                     # string offset=80
.Linfo_string7:
	.asciz	"nr_running"                    # string offset=90
.Linfo_string8:
	.asciz	"unsigned int"                  # string offset=101
.Linfo_string9:
	.asciz	"u32"                           # string offset=114
.Linfo_string10:
	.asciz	"rq"                            # string offset=118
.Linfo_string11:
	.asciz	"init_task"                     # string offset=121
.Linfo_string12:
	.asciz	"no_such_variable"              # string offset=131
.Linfo_string13:
	.asciz	"int"                           # string offset=148
.Linfo_string14:
	.asciz	"bpf_this_cpu_ptr"              # string offset=152
.Linfo_string15:
	.asciz	"bpf_per_cpu_ptr"               # string offset=169
.Linfo_string16:
	.asciz	"typed"                         # string offset=185
.Linfo_string17:
	.asciz	"here"                          # string offset=191
.Linfo_string18:
	.asciz	"first"                         # string offset=196
.Linfo_string19:
	.asciz	"answer"                        # string offset=202
.Linfo_string20:
	.asciz	"ctx"                           # string offset=209
.Linfo_string21:
	.asciz	"args"                          # string offset=213
.Linfo_string22:
	.asciz	"unsigned long long"            # string offset=218
.Linfo_string23:
	.asciz	"u64"                           # string offset=237
.Linfo_string24:
	.asciz	"bpf_raw_tracepoint_args"       # string offset=241
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
	.quad	runqueues
	.quad	init_task
	.quad	no_such_variable
	.quad	.Lfunc_begin0
.Ldebug_addr_end0:
	.section	.BTF,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	24
	.long	0
	.long	416
	.long	416
	.long	485
	.long	0                               # BTF_KIND_PTR(id = 1)
	.long	33554432                        # 0x2000000
	.long	2
	.long	1                               # BTF_KIND_STRUCT(id = 2)
	.long	67108865                        # 0x4000001
	.long	0
	.long	25
	.long	5
	.long	0                               # 0x0
	.long	30                              # BTF_KIND_TYPEDEF(id = 3)
	.long	134217728                       # 0x8000000
	.long	4
	.long	34                              # BTF_KIND_INT(id = 4)
	.long	16777216                        # 0x1000000
	.long	8
	.long	64                              # 0x40
	.long	0                               # BTF_KIND_ARRAY(id = 5)
	.long	50331648                        # 0x3000000
	.long	0
	.long	3
	.long	6
	.long	0
	.long	53                              # BTF_KIND_INT(id = 6)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_FUNC_PROTO(id = 7)
	.long	218103809                       # 0xd000001
	.long	8
	.long	73
	.long	1
	.long	77                              # BTF_KIND_INT(id = 8)
	.long	16777216                        # 0x1000000
	.long	4
	.long	16777248                        # 0x1000020
	.long	81                              # BTF_KIND_FUNC(id = 9)
	.long	201326593                       # 0xc000001
	.long	7
	.long	215                             # BTF_KIND_STRUCT(id = 10)
	.long	67108865                        # 0x4000001
	.long	4
	.long	218
	.long	11
	.long	0                               # 0x0
	.long	229                             # BTF_KIND_TYPEDEF(id = 11)
	.long	134217728                       # 0x8000000
	.long	12
	.long	233                             # BTF_KIND_INT(id = 12)
	.long	16777216                        # 0x1000000
	.long	4
	.long	32                              # 0x20
	.long	0                               # BTF_KIND_CONST(id = 13)
	.long	167772160                       # 0xa000000
	.long	10
	.long	420                             # BTF_KIND_VAR(id = 14)
	.long	234881024                       # 0xe000000
	.long	13
	.long	2
	.long	0                               # BTF_KIND_CONST(id = 15)
	.long	167772160                       # 0xa000000
	.long	0
	.long	430                             # BTF_KIND_VAR(id = 16)
	.long	234881024                       # 0xe000000
	.long	15
	.long	2
	.long	0                               # BTF_KIND_CONST(id = 17)
	.long	167772160                       # 0xa000000
	.long	8
	.long	440                             # BTF_KIND_VAR(id = 18)
	.long	234881024                       # 0xe000000
	.long	17
	.long	2
	.long	457                             # BTF_KIND_INT(id = 19)
	.long	16777216                        # 0x1000000
	.long	1
	.long	16777224                        # 0x1000008
	.long	0                               # BTF_KIND_ARRAY(id = 20)
	.long	50331648                        # 0x3000000
	.long	0
	.long	19
	.long	6
	.long	4
	.long	462                             # BTF_KIND_VAR(id = 21)
	.long	234881024                       # 0xe000000
	.long	20
	.long	1
	.long	470                             # BTF_KIND_DATASEC(id = 22)
	.long	251658243                       # 0xf000003
	.long	0
	.long	14
	.long	runqueues
	.long	4
	.long	16
	.long	init_task
	.long	1
	.long	18
	.long	no_such_variable
	.long	4
	.long	477                             # BTF_KIND_DATASEC(id = 23)
	.long	251658241                       # 0xf000001
	.long	0
	.long	21
	.long	LICENSE
	.long	4
	.byte	0                               # string offset=0
	.ascii	"bpf_raw_tracepoint_args"       # string offset=1
	.byte	0
	.ascii	"args"                          # string offset=25
	.byte	0
	.ascii	"u64"                           # string offset=30
	.byte	0
	.ascii	"unsigned long long"            # string offset=34
	.byte	0
	.ascii	"__ARRAY_SIZE_TYPE__"           # string offset=53
	.byte	0
	.ascii	"ctx"                           # string offset=73
	.byte	0
	.ascii	"int"                           # string offset=77
	.byte	0
	.ascii	"typed"                         # string offset=81
	.byte	0
	.ascii	"raw_tp/sys_enter"              # string offset=87
	.byte	0
	.ascii	"./ksym_typed.c"                # string offset=104
	.byte	0
	.ascii	"\tconst struct rq *here = bpf_this_cpu_ptr(&runqueues), *first = bpf_per_cpu_ptr(&runqueues, 0);" # string offset=119
	.byte	0
	.ascii	"rq"                            # string offset=215
	.byte	0
	.ascii	"nr_running"                    # string offset=218
	.byte	0
	.ascii	"u32"                           # string offset=229
	.byte	0
	.ascii	"unsigned int"                  # string offset=233
	.byte	0
	.ascii	"0:0"                           # string offset=246
	.byte	0
	.ascii	"\tanswer |= here->nr_running < 1000000;" # string offset=250
	.byte	0
	.ascii	"\tanswer |= (first && first->nr_running < 1000000) << 1;" # string offset=289
	.byte	0
	.ascii	"\tanswer |= (&init_task != 0) << 3;" # string offset=345
	.byte	0
	.ascii	"\tif (&no_such_variable)"      # string offset=380
	.byte	0
	.ascii	"\treturn answer;"              # string offset=404
	.byte	0
	.ascii	"runqueues"                     # string offset=420
	.byte	0
	.ascii	"init_task"                     # string offset=430
	.byte	0
	.ascii	"no_such_variable"              # string offset=440
	.byte	0
	.ascii	"char"                          # string offset=457
	.byte	0
	.ascii	"LICENSE"                       # string offset=462
	.byte	0
	.ascii	".ksyms"                        # string offset=470
	.byte	0
	.ascii	"license"                       # string offset=477
	.byte	0
	.section	.BTF.ext,"",@progbits
	.short	60319                           # 0xeb9f
	.byte	1
	.byte	0
	.long	32
	.long	0
	.long	20
	.long	20
	.long	236
	.long	256
	.long	44
	.long	8                               # FuncInfo
	.long	87                              # FuncInfo section string offset=87
	.long	1
	.long	.Lfunc_begin0
	.long	9
	.long	16                              # LineInfo
	.long	87                              # LineInfo section string offset=87
	.long	14
	.long	.Ltmp0
	.long	104
	.long	119
	.long	20506                           # Line 20 Col 26
	.long	.Ltmp4
	.long	104
	.long	119
	.long	20545                           # Line 20 Col 65
	.long	.Ltmp9
	.long	104
	.long	250
	.long	23570                           # Line 23 Col 18
	.long	.Ltmp10
	.long	104
	.long	250
	.long	23581                           # Line 23 Col 29
	.long	.Ltmp15
	.long	104
	.long	289
	.long	24595                           # Line 24 Col 19
	.long	.Ltmp19
	.long	104
	.long	289
	.long	24605                           # Line 24 Col 29
	.long	.Ltmp22
	.long	104
	.long	289
	.long	24627                           # Line 24 Col 51
	.long	.Ltmp27
	.long	104
	.long	289
	.long	24585                           # Line 24 Col 9
	.long	.Ltmp30
	.long	104
	.long	345
	.long	25624                           # Line 25 Col 24
	.long	.Ltmp31
	.long	104
	.long	345
	.long	25630                           # Line 25 Col 30
	.long	.Ltmp36
	.long	104
	.long	345
	.long	25609                           # Line 25 Col 9
	.long	.Ltmp39
	.long	104
	.long	380
	.long	26630                           # Line 26 Col 6
	.long	.Ltmp40
	.long	104
	.long	380
	.long	26630                           # Line 26 Col 6
	.long	.Ltmp45
	.long	104
	.long	404
	.long	28674                           # Line 28 Col 2
	.long	16                              # FieldReloc
	.long	87                              # Field reloc section string offset=87
	.long	2
	.long	.Ltmp8
	.long	10
	.long	246
	.long	0
	.long	.Ltmp18
	.long	10
	.long	246
	.long	0
	.weak	init_task
	.weak	no_such_variable
	.addrsig
	.addrsig_sym typed
	.addrsig_sym runqueues
	.addrsig_sym init_task
	.addrsig_sym no_such_variable
	.addrsig_sym LICENSE
	.section	.debug_line,"",@progbits
.Lline_table_start0:
